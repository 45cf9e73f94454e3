import type { WatchTopic } from '#lib/domain/codebook.ts';

export const geloof: WatchTopic = {
	id: 'geloof',
	label: 'Geloof en levensbeschouwing',
	terms: [
		'mijn geloof',
		'ons geloof',
		'het geloof',
		'geloofsovertuiging',
		'godsdienst*',
		'ramadan',
		'suikerfeest',
		'offerfeest',
		'bidden',
		'gebedsruimte',
		'hoofddoek*',
		'keppel*',
		'bijbel*',
		'koran*',
		'kerkelijk',
		'christelijke school',
		'reformatorisch*',
		'identiteitsverklaring',
		'sabbat',
		'halal',
		'levensbeschouw*'
	],
	examples: [
		'Met het suikerfeest kreeg ze geen vrij terwijl we het op tijd hadden gevraagd.',
		'ik wil bidden in de pauze maar daar is geen ruimte voor',
		'Op een christelijke school werd ons kind buitengesloten omdat wij niet gelovig zijn.',
		'tijdens de ramadan moet ik gewoon meedoen met de shuttle run',
		'De school is reformatorisch en over sommige boeken mag je niet praten.',
		'Wij vieren geen verjaardagen vanwege ons geloof en dat wordt niet gerespecteerd.',
		'Er wordt alleen over kerst verteld, nooit over onze feesten.',
		'mijn islamitische vriendin mocht haar gebedskleed niet neerleggen'
	]
};
