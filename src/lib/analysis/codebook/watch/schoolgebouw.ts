import type { WatchTopic } from '#lib/domain/codebook.ts';

export const schoolgebouw: WatchTopic = {
	id: 'schoolgebouw',
	label: 'Schoolgebouw',
	terms: [
		'verbouwing',
		'noodlokaal*',
		'noodgebouw*',
		'portocabin*',
		'tochtig*',
		'schimmel*',
		'lekkage',
		'lekt in het lokaal',
		'ventilatie*',
		'co2 meter',
		'te heet in het lokaal',
		'hitteplan',
		'verwarming kapot',
		'verwarming doet het niet',
		'asbest',
		'nieuwbouw',
		'oud gebouw',
		'bouwvallig',
		'vleermuizen in het gebouw',
		'muizen in school',
		'airco',
		'zonwering'
	],
	examples: [
		'In het noodlokaal is het in de winter ijskoud en in juni dertig graden.',
		'het gebouw valt uit elkaar, het lekt als het regent',
		'De ramen kunnen niet open en de ventilatie is slecht, kinderen hebben hoofdpijn.',
		'Al zes jaar is er nieuwbouw beloofd en nog steeds zitten we in containers.',
		'er zijn te weinig lokalen dus wij hebben les in de kantine',
		'Tijdens de verbouwing is de hele dag geboord.',
		'Schimmel op de muren en emmers in de gang.',
		'Het nieuwe gebouw is prachtig, veel licht en rustige hoeken.',
		'In de noodlokalen is het in juni drieëndertig graden.',
		'De ramen kunnen niet open en iedereen heeft hoofdpijn.',
		'Er lekt water in de gang en er staan al een jaar emmers.',
		'Schimmel op de muren van het kleuterlokaal.',
		'het is ijskoud in onze klas, we zitten met jassen aan',
		'De nieuwbouw is prachtig en overal galmt het.',
		'er zijn te weinig stoelen in de aula dus we zitten op de grond',
		'De verbouwing met drilboren gaat gewoon door onder lestijd.'
	]
};
