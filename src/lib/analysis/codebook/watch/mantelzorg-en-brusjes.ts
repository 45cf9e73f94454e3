import type { WatchTopic } from '#lib/domain/codebook.ts';

export const mantelzorgEnBrusjes: WatchTopic = {
	id: 'mantelzorg-en-brusjes',
	label: 'Broers, zussen en zorg thuis',
	terms: [
		'jonge mantelzorger*',
		'mantelzorg*',
		'zorg voor mijn moeder',
		'zorg voor mijn broertje',
		'zieke ouder',
		'verslaafde ouder',
		'ouder met psychische',
		'kopp kind*',
		'tolken voor mijn ouders',
		'brusje',
		'broertje met een beperking',
		'zus met een beperking',
		'op de kleintjes passen',
		'drie broertjes naar school brengen'
	],
	examples: [
		'ik zorg na school voor mijn moeder die ms heeft',
		'Mijn gezonde zoon komt altijd op de laatste plaats door zijn broer.',
		'als brusje moet je altijd rekening houden',
		'Zij kookt en doet de was omdat ik ziek ben, huiswerk schiet erbij in.',
		'ik ben jonge mantelzorger en kom daardoor soms te laat',
		'Op school weet niemand dat hij voor zijn vader zorgt.',
		'mijn zus heeft het syndroom van down en ik word daarop aangesproken',
		'De mentor geeft haar ruimte omdat ze voor haar oma zorgt.',
		'Zij zorgt voor haar zieke moeder voordat ze naar school gaat.',
		'Alle aandacht gaat naar zijn broertje met de beperking.',
		'ik kan niet naar huiswerkklas want ik moet op mn broertje passen'
	]
};
