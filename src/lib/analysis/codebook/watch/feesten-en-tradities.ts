import type { WatchTopic } from '#lib/domain/codebook.ts';

export const feestenEnTradities: WatchTopic = {
	id: 'feesten-en-tradities',
	label: 'Feesten en tradities',
	terms: [
		'sinterklaas*',
		'kerstviering',
		'kerstdiner',
		'paasontbijt',
		'carnaval*',
		'verjaardag vieren op school',
		'klassenfeest',
		'schoolfeest*',
		'schooldisco',
		'gala',
		'juffendag',
		'afscheidsfeest',
		'surprise avond',
		'lootjes trekken',
		'halloween'
	],
	examples: [
		'Sinterklaas op school maakt hem weken van slag.',
		'met carnaval moet iedereen verkleed en ik haat dat',
		'De traktatie moest gezond zijn en mijn kind mag bijna niets.',
		'Op het kerstdiner zat zij alleen aan een tafeltje.',
		'het galafeest was alleen voor leerlingen met een uitnodiging',
		'Paasontbijt, lampionoptocht, allemaal op een dag dat ouders werken.',
		'Bij de diploma uitreiking noemden ze zijn naam niet.',
		'Vaderdag knutselen terwijl mijn kind geen vader heeft.'
	]
};
