import dutch from 'natural/lib/natural/util/stopwords_nl.js';
import { fold } from './fold.ts';

// Words that every story uses whatever it is about: pronouns, modals, time, quantity, fillers of chat.
const MORE = `
aan af al alle allemaal alles als alsof altijd ander andere anderen anders al alvast bent best bij bijna bijvoorbeeld binnen
boven buiten daarbij daardoor daarmee daarna daarnaast daarom daaronder daarover daarvan daarvoor dadelijk dag dagen deed deden denk
denken dezelfde dichtbij ding dingen doe doet dus echt eens eerder eerst eerste eigen eigenlijk elk elke elkaar enige enigszins enkel
enkele er erg ergens erin erop eruit ervan even eventueel evenals ga gaan gaat gauw gedaan gehad geef geeft gegaan gegeven gekomen gelijk genoeg
geven geworden gewoon gezegd gezien ging gingen graag goed goede groot grote had hadden hele heel heen helaas helemaal heet hebt hetzelfde
hierbij hierdoor hiervoor hoefde hoeft hoeven hoewel houd houdt idee ieder iedere iedereen inderdaad intussen inmiddels jaar jaren je jezelf jij jou jouw
jullie juist kom komen komt kwam kwamen kunt konden kreeg kregen krijg krijgen krijgt laat laatst laatste lang lange langer laten later leek lijkt
liever maak maakt maakte maand maanden maar maken makkelijk mag meeste meestal meteen mezelf misschien mochten mogen mocht moest moesten moeten
morgen naast namelijk natuurlijk nadat net nergens niets nodig nogal nooit nou ofzo om omdat omheen ondanks onder ondertussen ongeveer onze
onszelf ooit opeens opnieuw over overal paar per precies qua rest samen sinds slechts snap soms soort sowieso staan staat steeds steed stond straks
super terwijl terug tijd tijdens tijdje toe toen toevallig tussen twee drie vier vijf zes zeven acht negen tien uiteindelijk vaak vaker vandaag vanaf vanuit vanwege veel
verder verschillende via vind vinden vindt vond vonden vol volgende volgens vooral voordat vorig vorige waarbij waardoor waarin waarmee waarom waarop waarover waarvan waar wanneer waren ware wat week weken weer
weet weg weinig wellicht welk welke werden weten wilde wilden willen wilt wist wisten wordt zeg zeggen zegt zeiden zei zeker zelfs zet zetten zich zichzelf zie zien ziet zit zitten zodat zodra
zowat zou zouden zoveel zoiets zulke zullen zult zat zaten haha hahaha lol omg oke ok oh nah tja hoor he hey hoi heey jaa nee ja wel ofzo zeg maar enzo enz etc enfin beetje mee bv bijv
ervoor ermee erbij eraf eraan ernaar erover erna binnenkort pas gister gisteren vanmorgen avond middag ochtend maandag dinsdag woensdag donderdag vrijdag zaterdag zondag
januari februari maart april mei juni juli augustus september oktober november december begin eind einde keer keren mens mensen kant manier geval deel doordat
moeder vader zoon dochter kind kinderen zoontje dochtertje zus broer ouder ouders school scholen klas jongen meisje
`;

// Two letters that do say something here.
const SHORT_WORDS = new Set([
	'ib',
	'ok',
	'vo',
	'po',
	'so',
	'tl',
	'wc',
	'sw',
	'pc',
	'ai',
	'iq',
	'hb',
	'dt',
	'gz'
]);

const words = new Set<string>();
for (const word of [...dutch.words, ...MORE.split(/\s+/)]) {
	// natural's list holds 'je ' with a blank behind it.
	const plain = fold(word.trim());
	if (plain !== '') words.add(plain);
}

/**
 * Is this a word that says nothing about the subject? Codebook phrases keep such words; everything else skips them.
 *
 * @param folded a word as `fold` gives it
 * @example
 * isStopWord('omdat'); // => true
 */
export function isStopWord(folded: string): boolean {
	return words.has(folded) || (folded.length < 3 && !SHORT_WORDS.has(folded));
}
