import {
	ARABIC_CUES,
	ARABIC_FUNCTION_WORDS,
	ARABIC_KIN,
	ARABIC_NAMES,
	ARABIC_PLACES
} from '#lib/privacy/lists/arabic.ts';
import type { Span } from '#lib/privacy/span.ts';
import type { Passage } from '#lib/privacy/words.ts';

const names = new Set(ARABIC_NAMES.split(/\s+/));
const functionWords = new Set(ARABIC_FUNCTION_WORDS.split(/\s+/));
const places = new Set(ARABIC_PLACES.split(/\s+/));
const cues = new Set(ARABIC_CUES.split(/\s+/));
const kin = new Set(ARABIC_KIN.split(/\s+/));
/** Verbs and adjectives, which follow "my son" as often as a name does. */
const NO_ARABIC_NAME = /^(?:[يتنس]|ال|.{1,2}$)/u;
const OTHER_SCRIPT = /[^\p{Script=Latin}\p{N}\p{M}\p{Script=Common}\p{Script=Inherited}]/u;
const ARABIC = /\p{Script=Arabic}/u;
const LATIN_CUE =
	/^(?:zoon|dochter|broer|zus|heet|heette|naam|genaamd|juf|meester|meneer|mevrouw|mentor|vriend|vriendin|ben|is)$/;

/**
 * Names in other scripts: known Arabic ones, what follows a cue, and any foreign word inside a text in Latin letters. O(words).
 *
 * @example
 * findOtherScripts(readPassage('Mijn zoon محمد zit thuis.')); // => [{ start: 10, end: 14, type: 'naam' }]
 */
export function findOtherScripts(passage: Passage): Span[] {
	if (!OTHER_SCRIPT.test(passage.text)) return [];
	const spans: Span[] = [];
	const foreign = passage.words.filter((word) => OTHER_SCRIPT.test(word.text)).length;
	const mostlyLatin = foreign * 4 < passage.words.length;
	passage.words.forEach((word, at) => {
		if (!OTHER_SCRIPT.test(word.text)) return;
		if (places.has(word.text.replace(/^[بلو]/, '')) || places.has(word.text)) {
			spans.push({ start: word.start, end: word.end, type: 'plaats' });
			return;
		}
		const before = passage.words[at - 1]?.lower ?? '';
		const arabic =
			ARABIC.test(word.text) &&
			!functionWords.has(word.text) &&
			!cues.has(word.text) &&
			(names.has(bare(word.text)) ||
				(cues.has(before) && word.gap === ' ') ||
				(kin.has(before) && word.gap === ' ' && !NO_ARABIC_NAME.test(word.text)));
		if (arabic || (mostlyLatin && foreign <= 4) || LATIN_CUE.test(before))
			spans.push({ start: word.start, end: word.end, type: 'naam' });
	});
	return spans;
}

/** Without vowel marks, and with one form of alif and ya. */
function bare(word: string): string {
	return word
		.replace(/[\u064b-\u0652\u0640]/g, '')
		.replace(/[أإآ]/g, 'ا')
		.replace(/ى/g, 'ي');
}
