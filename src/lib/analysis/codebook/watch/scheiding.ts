import type { WatchTopic } from '#lib/domain/codebook.ts';

export const scheiding: WatchTopic = {
	id: 'scheiding',
	label: 'Scheiding van ouders',
	terms: [
		'gescheiden ouders',
		'echtscheiding',
		'vechtscheiding',
		'uit elkaar gaan',
		'scheiding van mijn ouders',
		'co ouder*',
		'coouderschap',
		'omgangsregeling',
		'ouderschapsplan',
		'stiefvader',
		'stiefmoeder',
		'nieuwe vriend van mijn moeder',
		'twee huizen',
		'week op week af',
		'ouderlijk gezag',
		'twee keer een rapport',
		'informatieplicht aan beide ouders'
	],
	examples: [
		'Na onze scheiding krijgt alleen zijn moeder de mails van school.',
		'de ene week ben ik bij mijn vader en dan liggen mijn boeken bij mijn moeder',
		'School kiest partij voor mijn ex en vraagt mij niets.',
		'We hebben gezamenlijk gezag maar mijn handtekening ontbrak op het formulier.',
		'Mijn ouders zijn uit elkaar en sindsdien kan ik me niet meer concentreren.',
		'Bij de tienminutengesprekken moesten we apart komen want we praten niet meer.',
		'De rechter moest beslissen naar welke school ze zou gaan.',
		'sinds mama ergens anders woont moet ik elke dag een uur reizen',
		'De ene week bij mij, de andere bij hem, en zijn gymtas ligt altijd in het verkeerde huis.',
		'mn ouders vechten over welke school en ik zit ertussen'
	]
};
