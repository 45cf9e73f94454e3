/** Why somebody may be recognised in a sentence that holds no name. */
export type RecognisableSign = 'address' | 'only' | 'combination';

/** A sentence to look at before it is quoted. */
export interface RecognisableSentence {
	text: string;
	signs: RecognisableSign[];
}

const word = (words: string) => new RegExp(`(?<![\\p{L}])(?:${words})(?![\\p{L}])`, 'iu');
/** "je" is everybody in Dutch ("dan voel je je dom"): the other forms speak to one reader, who knows who writes. */
const ADDRESS = word('jij|jou|jouw|jullie|u|uw|you|your');
const ONLY =
	/(?<!\p{L})(?:(?:de|het|als) enige|het eerste kind|de eerste leerling|de eerste in)(?!\p{L})/iu;
/** "De enige keer", "het enige wat": not about somebody. */
const ONLY_THING =
	/(?<!\p{L})(?:de|het|als) enige (?:keer|reden|manier|optie|dag|week|les|vak|plek|school|oplossing|hulp|wat|dat|is|was|juiste)(?!\p{L})/iu;
/** What somebody is or has: of each two of these, or one of these with a place or a school, there are few. */
const ABOUT_SOMEBODY: readonly RegExp[] = [
	word(
		'\\p{L}*rolstoel|blind|doof|slechtziend|slechthorend|\\p{L}*syndroom|epilepsie|diabetes|sonde(?:voeding)?|stoma|\\p{L}*spierziekte|reuma|kanker|leukemie|tourette|schizofrenie|psychose|anorexia|mutisme|spasme|tracheacanule|hersenletsel|hartafwijking|albinisme|transgender|non-binair'
	),
	word(
		'tweeling|drieling|pleegkind|pleegzoon|pleegdochter|geadopteerd|azc|asielzoekerscentrum|gevlucht|woonwagenkamp|(?:is|was) overleden|twee moeders|twee vaders|wethouder|burgemeester|dominee'
	)
];
const WHERE: readonly RegExp[] = [
	word('\\[(?:plaats|adres|postcode)[^\\]]{0,4}\\]|dorp|dorpje|gehucht|eiland|buurtschap'),
	word(
		'\\[school[^\\]]{0,4}\\]|vso|sbo|praktijkonderwijs|isk|gymnasium|vrijeschool|mytylschool|internaat'
	)
];
const SENTENCE = /[^.!?\n]+[.!?]*/g;

/**
 * Sentences in which somebody may be recognised although no name is left: it speaks to one reader, calls somebody the only one,
 * or holds details that few have together (illness, place, kind of school, family). A warning for who lets it be quoted, never
 * a verdict: what only the village knows, no list knows. O(characters).
 *
 * @param text redacted; its placeholders count as what they stand for
 * @returns sentences in the order of the text, each with at least one sign
 * @example
 * recognisable('Zij is de enige met epilepsie in [plaats]. Het regent.').map(({ signs }) => signs);
 * // => [['only', 'combination']]
 */
export function recognisable(text: string): RecognisableSentence[] {
	return Array.from(text.matchAll(SENTENCE), ([sentence]) => sentence.trim())
		.map((sentence) => ({ text: sentence, signs: signsOf(sentence) }))
		.filter(({ signs }) => signs.length > 0);
}

function signsOf(sentence: string): RecognisableSign[] {
	const signs: RecognisableSign[] = [];
	if (ADDRESS.test(sentence)) signs.push('address');
	if (ONLY.test(sentence) && !ONLY_THING.test(sentence)) signs.push('only');
	if (isCombination(sentence)) signs.push('combination');
	return signs;
}

function isCombination(sentence: string): boolean {
	const about = ABOUT_SOMEBODY.filter((kind) => kind.test(sentence)).length;
	return about > 1 || (about > 0 && WHERE.some((kind) => kind.test(sentence)));
}
