import type { Source } from './open-source.ts';
import type { Row, Table } from './table.ts';

/** Bytes as a source, cut in small chunks so that every test crosses a chunk boundary. */
export function sourceOf(content: string | Buffer, chunkSize = 5): Source {
	const bytes = Buffer.from(content);
	return { name: 'de invoer', head: bytes.subarray(0, 8), chunks: cut(bytes, chunkSize) };
}

export async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
	const all: T[] = [];
	for await (const item of items) all.push(item);
	return all;
}

/** The rows of a table as plain cells. */
export async function cellsOf(table: Table, columns = table.columns): Promise<unknown[][]> {
	const rows: Row[] = await collect(table.rows);
	return rows.map((row) => columns.map((column) => row.value(column)));
}

async function* cut(bytes: Buffer, size: number): AsyncGenerator<Buffer> {
	for (let start = 0; start < bytes.length; start += size)
		yield bytes.subarray(start, start + size);
}
