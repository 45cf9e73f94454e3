import type { WatchTopic } from '#lib/domain/codebook.ts';

export const klassenindeling: WatchTopic = {
	id: 'klassenindeling',
	label: 'Indeling en samenvoegen van klassen',
	terms: [
		'samengevoegde groepen',
		'groepen samengevoegd',
		'drie groepen in een lokaal',
		'unitonderwijs',
		'leerplein',
		'klassenindeling',
		'indeling van de klassen',
		'gesplitste klas',
		'klas gesplitst',
		'halve klas',
		'klassensplitsing',
		'herindeling van de klas',
		'klas wordt gehusseld'
	],
	examples: [
		'Mijn dochter is van al haar vriendinnen gescheiden bij de nieuwe indeling van de groepen.',
		'ze hebben de klassen door elkaar gehusseld en nu ken ik niemand',
		'In een combinatiegroep drie vier krijgt hij te weinig instructie.',
		'Waarom zitten alle drukke kinderen bij elkaar in een klas?',
		'ik zit met mijn pester in dezelfde brugklas terwijl we dat hadden gevraagd',
		'De indeling werd op de laatste dag voor de vakantie opgehangen.',
		'Een gemengde kleutergroep is voor haar heel fijn.',
		'we mochten drie namen opgeven en ik kreeg er geen een',
		'Ze hebben alle vriendjes uit elkaar gehaald bij het mixen van de groepen.',
		'De klas wordt opgesplitst en niemand legt uit waarom juist zo.',
		'Hij moet volgend jaar in een combinatiegroep bij de kleintjes.',
		'ze hebben de klassen door elkaar gegooid na de zomer',
		'De verhouding jongens en meisjes is twintig om vijf.'
	]
};
