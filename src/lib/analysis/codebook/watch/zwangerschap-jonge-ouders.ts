import type { WatchTopic } from '#lib/domain/codebook.ts';

export const zwangerschapJongeOuders: WatchTopic = {
	id: 'zwangerschap-jonge-ouders',
	label: 'Jong ouderschap',
	terms: [
		'zwangere leerling',
		'tienermoeder*',
		'tienerzwangerschap',
		'jonge moeder op school',
		'baby van de leerling',
		'kolfruimte',
		'kolven',
		'zwangerschapsverlof leerling',
		'kinderopvang tijdens de opleiding',
		'jonge ouders op het mbo'
	],
	examples: [
		'ik ben zwanger en zeventien en school wist niet wat ze met me moest',
		'Na de bevalling mocht ze haar examen spreiden.',
		'er is geen plek om te kolven',
		'Als jonge moeder krijg ik geen opvang tijdens mijn lesuren.',
		'Mijn dochter kreeg een baby en werd van school gepraat.',
		'ik neem mijn zoontje soms mee naar de les',
		'De tienermoedergroep hielp mij aan mijn diploma.',
		'verlof na mijn zwangerschap telde als verzuim'
	]
};
