import { expect, test } from 'vitest';
import { WORKBOOK, workbookWith } from '#lib/workbooks/workbook.fixture.ts';
import { readSheet } from './read-sheet.ts';

const ONE = '<c r="A1"><v>1</v></c>';

test('the first sheet of a workbook is read as text', async () => {
	const rows = await readSheet(WORKBOOK);
	expect(rows?.length).toBeGreaterThan(1);
	expect(rows?.flat().every((cell) => typeof cell === 'string')).toBe(true);
	expect(await readSheet(workbookWith(ONE, 'B2'))).toEqual([
		['1', ''],
		['', '2']
	]);
});

test.each([
	['a cell in the last corner', () => workbookWith(ONE, 'XFD1048576')],
	['a text of two hundred megabytes', () => workbookWith(long(200_000_000), 'A2')],
	['nothing that can be unpacked', () => Buffer.from('PK\x03\x04 and no more')]
])(
	'a workbook with %s is refused, and the server goes on',
	async (_, make) => {
		const bytes = make();
		expect(bytes.length, 'small enough to be sent').toBeLessThan(256 * 1024);
		expect(await readSheet(bytes)).toBeNull();
	},
	60_000
);

function long(length: number): string {
	return `<c r="A1" t="inlineStr"><is><t>${'a'.repeat(length)}</t></is></c>`;
}
