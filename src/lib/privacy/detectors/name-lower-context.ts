import { ROLES, TITLES } from '#lib/privacy/cues.ts';
import { isAmbiguousFirstName, isCommonFirstName } from '#lib/privacy/lexicon.ts';
import type { Passage, Word } from '#lib/privacy/words.ts';

/** Ambiguous names that also go on a sentence after "mijn zoon" or "juf". */
export const GOES_ON = new Set(
	'wil ben dan al als an bent lang lange veer vaart boos vrij goed groot klein haast lot best post huis zoet wit bot brand'.split(
		' '
	)
);

/** "hou van lente en roos", "gek op storm": of what one likes, a noun is a noun. */
const LIKES =
	/^(?:hou|houd|houdt|houden|hield|hielden|fan|liefhebber|geniet|genieten|dol|gek|verslaafd|allergisch|bang)$/;

/**
 * Whether a teacher is told of: "ik heb nu koster als mentor".
 *
 * @param at index of a word without a capital
 * @example
 * isNamedAsTeacher(readPassage('ik heb nu koster als mentor'), 3); // => true
 */
export function isNamedAsTeacher(passage: Passage, at: number): boolean {
	const [next, role] = [passage.words[at + 1]?.lower, passage.words[at + 2]?.lower ?? ''];
	if (next !== 'als' || !(ROLES.has(role) || TITLES.has(role))) return false;
	return /^(?:heb|hebben|had|hadden|krijg|kreeg|krijgen|kregen|heeft|nu|weer)$/.test(
		passage.words[at - 1]?.lower ?? ''
	);
}

/**
 * "mo en ik", "ik en tim".
 *
 * @param at index of a word without a capital
 * @example
 * isBesideMe(readPassage('tim en ik'), 0); // => true
 */
export function isBesideMe(passage: Passage, at: number): boolean {
	const lower = (i: number) => passage.words[i]?.lower;
	const beside =
		(lower(at + 1) === 'en' && lower(at + 2) === 'ik') ||
		(lower(at - 1) === 'en' && lower(at - 2) === 'ik');
	return beside && isCommonFirstName(lower(at) ?? '');
}

/**
 * "sem en mees en roos": two first names with only "en" or a comma between them.
 *
 * @param at index of a word without a capital
 * @example
 * isInRow(readPassage('fatima en roos'), 2); // => true
 */
export function isInRow(passage: Passage, at: number): boolean {
	const given = (word: Word | undefined) =>
		!!word &&
		(isCommonFirstName(word.lower) ||
			(isAmbiguousFirstName(word.lower) && !GOES_ON.has(word.lower)));
	const word = passage.words[at];
	if (!given(word)) return false;
	const [left2, left, right, right2] = [-2, -1, 1, 2].map((step) => passage.words[at + step]);
	const after = right?.lower === 'en' ? given(right2) : right?.gap === ', ' && given(right);
	const before = left?.lower === 'en' ? given(left2) : word?.gap === ', ' && given(left);
	return after || before;
}

/**
 * "hou van lente en roos": what one likes is a thing as often as a person.
 *
 * @param at index of a word without a capital
 * @example
 * isLiked(readPassage('ik hou van lente'), 3); // => true
 */
export function isLiked(passage: Passage, at: number): boolean {
	const [two, one] = [passage.words[at - 2]?.lower ?? '', passage.words[at - 1]?.lower ?? ''];
	if (one === 'en' || passage.words[at]?.gap === ', ')
		return at > 2 && isLiked(passage, at - (one === 'en' ? 2 : 1));
	return LIKES.test(two) && /^(?:van|op|aan|voor)$/.test(one);
}
