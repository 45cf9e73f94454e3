/** The geometry of the thread: lines that look drawn by hand, and are the same on the server and in the browser. */
export type Point = readonly [x: number, y: number];

/** A smooth line through the points (Catmull-Rom, written as cubic Béziers). */
export function smoothPath(points: readonly Point[]): string {
	const [first] = points;
	if (!first) return '';
	const parts = [`M${pair(first)}`];
	for (let i = 0; i < points.length - 1; i++) {
		const from = points[i]!;
		const to = points[i + 1]!;
		const before = points[i - 1] ?? from;
		const after = points[i + 2] ?? to;
		const leave: Point = [from[0] + (to[0] - before[0]) / 6, from[1] + (to[1] - before[1]) / 6];
		const arrive: Point = [to[0] - (after[0] - from[0]) / 6, to[1] - (after[1] - from[1]) / 6];
		parts.push(`C${pair(leave)} ${pair(arrive)} ${pair(to)}`);
	}
	return parts.join('');
}

export interface Wander {
	/** Same seed, same line. */
	seed: number;
	/** How far the hand strays, in the units of the drawing. */
	sway: number;
	/** Distance between two small corrections of the hand. */
	every: number;
}

/** A line from one point to another by an unsteady hand; both ends stay exactly where they are. */
export function wander(from: Point, to: Point, { seed, sway, every }: Wander): Point[] {
	const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
	const length = Math.hypot(dx, dy);
	const turns = Math.max(1, Math.round(length / every));
	const next = seeded(seed);
	const points: Point[] = [from];
	for (let i = 1; i < turns; i++) {
		const along = (i + (next() - 0.5) * 0.4) / turns;
		const aside = ((next() - 0.5) * 2 * sway) / length;
		points.push([from[0] + dx * along - dy * aside, from[1] + dy * along + dx * aside]);
	}
	points.push(to);
	return points;
}

/** Chance with a memory (mulberry32): numbers from 0 up to 1 that are the same for the same seed. */
export function seeded(seed: number): () => number {
	let state = Math.trunc(seed) | 0;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
	};
}

function pair([x, y]: Point): string {
	return `${round(x)} ${round(y)}`;
}

function round(value: number): number {
	return Math.round(value * 10) / 10;
}
