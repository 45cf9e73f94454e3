import type { Share } from '#lib/domain/analysis.ts';

// Standard deviations that hold 95 % of a normal distribution.
const Z = 1.959_964;

/**
 * A share with its 95 % interval, sensible for small counts.
 * Source: Wilson 1927; Brown, Cai & DasGupta 2001 recommend it from n = 1 on.
 *
 * @param count 0 to `of`
 * @param of 0 or more; without stories the share is 0 and the interval everything
 * @returns share, low and high 0..1
 * @example
 * countShare(1, 10); // => { count: 1, of: 10, share: 0.1, low: 0.018, high: 0.404 } (rounded)
 */
export function countShare(count: number, of: number): Share {
	if (of === 0) return { count, of, share: 0, low: 0, high: 1 };
	const share = count / of;
	const middle = (share + (Z * Z) / (2 * of)) / (1 + (Z * Z) / of);
	const half =
		(Z / (1 + (Z * Z) / of)) * Math.sqrt((share * (1 - share)) / of + (Z * Z) / (4 * of * of));
	return { count, of, share, low: Math.max(0, middle - half), high: Math.min(1, middle + half) };
}
