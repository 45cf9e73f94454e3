import type { WatchTopic } from '#lib/domain/codebook.ts';

export const corona: WatchTopic = {
	id: 'corona',
	label: 'Corona en lockdown',
	terms: [
		'corona',
		'coronatijd',
		'coronaperiode',
		'lockdown*',
		'mondkap*',
		'quarantaine',
		'vaccin*',
		'zelftest*',
		'thuisonderwijs tijdens corona',
		'scholen dicht',
		'besmetting*',
		'anderhalve meter',
		'coronajaren'
	],
	examples: [
		'Sinds de lockdown is hij nooit meer echt op gang gekomen.',
		'thuisles achter een scherm in coronatijd, ik ben toen alles kwijtgeraakt',
		'Met long covid zijn twee uren school al te veel.',
		'Door de schoolsluitingen in de pandemie mist ze een heel jaar aan vriendschappen.',
		'De coronagelden waren op en de extra hulp stopte.',
		'we deden de brugklas half online',
		'Na de quarantaine durfde zij niet meer in een volle klas.',
		'ik heb na corona nog steeds achterstanden'
	]
};
