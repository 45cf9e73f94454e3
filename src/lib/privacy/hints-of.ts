import { CALLED, isRole, KIN, PERSON_CUES, TITLES } from './cues.ts';
import { isMonth } from './detectors/date-words.ts';
import { isBody, isClub } from './detectors/organisation.ts';
import { isStreet } from './detectors/address.ts';
import { isPlaceStart, isWhere } from './detectors/place.ts';
import { mayTellSchool } from './detectors/school.ts';
import { digitsOf } from './detectors/spoken.ts';
import { HINT } from './hint.ts';
import { isAmbiguousFirstName, isCommonFirstName } from './lexicon.ts';
import { mayBeLowerName } from './name-features.ts';

const PRONOUN_OR_IS =
	/^(?:is|me|mij|hem|haar|hij|ze|zij|ik|gewoon|heb|hebben|had|hadden|krijg|kreeg|krijgen|kregen|heeft|nu|weer|dan)$/;
const TESTS: [hint: number, test: (word: string) => boolean][] = [
	[HINT.announces, announces],
	[HINT.given, (word) => isCommonFirstName(word) || isAmbiguousFirstName(word)],
	[HINT.place, isPlaceStart],
	[HINT.school, mayTellSchool],
	[HINT.body, isBody],
	[HINT.street, isStreet],
	[HINT.digits, (word) => digitsOf(word) > 0],
	[HINT.month, isMonth],
	[HINT.title, (word) => TITLES.has(word)],
	[HINT.where, isWhere],
	[HINT.club, isClub],
	[HINT.maybe, mayBeLowerName]
];

/**
 * What a word may be the start of, so that a detector passes over the many words that it has nothing to say about.
 *
 * @param lower a word in lower case
 * @returns bits of `HINT`
 * @example
 * hintsOf('juf') & HINT.title; // => 256
 */
export function hintsOf(lower: string): number {
	let hints = 0;
	for (const [hint, test] of TESTS) if (test(lower)) hints |= hint;
	return hints;
}

function announces(word: string): boolean {
	return (
		[TITLES, KIN, CALLED, PERSON_CUES].some((set) => set.has(word)) ||
		isRole(word) ||
		PRONOUN_OR_IS.test(word)
	);
}
