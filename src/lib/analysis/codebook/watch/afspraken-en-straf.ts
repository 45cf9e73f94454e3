import type { WatchTopic } from '#lib/domain/codebook.ts';

export const afsprakenEnStraf: WatchTopic = {
	id: 'afspraken-en-straf',
	label: 'Regels, straf en orde',
	terms: [
		'strafregel*',
		'strafwerk',
		'nablijven',
		'nakomen',
		'uit de les gestuurd',
		'kledingvoorschrift*',
		'kledingregels',
		'petten af',
		'capuchon af',
		'time out lokaal',
		'beloningssysteem',
		'dojo',
		'vlekkenkaart',
		'gele kaart',
		'rode kaart',
		'ordeproblemen',
		'schreeuwende docent'
	],
	examples: [
		'ik moest nablijven voor iets wat ik niet heb gedaan',
		'Strafregels schrijven, dat dat nog bestaat.',
		'De hele klas kreeg straf voor wat twee jongens deden.',
		'bij drie gele briefjes moet je je om acht uur melden',
		'Geschorst voor twee dagen omdat hij een stoel omgooide.',
		'Uit de les gestuurd en dan op de gang staan.',
		'elke docent heeft weer andere regels over petjes en jassen',
		'Ze deden corvee in plaats van straf en dat werkte beter.',
		'Uren nablijven voor een vergeten boek.',
		'De hele groep kreeg straf omdat één iemand iets deed.',
		'Schorsing van drie dagen voor een woord.',
		'ik moest om half 8 melden omdat ik 1 minuut te laat was',
		'Er is een dresscode en alleen meisjes worden aangesproken.'
	]
};
