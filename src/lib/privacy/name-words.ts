import { ABBREVIATIONS, DUTCH, PARTICLES, TITLES, VERBS } from './cues.ts';
import {
	isAmbiguousFirstName,
	isAmbiguousName,
	isBenign,
	isFirstName,
	isOrdinary,
	isProperNoun,
	looksLikeName,
	mayBeFirstName
} from './lexicon.ts';
import { isTellingCapital } from './stray-capitals.ts';
import type { Passage, Word } from './words.ts';

/** Ambiguous names that do start a sentence without an article: no sign of a person. */
const BARE_NOUNS = new Set(
	'storm lente amber jade mare wil als an dag ben boet don fender flip kick lot marina nova rein rover sep tim bloem sol hans lieve post'.split(
		' '
	)
);
/** A capital inside a sentence is strong evidence: only a word that is surely Dutch outweighs it (log-odds). */
const CAPITAL_DOUBT = -3;
/** Log-odds above which the letters outweigh the word list, which holds one strange word in thirty-two by accident. */
const CAPITAL_NAME = 1;
/** At the start of a sentence a capital says nothing: there the letters have to be those of a name rather than of a word. */
const START_NAME = 0;
/** What does something is sooner somebody: "Anoushka sprak". */
const SUBJECT_NAME = -2;
/** Right before a capital without an article. */
const PERSON_PREPOSITIONS = new Set(
	'met van bij door naar aan tegen naast namens volgens'.split(' ')
);
/** Short for everything; a person is never called so. */
const LETTERS_ONLY = 5;

/** "syndroom van Down", "ziekte van Crohn": a doctor, not a patient. */
function isEponym(passage: Passage, at: number): boolean {
	return (
		passage.words[at - 1]?.lower === 'van' &&
		/(?:syndroom|ziekte|stoornis)$/.test(passage.words[at - 2]?.lower ?? '')
	);
}

/**
 * Whether a capital here stands for a name of any kind: a person, a place, a street, a school. Other scripts have a detector of
 * their own.
 *
 * @param at index of the word
 * @example
 * isNameWord(readPassage('Toen kwam Fatima binnen'), 2); // => true
 * isNameWord(readPassage('Toen kwam Maandag binnen'), 2); // => false
 */
export function isNameWord(passage: Passage, at: number): boolean {
	const word = passage.words[at];
	if (!word?.capital || /\d|^\P{Script=Latin}/u.test(word.text)) return false;
	if (/^(?:sint|st)-(?!nicolaas|maarten)\p{L}{4}/u.test(word.lower)) return true;
	if (isCompoundOfOrdinary(word.lower)) return false;
	if (word.shout) return isShoutedName(word);
	if (ABBREVIATIONS.has(word.lower) && passage.text[word.end] === '.') return false;
	if (isOurs(passage, at, word) || isBetweenNames(passage, at, word)) return true;
	if (isEponym(passage, at) || (isBenign(word.lower) && !isGivenName(passage, at, word)))
		return false;
	return word.opens ? isNameAtStart(passage, at, word) : isNameInside(passage, at, word);
}

/** "onze Lieve", "mijn Sep": a name, whatever else the word may be. */
function isOurs(passage: Passage, at: number, word: Word): boolean {
	if (word.gap !== ' ' || word.opens || !isAmbiguousFirstName(word.lower)) return false;
	return /^(?:onze|ons|mijn|mn|kleine)$/.test(passage.words[at - 1]?.lower ?? '');
}

/** "Fleur, Sep en Bowie": a month or a person. */
function isBetweenNames(passage: Passage, at: number, word: Word): boolean {
	const row = word.gap === ', ' || passage.words[at - 1]?.text === 'en';
	return (
		row &&
		!word.opens &&
		isAmbiguousFirstName(word.lower) &&
		!word.shout &&
		isInCapitalRow(passage, at)
	);
}

/** "Mario Rossi": a game or a person, and then a surname. */
function isGivenName(passage: Passage, at: number, word: Word): boolean {
	return mayBeFirstName(word.lower) && isPlainName(passage.words[at + 1]);
}

/**
 * A capital that may go on a name that has begun: ordinary words too ("Henk Bakker", "Sanne de Groot").
 *
 * @param word undefined where the text ends
 * @example
 * mayContinueName(readPassage('Henk Bakker').words[1]); // => true
 */
export function mayContinueName(word: Word | undefined): boolean {
	if (!word?.capital || word.opens || /\d/.test(word.text)) return false;
	if (/^[IVX]{2,4}$/.test(word.text)) return word.gap === ' ';
	if (word.shout && word.text.length > 1)
		return word.text.length > LETTERS_ONLY && !isOrdinary(word.lower);
	return !isBenign(word.lower) && !isCompoundOfOrdinary(word.lower);
}

/**
 * "A" in "A.J. de Wit": one capital with a dot behind it.
 *
 * @param at index of the word
 * @example
 * isInitial(readPassage('A.J. de Wit'), 0); // => true
 */
export function isInitial(passage: Passage, at: number): boolean {
	const word = passage.words[at];
	return !!word && /^\p{Lu}$/u.test(word.text) && passage.text[word.end] === '.';
}

function isShoutedName(word: Word): boolean {
	if (word.text.length < 4 || isBenign(word.lower) || isOrdinary(word.lower)) return false;
	return isFirstName(word.lower) || (word.text.length > LETTERS_ONLY && isProperNoun(word.lower));
}

function isNameInside(passage: Passage, at: number, word: Word): boolean {
	if (word.text.length === 1 || isOneOfMany(passage, at, word)) return false;
	if (isAmbiguousName(word.lower) || !isOrdinary(word.lower, CAPITAL_DOUBT)) return true;
	if (looksLikeName(word.lower, CAPITAL_NAME)) return true;
	// "Amarant en Lunet": what stands in a row with a name is one.
	if (
		/^(?:en|of|and|ve)$/.test(passage.words[at - 1]?.text ?? '') &&
		isPlainName(passage.words[at - 2])
	)
		return true;
	// "ze belde met Koopmans": a noun would have an article here.
	if (
		word.gap === ' ' &&
		PERSON_PREPOSITIONS.has(passage.words[at - 1]?.text ?? '') &&
		!DUTCH.has(word.lower)
	)
		return true;
	return isTellingCapital(passage, at);
}

/** "een Opel", "geen Tamil", "van het merk Nefit": a thing, a brand or one of a people. */
function isOneOfMany(passage: Passage, at: number, word: Word): boolean {
	if (word.gap !== ' ' || !/^(?:een|geen|merk)$/.test(passage.words[at - 1]?.lower ?? ''))
		return false;
	return !mayBeFirstName(word.lower) || mayContinueName(passage.words[at + 1]);
}

function isNameAtStart(passage: Passage, at: number, word: Word): boolean {
	const next = passage.words[at + 1];
	const first = word.lower.split('-')[0] ?? word.lower;
	if (isAmbiguousName(first)) {
		if (isAmbiguousFirstName(first) && isIntroduced(passage, at)) return true;
		if (isAmbiguousFirstName(first) && isInCapitalRow(passage, at)) return true;
		if (next?.gap !== ' ') return false;
		const verb =
			passage.dutch &&
			isAmbiguousFirstName(first) &&
			VERBS.has(next.lower) &&
			!BARE_NOUNS.has(first);
		return verb || (mayContinueName(next) && !TITLES.has(next.lower));
	}
	if (isFirstName(first) || isFirstName(word.lower)) return true;
	const surname =
		next?.gap === ' ' &&
		(isPlainName(next) || (mayContinueName(next) && isAmbiguousName(next.lower)));
	if (surname && mayBeFirstName(word.lower)) return true;
	if (isOrdinary(word.lower)) return false;
	if (isProperNoun(word.lower)) return true;
	const doubt = next?.gap === ' ' && VERBS.has(next.lower) ? SUBJECT_NAME : START_NAME;
	return passage.dutch && word.text.length > 2 && looksLikeName(word.lower, doubt);
}

/** A name by itself, without asking what stands around it. */
function isPlainName(word: Word | undefined): boolean {
	if (!word?.capital || word.opens || word.shout || isBenign(word.lower)) return false;
	return !isOrdinary(word.lower, CAPITAL_DOUBT);
}

/** "Fleur, Sep en Bowie": only names stand in a row of capitals. */
function isInCapitalRow(passage: Passage, at: number): boolean {
	const next = passage.words[at + 1];
	const other = next?.gap === ', ' ? next : next?.text === 'en' ? passage.words[at + 2] : undefined;
	return !!other?.capital && (isPlainName(other) || isAmbiguousFirstName(other.lower));
}

/** "Bram (9)", "Roos, 7 jaar", "Sem, mijn zoon": told who it is right away. */
function isIntroduced(passage: Passage, at: number): boolean {
	const next = passage.words[at + 1];
	if (!next) return false;
	if (/^ \($/.test(next.gap)) return /^\d/.test(next.text);
	return next.gap === ', ' && (/^\d/.test(next.text) || /^(?:mijn|mn|onze|ons)$/.test(next.lower));
}

/**
 * "IQ-onderzoek", "Cito-toets", "vmbo-leerling": the last part says that it is a thing.
 *
 * @param lower a word in lower case
 * @example
 * isCompoundOfOrdinary('cito-toets'); // => true
 */
export function isCompoundOfOrdinary(lower: string): boolean {
	const parts = lower.split('-');
	const last = parts.at(-1) ?? '';
	if (parts.length < 2 || PARTICLES.has(last)) return false;
	return (isOrdinary(last) && !isAmbiguousName(last)) || isBenign(parts[0] ?? '');
}
