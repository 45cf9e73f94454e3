import type { WatchTopic } from '#lib/domain/codebook.ts';

export const medezeggenschap: WatchTopic = {
	id: 'medezeggenschap',
	label: 'Medezeggenschap van ouders',
	terms: [
		'medezeggenschap*',
		'mr lid',
		'mr vergadering',
		'oudergeleding',
		'ouderraad',
		'oudercommissie',
		'klankbordgroep',
		'klassenouder*',
		'instemmingsrecht',
		'adviesrecht',
		'mr verkiezing*',
		'gmr',
		'ouderpanel'
	],
	examples: [
		'In de medezeggenschapsraad zitten drie ouders en niemand weet wie.',
		'de leerlingenraad mag meepraten over de kleur van de muren, meer niet',
		'Als lid van de oudergeleding kreeg ik de stukken een dag van tevoren.',
		'De MR had geen instemming gegeven en toch ging het door.',
		'ik zit in de leerlingenraad en we hebben de kantine veranderd',
		'De ondersteuningsplanraad zoekt al een jaar een ouder.',
		'Onze klankbordgroep van ouders is na twee keer opgeheven.',
		'Verkiezingen voor de raad, een kandidaat, en die was het dus.'
	]
};
