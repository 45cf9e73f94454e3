import { isUtf8 } from 'node:buffer';

export type Encoding = 'utf-8' | 'utf-16le' | 'windows-1252';

/** A spreadsheet program in the Netherlands writes CSV in one of these three. */
export function findEncoding(bytes: Buffer): Encoding {
	if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
	return isUtf8(bytes) ? 'utf-8' : 'windows-1252';
}
