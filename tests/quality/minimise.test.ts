import { expect, test } from 'vitest';
import { minimise } from './minimise.ts';

test('the lowest point of a valley that bends (Rosenbrock 1960) is found', () => {
	const point = Float64Array.of(-1.2, 1);
	minimise(
		([x = 0, y = 0], slope) => {
			slope[0] = -2 * (1 - x) - 400 * x * (y - x * x);
			slope[1] = 200 * (y - x * x);
			return (1 - x) ** 2 + 100 * (y - x * x) ** 2;
		},
		point,
		200
	);
	expect(point[0]).toBeCloseTo(1, 4);
	expect(point[1]).toBeCloseTo(1, 4);
});

test('it ends where it cannot go lower', () => {
	const point = Float64Array.of(3);
	minimise(() => 1, point, 5);
	expect(point[0]).toBe(3);
});
