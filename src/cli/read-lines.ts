import { isUtf8 } from 'node:buffer';
import { BadInput } from './fail.ts';
import { MAX_LINE_BYTES } from './open-source.ts';
import type { Source } from './open-source.ts';

export interface Line {
	number: number;
	text: string;
}

const NEWLINE = 0x0a;

/** Split UTF-8 into lines, one in memory at a time. Line ends are left out, a byte order mark too. */
export async function* readLines(source: Source): AsyncGenerator<Line> {
	let number = 0;
	for await (const bytes of splitLines(source)) {
		number += 1;
		if (!isUtf8(bytes))
			throw new BadInput(
				`Regel ${number} van ${source.name} is geen UTF-8; bewaar het bestand als UTF-8 en probeer het opnieuw.`
			);
		const text = bytes.toString('utf8').replace(/\r$/, '');
		yield { number, text: number === 1 ? text.replace(/^\uFEFF/, '') : text };
	}
}

async function* splitLines(source: Source): AsyncGenerator<Buffer> {
	let begun: Buffer[] = [];
	let length = 0;
	let number = 1;
	const take = (bytes: Buffer) => {
		begun.push(bytes);
		length += bytes.length;
		if (length >= MAX_LINE_BYTES)
			throw new BadInput(
				`Regel ${number} van ${source.name} is te lang: een regel mag hooguit 50 MB groot zijn.`
			);
	};
	for await (const chunk of source.chunks) {
		let start = 0;
		for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, start)) {
			take(chunk.subarray(start, end));
			yield begun.length === 1 ? (begun[0] as Buffer) : Buffer.concat(begun);
			[begun, length, start, number] = [[], 0, end + 1, number + 1];
		}
		if (start < chunk.length) take(chunk.subarray(start));
	}
	if (length > 0) yield Buffer.concat(begun);
}
