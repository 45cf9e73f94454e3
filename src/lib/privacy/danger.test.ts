import { describe, expect, test } from 'vitest';
import { danger } from './index.ts';

describe('notices', () => {
	test.each([
		['selfHarm', 'ik wil nie meer leve'],
		['selfHarm', 'Soms denk ik dat het beter is als ik er niet meer ben.'],
		['selfHarm', 'ik snij mezelf al een jaar'],
		['selfHarm', 'Mijn dochter heeft een poging gedaan.'],
		['selfHarm', 'i want to die'],
		['selfHarm', 'Kendimi öldürmek istiyorum'],
		['selfHarm', 'nie chcę żyć'],
		['selfHarm', 'لا اريد ان اعيش'],
		['abuse', 'mn pa slaat me elke avond'],
		['abuse', 'Hij wordt thuis geslagen met de riem.'],
		['abuse', 'Babam beni dövüyor'],
		['abuse', 'أبي يضربني'],
		['abuse', 'bij het omkleden zag hij mn rug'],
		['threat', 'hij heeft een mes mee naar school genomen'],
		['threat', 'ze zeiden dat ze me gaan neersteken'],
		['threat', 'Er ligt een contactverbod.'],
		['sexual', 'hij zit steeds aan me in de kleedkamer'],
		['sexual', 'ze hebben naaktfotos van mij rondgestuurd'],
		['unsafeHome', 'ik durf niet naar huis'],
		['unsafeHome', 'Als hij gedronken heeft is het thuis niet veilig.'],
		['unsafeHome', 'boję się wracać do domu']
	] as const)('%s in "%s"', (kind, text) => {
		expect(danger(text).kinds).toContain(kind);
		expect(danger(text).urgent).toBe(true);
	});
});

describe('stays quiet', () => {
	test.each([
		'ik ging dood van het lachen',
		'ik ging kapot van het lachen echt',
		'we schrokken ons dood',
		'de juf slaat het boek open',
		'Er wordt niet geslagen.',
		'Ze slaat mijn beurt steeds over.',
		'ik verveel me dood bij wiskunde',
		'De wachttijd is vreselijk lang en niemand doet iets.',
		'mijn dochter durft niet meer naar school',
		'Hij is bang voor de toets.',
		'Ik werd er doodmoe van.',
		''
	])('at "%s"', (text) => expect(danger(text)).toEqual({ urgent: false, kinds: [] }));
});
