import { splitCompound } from './compounds.ts';
import { fold } from './fold.ts';
import { findOtherForm } from './other-forms.ts';
import { findSlip } from './slips.ts';
import { stem } from './stem.ts';
import { isStopWord } from './stop-words.ts';
import { findTokens } from './tokens.ts';
import { startsOf } from './word-starts.ts';

/** The stems that the teaching texts use, with how many texts use each. */
export interface Vocabulary {
	stems: string[];
	counts: number[];
	index: Map<string, number>;
	/** How words of the stems may begin: see `word-starts.ts`. */
	starts: Set<number>;
}

/** What one word contributes: stems of the vocabulary and how much each counts. */
export interface StemWeight {
	stem: number;
	weight: number;
}

// A part of a compound says a bit less than the word itself (measured: .6), and so does a word with a slip.
const PART_WEIGHT = 0.6;

/**
 * Collect the stems of the teaching texts; forms of one verb or noun become one stem. O(characters).
 *
 * @param texts example sentences, terms, confirmed stories
 * @returns stems in the order in which they are first used, each with the number of texts that use it
 * @example
 * buildVocabulary(['hij wordt gepest', 'pesten in de pauze']).index.has('pest'); // => true
 */
export function buildVocabulary(texts: Iterable<string>): Vocabulary {
	const raw = new Map<string, number>();
	for (const text of texts) {
		for (const key of new Set(foldedWords(text).filter((word) => !isStopWord(word)))) {
			const own = stem(key);
			raw.set(own, (raw.get(own) ?? 0) + 1);
		}
	}
	const merged = new Map<string, number>();
	for (const [own, count] of raw) {
		const to = findOtherForm(own, raw) ?? own;
		merged.set(to, (merged.get(to) ?? 0) + count);
	}
	return openVocabulary([...merged.keys()], [...merged.values()]);
}

/**
 * Rebuild a vocabulary from its stored lists. O(stems).
 *
 * @param stems as `stem` gives them, each once
 * @param counts per stem the number of texts that use it
 * @example
 * openVocabulary(['pest'], [2]).index.get('pest'); // => 0
 */
export function openVocabulary(stems: string[], counts: number[]): Vocabulary {
	return {
		stems,
		counts,
		index: new Map(stems.map((own, at) => [own, at])),
		starts: new Set(stems.flatMap(startsOf))
	};
}

/**
 * The folded words of a text, stop words included. O(characters).
 *
 * @example
 * foldedWords('Egt héél vaak!'); // => ['echt', 'heel', 'vaak']
 */
export function foldedWords(text: string): string[] {
	const { start, end, length } = findTokens(text);
	const words: string[] = [];
	for (let i = 0; i < length; i++) words.push(fold(text.slice(start[i], end[i])));
	return words;
}

/**
 * Which stems of the vocabulary does a word stand for? Its own stem or another form of it, and the parts of a compound
 * (`zorgplichtgesprek` -> zorgplicht, gesprek; see `compounds.ts`); when there are none, one that differs by a slip (`slips.ts`).
 * O(characters^2).
 *
 * @param folded a word as `fold` gives it
 * @returns the word's own stem first, with weight 1, then parts with less; empty when the word is new to the vocabulary
 * @example
 * const vocabulary = buildVocabulary(['zorgplicht', 'gesprek']);
 * findStems('zorgplichtgesprek', vocabulary); // => [{ stem: 0, weight: 0.6 }, { stem: 1, weight: 0.6 }]
 */
export function findStems(folded: string, vocabulary: Vocabulary): StemWeight[] {
	if (vocabulary.stems.length === 0) return [];
	const own = stem(folded);
	const key = vocabulary.index.has(own) ? own : findOtherForm(own, vocabulary.index);
	const found: StemWeight[] = [];
	const at = key === undefined ? undefined : vocabulary.index.get(key);
	if (at !== undefined) found.push({ stem: at, weight: 1 });
	for (const part of splitCompound(folded, at, vocabulary)) {
		if (part !== at) found.push({ stem: part, weight: PART_WEIGHT });
	}
	const slip = found.length === 0 ? findSlip(own, vocabulary) : undefined;
	if (slip !== undefined) found.push({ stem: slip, weight: PART_WEIGHT });
	return found;
}
