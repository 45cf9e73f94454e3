import { stem } from './stem.ts';
import type { Vocabulary } from './vocabulary.ts';
import { mayStart } from './word-starts.ts';

// Shorter parts fit everywhere.
const MIN_PART = 4;
// A split counts when its parts are half as usual as the word by itself.
const MIN_WORTH = 0.5;

/**
 * The stems of the two parts of a compound, where the vocabulary has both: `zorgplichtgesprek` is zorgplicht and gesprek.
 * The split whose parts are most usual together wins; an s, e or en between them is dropped. O(characters^2).
 *
 * Source: Koehn & Knight 2003, "Empirical methods for compound splitting": the geometric mean of the counts of the parts.
 *
 * @param folded a word as `fold` gives it
 * @param own number of its stem in the vocabulary; undefined when it is not there
 * @returns numbers of stems; none when it is no compound of known parts
 * @example
 * splitCompound('zorgplichtgesprek', undefined, buildVocabulary(['zorgplicht', 'gesprek'])); // => [0, 1]
 */
export function splitCompound(
	folded: string,
	own: number | undefined,
	vocabulary: Vocabulary
): number[] {
	let best: number[] = [];
	// Every left part begins as the whole word does.
	if (!mayStart(folded, 0, vocabulary.starts)) return best;
	const mine = own === undefined ? 0 : (vocabulary.counts[own] ?? 0);
	let bestScore = MIN_WORTH * mine;
	for (let at = MIN_PART; at <= folded.length - MIN_PART; at++) {
		if (!mayStart(folded, at, vocabulary.starts)) continue;
		const right = vocabulary.index.get(stem(folded.slice(at)));
		const left = right === undefined ? undefined : findLeft(folded.slice(0, at), vocabulary);
		if (left === undefined || right === undefined) continue;
		const score = Math.sqrt((vocabulary.counts[left] ?? 0) * (vocabulary.counts[right] ?? 0));
		if (score > bestScore) {
			bestScore = score;
			best = left === right ? [left] : [left, right];
		}
	}
	return best;
}

function findLeft(part: string, vocabulary: Vocabulary): number | undefined {
	for (const linked of [part, part.replace(/(?:s|e|en)$/, '')]) {
		const at = linked.length < MIN_PART ? undefined : vocabulary.index.get(stem(linked));
		if (at !== undefined) return at;
	}
	return undefined;
}
