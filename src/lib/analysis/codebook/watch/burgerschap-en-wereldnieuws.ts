import type { WatchTopic } from '#lib/domain/codebook.ts';

export const burgerschapEnWereldnieuws: WatchTopic = {
	id: 'burgerschap-en-wereldnieuws',
	label: 'Wereldnieuws in de klas',
	terms: [
		'oorlog in',
		'gaza',
		'palesti*',
		'israel',
		'verkiezingen in de klas',
		'maatschappijleer',
		'burgerschapsles',
		'burgerschap',
		'klimaat',
		'klimaatstaking',
		'demonstratie',
		'complottheorie*',
		'nepnieuws',
		'politiek in de klas',
		'herdenking van de oorlog',
		'spanningen in de klas door'
	],
	examples: [
		'Over de oorlog wordt in de klas niet gepraat terwijl mijn kind er wakker van ligt.',
		'bij maatschappijleer mocht ik mijn mening over de verkiezingen niet geven',
		'De docent is politiek gekleurd en dat merk je.',
		'We hadden een les over democratie met een echte wethouder.',
		'door het nieuws over de oorlog maken klasgenoten ruzie',
		'Mijn zoon gelooft alles wat hij op TikTok ziet over de aarde en school doet niets.',
		'We bezochten het parlement en mochten vragen stellen.',
		'het klimaat maakt me bang en op school zeggen ze dat het meevalt'
	]
};
