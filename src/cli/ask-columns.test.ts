import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { askColumns } from './ask-columns.ts';

function terminal(typed: string[]) {
	const input = new PassThrough();
	const output = new PassThrough({ encoding: 'utf8' });
	let seen = '';
	// A person answers when there is a question, not before.
	output.on('data', (text: string) => {
		seen += text;
		if (text.includes('?')) input.write(`${typed.shift()}\n`);
	});
	return { input, output, seen: () => seen };
}

const COLUMNS = ['Nr', 'Reactie', 'Datum'];

describe('askColumns', () => {
	it('takes the guess on Enter and a column by name or number', async () => {
		const screen = terminal(['2', '', 'datum']);
		expect(await askColumns(COLUMNS, {}, screen)).toEqual({
			text: 'Reactie',
			id: 'Nr',
			date: 'Datum'
		});
		expect(screen.seen()).toContain('1  Nr');
	});

	it('asks again when it does not understand, and takes a dash for none', async () => {
		const screen = terminal(['', 'Verhaal', 'reactie', '-', '-']);
		expect(await askColumns(COLUMNS, {}, screen)).toEqual({ text: 'Reactie' });
	});

	it('asks nothing that is known already', async () => {
		const given = { text: 'Reactie', id: 'Nr', date: 'Datum' };
		const screen = terminal([]);
		expect(await askColumns(COLUMNS, given, screen)).toBe(given);
		expect(screen.seen()).toBe('');
	});
});
