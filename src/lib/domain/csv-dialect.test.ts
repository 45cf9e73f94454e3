import { describe, expect, it } from 'vitest';
import { findDialect } from './csv-dialect.ts';

describe('findDialect', () => {
	it.each([
		['id;verhaal\n1;a, b, c, d', ';'],
		['id,verhaal\n1,"a; b; c"', ','],
		['id\tverhaal\n', '\t'],
		['"wat, hoe, wie";id\n', ';'],
		['"twee\nregels, zo";id', ';'],
		['id;a,b\n', ';']
	])('of %j is %j', (start, delimiter) => {
		expect(findDialect(start)).toEqual({ delimiter, fromLine: 1 });
	});

	it('believes the first line that Excel may write', () => {
		expect(findDialect('sep=,\r\na;b;c,d\n')).toEqual({ delimiter: ',', fromLine: 2 });
	});

	it('takes the whole line where there is one column', () => {
		expect('Toen, ja; toen'.includes(findDialect('verhaal\nToen, ja; toen').delimiter)).toBe(false);
	});
});
