/** How alike every two of n things are: n times n numbers, symmetric. */
export interface Likenesses {
	n: number;
	values: Float32Array;
}

/**
 * Join things into groups by average linkage: again and again the two groups whose members are on average most alike,
 * until `wanted` groups have at least `smallest` members. What is then left over joins the group it is most like.
 * O(n^2) memory, about O(n^2 log n) time. Ties go to the lowest numbers, so that the outcome is always the same.
 *
 * Source: Sokal & Michener 1958 (UPGMA); likeness of joined groups by Lance & Williams 1967.
 *
 * @param alike likeness of every two things; not changed
 * @param wanted number of groups; fewer when the things do not suffice
 * @param smallest members a group needs
 * @returns group of each thing, 0 to groups - 1
 * @example
 * const values = Float32Array.of(1, 0.9, 0, 0.9, 1, 0, 0, 0, 1);
 * joinGroups({ n: 3, values }, 2, 1); // => [0, 0, 1]
 */
export function joinGroups(alike: Likenesses, wanted: number, smallest: number): Int32Array {
	const merges = mergeAll(alike);
	const steps = stepsUntil(merges, alike.n, wanted, smallest);
	return gatherRest(follow(merges.slice(0, steps), alike.n), alike, smallest);
}

type Merge = [into: number, from: number];

/** All n - 1 merges, from most alike to least. */
function mergeAll({ n, values }: Likenesses): Merge[] {
	const alike = Float32Array.from(values);
	const size = new Float64Array(n).fill(1);
	const live = Array.from({ length: n }, (_, i) => i);
	const nearest = Int32Array.from({ length: n }, (_, i) => findNearest(i, live, alike, n));
	const merges: Merge[] = [];
	while (live.length > 1) {
		const into = live.reduce((best, i) =>
			alike[i * n + nearest[i]!]! > alike[best * n + nearest[best]!]! ? i : best
		);
		const from = nearest[into]!;
		merges.push([into, from]);
		live.splice(live.indexOf(from), 1);
		const all = size[into]! + size[from]!;
		for (const other of live) {
			const both = size[into]! * alike[into * n + other]! + size[from]! * alike[from * n + other]!;
			alike[into * n + other] = alike[other * n + into] = both / all;
		}
		size[into] = all;
		for (const other of live) {
			if (other === into || nearest[other] === from || nearest[other] === into)
				nearest[other] = findNearest(other, live, alike, n);
			else if (alike[other * n + into]! > alike[other * n + nearest[other]!]!)
				nearest[other] = into;
		}
	}
	return merges;
}

function findNearest(one: number, live: readonly number[], alike: Float32Array, n: number): number {
	let best = -1;
	for (const other of live) {
		if (other !== one && (best < 0 || alike[one * n + other]! > alike[one * n + best]!))
			best = other;
	}
	return Math.max(0, best);
}

/** The most merges after which `wanted` groups are large enough; where that never happens, the first with most of them. */
function stepsUntil(merges: readonly Merge[], n: number, wanted: number, smallest: number): number {
	const size = new Float64Array(n).fill(1);
	let large = smallest <= 1 ? n : 0;
	let best = 0;
	let most = Math.min(large, wanted);
	merges.forEach(([into, from], step) => {
		for (const one of [into, from]) if (size[one]! >= smallest) large--;
		size[into]! += size[from]!;
		if (size[into]! >= smallest) large++;
		const enough = Math.min(large, wanted);
		if (enough > most || (enough === most && large >= wanted)) [best, most] = [step + 1, enough];
	});
	return best;
}

/** Group of each thing after some merges: the number of one of its members. */
function follow(merges: readonly Merge[], n: number): Int32Array {
	const of = Int32Array.from({ length: n }, (_, i) => i);
	for (const [into, from] of merges) of.forEach((group, i) => group === from && (of[i] = into));
	return of;
}

/** Number the large groups in order of their first member and give every other thing the one it is most like. */
function gatherRest(of: Int32Array, { n, values }: Likenesses, smallest: number): Int32Array {
	const members = new Map<number, number[]>();
	of.forEach((group, i) => members.set(group, [...(members.get(group) ?? []), i]));
	const large = [...members.values()].filter((own) => own.length >= Math.min(smallest, n));
	const result = new Int32Array(n);
	if (large.length === 0) return result;
	for (const own of members.values()) {
		const at = large.indexOf(own);
		const likest = (i: number) => {
			const means = large.map((group) => mean(group.map((other) => values[i * n + other]!)));
			return means.indexOf(Math.max(...means));
		};
		for (const i of own) result[i] = at >= 0 ? at : likest(i);
	}
	return result;
}

function mean(numbers: readonly number[]): number {
	return numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
}
