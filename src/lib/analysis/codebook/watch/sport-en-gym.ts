import type { WatchTopic } from '#lib/domain/codebook.ts';

export const sportEnGym: WatchTopic = {
	id: 'sport-en-gym',
	label: 'Sport en gym',
	terms: [
		'sportdag*',
		'sportklas',
		'gymzaal',
		'bewegingsonderwijs',
		'piepjestest',
		'shuttle run',
		'shuttlerun',
		'sportvereniging',
		'topsport*',
		'loot school',
		'avondvierdaagse',
		'sponsorloop',
		'gymkleding',
		'gym vergeten',
		'omkleden bij gym',
		'trefbal',
		'turnen'
	],
	examples: [
		'bij gym word ik altijd als laatste gekozen',
		'De gymles gaat over winnen en mijn motorisch zwakke zoon haat het.',
		'ik krijg een onvoldoende voor gym omdat ik niet kan hardlopen',
		'Sportdag is voor haar de ergste dag van het jaar.',
		'in de kleedkamer schelden ze me uit over mijn lijf',
		'Een topsporter combineren met school, dat regelen ze hier geweldig.',
		'Er is maar een keer per week gymnastiek, dat is veel te weinig.',
		'de gymleraar laat me nu scoren bijhouden',
		'Omkleden in een volle kleedkamer is voor haar een nachtmerrie.',
		'Bij gym moet je verplicht shuttlerun doen voor een cijfer.',
		'ik word altijd als laatste gekozen bij trefbal',
		'gymles is buiten in de kou in korte broek'
	]
};
