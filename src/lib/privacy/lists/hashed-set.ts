import { readBits, toBase64, writeGap } from './bits.ts';

/**
 * A set of words as sorted hashes, Golomb-Rice coded: about one byte a word instead of three after gzip. A word that was put
 * in is always found; one that was not is found by accident once in `spread` times. No list of names can be read back from it.
 */
export interface PackedSet {
	/** Number of words. */
	size: number;
	/** Places per word: the chance of an accident is 1 in this. A power of two. */
	spread: number;
	/** Base64 of the coded gaps between the sorted places. */
	data: string;
}

/**
 * A number for a word, 32 bits, the same in every engine: FNV-1a (Fowler, Noll & Vo 1991) over UTF-16 code units, with the final
 * mix of MurmurHash3 (Appleby).
 *
 * @example
 * hashWord('jan') === hashWord('piet'); // => false
 */
export function hashWord(word: string): number {
	let hash = 0x811c9dc5;
	for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
	hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
	hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
	return (hash ^ (hash >>> 16)) >>> 0;
}

/**
 * The set that `packSet` packed.
 *
 * @returns a function that tells whether a word is (very probably) in the set; unpacking happens at the first question
 * @example
 * const has = unpackSet(packSet(['jan', 'piet'], 256));
 * has('jan'); // => true
 */
export function unpackSet(packed: PackedSet): (word: string) => boolean {
	const places = packed.size * packed.spread;
	let bits: Uint32Array | undefined;
	return (word) => {
		bits ??= unpackBits(packed, places);
		const place = hashWord(word) % places;
		return ((bits[place >>> 5] ?? 0) & (1 << (place & 31))) !== 0;
	};
}

/**
 * The maker of a `PackedSet`; only the generator of the lists and the tests use it. O(words log words).
 *
 * Source: Rice & Plaunt 1971 (the coding of the gaps); Putze, Sanders & Singler 2007 (a set as coded hashes).
 *
 * @param spread a power of two: one word in so many is found by accident
 * @example
 * packSet(['jan', 'piet', 'jan'], 256).size; // => 2
 */
export function packSet(words: readonly string[], spread: number): PackedSet {
	const unique = new Set(words);
	const places = unique.size * spread;
	const hashes = new Set(Array.from(unique, (word) => hashWord(word) % places));
	const sorted = [...hashes].sort((a, b) => a - b);
	const bits: number[] = [];
	let last = -1;
	for (const place of sorted) {
		writeGap(bits, place - last - 1, spread);
		last = place;
	}
	return { size: unique.size, spread, data: toBase64(bits) };
}

function unpackBits({ spread, data }: PackedSet, places: number): Uint32Array {
	const reader = readBits(data);
	const bits = new Uint32Array(Math.ceil(places / 32));
	let place = -1;
	for (let gap = reader.gap(spread); gap >= 0; gap = reader.gap(spread)) {
		place += gap + 1;
		bits[place >>> 5] = (bits[place >>> 5] ?? 0) | (1 << (place & 31));
	}
	return bits;
}
