import type { WatchTopic } from '#lib/domain/codebook.ts';

export const rouw: WatchTopic = {
	id: 'rouw',
	label: 'Rouw en verlies',
	terms: [
		'overleden',
		'overlijden',
		'begrafenis*',
		'uitvaart*',
		'crematie',
		'rouw*',
		'rouwen',
		'gestorven',
		'dood gegaan',
		'doodgegaan',
		'mijn vader is dood',
		'mijn moeder is dood',
		'opa is dood',
		'zusje verloren',
		'broer verloren',
		'verlieservaring',
		'herdenk*',
		'graf',
		'terminaal',
		'ongeneeslijk'
	],
	examples: [
		'Mijn man is in april overleden en op school deed iedereen alsof er niets was.',
		'mijn opa ging dood en ik moest gewoon een toets maken',
		'Na de begrafenis stond de juf met de hele klas een kaars te branden.',
		'ik mis mijn broertje en kan het niemand vertellen',
		'Een rouwgroepje op school hielp haar na de dood van haar moeder.',
		'Twee jaar na het verlies denkt de school dat het wel over is.',
		'toen mijn beste vriendin verongelukte was er een stille plek met foto’s',
		'Het verdriet komt bij hem pas nu en niemand legt het verband.',
		'Na de dood van haar broer kreeg ze een week en daarna moest ze weer gewoon meedoen.',
		'Zijn vader is overleden en niemand noemt het.',
		'ik mis mn oma en in de les moet ik ineens huilen'
	]
};
