import type { WatchTopic } from '#lib/domain/codebook.ts';

export const kampEnUitjes: WatchTopic = {
	id: 'kamp-en-uitjes',
	label: 'Kamp, excursies en uitjes',
	terms: [
		'schoolkamp*',
		'kampweek',
		'werkweek',
		'buitenlandreis',
		'romereis',
		'introductieweek',
		'bosweek',
		'pretpark met school',
		'museumbezoek',
		'excursie*',
		'uitwisseling met',
		'slapen op kamp',
		'heimwee',
		'kampgeld',
		'klassenuitje'
	],
	examples: [
		'Mijn dochter mocht niet mee op kamp tenzij ik zelf meeging.',
		'ik lag alleen in een tent want niemand wilde bij mij op de kamer',
		'De brugklasweek met overnachting was voor hem een nachtmerrie.',
		'Bij het schoolreisje naar de dierentuin bleef zij thuis.',
		'de buitenlandreis naar Berlijn was het leukste van het jaar',
		'Voor het werkweekend is geen begeleiding geregeld voor de medicijnen.',
		'bij het museumbezoek moest ik op school blijven zitten',
		'De groepsindeling voor het kamp gaf weken stress.',
		'Het brugklaskamp was in de eerste week en ze kende niemand.',
		'Hij mocht alleen mee op kamp als ik zelf ook bleef slapen.',
		'op schoolreis zat ik alleen in de bus',
		'De excursie naar Berlijn ging zonder haar.'
	]
};
