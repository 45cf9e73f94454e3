import { expect, test } from 'vitest';
import { mergeSpans } from './span.ts';

test('spans that touch stay apart, spans that overlap become one', () => {
	const spans = mergeSpans([
		{ start: 5, end: 9, type: 'naam' },
		{ start: 0, end: 5, type: 'school' },
		{ start: 8, end: 12, type: 'plaats' }
	]);
	expect(spans).toEqual([
		{ start: 0, end: 5, type: 'school' },
		{ start: 5, end: 12, type: 'naam' }
	]);
});

test('the first in the list gives the type, wherever it starts', () => {
	const spans = mergeSpans([
		{ start: 4, end: 9, type: 'bsn' },
		{ start: 0, end: 6, type: 'naam' },
		{ start: 8, end: 10, type: 'anders' }
	]);
	expect(spans).toEqual([{ start: 0, end: 10, type: 'bsn' }]);
});
