import type { WatchTopic } from '#lib/domain/codebook.ts';

export const veiligNaarSchool: WatchTopic = {
	id: 'veilig-naar-school',
	label: 'Verkeer rond de school',
	terms: [
		'kiss and ride',
		'kiss en ride',
		'zoen en zoef',
		'schoolstraat',
		'verkeersonveilig*',
		'oversteken bij school',
		'klaarover*',
		'verkeersbrigadier*',
		'parkeren bij school',
		"auto's voor de school",
		'dubbel geparkeerd',
		'schoolzone',
		'dertig zone',
		'verkeersexamen',
		'dode hoek'
	],
	examples: [
		'De oversteek bij de school is levensgevaarlijk, er is geen zebrapad.',
		'ik moet twaalf kilometer fietsen in het donker langs de provinciale weg',
		'Auto’s parkeren op de stoep en kleuters lopen ertussen.',
		'Mijn fiets is voor de derde keer gestolen uit de stalling.',
		'Er is een kind aangereden voor de poort.',
		'de klaar-over is gestopt en nu durft mijn zusje niet',
		'Een kiss and ride waar iedereen dubbel staat.',
		'in de stadsbus naar school word ik lastiggevallen',
		'Zonder zebrapad steken ze de provinciale weg over.',
		"Voor de poort staan elke ochtend auto's dubbel geparkeerd.",
		'het fietspad is pikdonker in de winter en er staan mannen'
	]
};
