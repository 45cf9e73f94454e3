import { softmax } from './softmax.ts';

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

const ROUNDS = 8;
// Every theme starts as this many words of the average text, so that a small theme does not follow its first story.
const PRIOR_WORDS = 40;

/**
 * Let the corpus teach the words that its themes use here: naive Bayes and expectation maximisation, held by the scores
 * of the codebook. O(rounds * words * themes).
 *
 * Source: Nigam et al. 2000, "Text classification from labeled and unlabeled documents using EM"; the anchors are ours.
 *
 * @returns new scores per row and theme; rows that take no part keep their anchors
 */
export function anchoredEm(problem: AnchoredProblem): Float32Array {
	const { anchors, themes, rows, strength } = problem;
	const scores = Float32Array.from(anchors);
	if (rows.length === 0 || strength === 0 || themes < 2) return scores;
	const share = wordShares(problem);
	const table = new Float32Array(problem.columns * themes);
	for (let round = 0; round < ROUNDS; round++) {
		learnWords(problem, scores, share, table);
		for (const row of rows) {
			const from = row * themes;
			for (let k = 0; k < themes; k++) scores[from + k] = anchors[from + k]!;
			for (let at = problem.start[row]!; at < problem.start[row + 1]!; at++) {
				const base = problem.column[at]! * themes;
				for (let k = 0; k < themes; k++) scores[from + k]! += strength * table[base + k]!;
			}
		}
	}
	return scores;
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
	const { start, column, themes, rows, temperature } = problem;
	const totals = new Float64Array(themes);
	const p = new Float64Array(themes);
	table.fill(0);
	for (const row of rows) {
		for (let k = 0; k < themes; k++) p[k] = scores[row * themes + k]!;
		softmax(p, temperature);
		for (let at = start[row]!; at < start[row + 1]!; at++) {
			const base = column[at]! * themes;
			for (let k = 0; k < themes; k++) table[base + k]! += p[k]!;
		}
		const length = start[row + 1]! - start[row]!;
		for (let k = 0; k < themes; k++) totals[k]! += length * p[k]!;
	}
	for (let word = 0; word < share.length; word++) {
		const own = share[word]!;
		for (let k = 0; k < themes; k++) {
			const at = word * themes + k;
			table[at] = Math.log((table[at]! + PRIOR_WORDS * own) / (totals[k]! + PRIOR_WORDS) / own);
		}
	}
}
