import type { AnalysisStory } from '#lib/domain/analysis.ts';
import type { Arguments } from './arguments.ts';
import { askColumns } from './ask-columns.ts';
import type { GivenColumns } from './columns.ts';
import type { Progress } from './progress.ts';
import { readStories } from './read-stories.ts';
import { readTable } from './read-table.ts';
import type { Table } from './table.ts';

/** Open the file that was named and read its stories one by one, with a question about its columns on a terminal. */
export async function openStories(
	file: string,
	args: Arguments,
	progress: Progress
): Promise<AsyncGenerator<AnalysisStory>> {
	const table = await readTable(file, (share) => progress.show('verhalen lezen', share));
	return readStories(table, await findColumns(file, table, args.columns, progress));
}

/** Only a spreadsheet has columns to choose from, and only a person at a terminal can choose. */
async function findColumns(
	file: string,
	table: Table,
	given: GivenColumns,
	progress: Progress
): Promise<GivenColumns> {
	if (!table.hasHeader || file === '-' || !process.stdin.isTTY || !process.stderr.isTTY)
		return given;
	progress.clear();
	return askColumns(table.columns, given, { input: process.stdin, output: process.stderr });
}
