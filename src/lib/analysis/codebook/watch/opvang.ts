import type { WatchTopic } from '#lib/domain/codebook.ts';

export const opvang: WatchTopic = {
	id: 'opvang',
	label: 'Voor- en naschoolse opvang',
	terms: [
		'bso',
		'buitenschoolse opvang',
		'naschoolse opvang',
		'voorschoolse opvang',
		'naschoolse',
		'kinderopvang*',
		'opvanggroep',
		'opvang na school',
		'gastouder*',
		'bso plek',
		'kinderopvangtoeslag',
		'ikc',
		'kindcentrum',
		'verlengde schooldag',
		'na school nergens heen',
		'opvang voor kinderen met'
	],
	examples: [
		'De bso stopt als een kind meer begeleiding nodig heeft.',
		'Er is geen plek op de naschoolse opvang en ik moet tot zes uur werken.',
		'op de opvang na school is niemand van mijn leeftijd',
		'De peuterspeelzaal zag het meteen, maar school wilde zelf eerst kijken.',
		'Geen enkele buitenschoolse opvang neemt hem aan vanwege zijn gedrag.',
		'Wie vangt mijn kind op als hij halve dagen naar school gaat?',
		'Het kinderdagverblijf heeft alles netjes overgedragen.',
		'de leidster van de bso begrijpt mij beter dan mijn juf',
		'De naschoolse opvang wil hem niet omdat hij een-op-een nodig heeft.',
		'Op de bso wordt ze weggezet in een hoek.',
		'Voor kinderen uit het speciaal onderwijs bestaat geen opvang in de vakanties.',
		'Zonder bso kan ik niet werken.'
	]
};
