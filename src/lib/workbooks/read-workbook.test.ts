import { expect, test } from 'vitest';
import { readWorkbook } from './read-workbook.ts';
import { WORKBOOK, workbookWith } from './workbook.fixture.ts';

const LIMITS = { memory: 64, patience: 30_000 };
const SMALL = '<c r="A1"><v>1</v></c><c r="B1" t="b"><v>1</v></c>';

test('cells come as what they are', async () => {
	expect(await readWorkbook(workbookWith(SMALL, 'A2'), LIMITS)).toEqual([
		[1, true],
		[2, null]
	]);
});

test('rows past the most are left out', async () => {
	const all = await readWorkbook(WORKBOOK, LIMITS);
	expect(all.length).toBeGreaterThan(2);
	expect(await readWorkbook(WORKBOOK, { ...LIMITS, rows: 2 })).toEqual(all.slice(0, 2));
});

test('what is no workbook, and what takes more memory or time than it may, is refused', async () => {
	await expect(readWorkbook(Buffer.from('PK\x03\x04'), LIMITS)).rejects.toThrow();
	await expect(readWorkbook(workbookWith(SMALL, 'XFD1048576'), LIMITS)).rejects.toThrow('memory');
	await expect(readWorkbook(WORKBOOK, { ...LIMITS, patience: 1 })).rejects.toThrow('without');
});
