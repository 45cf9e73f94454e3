import levenshtein from 'natural/lib/natural/distance/levenshtein_distance.js';
import type { Vocabulary } from './vocabulary.ts';

/** Stems that a slip of the keyboard may have spoiled, by what is left of them without one letter. */
type Slips = ReadonlyMap<string, readonly number[]>;

// In shorter words one letter makes another word: "boek" and "hoek".
const SHORTEST = 6;
// A stem that hardly any text uses is as strange as the word that resembles it.
const USED_BY = 3;
/** Keys that touch each other on a Dutch keyboard. */
const NEIGHBOURS = neighboursOf(['qwertyuiop', 'asdfghjkl', 'zxcvbnm']);
const indexes = new WeakMap<Vocabulary, Slips>();

/**
 * The stem that somebody meant who made one slip: a letter left out, one too many, two that changed places, or the key beside
 * the right one. Another letter than that makes another word far more often ("positie" is no "politie"). The first letter is mostly right.
 * O(characters); the first time also O(characters of all stems).
 *
 * Source: Damerau 1964, "A technique for computer detection and correction of spelling errors"; found by leaving letters out of both
 * (Garbe 2012, "symmetric delete").
 *
 * @param own what `stem` makes of a word that the vocabulary does not have
 * @returns number of the stem, the most usual of those one slip away; undefined when there is none
 * @example
 * findSlip('chafeur', openVocabulary(['chaufeur'], [5])); // => 0
 * findSlip('positie', openVocabulary(['politie'], [5])); // => undefined
 */
export function findSlip(own: string, vocabulary: Vocabulary): number | undefined {
	if (own.length < SHORTEST) return undefined;
	const { stems, counts } = vocabulary;
	const slips = indexOf(vocabulary);
	let best: number | undefined;
	for (const rest of restsOf(own)) {
		for (const at of slips.get(rest) ?? []) {
			const usual = best === undefined || counts[at]! > counts[best]!;
			if (usual && isSlip(own, stems[at]!)) best = at;
		}
	}
	return best;
}

function isSlip(own: string, meant: string): boolean {
	if (own[0] !== meant[0] || levenshtein.DamerauLevenshteinDistance(own, meant) !== 1) return false;
	if (own.length !== meant.length) return true;
	let at = 1;
	while (own[at] === meant[at]) at++;
	const changed = own[at + 1] === meant[at] && own[at] === meant[at + 1];
	return changed || NEIGHBOURS.has(own[at]! + meant[at]!);
}

function indexOf(vocabulary: Vocabulary): Slips {
	let slips = indexes.get(vocabulary);
	if (slips === undefined) indexes.set(vocabulary, (slips = buildIndex(vocabulary)));
	return slips;
}

function buildIndex({ stems, counts }: Vocabulary): Slips {
	const slips = new Map<string, number[]>();
	stems.forEach((stem, at) => {
		if (stem.length < SHORTEST || counts[at]! < USED_BY) return;
		for (const rest of restsOf(stem)) {
			const others = slips.get(rest);
			if (others) others.push(at);
			else slips.set(rest, [at]);
		}
	});
	return slips;
}

/** A stem as it is, and without each of its letters but the first. */
function* restsOf(stem: string): Generator<string> {
	yield stem;
	for (let at = 1; at < stem.length; at++) yield stem.slice(0, at) + stem.slice(at + 1);
}

function neighboursOf(rows: readonly string[]): ReadonlySet<string> {
	const pairs = new Set<string>();
	const add = (one = '', other = '') => one && other && pairs.add(one + other).add(other + one);
	rows.forEach((row, at) => {
		[...row].forEach((key, i) => {
			add(key, row[i + 1]);
			add(key, rows[at + 1]?.[i]);
			add(key, rows[at + 1]?.[i - 1]);
		});
	});
	return pairs;
}
