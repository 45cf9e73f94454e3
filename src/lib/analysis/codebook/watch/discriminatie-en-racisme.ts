import type { WatchTopic } from '#lib/domain/codebook.ts';

export const discriminatieEnRacisme: WatchTopic = {
	id: 'discriminatie-en-racisme',
	label: 'Discriminatie en racisme',
	terms: [
		'discrimin*',
		'racis*',
		'racistisch*',
		'huidskleur',
		'n woord',
		'afkomst',
		'migratieachtergrond',
		'buitenlander*',
		'ga terug naar je eigen land',
		'etnisch*',
		'onderadvisering',
		'vooroordeel',
		'vooroordelen',
		'antisemiti*',
		'moslimhaat',
		'islamofob*',
		'zwarte piet',
		'achternaam klinkt'
	],
	examples: [
		'ze maakten apengeluiden toen ik langsliep en de leraar lachte mee',
		'Onze zoon kreeg een lager advies dan zijn Nederlandse klasgenoten met dezelfde scores.',
		'door mijn huidskleur word ik altijd als eerste verdacht',
		'Er werd gezegd dat ze terug moest naar haar eigen land.',
		'Een Marokkaanse naam en ineens is er geen stageplek meer.',
		'Racistische grappen in de klas, niemand zegt er wat van.',
		'ik word anders behandeld dan witte leerlingen',
		'De docent sprak over buitenlanders alsof mijn kind er niet bij zat.',
		'Zij kreeg een lager advies dan haar blonde vriendin met dezelfde scores.',
		'Er worden apengeluiden gemaakt als hij de bal heeft.',
		'De leraar spreekt haar naam expres verkeerd uit.',
		'met mijn achternaam word je altijd als eerste verdacht',
		'ze zeggen dat het een grapje is maar het gaat over mn huidskleur',
		'Bij het carnaval kwam iemand met een zwart geschminkt gezicht.',
		'er werd gezegd ga terug naar je eigen land, docent zei niks',
		'Een hoofddoek is volgens de regels kledij die afleidt.'
	]
};
