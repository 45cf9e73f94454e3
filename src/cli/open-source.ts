import { open } from 'node:fs/promises';
import { BadInput, quoted } from './fail.ts';
import { resolvePath } from './resolve-path.ts';

/** Longest line, record or row that we read (bytes): longer is a broken file, not a story. */
export const MAX_LINE_BYTES = 50_000_000;
/** A spreadsheet is held in memory as a whole; larger collections go as JSON Lines. */
const MAX_WHOLE_BYTES = 1_000_000_000;

/** Bytes to read, from a file or from standard input. */
export interface Source {
	/** As the person named it, for messages. */
	name: string;
	/** The first bytes, to see what kind of file it is; `chunks` has them too. */
	head: Buffer;
	chunks: AsyncIterable<Buffer>;
}

/** Called with the share of the file that is read, 0..1; never for standard input, whose end is unknown. */
export type OnRead = (share: number) => void;

/** Open a file, or standard input for `-`. */
export async function openSource(file: string, onRead: OnRead = () => {}): Promise<Source> {
	if (file === '-') return peek('de invoer', process.stdin);
	const name = `het bestand ${quoted(file)}`;
	const handle = await open(resolvePath(file)).catch((error: NodeJS.ErrnoException) => {
		throw cannotOpen(name, error);
	});
	const stat = await handle.stat();
	if (stat.isDirectory()) {
		await handle.close();
		throw new BadInput(`${capital(name)} is een map, geen bestand.`);
	}
	return peek(name, counted(handle.createReadStream(), stat.size, onRead));
}

/** Everything at once, for the formats that cannot be read line by line. */
export async function readWhole(source: Source): Promise<Buffer> {
	const chunks: Buffer[] = [];
	let size = 0;
	for await (const chunk of source.chunks) {
		chunks.push(chunk);
		size += chunk.length;
		if (size > MAX_WHOLE_BYTES)
			throw new BadInput(
				`${capital(source.name)} is groter dan 1 GB; zet de verhalen in JSON Lines, dat lezen wij regel voor regel.`
			);
	}
	return Buffer.concat(chunks);
}

export function capital(sentence: string): string {
	return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

function cannotOpen(name: string, error: NodeJS.ErrnoException): Error {
	if (error.code === 'ENOENT' || error.code === 'ENOTDIR')
		return new BadInput(`${capital(name)} bestaat niet.`);
	if (error.code === 'EACCES' || error.code === 'EPERM')
		return new BadInput(`${capital(name)} mag niet gelezen worden.`);
	if (error.code === 'ENAMETOOLONG' || error.code === 'ERR_INVALID_ARG_VALUE')
		return new BadInput(`${capital(name)} kan niet bestaan: zo mag een bestand niet heten.`);
	return error;
}

async function* counted(stream: AsyncIterable<Buffer>, size: number, onRead: OnRead) {
	let read = 0;
	for await (const chunk of stream) {
		read += chunk.length;
		if (size > 0) onRead(read / size);
		yield chunk;
	}
}

/** Enough to recognise a zip, an old Excel file and a byte order mark. */
const HEAD_BYTES = 8;

async function peek(name: string, stream: AsyncIterable<Buffer>): Promise<Source> {
	const iterator = stream[Symbol.asyncIterator]();
	const first: Buffer[] = [];
	let size = 0;
	while (size < HEAD_BYTES) {
		const { value, done } = await iterator.next();
		if (done) break;
		first.push(value);
		size += value.length;
	}
	return { name, head: Buffer.concat(first), chunks: resume(first, iterator) };
}

async function* resume(first: Buffer[], rest: AsyncIterator<Buffer>): AsyncGenerator<Buffer> {
	yield* first;
	for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
}
