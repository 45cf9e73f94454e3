import type { WatchTopic } from '#lib/domain/codebook.ts';

export const laptopsEnDigitaal: WatchTopic = {
	id: 'laptops-en-digitaal',
	label: 'Laptops en digitale systemen',
	terms: [
		'chromebook*',
		'ipad klas',
		'ipadklas',
		'digibord*',
		'wifi op school',
		'geen wifi',
		'slechte wifi',
		'schoolaccount',
		'inlogcode',
		'magister storing',
		'somtoday',
		'digitale leeromgeving',
		'computerlokaal',
		'laptopkar',
		'tablets in de klas',
		'beeldscherm de hele dag',
		'snappet',
		'gynzy',
		'software op school'
	],
	examples: [
		'Alles gaat via een chromebook en die is de helft van de tijd stuk.',
		'ik kan niet inloggen en dan telt het als niet gemaakt',
		'Het wifi op school valt steeds uit tijdens de online lessen.',
		'De ouderapp werkt niet en niemand van de helpdesk reageert.',
		'onze schoolboeken zijn alleen nog digitaal en ik kan niet leren van een scherm',
		'Voor vier kinderen hebben wij één computer thuis.',
		'In het leerlingvolgsysteem staan de cijfers verkeerd en niemand kan het aanpassen.',
		'het programma op de laptop loopt vast en dan ben ik alles kwijt',
		'Alles moet op de chromebook en haar ogen doen pijn.',
		'De wifi valt uit tijdens de toets.',
		'Leren van papier mag niet meer, terwijl hij dat nodig heeft.',
		'mn laptop is kapot en de reparatie duurt vijf weken',
		'je moet op zes verschillende sites inloggen voor je huiswerk',
		'Wij hebben thuis geen printer en geen goede computer.',
		'op mijn schoolaccount kan alles worden meegelezen',
		'In de les zitten ze te gamen achter het scherm.'
	]
};
