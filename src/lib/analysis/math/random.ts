/** Numbers from 0 up to 1 that look like chance and are the same for the same seed. */
export type Random = () => number;

/**
 * A small seeded generator (mulberry32, Tommy Ettinger, public domain). Not for secrets.
 *
 * @param seed a whole number of 32 bits
 * @returns a function that gives the next number, 0 up to 1
 * @example
 * seedRandom(1)() === seedRandom(1)(); // => true
 */
export function seedRandom(seed: number): Random {
	let state = seed | 0;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
	};
}

/**
 * `count` different row numbers out of `rows`, in ascending order; all of them when there are no more. O(count log count)
 * while `count` is well below `rows`.
 *
 * @example
 * sampleRows(3, 5, seedRandom(1)); // => [0, 1, 2]
 */
export function sampleRows(rows: number, count: number, random: Random): Int32Array {
	if (count >= rows) return Int32Array.from({ length: rows }, (_, i) => i);
	const chosen = new Set<number>();
	while (chosen.size < count) chosen.add(Math.floor(random() * rows));
	return Int32Array.from(chosen).sort();
}
