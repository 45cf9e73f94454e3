import type { WatchTopic } from '#lib/domain/codebook.ts';

export const thuisonderwijsEnParticulier: WatchTopic = {
	id: 'thuisonderwijs-en-particulier',
	label: 'Thuisonderwijs en particulier onderwijs',
	terms: [
		'thuisonderwijs',
		'particulier onderwijs',
		'particuliere school',
		'b3 school',
		'iederwijs',
		'democratische school',
		'sociocratische school',
		'vrije school',
		'montessori*',
		'jenaplan*',
		'daltonschool',
		'agora*',
		'kunskapsskolan',
		'unschooling',
		'wereldschool',
		'luzac'
	],
	examples: [
		'Wij geven nu zelf les aan de keukentafel omdat geen school hem wilde.',
		'Een particuliere school kost ons twintigduizend euro per jaar maar hij leert weer.',
		'ik krijg les van mijn moeder thuis en dat is rustig',
		'Voor thuisonderwijs heb je vrijstelling nodig op grond van richtingbezwaar.',
		'Een online school bleek de oplossing, alleen betaalt niemand dat.',
		'Op de democratische school kiest ze zelf wat ze leert.',
		'bij het privé instituut zijn de klassen met acht leerlingen',
		'We overwegen te emigreren om hem zelf te mogen onderwijzen.'
	]
};
