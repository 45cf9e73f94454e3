import type { WatchTopic } from '#lib/domain/codebook.ts';

export const fusieEnSluiting: WatchTopic = {
	id: 'fusie-en-sluiting',
	label: 'Fusie of sluiting van de school',
	terms: [
		'sluiting van de school',
		'schoolsluiting',
		'school gaat dicht',
		'fusie*',
		'gefuseerd',
		'opheffing',
		'laatste schooljaar van de school',
		'te weinig leerlingen',
		'krimp*',
		'nevenvestiging dicht',
		'schoolbestuur stopt',
		'overgenomen door een ander bestuur',
		'dorp zonder school'
	],
	examples: [
		'Onze dorpsschool gaat dicht en de volgende is acht kilometer verder.',
		'door de fusie zitten we met twee keer zoveel leerlingen',
		'Het bestuur wil de kleine school opheffen en luistert niet naar ouders.',
		'Na de samenvoeging is de sfeer helemaal weg.',
		'mijn school sluit volgend jaar en ik moet mijn laatste jaar ergens anders doen',
		'Er zijn te weinig leerlingen over dus ze stoppen ermee.',
		'De nieuwe scholengemeenschap is een fabriek.',
		'Ouders begonnen een actie om de sluiting tegen te houden.'
	]
};
