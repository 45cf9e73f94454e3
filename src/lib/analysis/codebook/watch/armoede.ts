import type { WatchTopic } from '#lib/domain/codebook.ts';

export const armoede: WatchTopic = {
	id: 'armoede',
	label: 'Armoede thuis',
	terms: [
		'armoede',
		'schulden',
		'schuldsanering',
		'bewindvoer*',
		'voedselbank',
		'bijstand',
		'minima',
		'stadspas',
		'kledingbank',
		'toeslagenaffaire',
		'toeslagenouder*',
		'geen geld thuis',
		'geen eten thuis',
		'dakloos',
		'huisuitzetting',
		'uit huis gezet',
		'tweedehands kleren',
		'rondkomen'
	],
	examples: [
		'Wij zitten in de schuldsanering en kunnen geen winterjas kopen, laat staan een fiets.',
		'ik neem geen brood mee want er is thuis niks',
		'Zonder Stichting Leergeld had ze niet op zwemles gekund.',
		'In de klas vragen ze wat je met de vakantie hebt gedaan en wij gaan nooit weg.',
		'we eten eind van de maand bij de voedselbank en niemand op school weet dat',
		'Hij draagt de kleren van zijn neef en daar wordt om gelachen.',
		'De juf heeft heel stilletjes schoenen voor hem geregeld.',
		'Van een uitkering kun je geen computer kopen voor drie kinderen.',
		'Hij gaat zonder ontbijt naar school omdat het eind van de maand is.',
		'Gymschoenen in de goede maat, daar moeten wij voor sparen.',
		'De voedselbank doet brood, niet de traktatie.',
		'ik durf niemand thuis uit te nodigen want we hebben geen verwarming aan',
		'mn jas is van mn neef en te groot en dat zien ze',
		'Wij zitten in de schuldsanering en dat wil je niet uitleggen bij de balie.',
		'De winterjas kwam van het kinderfonds, heel discreet geregeld door de juf.',
		'we slapen met zn drieën op een kamer dus leren lukt niet'
	]
};
