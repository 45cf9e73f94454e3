import type { WatchTopic } from '#lib/domain/codebook.ts';

export const somberheidEnZelfdoding: WatchTopic = {
	id: 'somberheid-en-zelfdoding',
	label: 'Somberheid en zelfdoding',
	terms: [
		'zelfmoord*',
		'zelfdoding',
		'suicid*',
		'zelfbeschadig*',
		'zelfverwond*',
		'automutil*',
		'snijden in',
		'ik snij mezelf',
		'mezelf pijn doen',
		'niet meer leven',
		'wil dood',
		'dood willen',
		'er niet meer zijn',
		'geen zin meer in leven',
		'depress*',
		'somber*',
		'paniekaanval*',
		'zinloos',
		'leeg vanbinnen'
	],
	examples: [
		'ik zie het niet meer zitten en niemand merkt het',
		'Onze dochter sneed zichzelf en school belde pas na een maand.',
		'Hij zei dat hij niet meer wilde leven, hij is elf.',
		'ik ben depressief en dan moet je gewoon je huiswerk inleveren',
		'Na een poging tot zelfdoding moest ze op maandag weer in de klas zitten.',
		'De mentor zag dat ik somber was en bleef na de les bij me zitten.',
		'suïcidale gedachten, daar wist de zorgcoördinator geen raad mee',
		'alles is grijs en ik kom mijn bed niet uit'
	]
};
