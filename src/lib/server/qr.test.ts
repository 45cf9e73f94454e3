import { encode } from 'uqr';
import { expect, test } from 'vitest';
import { drawQr } from './qr.ts';

test('the bars cover exactly the dark modules', () => {
	const text = 'https://voorbeeld.nl/vertel/leerling?regio=de-vecht';
	const { size, path } = drawQr(text);
	const { data } = encode(text, { ecc: 'M', border: 2 });
	const drawn = data.map((row) => row.map(() => false));
	for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g)) {
		for (let at = Number(x); at < Number(x) + Number(width); at += 1) drawn[Number(y)]![at] = true;
	}
	expect(drawn).toEqual(data);
	expect(path.replace(/M\d+ \d+h(\d+)v1h-\1z/g, '')).toBe('');
	expect(size).toBe(data.length);
});
