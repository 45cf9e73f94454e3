import type { WatchTopic } from '#lib/domain/codebook.ts';

export const kindermishandelingEnOnveiligheid: WatchTopic = {
	id: 'kindermishandeling-en-onveiligheid',
	label: 'Onveilig thuis',
	terms: [
		'mishandel*',
		'kindermishandeling',
		'meldcode',
		'veilig thuis',
		'onveilig thuis',
		'huiselijk geweld',
		'geslagen thuis',
		'mijn vader slaat',
		'mijn moeder slaat',
		'blijf van mijn lijf',
		'opvanghuis',
		'schreeuwen thuis',
		'verwaarloos*',
		'bang voor mijn vader',
		'eergerelateerd',
		'uithuwelijk*'
	],
	examples: [
		'thuis wordt er geslagen en ik durf het op school niet te zeggen',
		'School deed een melding bij Veilig Thuis zonder eerst met ons te praten.',
		'mijn vader schreeuwt en gooit dingen als hij gedronken heeft',
		'Na de melding van mishandeling zijn we als ouders nergens meer welkom.',
		'De juf zag de blauwe plekken en deed wat ze moest doen.',
		'ik slaap soms niet omdat het thuis niet veilig is',
		'Er kwam een raadsonderzoek door een misverstand op school.',
		'Huiselijk geweld, en de school stuurde gewoon brieven naar zijn adres.'
	]
};
