import { describe, expect, it } from 'vitest';
import { findEncoding } from './csv-encoding.ts';

describe('findEncoding', () => {
	it('takes UTF-8 where it is valid and Windows-1252 where it is not', () => {
		expect(findEncoding(Buffer.from('café €'))).toBe('utf-8');
		expect(findEncoding(Buffer.from([0x63, 0x61, 0x66, 0xe9]))).toBe('windows-1252');
		expect(findEncoding(Buffer.from([0xff, 0xfe, 0x61, 0]))).toBe('utf-16le');
	});
});
