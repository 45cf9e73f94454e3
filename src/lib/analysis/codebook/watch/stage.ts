import type { WatchTopic } from '#lib/domain/codebook.ts';

export const stage: WatchTopic = {
	id: 'stage',
	label: 'Stage',
	terms: [
		'stage*',
		'bpv',
		'stageplek*',
		'stageplaats',
		'stagebedrijf',
		'stagediscriminatie',
		'stagebegeleider',
		'stagevergoeding',
		'leerbedrijf',
		'leerwerkplek',
		'leerbaan',
		'snuffelstage',
		'maatschappelijke stage',
		'beroepspraktijkvorming',
		'praktijkbegeleider',
		'sollicitatiebrief',
		'afgewezen voor stage',
		'stageverslag'
	],
	examples: [
		'Zonder stageplek kan hij niet over naar het volgende jaar en niemand wil hem.',
		'mijn stagebegeleider is nog nooit langs geweest op het bedrijf',
		'Ze heeft veertig brieven gestuurd voor een stage en kreeg vier keer antwoord.',
		'op stage voelde ik me serieus genomen, daar mocht ik gewoon werken',
		'Het leerbedrijf wist niets van zijn beperking.',
		'ik vond mijn maatschappelijke stage in het verpleeghuis heel leuk',
		'Na twee weken stuurden ze haar weg bij het stagebedrijf zonder uitleg.',
		'Stage lopen in de snuffelweek hielp hem kiezen.',
		'Hij is door elf bedrijven afgewezen en zonder plek geen diploma.',
		'Haar leermeester liet haar alleen de vloer vegen.',
		'De bpv-begeleider is één keer langs geweest in twintig weken.',
		'met een hoofddoek krijg je geen stageplaats',
		'Voor leerlingen met een beperking zijn er bijna geen leerbedrijven.',
		'mn stagebegeleider was top en ik mag blijven met een bijbaan',
		'Het beroepspraktijkdeel werd niet goedgekeurd door een ontbrekend formulier.'
	]
};
