import type { WatchTopic } from '#lib/domain/codebook.ts';

export const eetproblemen: WatchTopic = {
	id: 'eetproblemen',
	label: 'Eten en zelfbeeld',
	terms: [
		'eetstoornis*',
		'anorexia',
		'boulimia',
		'ondergewicht',
		'niet willen eten',
		'calorieen',
		'calorieën',
		'weegschaal',
		'zelfbeeld',
		'te dik vinden',
		'onzeker over mijn lichaam',
		'overgewicht'
	],
	examples: [
		'Mijn dochter heeft anorexia en moet onder toezicht lunchen.',
		'ik gooi mijn brood elke dag weg en niemand heeft het door',
		'Na de kliniek voor haar eetstoornis moest ze in één keer vier vakken inhalen.',
		'op school maken ze opmerkingen over hoe dun ik ben',
		'De calorieënles bij biologie was voor haar de druppel.',
		'ik eet niet in de kantine want iedereen kijkt',
		'Hij eet door zijn autisme maar drie dingen en de overblijfkracht dwong hem.',
		'ze weegt zich vijf keer per dag en de gymleraar prees haar'
	]
};
