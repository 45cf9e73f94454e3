/** Reads a base64 text bit by bit, the highest of each byte first. */
export class BitReader {
	readonly #bytes: string;
	readonly #end: number;
	#at = 0;

	constructor(base64: string) {
		this.#bytes = atob(base64);
		this.#end = this.#bytes.length * 8;
	}

	/** Whether everything was read. */
	get done(): boolean {
		return this.#at >= this.#end;
	}

	bit(): number {
		const bit = (this.#bytes.charCodeAt(this.#at >>> 3) >>> (7 - (this.#at & 7))) & 1;
		this.#at++;
		return bit;
	}

	/** A whole number as `writeGap` wrote it; less than nought when the text ends before it does. */
	gap(spread: number): number {
		let gap = 0;
		while (!this.done && this.bit()) gap += spread;
		if (this.done) return -1;
		for (let bit = spread >>> 1; bit > 0; bit >>>= 1) if (this.bit()) gap += bit;
		return gap;
	}
}

/** Golomb-Rice: a one for every whole `spread` (a power of two), a nought, and the rest in binary. */
export function writeGap(bits: number[], gap: number, spread: number): void {
	for (let n = Math.floor(gap / spread); n > 0; n--) bits.push(1);
	bits.push(0);
	for (let bit = spread >>> 1; bit > 0; bit >>>= 1) bits.push(gap & bit ? 1 : 0);
}

/** The tail is filled with ones: a gap that never ends. */
export function toBase64(bits: readonly number[]): string {
	const filled = [...bits, ...Array<number>((8 - (bits.length % 8)) % 8).fill(1)];
	let bytes = '';
	for (let i = 0; i < filled.length; i += 8)
		bytes += String.fromCharCode(filled.slice(i, i + 8).reduce((byte, bit) => byte * 2 + bit, 0));
	return btoa(bytes);
}
