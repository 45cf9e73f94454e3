export interface BitReader {
	bit: () => number;
	/** A whole number as `writeGap` wrote it; less than nought when the text ends before it does. */
	gap: (spread: number) => number;
}

/**
 * Reads a base64 text bit by bit, the highest of each byte first.
 *
 * @example
 * readBits('gA==').bit(); // => 1
 */
export function readBits(base64: string): BitReader {
	const bytes = atob(base64);
	const end = bytes.length * 8;
	let at = 0;
	const bit = () => {
		const bit = (bytes.charCodeAt(at >>> 3) >>> (7 - (at & 7))) & 1;
		at++;
		return bit;
	};
	const gap = (spread: number) => {
		let gap = 0;
		while (at < end && bit()) gap += spread;
		if (at >= end) return -1;
		for (let part = spread >>> 1; part > 0; part >>>= 1) if (bit()) gap += part;
		return gap;
	};
	return { bit, gap };
}

/**
 * Golomb-Rice: a one for every whole `spread` (a power of two), a nought, and the rest in binary.
 *
 * @example
 * const bits = [];
 * writeGap(bits, 5, 4);
 * bits; // => [1, 0, 0, 1]
 */
export function writeGap(bits: number[], gap: number, spread: number): void {
	for (let n = Math.floor(gap / spread); n > 0; n--) bits.push(1);
	bits.push(0);
	for (let bit = spread >>> 1; bit > 0; bit >>>= 1) bits.push(gap & bit ? 1 : 0);
}

/**
 * The tail is filled with ones: a gap that never ends.
 *
 * @example
 * toBase64([1, 0, 0, 0, 0, 0, 0, 0]); // => 'gA=='
 */
export function toBase64(bits: readonly number[]): string {
	const filled = [...bits, ...Array<number>((8 - (bits.length % 8)) % 8).fill(1)];
	let bytes = '';
	for (let i = 0; i < filled.length; i += 8)
		bytes += String.fromCharCode(filled.slice(i, i + 8).reduce((byte, bit) => byte * 2 + bit, 0));
	return btoa(bytes);
}
