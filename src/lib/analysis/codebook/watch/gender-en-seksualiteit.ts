import type { WatchTopic } from '#lib/domain/codebook.ts';

export const genderEnSeksualiteit: WatchTopic = {
	id: 'gender-en-seksualiteit',
	label: 'Gender en seksualiteit',
	terms: [
		'transgender*',
		'trans jongen',
		'trans meisje',
		'non binair*',
		'nonbinair*',
		'genderneutraal',
		'genderneutrale',
		'gender*',
		'deadname',
		'mijn voornaamwoorden',
		'voornaamwoorden',
		'lhbti*',
		'lhbt*',
		'regenboog*',
		'paarse vrijdag',
		'coming out',
		'uit de kast',
		'lesbisch',
		'biseksueel',
		'gsa',
		'meisjestoilet',
		'jongenstoilet'
	],
	examples: [
		'ik ben trans en ze blijven mijn oude naam gebruiken op de lijsten',
		'Sinds hij uit de kast kwam wordt er homo geroepen in de gang.',
		'ik weet niet naar welke wc of kleedkamer ik moet want ik voel me geen meisje',
		'De mentor vroeg meteen welke voornaamwoorden mijn kind wilde, dat was zo fijn.',
		'Op paarse vrijdag werden de vlaggen eraf getrokken.',
		'als lesbisch meisje durf ik niks te vertellen in de klas',
		'Ons kind is non-binair en het systeem kent alleen jongen of meisje.',
		'twee vaders hebben, daar maken ze grappen over',
		'De school weigert haar nieuwe naam in het systeem te zetten.',
		'ik ben non binair en moet kiezen tussen twee kleedkamers',
		'homo is hier gewoon een scheldwoord',
		'Op Paarse Vrijdag werd de vlag van het raam getrokken.',
		'de gsa is de enige plek waar ik mezelf ben'
	]
};
