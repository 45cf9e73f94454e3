import type { WatchTopic } from '#lib/domain/codebook.ts';

export const privacy: WatchTopic = {
	id: 'privacy',
	label: 'Privacy en gegevens',
	terms: [
		'privacy*',
		'avg',
		'persoonsgegevens',
		'datalek*',
		'dossier gelekt',
		'inzage in het dossier',
		'inzagerecht',
		'foto zonder toestemming',
		"camera's op school",
		'cameratoezicht',
		'leerlingvolgsysteem inzien',
		'gegevens doorgegeven',
		"toestemming voor foto's",
		'gehackt',
		'hack'
	],
	examples: [
		'De diagnose van mijn zoon stond in een mail aan alle ouders.',
		'mijn cijfers hingen met naam en al op de deur',
		'School deelde ons dossier met de gemeente zonder toestemming.',
		'Er staan foto’s van mijn kind op de website terwijl ik nee had gezegd.',
		'Een datalek, en alle adressen lagen op straat.',
		'de leraar vertelde in de klas wat ik in vertrouwen had gezegd',
		'Wie mag er in het leerlingdossier kijken? Daar krijg ik geen antwoord op.',
		'camera’s in de gangen, niemand heeft ons iets gevraagd'
	]
};
