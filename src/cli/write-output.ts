import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { access, constants, open, realpath, rename, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Writable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { BadInput, quoted } from './fail.ts';
import { onInterrupt } from './interrupt.ts';
import { resolvePath } from './resolve-path.ts';

type Pieces = Iterable<string> | AsyncIterable<string>;

/** Refuse an `--out` that cannot work before an hour of computing is spent on it. */
export async function checkOutput(out: string, input: string): Promise<void> {
	const path = resolvePath(out);
	const target = await stat(path).catch(() => undefined);
	if (target?.isDirectory())
		throw new BadInput(`${quoted(out)} is een map; noem een bestand bij --out.`);
	if (target?.isFile() && input !== '-' && (await isSame(path, resolvePath(input))))
		throw new BadInput('--out is hetzelfde bestand als de invoer; kies een andere naam.');
	const folder = dirname(path);
	await access(target?.isFile() === false ? path : folder, constants.W_OK).catch(() => {
		throw new BadInput(
			`In de map ${quoted(folder)} kunnen wij ${quoted(basename(out))} niet schrijven.`
		);
	});
}

/**
 * Write everything or nothing. A file is written beside its place and put there when it is whole; standard output
 * gets its first byte when the last piece is there, so that a broken line far down leaves nothing behind.
 */
export async function writeOutput(pieces: Pieces, out?: string): Promise<void> {
	if (out === undefined) return writeStdout(await gather(pieces));
	const path = resolvePath(out);
	const target = await realpath(path).catch(() => path);
	const file = await stat(target).catch(() => undefined);
	// A device or pipe cannot be replaced by a file of the same name, so it is written as it is.
	if (file && !file.isFile()) return writeFile(target, 'w', await gather(pieces));
	const begun = await begin(pieces);
	const half = join(dirname(target), `.${basename(target)}.${process.pid}.half`);
	const discard = () => rmSync(half, { force: true });
	const settled = onInterrupt(discard);
	try {
		await writeFile(half, 'wx', begun);
		await rename(half, target);
	} catch (error) {
		discard();
		throw error;
	} finally {
		settled();
	}
}

async function writeFile(path: string, flags: 'w' | 'wx', pieces: Pieces): Promise<void> {
	const handle = await open(path, flags);
	await writeAll(handle.createWriteStream(), pieces);
}

async function writeStdout(pieces: string[]): Promise<void> {
	try {
		await writeAll(process.stdout, pieces);
	} catch (error) {
		// The reader, such as `head`, has seen enough.
		if ((error as NodeJS.ErrnoException).code !== 'EPIPE') throw error;
	}
}

async function writeAll(stream: Writable, pieces: Pieces): Promise<void> {
	const failed = new Promise<never>((_, reject) => stream.once('error', reject));
	const write = async () => {
		for await (const piece of pieces) if (!stream.write(piece)) await once(stream, 'drain');
		if (stream === process.stdout) return;
		stream.end();
		await finished(stream);
	};
	await Promise.race([write(), failed]);
}

/** Wait for the first piece, so that no file exists yet while the computing lasts. */
async function begin(pieces: Pieces): Promise<AsyncIterable<string>> {
	const iterator = (async function* () {
		yield* pieces;
	})();
	const first = await iterator.next();
	return (async function* () {
		if (first.done) return;
		yield first.value;
		yield* iterator;
	})();
}

async function gather(pieces: Pieces): Promise<string[]> {
	const all: string[] = [];
	for await (const piece of pieces) all.push(piece);
	return all;
}

async function isSame(a: string, b: string): Promise<boolean> {
	return (await realpath(a)) === (await realpath(b).catch(() => undefined));
}
