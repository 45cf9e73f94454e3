import { encode } from 'uqr';

/** A QR code as one drawing: a path in a square of `size` modules. */
export interface Qr {
	size: number;
	path: string;
}

/**
 * Made on the server, so that no page carries the program that makes it. Level M survives a crease in a printed card.
 *
 * @example
 * drawQr('https://voorbeeld.nl/vertel/ouder').size; // => 33
 */
export function drawQr(text: string): Qr {
	const { data, size } = encode(text, { ecc: 'M', border: 2 });
	const rows = data.map((row, y) =>
		runs(row).map(([x, width]) => `M${x} ${y}h${width}v1h-${width}z`)
	);
	return { size, path: rows.flat().join('') };
}

/** Dark modules beside each other are one bar: [where it begins, how long it is]. */
function runs(row: boolean[]): [number, number][] {
	const found: [number, number][] = [];
	row.forEach((dark, x) => {
		const last = found.at(-1);
		if (!dark) return;
		if (last && last[0] + last[1] === x) last[1] += 1;
		else found.push([x, 1]);
	});
	return found;
}
