/** Finds a number by a pair of numbers; a Map of Maps takes five times as long. */
export interface PairTable {
	/** Open addressing: first, second and value plus one at each place; 0 as value where there is nothing. */
	entries: Int32Array;
	mask: number;
}

const WIDTH = 3;
const ROOM = 4;

/**
 * Make a table of pairs that differ from each other. O(pairs).
 *
 * @param pairs first, second and value, whole numbers of 0 or more
 * @example
 * findPair(makePairTable([[7, 9, 0]]), 7, 9); // => 0
 */
export function makePairTable(pairs: readonly (readonly [number, number, number])[]): PairTable {
	let places = ROOM;
	while (places < ROOM * pairs.length) places *= 2;
	const table = { entries: new Int32Array(WIDTH * places), mask: places - 1 };
	for (const [first, second, value] of pairs) {
		let place = placeOf(first, second) & table.mask;
		while (table.entries[WIDTH * place + 2] !== 0) place = (place + 1) & table.mask;
		table.entries.set([first, second, value + 1], WIDTH * place);
	}
	return table;
}

/**
 * The value of a pair; -1 when it is not there. O(1).
 *
 * @example
 * findPair(makePairTable([[7, 9, 0]]), 9, 7); // => -1
 */
export function findPair({ entries, mask }: PairTable, first: number, second: number): number {
	for (let place = placeOf(first, second) & mask; ; place = (place + 1) & mask) {
		const at = WIDTH * place;
		const value = entries[at + 2]!;
		if (value === 0) return -1;
		if (entries[at] === first && entries[at + 1] === second) return value - 1;
	}
}

function placeOf(first: number, second: number): number {
	const mixed = Math.imul(Math.imul(first, 0x9e3779b1) ^ second, 0x85ebca6b);
	return mixed ^ (mixed >>> 15);
}
