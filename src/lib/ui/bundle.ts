import { seeded, smoothPath } from './thread.ts';

/** Not one line per story but a fair sample: more cannot be told apart, and fewer would look like a diagram. */
const MOST_THREADS = 72;
export const ROW = 44;
export const WIDTH = 640;

export interface Strand {
	path: string;
	/** Index of the bundle it ends in, or -1 for a story that fits nowhere. */
	bundle: number;
}

/**
 * Threads that come in from the left, spread over the whole height, and gather in one row per theme.
 *
 * @param shares part of all stories per theme, 0..1, in the order of the rows
 * @param loose part that fits nowhere, 0..1; those threads stop half way
 */
export function gather(shares: readonly number[], loose: number): Strand[] {
	const height = Math.max(1, shares.length) * ROW;
	const ends = shuffle(destinations(shares, loose));
	const next = seeded(shares.length * 31 + ends.length);
	const used = shares.map(() => 0);
	const totals = shares.map((_, bundle) => ends.filter((end) => end === bundle).length);
	return ends.map((bundle, index) => {
		const from = ((index + 0.5) / ends.length) * height;
		if (bundle < 0) return { bundle, path: stray(from, next) };
		const place = used[bundle]! - (totals[bundle]! - 1) / 2;
		used[bundle]! += 1;
		const to = (bundle + 0.5) * ROW + place * Math.min(1.6, 18 / totals[bundle]!);
		return { bundle, path: strand(from, to, next) };
	});
}

/** Which row each thread runs to; every theme that has a share gets at least one. */
function destinations(shares: readonly number[], loose: number): number[] {
	const total = shares.reduce((sum, share) => sum + share, 0) + loose;
	if (total <= 0) return [];
	const threads = (share: number) =>
		share > 0 ? Math.max(1, Math.round((share / total) * MOST_THREADS)) : 0;
	const ends = shares.flatMap((share, bundle) => Array<number>(threads(share)).fill(bundle));
	return [...ends, ...Array<number>(threads(loose)).fill(-1)];
}

function shuffle(ends: number[]): number[] {
	const next = seeded(ends.length);
	const shuffled = [...ends];
	for (let i = shuffled.length - 1; i > 0; i--) {
		const j = Math.floor(next() * (i + 1));
		[shuffled[i], shuffled[j]] = [shuffled[j]!, shuffled[i]!];
	}
	return shuffled;
}

/** An S from its own height to its row, by hand: none begins, sways or bends at quite the same place. */
function strand(from: number, to: number, next: () => number): string {
	const across = (part: number, freedom: number) => Math.round(WIDTH * (part + next() * freedom));
	const height = (at: number, freedom: number) => (at + (next() - 0.5) * freedom).toFixed(1);
	const leave = `M${across(0, 0.03)} ${from.toFixed(1)}C${across(0.24, 0.12)} ${height(from, 26)}`;
	const bend = `${across(0.36, 0.14)} ${height(to, 5)} ${across(0.68, 0.14)} ${to.toFixed(1)}`;
	return `${leave} ${bend}L${WIDTH} ${to.toFixed(1)}`;
}

function stray(from: number, next: () => number): string {
	const jitter = () => (next() - 0.5) * 14;
	return smoothPath([
		[0, from],
		[WIDTH * 0.18, from + jitter() * 0.4],
		[WIDTH * (0.3 + next() * 0.1), from + jitter()],
		[WIDTH * (0.42 + next() * 0.12), from + jitter()]
	]);
}
