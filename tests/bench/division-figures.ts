import type { Division } from './divide-stories.ts';

/** How well clusters hang together, and how well they agree with the themes that the stories were made of. */
export function scoreDivision(division: Division, stories: readonly { theme: string }[]) {
	return { inertia: inertiaOf(division), bcubed: bcubedOf(division.of, stories) };
}

/** Mean squared distance of a row to the mean of its cluster, as scikit-learn counts it (divided by the rows). */
function inertiaOf({ of, points }: Division): number {
	const { width, values } = points;
	const sums = new Map<number, { count: number; sum: Float64Array }>();
	let squares = 0;
	of.forEach((cluster, row) => {
		const own = sums.get(cluster) ?? { count: 0, sum: new Float64Array(width) };
		sums.set(cluster, own);
		own.count++;
		for (let i = 0; i < width; i++) {
			own.sum[i]! += values[row * width + i]!;
			squares += values[row * width + i]! ** 2;
		}
	});
	for (const { count, sum } of sums.values())
		squares -= sum.reduce((total, one) => total + one * one, 0) / count;
	return squares / of.length;
}

/** Source: Bagga & Baldwin 1998. */
function bcubedOf(of: Int32Array, stories: readonly { theme: string }[]): number {
	const both = new Map<string, number>();
	const clusters = new Map<number, number>();
	const themes = new Map<string, number>();
	const add = <K>(counts: Map<K, number>, key: K) => counts.set(key, (counts.get(key) ?? 0) + 1);
	stories.forEach(({ theme }, row) => {
		add(both, `${of[row]} ${theme}`);
		add(clusters, of[row]!);
		add(themes, theme);
	});
	let precision = 0;
	let recall = 0;
	for (const [key, count] of both) {
		const [cluster, theme] = key.split(' ') as [string, string];
		precision += count ** 2 / clusters.get(Number(cluster))! / stories.length;
		recall += count ** 2 / themes.get(theme)! / stories.length;
	}
	return (2 * precision * recall) / (precision + recall);
}
