import type { WatchTopic } from '#lib/domain/codebook.ts';

export const toiletten: WatchTopic = {
	id: 'toiletten',
	label: 'Toiletten en hygiëne',
	terms: [
		'vieze wc*',
		'vieze toilet*',
		'vies toilet',
		'toiletbeleid',
		'wc bezoek',
		'naar de wc mogen',
		'niet naar de wc',
		'wc pas',
		'wc sleutel',
		'wc op slot',
		'toiletten op slot',
		'geen wc papier',
		'wc papier op',
		'zeep op',
		'ophouden tot de pauze',
		'plas ophouden',
		'menstruatie*',
		'maandverband',
		'tampon*',
		'ongesteld'
	],
	examples: [
		'de wc is zo vies dat ik de hele dag niet ga',
		'Er is geen slot op de toiletdeur en geen zeep.',
		'je mag onder de les niet naar de wc en in de pauze is er een rij',
		'Mijn dochter houdt het op en heeft nu steeds blaasontsteking.',
		'het stinkt er naar plas en er ligt nooit papier',
		'De toiletten gaan na de pauze op slot vanwege vernieling.',
		'ik word ongesteld en er staan geen prullenbakjes',
		'Kleuters moeten alleen over de gang naar de wc.',
		'Zij drinkt de hele dag niet om maar niet naar de wc te hoeven.',
		'De toiletten zijn op slot onder lestijd.',
		'ik hou mn plas op tot ik thuis ben want het is daar zo goor',
		'Er liggen geen maandverbanden en dat durft niemand te zeggen.',
		'ze klimmen over het hokje om te filmen',
		'Wc-bezoek alleen in de pauze, met een blaasontsteking.'
	]
};
