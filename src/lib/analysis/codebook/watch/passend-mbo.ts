import type { WatchTopic } from '#lib/domain/codebook.ts';

export const passendMbo: WatchTopic = {
	id: 'passend-mbo',
	label: 'Keuze en doorstroom mbo',
	terms: [
		'studiekeuze*',
		'opleidingskeuze',
		'verkeerde opleiding',
		'entree opleiding',
		'entreeopleiding',
		'niveau 2',
		'niveau 3',
		'niveau 4',
		'doorstromen naar niveau',
		'bindend studieadvies',
		'bsa',
		'studievertraging',
		'studieloopbaan*',
		'slb er',
		'mbo verklaring',
		'uitstroomprofiel',
		'doorstroom hbo',
		'havo instroom'
	],
	examples: [
		'Op het mbo houdt alle begeleiding van de middelbare ineens op.',
		'de entree opleiding was de enige die mij wilde',
		'Bij de intake op het roc werd gezegd dat zijn diagnose een probleem is.',
		'mijn slb’er heeft veertig studenten en kent mijn naam niet',
		'Passend onderwijs geldt blijkbaar niet op het mbo.',
		'Een bindend negatief studieadvies omdat ze door ziekte achterliep.',
		'ik doe niveau 2 techniek en krijg gelukkig extra tijd met mijn theorie',
		'De studentbegeleider van het roc heeft alles voor hem geregeld.'
	]
};
