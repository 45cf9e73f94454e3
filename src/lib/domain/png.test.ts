import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanPng } from './png.ts';

/** One black pixel. */
const PIXEL = Buffer.from(
	'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==',
	'base64'
);

function chunk(type: string, data: string): Buffer {
	const length = Buffer.alloc(4);
	length.writeUInt32BE(data.length);
	return Buffer.concat([length, Buffer.from(type + data, 'latin1'), Buffer.alloc(4)]);
}

test('a picture without anything else stays as it is', () => {
	expect(Buffer.from(cleanPng(PIXEL) ?? [])).toEqual(PIXEL);
});

test('what is not the picture is taken out, also behind its end', () => {
	const extra = chunk('tEXt', 'Author Jan Jansen');
	const dirty = Buffer.concat([PIXEL.subarray(0, 33), extra, PIXEL.subarray(33), extra]);
	expect(Buffer.from(cleanPng(dirty) ?? [])).toEqual(PIXEL);
});

test('half a picture, one that is far too large, and what is no picture are refused', () => {
	for (let end = 0; end < PIXEL.length; end += 1)
		expect(cleanPng(PIXEL.subarray(0, end))).toBeNull();
	const large = Buffer.from(PIXEL);
	large.writeUInt32BE(2001, 16);
	expect(cleanPng(large)).toBeNull();
	expect(cleanPng(Buffer.from('<svg onload="alert(1)"/>'))).toBeNull();
});

test('no bytes make it fail', () => {
	fc.assert(
		fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
			cleanPng(new Uint8Array([...PIXEL.subarray(0, 8), ...bytes]));
		})
	);
});
