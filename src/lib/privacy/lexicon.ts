import { AMBIGUOUS_FIRST_NAMES, AMBIGUOUS_SURNAMES } from './lists/ambiguous-names.ts';
import { BENIGN_ENDINGS } from './lists/benign-endings.ts';
import { unpackSet } from './lists/hashed-set.ts';
import { SURELY_DUTCH, SURELY_NAME, UNLISTED_LENGTH, unpackModel } from './lists/name-model.ts';
import {
	BENIGN_WORDS,
	COMMON_FIRST_NAMES,
	FIRST_NAMES_ELSEWHERE,
	NAME_MODEL,
	NO_NAMES,
	ORDINARY_WORDS,
	PROPER_NOUNS
} from './lists/packed.ts';
import { remember } from './remember.ts';

const inCommon = unpackSet(COMMON_FIRST_NAMES);
const inElsewhere = unpackSet(FIRST_NAMES_ELSEWHERE);
const inProper = unpackSet(PROPER_NOUNS);
const inOrdinary = unpackSet(ORDINARY_WORDS);
const nameness = unpackModel(NAME_MODEL);
const isAccident = unpackSet(NO_NAMES);
const ambiguousFirst = new Set(AMBIGUOUS_FIRST_NAMES.split(/\s+/));
const ambiguous = new Set([...ambiguousFirst, ...AMBIGUOUS_SURNAMES.split(/\s+/)]);
const inBenign = unpackSet(BENIGN_WORDS);
const ENDINGS = ['s', 'en', 'e', 't', 'n', 'je', 'jes'];
/** Words up to this length are in the list; of longer ones the model tells. */
const LISTED_LENGTH = 8;
/** Of a compound; parts of two letters fit everywhere, and a word without end would take for ever. */
const SHORTEST_PART = 3;
const LONGEST_COMPOUND = 24;
/** Laughter, sighs and words without a vowel are no names. */
const NOISE = /^(?:(?:ha|he|hi|ho)+h?|[^aeiouyáéèëïöüóíàâêôûı]+|.*(.)\1\1.*)$/u;

/**
 * A first name that is common here and no Dutch word: counts in lower case too.
 *
 * @param word in lower case, as in all functions of this file
 * @example
 * isCommonFirstName('fatima'); // => true
 */
export const isCommonFirstName = remember(
	(word) => inCommon(word) && !ambiguous.has(word) && !isAccident(word)
);

/**
 * A first name from here or elsewhere that is no Dutch word.
 *
 * @example
 * isFirstName('fatima'); // => true
 */
export const isFirstName = remember((word) => {
	if (isCommonFirstName(word)) return true;
	return inElsewhere(word) && !ambiguous.has(word) && (isNameAfterAll(word) || !isDutch(word));
});

/**
 * A first name somewhere, also when it is a Dutch word: counts only in front of a surname.
 *
 * @example
 * mayBeFirstName('roos'); // => true
 */
export function mayBeFirstName(word: string): boolean {
	return inCommon(word) || inElsewhere(word) || ambiguousFirst.has(word);
}

/**
 * A surname, place or other proper noun that is no Dutch word.
 *
 * @example
 * isProperNoun('hoekstra'); // => true
 */
export const isProperNoun = remember(
	(word) => inProper(word) && (isNameAfterAll(word) || !isDutch(word))
);

/**
 * A name that is a Dutch word too: roos, storm, bakker.
 * @example
 * isAmbiguousName('bakker'); // => true
 */
export function isAmbiguousName(word: string): boolean {
	return ambiguous.has(word);
}

/**
 * A first name that is a Dutch word too.
 *
 * @example
 * isAmbiguousFirstName('roos'); // => true
 * isAmbiguousFirstName('bakker'); // => false
 */
export function isAmbiguousFirstName(word: string): boolean {
	return ambiguousFirst.has(word);
}

/**
 * A word with a capital that tells nothing: a day, a subject, a brand, an institution.
 *
 * @example
 * isBenign('maandag'); // => true
 */
export const isBenign = remember((word) => {
	if (inBenign(word)) return true;
	if (!BENIGN_ENDINGS.test(word)) return false;
	return isCompound(word) || (!isFirstName(word) && !inProper(word));
});

/**
 * A Dutch word: by list, by taking endings off, or by its letters when it is too long for the list. The list is a set of
 * hashes: one strange short word in thirty-two passes for an ordinary one.
 *
 * @param doubt log-odds of being a name below which a long unknown word counts as ordinary; lower asks for more certainty
 * @example
 * isOrdinary('leraren'); // => true
 */
export function isOrdinary(word: string, doubt = 0): boolean {
	return doubt === 0 ? isOrdinaryWord(word) : isOrdinaryUnless(word, doubt);
}

const isOrdinaryWord = remember((word) => isOrdinaryUnless(word, 0));

function isOrdinaryUnless(word: string, doubt: number): boolean {
	if (ambiguous.has(word)) return true;
	if (isCommonFirstName(word)) return false;
	if ((inElsewhere(word) || inProper(word)) && isNameAfterAll(word)) return false;
	if (isListed(word)) return true;
	if (isProperNoun(word)) return false;
	if (word.includes('-'))
		return word.split('-').every((part) => part.length < 3 || isOrdinary(part, doubt));
	if (word.length <= LISTED_LENGTH) return false;
	// A capital outweighs a compound that has the letters of a name: "Verstappen".
	return nameness(word) < doubt || (isCompound(word) && (doubt === 0 || nameness(word) < 0));
}

/**
 * Two listed words in one, with an s between them or not: "rijbewijs", "toetsweek". O(characters), at most 24.
 *
 * @example
 * isCompound('toetsweek'); // => true
 */
export const isCompound = remember((word) => {
	if (word.length <= LISTED_LENGTH || word.length > LONGEST_COMPOUND) return false;
	for (let at = SHORTEST_PART; at <= word.length - SHORTEST_PART; at++) {
		if (!isListed(word.slice(at), 1)) continue;
		const head = word.slice(0, at);
		if (
			isListed(head, 1) ||
			(head.endsWith('s') && at > SHORTEST_PART && isListed(head.slice(0, -1), 1))
		)
			return true;
	}
	return false;
});

/**
 * A Dutch word by list only: short, or short without its ending.
 *
 * @example
 * isListedWord('school'); // => true
 */
export const isListedWord = remember((word) => isListed(word));

/**
 * Neither known nor ordinary, but with the letters of a name.
 *
 * @param doubt log-odds that its letters have to pass; see `name-model.ts`
 * @example
 * looksLikeName('hahaha'); // => false
 */
export function looksLikeName(word: string, doubt = 0.5): boolean {
	return !isNoise(word) && nameness(word) > doubt;
}

/**
 * Laughter, sighs and runs of letters.
 *
 * @example
 * isNoise('hahaha'); // => true
 */
export function isNoise(word: string): boolean {
	return NOISE.test(word);
}

/**
 * How much the letters of a word are those of a name.
 *
 * @returns log-odds; above 0 is more like a name
 * @example
 * nameLetters('verschrikkelijk') < nameLetters('mohammed'); // => true
 */
export const nameLetters: (word: string) => number = remember(nameness);

/** The lists of names hold some Dutch words by accident; short ones the word list knows, long ones show it by their letters. */
function isDutch(word: string): boolean {
	return isListed(word) || (word.length > LISTED_LENGTH && nameness(word) < SURELY_DUTCH);
}

/** A listed name with the letters of one: that the list of ordinary words holds it too is an accident of hashing. */
function isNameAfterAll(word: string): boolean {
	return nameness(word) > SURELY_NAME && !isAccident(word);
}

/** What the letters say so clearly that the list leaves it out. */
function isPlainlyDutch(word: string): boolean {
	return word.length >= UNLISTED_LENGTH && nameness(word) < SURELY_DUTCH;
}

function isListed(word: string, depth = 0): boolean {
	if (word.length <= LISTED_LENGTH && (inOrdinary(word) || isPlainlyDutch(word))) return true;
	if (depth > 1) return false;
	return ENDINGS.some((ending) => {
		const stem = word.slice(0, -ending.length);
		return (
			word.endsWith(ending) &&
			stem.length >= 3 &&
			stem.length <= LISTED_LENGTH &&
			isListed(stem, depth + 1)
		);
	});
}
