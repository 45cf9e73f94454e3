import { expect, test } from 'vitest';
import { anchoredEm } from './anchored-em.ts';
import { seedRandom } from '#lib/analysis/math/random.ts';

const ROWS = 40;
const COLUMNS = 30;

test('a theme gets the same scores wherever it stands among the others', () => {
	const forward = solve([0, 1, 2, 3, 4, 5, 6]);
	const other = [5, 3, 6, 0, 2, 4, 1];
	const mixed = solve(other);
	for (let row = 0; row < ROWS; row++) {
		other.forEach((theme, at) =>
			expect(mixed[row * 7 + at]).toBeCloseTo(forward[row * 7 + theme]!, 3)
		);
	}
});

test('words pull a story to the theme of the stories that share them', () => {
	const problem = {
		start: Int32Array.of(0, 2, 4, 6, 8),
		column: Int32Array.of(0, 1, 0, 1, 2, 3, 0, 1),
		columns: 4,
		anchors: Float32Array.of(3, 0, 0, 0, 0, 3, 0, 0, 0, 0, 0, 0, 0, 0, 3, 0, 0, 0, 0, 0),
		themes: 5,
		rows: [0, 1, 2, 3],
		strength: 1,
		temperature: 1
	};
	const scores = anchoredEm(problem).subarray(15);
	expect(scores.indexOf(Math.max(...scores))).toBe(0);
});

/** Random stories that speak for random themes, with the themes in another order. */
function solve(order: readonly number[]): Float32Array {
	const random = seedRandom(5);
	const start = Int32Array.from({ length: ROWS + 1 }, (_, row) => 6 * row);
	const column = Int32Array.from(
		{ length: 6 * ROWS },
		(_, at) => ((at % 6) * 5 + random() * 5) | 0
	);
	const plain = Float32Array.from({ length: ROWS * 7 }, () => 2 * random());
	const anchors = plain.map((_, at) => plain[at - (at % 7) + order[at % 7]!]!);
	const rows = Array.from({ length: ROWS }, (_, row) => row);
	return anchoredEm({
		...{ start, column, columns: COLUMNS, anchors, themes: 7, rows },
		...{ strength: 0.5, temperature: 2 }
	});
}
