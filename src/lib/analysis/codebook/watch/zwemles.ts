import type { WatchTopic } from '#lib/domain/codebook.ts';

export const zwemles: WatchTopic = {
	id: 'zwemles',
	label: 'Schoolzwemmen',
	terms: [
		'zwemles*',
		'schoolzwemmen',
		'zwemdiploma*',
		'zwemvaardigheid',
		'badmeester',
		'zwembad met de klas',
		'a diploma',
		'natte zwemtas',
		'bang voor water',
		'zwemspullen',
		'zwemveiligheid'
	],
	examples: [
		'Het schoolzwemmen is afgeschaft en wij kunnen het niet betalen.',
		'Mijn zoon is negen en heeft nog geen diploma want groepsles lukt niet.',
		'ik durf niet met mijn hoofd onder water en dan duwen ze',
		'De zwemles met school is op een tijd dat de taxi niet rijdt.',
		'Er is een wachtlijst van een jaar voor zwemmen met een beperking.',
		'bij het schoolzwemmen moest ik me omkleden waar iedereen bij was',
		'Zonder zwemdiploma mocht ze niet mee naar het zwembad.',
		'De badmeester nam de tijd en nu zwemt hij.'
	]
};
