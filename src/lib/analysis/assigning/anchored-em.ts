import { softmax } from '#lib/analysis/math/softmax.ts';

export interface AnchoredProblem {
	/** Columns of the words of row i: `start[i]` to `start[i + 1]`. */
	start: Int32Array;
	column: Int32Array;
	columns: number;
	/** Score per row and theme that never moves: what the codebook says. */
	anchors: Float32Array;
	themes: number;
	/** Rows that take part. */
	rows: readonly number[];
	/** How much the corpus may say beside the codebook. */
	strength: number;
	temperature: number;
}

// Four do what eight do: on SIB-200 and xSID no text changes for the better after that.
const ROUNDS = 4;
// Every theme starts as this many words of the average text, so that a small theme does not follow its first story.
const PRIOR_WORDS = 40;

/**
 * Let the corpus teach the words that its themes use here: naive Bayes and expectation maximisation, held by the scores
 * of the codebook. A story about which the codebook says little follows those whose words it shares.
 * O(rounds * words * themes).
 *
 * Source: Nigam et al. 2000, "Text classification from labeled and unlabeled documents using EM"; the anchors are ours.
 *
 * @returns new scores per row and theme; rows that take no part keep their anchors
 * @example
 * const words = { start: Int32Array.of(0, 1, 2, 3), column: Int32Array.of(0, 1, 0), columns: 2 };
 * const codebook = { anchors: Float32Array.of(2, 0, 0, 2, 0, 0), themes: 2, strength: 1, temperature: 1 };
 * const scores = anchoredEm({ ...words, ...codebook, rows: [0, 1, 2] });
 * scores[4] > scores[5]; // => true
 */
export function anchoredEm(problem: AnchoredProblem): Float32Array {
	const { anchors, themes, rows, strength } = problem;
	const scores = Float32Array.from(anchors);
	if (rows.length === 0 || strength === 0 || themes < 2) return scores;
	const share = wordShares(problem);
	const table = new Float32Array(problem.columns * themes);
	for (let round = 0; round < ROUNDS; round++) {
		learnWords(problem, scores, share, table);
		for (const row of rows) addWords(problem, row, table, scores);
	}
	return scores;
}

/** The anchors of a row and what its words say. Four themes at a time, so that their sums need not go through memory. */
function addWords(
	{ start, column, anchors, themes, strength }: AnchoredProblem,
	row: number,
	table: Float32Array,
	scores: Float32Array
): void {
	const from = row * themes;
	const first = start[row]!;
	const end = start[row + 1]!;
	let k = 0;
	for (; k + 3 < themes; k += 4) {
		let a = anchors[from + k]!;
		let b = anchors[from + k + 1]!;
		let c = anchors[from + k + 2]!;
		let d = anchors[from + k + 3]!;
		for (let at = first; at < end; at++) {
			const base = column[at]! * themes + k;
			a = Math.fround(a + strength * table[base]!);
			b = Math.fround(b + strength * table[base + 1]!);
			c = Math.fround(c + strength * table[base + 2]!);
			d = Math.fround(d + strength * table[base + 3]!);
		}
		scores[from + k] = a;
		scores[from + k + 1] = b;
		scores[from + k + 2] = c;
		scores[from + k + 3] = d;
	}
	for (; k < themes; k++) {
		let sum = anchors[from + k]!;
		for (let at = first; at < end; at++)
			sum = Math.fround(sum + strength * table[column[at]! * themes + k]!);
		scores[from + k] = sum;
	}
}

function wordShares({ start, column, columns, rows }: AnchoredProblem): Float64Array {
	const counts = new Float64Array(columns).fill(0.5);
	let total = columns * 0.5;
	for (const row of rows) {
		for (let at = start[row]!; at < start[row + 1]!; at++) counts[column[at]!]! += 1;
		total += start[row + 1]! - start[row]!;
	}
	return counts.map((count) => count / total);
}

/** Per word and theme: log p(word | theme) - log p(word), from how the rows are divided now. */
function learnWords(
	problem: AnchoredProblem,
	scores: Float32Array,
	share: Float64Array,
	table: Float32Array
) {
	const { start, themes, rows, temperature } = problem;
	const totals = new Float64Array(themes);
	const p = new Float64Array(themes);
	table.fill(0);
	for (const row of rows) {
		for (let k = 0; k < themes; k++) p[k] = scores[row * themes + k]!;
		softmax(p, temperature);
		divideWords(problem, row, p, table);
		const length = start[row + 1]! - start[row]!;
		for (let k = 0; k < themes; k++) totals[k]! += length * p[k]!;
	}
	for (let k = 0; k < themes; k++) totals[k]! += PRIOR_WORDS;
	for (let word = 0; word < share.length; word++)
		weighWord(table, word * themes, totals, share[word]!);
}

/** Turn what each theme says of a word into log odds; `share` is what everybody says of it. */
function weighWord(table: Float32Array, from: number, totals: Float64Array, share: number): void {
	const prior = PRIOR_WORDS * share;
	for (let k = 0; k < totals.length; k++)
		table[from + k] = Math.log((table[from + k]! + prior) / totals[k]! / share);
}

/** Give the themes their shares of the words of a row; four at a time, as above. */
function divideWords(
	{ start, column, themes }: AnchoredProblem,
	row: number,
	p: Float64Array,
	table: Float32Array
): void {
	const first = start[row]!;
	const end = start[row + 1]!;
	let k = 0;
	for (; k + 3 < themes; k += 4) {
		const a = p[k]!;
		const b = p[k + 1]!;
		const c = p[k + 2]!;
		const d = p[k + 3]!;
		for (let at = first; at < end; at++) {
			const base = column[at]! * themes + k;
			table[base]! += a;
			table[base + 1]! += b;
			table[base + 2]! += c;
			table[base + 3]! += d;
		}
	}
	for (; k < themes; k++) {
		const own = p[k]!;
		for (let at = first; at < end; at++) table[column[at]! * themes + k]! += own;
	}
}
