/** A matrix of `rows` times `width` numbers, row after row. */
export interface Dense {
	rows: number;
	width: number;
	values: Float32Array;
}

export function zeros(rows: number, width: number): Dense {
	return { rows, width, values: new Float32Array(rows * width) };
}

/**
 * Make the columns of a tall matrix orthonormal, in place: Cholesky QR. Directions that hold nothing become zero.
 * O(rows * width^2). Source: Fukaya et al. 2014, "CholeskyQR2".
 */
export function orthonormalise(matrix: Dense): Dense {
	return solveLower(matrix, cholesky(gram(matrix), matrix.width));
}

/** The product of the matrix's transpose with itself, lower half. */
function gram({ rows, width, values }: Dense): Float64Array {
	const product = new Float64Array(width * width);
	for (let row = 0; row < rows; row++) {
		const from = row * width;
		for (let i = 0; i < width; i++) {
			const own = values[from + i]!;
			if (own === 0) continue;
			const base = i * width;
			for (let j = 0; j <= i; j++) product[base + j]! += own * values[from + j]!;
		}
	}
	return product;
}

/** Lower triangle L with L * L' = product, in place; a direction without substance gets a zero on the diagonal. */
function cholesky(product: Float64Array, width: number): Float64Array {
	for (let i = 0; i < width; i++) {
		const before = product[i * width + i]!;
		for (let j = 0; j <= i; j++) {
			let sum = product[i * width + j]!;
			for (let k = 0; k < j; k++) sum -= product[i * width + k]! * product[j * width + k]!;
			if (i === j) product[i * width + j] = sum > 1e-9 * before && sum > 1e-12 ? Math.sqrt(sum) : 0;
			else product[i * width + j] = product[j * width + j]! > 0 ? sum / product[j * width + j]! : 0;
		}
	}
	return product;
}

/** Replace every row y by the x with L * x = y. */
function solveLower(matrix: Dense, lower: Float64Array): Dense {
	const { rows, width, values } = matrix;
	for (let row = 0; row < rows; row++) {
		const from = row * width;
		for (let i = 0; i < width; i++) {
			const diagonal = lower[i * width + i]!;
			let sum = values[from + i]!;
			for (let j = 0; j < i; j++) sum -= lower[i * width + j]! * values[from + j]!;
			values[from + i] = diagonal > 0 ? sum / diagonal : 0;
		}
	}
	return matrix;
}

/** Give every row length one, in place; a row of zeros stays. */
export function normaliseRows(matrix: Dense): Dense {
	const { rows, width, values } = matrix;
	for (let row = 0; row < rows; row++) {
		let squares = 0;
		for (let i = row * width; i < (row + 1) * width; i++) squares += values[i]! * values[i]!;
		if (squares === 0) continue;
		const scale = 1 / Math.sqrt(squares);
		for (let i = row * width; i < (row + 1) * width; i++) values[i]! *= scale;
	}
	return matrix;
}
