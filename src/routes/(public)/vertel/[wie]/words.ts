import type { Audience } from '#lib/domain/story.ts';

/** The same page in two voices: "u" for parents, "je" for pupils. */
export const WORDS = {
	parent: {
		title: 'Vertel uw verhaal',
		question: 'Wat heeft u meegemaakt?',
		lead: 'Met uw kind, met school, met hulp. Wat ging mis, of juist goed?',
		story: 'Uw verhaal, in uw eigen woorden',
		hint: 'Laat namen liever weg. Schrijf “mijn zoon”, “de juf”, “de school”. Wat wij herkennen aan namen, nummers en adressen halen we er zelf ook uit.',
		placeholder: 'Begin waar u wilt…',
		removes: 'Dit halen we eruit voor we uw verhaal bewaren:',
		worry: 'Wilt u nu met iemand praten?',
		worryText:
			'U mag alles vertellen; uw tekst blijft zoals hij is. Wij weten niet wie u bent en kunnen niet naar u toe komen. Deze mensen zijn er wel, nu meteen.',
		region: 'In welke regio gaat uw kind naar school?',
		sector: 'Op wat voor school?',
		sectorHint: 'U mag deze vraag overslaan.',
		quote: 'Mogen wij een zin uit uw verhaal laten lezen?',
		quoteYes: 'Ja, zonder naam, bijvoorbeeld aan het bestuur',
		quoteNo: 'Nee, alleen het steunpunt leest mijn woorden',
		send: 'Verstuur mijn verhaal',
		wrong: 'Uw verhaal is nog niet verstuurd',
		lost: 'Alles wat u schreef staat er nog.',
		unsent:
			'De verbinding werkt even niet. Alles wat u schreef staat er nog. Verstuur het zo nog een keer.',
		thanks: 'Dank u wel. Uw verhaal zit eraan vast.',
		next: 'Iemand van het steunpunt leest het, meestal binnen een paar werkdagen. Wat vaker terugkomt nemen we mee in wat we verbeteren.',
		keep: 'Dit is uw verhaalcode. We laten hem maar één keer zien. Bewaar hem: straks kunt u er hier mee terugkomen. Dat kan nu nog niet.',
		code: 'Uw verhaalcode',
		already: 'Dit verhaal hebben we al',
		alreadyText: 'Uw verhaal kwam de eerste keer goed aan. U hoeft niets meer te doen.',
		done: 'Lees wat we met verhalen deden'
	},
	pupil: {
		title: 'Vertel je verhaal',
		question: 'Wat heb je meegemaakt?',
		lead: 'Op school, in de klas, met hulp. Wat zat mis, of hielp juist?',
		story: 'Je verhaal, zoals jij het zegt',
		hint: 'Zet er geen namen in. Schrijf “mijn mentor”, “een jongen uit mijn klas”. Namen, nummers en adressen die we zien halen we er zelf ook uit.',
		placeholder: 'Begin maar gewoon…',
		removes: 'Dit halen we eruit voor we je verhaal bewaren:',
		worry: 'Wil je nu met iemand praten?',
		worryText:
			'Je mag alles vertellen; je tekst blijft zoals hij is. Wij weten niet wie je bent en kunnen niet naar je toe komen. Deze mensen zijn er wel, nu meteen.',
		region: 'In welke regio zit je op school?',
		sector: 'Op wat voor school zit je?',
		sectorHint: 'Je mag dit overslaan.',
		quote: 'Mogen we een zin van jou laten lezen?',
		quoteYes: 'Ja, zonder naam, bijvoorbeeld aan de mensen die beslissen',
		quoteNo: 'Nee, alleen het steunpunt leest mijn woorden',
		send: 'Verstuur mijn verhaal',
		wrong: 'Je verhaal is nog niet verstuurd',
		lost: 'Alles wat je schreef staat er nog.',
		unsent:
			'De verbinding werkt even niet. Alles wat je schreef staat er nog. Verstuur het zo nog een keer.',
		thanks: 'Dank je wel. Je verhaal zit eraan vast.',
		next: 'Iemand van het steunpunt leest het, meestal binnen een paar dagen. Wat vaker terugkomt nemen we mee in wat we verbeteren. Je ouders, je mentor en je school krijgen niets te zien.',
		keep: 'Dit is je verhaalcode. We laten hem maar één keer zien. Bewaar hem: straks kun je er hier mee terugkomen. Dat kan nu nog niet.',
		code: 'Je verhaalcode',
		already: 'Dit verhaal hebben we al',
		alreadyText: 'Je verhaal kwam de eerste keer goed aan. Je hoeft niets meer te doen.',
		done: 'Lees wat we met verhalen deden'
	}
} as const satisfies Record<Audience, Record<string, string>>;

/** One voice: the same keys for whoever tells. */
export type Words = { readonly [Key in keyof (typeof WORDS)['parent']]: string };
