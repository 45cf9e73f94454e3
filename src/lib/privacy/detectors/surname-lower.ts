import {
	isAmbiguousName,
	isBenign,
	isListedWord,
	isProperNoun,
	looksLikeName
} from '#lib/privacy/lexicon.ts';
import type { Passage } from '#lib/privacy/words.ts';

/** Ends of places that families are called after: "dhr van wijngaarden". */
const TOPONYM_END =
	/^.{3,}(?:gaarden|hoven|huizen|velde|dorp|stede|bergen|kerken|wijk|dam|beek|horst|laar|berg|burg|veld|hout|broek|donk|rode|loo|steen|brink|kamp|dijk|eijk|acker|akker)$/;

/** "ter plaatse", "ten eerste", "ter ondersteuning", "ter gelegenheid": no families. */
const FIXED_PHRASES =
	/^(?:tweede|derde|vierde|vijfde|slotte|opzichte|behoeve|aanzien|goede|kwade|gevolge|einde|huize|plaatse|plekke|wereld|sprake|zake|hand|harte|dele|midden|tijde|gunste|bate|haag|bosch|helder|dienste|onrechte|volle|hoogte|overname|wille|val|grondslag|onder|huwelijk|nadele|voordele|prooi|inzage|dood|aarde|voeten|top|elfder|gronde|ere|info|controle|uitvoer|voorbeeld|.*ste|.*ing|.*[ts]ie|.*(?:heid|nis))$/;

/**
 * "bij van dijk", "van de vries": two prepositions in a row, or an article before what is no noun.
 *
 * @param at index of the first particle
 * @returns the last word of the surname, or -1
 * @example
 * surnameWithParticle(readPassage('les bij van dijk'), 2); // => 3
 */
export function surnameWithParticle(passage: Passage, at: number): number {
	let to = at + 1;
	while (to < at + 3 && /^(?:de|der|den)$/.test(passage.words[to]?.lower ?? '')) to++;
	const particles = passage.words
		.slice(at, to)
		.map((word) => word.lower)
		.join(' ');
	const word = passage.words[to];
	if (!word || word.capital || word.gap !== ' ' || isBenign(word.lower)) return -1;
	// "fan van dit en van dat": the second "van" goes on with the first.
	if (passage.words[at - 1]?.lower === 'en' && passage.words[at - 3]?.lower === 'van') return -1;
	if (/(?: de[rn]|^vd)$/.test(particles)) return to;
	if (/^(?:den|ten|ter)$/.test(particles)) return FIXED_PHRASES.test(word.lower) ? -1 : to;
	if (particles === 'de')
		return /^(?:vries|bruijn|bruyn|graaff|jonge|wilde|haas|rooij|rooy|koning)$/.test(word.lower)
			? to
			: -1;
	const unlisted = !isListedWord(word.lower) && looksLikeName(word.lower, 0);
	const named = isAmbiguousName(word.lower) || isProperNoun(word.lower) || unlisted;
	return named || isToponym(word.lower) ? to : -1;
}

/**
 * Whether a word ends as places do that families are called after.
 *
 * @param lower a word in lower case
 * @example
 * isToponym('wijngaarden'); // => true
 */
export function isToponym(lower: string): boolean {
	return TOPONYM_END.test(lower);
}
