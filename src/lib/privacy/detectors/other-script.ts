import { bareLetters } from '#lib/privacy/bare-letters.ts';
import {
	ARABIC_CUES,
	ARABIC_FUNCTION_WORDS,
	ARABIC_KIN,
	ARABIC_PLACES
} from '#lib/privacy/lists/arabic.ts';
import { unpackSet } from '#lib/privacy/lists/hashed-set.ts';
import { OTHER_SCRIPT } from '#lib/privacy/lists/packed.ts';
import type { Span } from '#lib/privacy/span.ts';
import type { Passage, Word } from '#lib/privacy/words.ts';

const isName = unpackSet(OTHER_SCRIPT);
const bareSet = (words: string) => new Set(words.split(/\s+/).map(bareLetters));
const functionWords = bareSet(ARABIC_FUNCTION_WORDS);
const places = bareSet(ARABIC_PLACES);
const cues = bareSet(ARABIC_CUES);
const kin = bareSet(ARABIC_KIN);
/** Verbs and adjectives, which follow "my son" as often as a name does. */
const NO_NAME = /^(?:[يتنس]|ال|می|.{1,2}$)/u;
const OTHER = /[^\p{Script=Latin}\p{N}\p{M}\p{Script=Common}\p{Script=Inherited}]/u;
const WITHOUT_CAPITALS = /[\p{Script=Arabic}\p{Script=Ethiopic}]/u;
const LATIN_CUE =
	/^(?:zoon|dochter|broer|zus|heet|heette|naam|genaamd|juf|meester|meneer|mevrouw|mentor|vriend|vriendin|ben|is)$/;
/** The polite "you", God, and countries and apps that tell nothing, with their endings. */
const CYRILLIC_BENIGN =
	/^(?:ви|вы|вас|вам|вами|ваш.{0,4}|бо[гж].{0,3}|(?:нідерланд|нидерланд|голланд|європ|европ|телеграм|вайбер|ютуб|фейсбук|майнкрафт|роблокс|різдв|рождеств).*)$/u;
const CYRILLIC_WHERE = /^(?:в|во|у|до|из|із|місті|міста|городе|города|село|селі)$/u;

/**
 * Names in other scripts: known ones, what follows a cue, capitals inside a sentence, and any foreign word inside a text in Latin
 * letters. O(words).
 *
 * @example
 * findOtherScripts(readPassage('Mijn zoon محمد zit thuis.')); // => [{ start: 10, end: 14, type: 'naam' }]
 */
export function findOtherScripts(passage: Passage): Span[] {
	if (!OTHER.test(passage.text)) return [];
	const foreign = passage.words.filter((word) => OTHER.test(word.text)).length;
	const few = foreign * 4 < passage.words.length && foreign <= 4;
	const spans: Span[] = [];
	passage.words.forEach((word, at) => {
		if (!OTHER.test(word.text)) return;
		const before = passage.words[at - 1]?.lower ?? '';
		const place = isPlace(word, before);
		if (!place && !few && !isPerson(word, bareLetters(before)) && !LATIN_CUE.test(before)) return;
		const last = spans.at(-1);
		if (last?.type === 'naam' && last.end === word.start - 1 && isTellingCapital(word))
			last.end = word.end;
		else spans.push({ start: word.start, end: word.end, type: place ? 'plaats' : 'naam' });
	});
	return spans;
}

function isPlace(word: Word, before: string): boolean {
	const bare = bareLetters(word.text);
	if (places.has(bare) || places.has(bare.replace(/^[بلو]/, ''))) return true;
	return isTellingCapital(word) && CYRILLIC_WHERE.test(before) && !isName(bare);
}

function isPerson(word: Word, before: string): boolean {
	const bare = bareLetters(word.text);
	if (!WITHOUT_CAPITALS.test(word.text)) return isTellingCapital(word) || isName(bare);
	if (functionWords.has(bare) || cues.has(bare)) return false;
	if (isName(bare)) return true;
	return word.gap === ' ' && (cues.has(before) || (kin.has(before) && !NO_NAME.test(bare)));
}

/** In Cyrillic and Greek only names have a capital inside a sentence: months, languages and inhabitants have none. */
function isTellingCapital(word: Word): boolean {
	return word.capital && !word.opens && !word.shout && !CYRILLIC_BENIGN.test(word.lower);
}
