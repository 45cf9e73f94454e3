import { hashWord } from './lists/hashed-set.ts';
import { GOES_ON, PARTICLES } from './cues.ts';
import {
	isAmbiguousFirstName,
	isAmbiguousName,
	isBenign,
	isCommonFirstName,
	isCompound,
	isFirstName,
	isListedWord,
	isNoise,
	isOrdinary,
	isProperNoun,
	mayBeFirstName,
	nameLetters
} from './lexicon.ts';
import { remember } from './remember.ts';
import type { Passage, Word } from './words.ts';

/** Of the table of weights; a power of two. */
export const PLACES = 4096;
const SHORTEST = 2;
const LONGEST = 9;
const MOST_ODDS = 6;
/** Of the sentences of a text; some start with a number or a sign. */
const ALWAYS = 0.7;
/** Where the text, or a sentence, ends. */
const EDGE = '.';

/** What the lists make of a word, from telling to not telling. */
const GROUPS: [group: string, test: (word: string) => boolean][] = [
	['benign', isBenign],
	['common', isCommonFirstName],
	['ambiguous', isAmbiguousFirstName],
	['surname', isAmbiguousName],
	['elsewhere', isFirstName],
	['proper', isProperNoun],
	['maybe', mayBeFirstName],
	['listed', isListedWord],
	['formed', isFormedOfName],
	['compound', isCompound],
	['ordinary', isOrdinary]
];
const NAME_ENDINGS = /(?:tjes?|jes?|ies?|y|s)$/;
const NO_NAMES = new Set(['benign', 'listed', 'compound', 'ordinary']);

const groupOf = remember((word) => ({
	name: GROUPS.find(([, test]) => test(word))?.[0] ?? 'unknown'
}));

/**
 * Whether a word may be a name by itself also without a capital: the lists do not know it as an ordinary word, or know it as a name too.
 *
 * @param lower a word in lower case
 * @example
 * mayBeLowerName('joy'); // => true
 */
export function mayBeLowerName(lower: string): boolean {
	if (lower.length < SHORTEST || /^\d/.test(lower) || isNoise(lower)) return false;
	return !GOES_ON.has(lower) && !PARTICLES.has(lower) && !NO_NAMES.has(groupOf(lower).name);
}

/** Whether who writes gives sentences a capital: of those people a name without one is rarer. */
export type Habit = 'never' | 'sometimes' | 'always';

/**
 * @returns how often a sentence opens with a capital
 * @example
 * habitOf(readPassage('ik zag joy. ze lachte')); // => 'never'
 */
export function habitOf({ words }: Passage): Habit {
	const opening = words.filter(({ opens, text }) => opens && !/^\d/.test(text));
	const capitals = opening.filter(({ capital }) => capital).length;
	if (capitals === 0) return 'never';
	return capitals < ALWAYS * opening.length ? 'sometimes' : 'always';
}

/**
 * What is weighed of a word and of what stands around it: the group that the lists put it in, its letters, its neighbours and theirs.
 *
 * @param at index of the word
 * @returns places in a table of `PLACES`, each once
 * @example
 * nameFeatures(readPassage('ik zag joy'), 2, 'never').size > 9; // => true
 */
export function nameFeatures(passage: Passage, at: number, habit: Habit): Set<number> {
	const { words } = passage;
	const word = words[at];
	if (!word) return new Set();
	const group = groupOf(word.lower).name;
	const after = words[at + 1];
	const [before1, before2] = [word.opens ? EDGE : textOf(words[at - 1]), textOf(words[at - 2])];
	const [after1, after2] = [after?.opens ? EDGE : textOf(after), textOf(words[at + 2])];
	const [gapBefore, gapAfter] = [gapOf(word), gapOf(after)];
	const odds = Math.round(nameLetters(word.lower));
	const found = [
		`group ${group}`,
		`habit ${habit}`,
		`habit ${group} ${habit}`,
		`letters ${group} ${Math.max(-MOST_ODDS, Math.min(MOST_ODDS, odds))}`,
		`length ${group} ${Math.min(LONGEST, word.lower.length)}`,
		`gap1 ${gapBefore}`,
		`gap1 ${group} ${gapBefore}`,
		`gap2 ${gapAfter}`,
		`gap2 ${group} ${gapAfter}`,
		`before ${before1}`,
		`before ${group} ${before1}`,
		`after ${after1}`,
		`after ${group} ${after1}`,
		`two before ${before2}`,
		`two after ${after2}`,
		`both before ${before2} ${before1}`,
		`both after ${after1} ${after2}`,
		`group before ${groupAt(words[at - 1])}`,
		`group after ${groupAt(after)}`,
		`end before ${before1.slice(-2)}`,
		`end after ${after1.slice(-2)}`,
		`last after ${group} ${after1.slice(-1)}`
	];
	if (before1 === 'en' || gapBefore === ', ') found.push(`row before ${groupAt(words[at - 2])}`);
	if (after1 === 'en') found.push(`row after ${groupAt(words[at + 2])}`);
	return new Set(found.map((feature) => hashWord(feature) & (PLACES - 1)));
}

/** "fleurtje", "ayoubie", "lunas". */
function isFormedOfName(word: string): boolean {
	return mayBeFirstName(word.replace(NAME_ENDINGS, '')) && NAME_ENDINGS.test(word);
}

function textOf(word: Word | undefined): string {
	return word?.lower ?? EDGE;
}

function groupAt(word: Word | undefined): string {
	return word ? groupOf(word.lower).name : EDGE;
}

/** What stands between a word and the one before it, shortened. */
function gapOf(word: Word | undefined): string {
	if (!word || word.opens) return EDGE;
	return word.gap.slice(0, 2);
}
