import type { WatchTopic } from '#lib/domain/codebook.ts';

export const muziekKunstToneel: WatchTopic = {
	id: 'muziek-kunst-toneel',
	label: 'Muziek, kunst en toneel',
	terms: [
		'musical*',
		'eindmusical',
		'toneelstuk',
		'schooltoneel',
		'schoolorkest',
		'muziekles*',
		'koor',
		'dansles*',
		'tekenles*',
		'kunstklas',
		'cultuurklas',
		'talentenjacht',
		'open podium',
		'schoolband',
		'creatieve vakken',
		'handvaardigheid'
	],
	examples: [
		'Bij het schoolorkest bloeit zij op.',
		'tekenen is het enige vak waar ik blij van word en dat is geschrapt',
		'In de musical kreeg hij een rol zonder tekst.',
		'er is geen muziekles meer want dat kost te veel',
		'Handvaardigheid telt niet mee terwijl hij juist met zijn handen slim is.',
		'ik mocht zingen op het open podium en iedereen klapte',
		'Het toneelstuk van groep zes was voor haar een overwinning.',
		'de kunstklas is de beste keuze die ik heb gemaakt'
	]
};
