import type { WatchTopic } from '#lib/domain/codebook.ts';

export const huiswerk: WatchTopic = {
	id: 'huiswerk',
	label: 'Huiswerk',
	terms: [
		'huiswerk',
		'huiswerkbegeleiding',
		'huiswerkinstituut',
		'huiswerkvrij*',
		'huiswerkklas',
		'huiswerkdruk',
		'maakwerk',
		'leerwerk',
		'bijles*',
		'bijlesbureau',
		'planagenda',
		'opdrachten voor thuis',
		'elke avond leren',
		'tot middernacht leren',
		'geen tijd voor sport',
		'magister staat vol'
	],
	examples: [
		'Elke avond twee uur huiswerk en dan huilen aan de keukentafel.',
		'ik snap niet waarom we na een hele dag school thuis nog verder moeten',
		'Er is zoveel huiswerk dat hij is gestopt met voetbal.',
		'de opdrachten staan overal, in de app, op het bord en in een mail, ik mis altijd wat',
		'Het maakwerk moet af, ook als zij er de hele avond over doet.',
		'huiswerkvrij zou ik willen, gewoon een keer een weekend niks',
		'Wij als ouders zijn de bijlesleraar geworden.',
		'De planning van het huiswerk lukt hem niet en dan krijgt hij strafwerk.',
		'Tot half elf aan de keukentafel, elke avond, en dan nog niet af.',
		'Ouders moeten meehelpen met spreekbeurten, wie dat niet kan valt af.',
		'Per vak lijkt het weinig, bij elkaar is het drie uur.',
		'ik krijg strafwerk omdat mn maakwerk niet af was',
		'wie bedenkt dat je in de vakantie twee boekverslagen moet maken',
		'Huiswerkbegeleiding kost meer dan onze huur.',
		'in groep 5 al elke dag sommen en topo thuis leren'
	]
};
