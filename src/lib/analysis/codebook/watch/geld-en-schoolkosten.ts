import type { WatchTopic } from '#lib/domain/codebook.ts';

export const geldEnSchoolkosten: WatchTopic = {
	id: 'geld-en-schoolkosten',
	label: 'Schoolkosten',
	terms: [
		'ouderbijdrage',
		'vrijwillige bijdrage',
		'schoolkosten',
		'schoolspullen betalen',
		'boekengeld',
		'borg voor boeken',
		'leermiddelen betalen',
		'laptop aanschaffen',
		'verplichte laptop',
		'kosten van de excursie',
		'te duur voor ons',
		'niet kunnen betalen',
		'aanmaning van school',
		'incassobureau',
		'stichting leergeld',
		'leergeld',
		'materiaalkosten',
		'werkkleding betalen',
		'gereedschapskist'
	],
	examples: [
		'De vrijwillige ouderbijdrage is helemaal niet zo vrijwillig, we kregen drie herinneringen.',
		'Een laptop van achthonderd euro staat gewoon op de lijst voor de brugklas.',
		'ik ga niet mee op excursie want het kost te veel en ik durf het niet te zeggen',
		'Al die spullen bij elkaar: rekenmachine, gymkleren, atlas, kluishuur, het loopt op.',
		'Bijles is alleen voor ouders die het kunnen betalen.',
		'We betalen de begeleiding van onze zoon uit eigen zak.',
		'De rekening van de schoolreis kwam een week van tevoren en moest ineens betaald worden.',
		'Onderwijs zou gratis moeten zijn maar wij zijn honderden euro per jaar kwijt.',
		'Voor de laptop moesten we een lening afsluiten.',
		'Wie de werkweek niet betaalt, blijft thuis met een takenboek.',
		'De rekening voor kluisje, readers en gereedschap kwam in één keer.',
		'we konden t schoolreisje niet betalen en toen zei ik dat ik ziek was',
		'de reis naar rome kost 650 euro, wie heeft dat',
		'Alles kost geld, zelfs een kopie van het rapport.',
		'ik heb geen grafische rekenmachine want die is 120 euro'
	]
};
