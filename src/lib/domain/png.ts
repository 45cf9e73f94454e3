/** The first eight bytes of every PNG. */
const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** What a picture needs to look as it should; everything else (texts, dates, places, programs) can say who made it. */
const KEPT = new Set(['IHDR', 'PLTE', 'tRNS', 'gAMA', 'sRGB', 'cHRM', 'IDAT', 'IEND']);
/** Pixels per side: a logo, not a photograph. */
const MAX_SIDE = 2000;

/**
 * A PNG with nothing in it but the picture.
 *
 * @param bytes the file as it was sent
 * @returns null when it is not a whole PNG, or larger than 2000 pixels on a side
 * @see PNG specification, third edition, section 5 (chunk: length, type, data, CRC)
 * @example
 * cleanPng(new Uint8Array([1, 2, 3])); // => null
 */
export function cleanPng(bytes: Uint8Array): Uint8Array<ArrayBuffer> | null {
	if (!SIGNATURE.every((byte, place) => bytes[place] === byte)) return null;
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const kept = [bytes.subarray(0, SIGNATURE.length)];
	let at = SIGNATURE.length;
	let type = '';
	while (type !== 'IEND') {
		if (at + 12 > bytes.length) return null;
		const end = at + 12 + view.getUint32(at);
		type = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
		if (end > bytes.length || (kept.length === 1) !== (type === 'IHDR')) return null;
		if (type === 'IHDR' && !isSmall(view, at + 8)) return null;
		if (KEPT.has(type)) kept.push(bytes.subarray(at, end));
		at = end;
	}
	return joined(kept);
}

function isSmall(view: DataView, at: number): boolean {
	if (at + 8 > view.byteLength) return false;
	const sides = [view.getUint32(at), view.getUint32(at + 4)];
	return sides.every((side) => side > 0 && side <= MAX_SIDE);
}

function joined(parts: Uint8Array[]): Uint8Array<ArrayBuffer> {
	const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
	let at = 0;
	for (const part of parts) {
		whole.set(part, at);
		at += part.length;
	}
	return whole;
}
