import { DUTCH, PERSON_CUES, VERBS } from './cues.ts';
import { isAmbiguousName, isBenign, isCompound, isListedWord, isOrdinary } from './lexicon.ts';
import type { Passage, Word } from './words.ts';

/** Two nouns with a capital, or one in so many words, are no habit of the writer. */
const FEW = 2;
const WORDS_PER_STRAY = 15;
/** Longer ordinary words are compounds, which formal writers give a capital: "Onderwijsprofessional". */
const LONGEST = 10;
const SHORTEST = 3;
/** A name stands behind these: not "later Boswachter" or "profiel Natuur". */
const OTHERS = new Set(
	'waar hebben had hadden tot over onder tussen sinds dus terwijl hier daar heb ben bent'.split(' ')
);
const FUNCTION_WORDS = [DUTCH, VERBS, PERSON_CUES, OTHERS];
const WHERE = /^(?:op|van|naar|bij|in|uit|vanuit)$/;
const ARTICLE = /^(?:de|het|t)$/;
const HABIT = Infinity;
/** Names in a row ("de Berenboot en de Wilgenhoek") count once. */
const NEAR = 3;
const strays = new WeakMap<Passage, number>();

/**
 * Whether an ordinary word with a capital inside a sentence is a name: "op de Klimop", "het Baken". So it is where the writer
 * gives a capital to hardly any other ordinary word.
 * O(words) once per text.
 *
 * @param at index of the word
 * @example
 * isTellingCapital(readPassage('Mijn kind zit op de Klimop en is blij.'), 5); // => true
 */
export function isTellingCapital(passage: Passage, at: number): boolean {
	const word = passage.words[at];
	const before = passage.words[at - 1];
	if (!word || !before || !isStray(word)) return false;
	const next = passage.words[at + 1];
	const apart = word.gap === ', ' && next?.gap.startsWith(', ') && !isListedWord(word.lower);
	if (word.gap !== ' ' && !apart) return false;
	if (next?.capital && next.gap === ' ' && isBenign(next.lower)) return false;
	const [near, far] = [before.lower, passage.words[at - 2]?.lower ?? ''];
	const inPlace =
		WHERE.test(near) || (ARTICLE.test(near) && (WHERE.test(far) || isInRow(passage, at)));
	if (!inPlace && !apart && !FUNCTION_WORDS.some((set) => set.has(near))) return false;
	if (!inPlace && (word.lower.length > LONGEST || isCompound(word.lower))) return false;
	const count = strays.get(passage) ?? countStrays(passage);
	strays.set(passage, count);
	return count <= Math.max(FEW, passage.words.length / WORDS_PER_STRAY);
}

/** "de Berenboot, de Wilgenhoek en het Baken". */
function isInRow(passage: Passage, at: number): boolean {
	const joins = (first: number, second: number) => {
		const [one, article, other] = [first, second - 1, second].map((i) => passage.words[i]);
		if (!one || !article || !other || !isStray(one) || !isStray(other)) return false;
		return (
			ARTICLE.test(article.lower) &&
			(second - first === 2 ? article.gap === ', ' : passage.words[first + 1]?.lower === 'en')
		);
	};
	return joins(at - 2, at) || joins(at - 3, at) || joins(at, at + 2) || joins(at, at + 3);
}

/** Words in a row are one name; "Dat" or "Heeft" inside a sentence shows that capitals mean nothing here. */
function countStrays(passage: Passage): number {
	let count = 0;
	let last = -2;
	for (let at = 0; at < passage.words.length; at++) {
		const word = passage.words[at];
		if (!word || !isStray(word)) continue;
		if (DUTCH.has(word.lower) || VERBS.has(word.lower)) return HABIT;
		if (last < at - NEAR) count++;
		last = at;
	}
	return count;
}

function isStray(word: Word): boolean {
	if (!word.capital || word.opens || word.shout || word.lower.length < SHORTEST) return false;
	return !isBenign(word.lower) && !isAmbiguousName(word.lower) && isOrdinary(word.lower);
}
