import { describe, expect, it } from 'vitest';
import { ANALYSIS } from './analysis.fixture.ts';
import { formatJson } from './format-json.ts';

describe('formatJson', () => {
	it('writes the whole analysis and the timings last', () => {
		const text = [...formatJson(ANALYSIS, () => ({ read: 1, total: 2 }))].join('');
		expect(JSON.parse(text)).toEqual({ ...ANALYSIS, timings: { read: 1, total: 2 } });
		expect(text).toMatch(/"timings":\{"read":1,"total":2\}\}\n$/);
	});

	it('asks for the timings only when all else is written', () => {
		const order: string[] = [];
		for (const piece of formatJson(ANALYSIS, () => (order.push('timed'), {}))) order.push(piece);
		expect(order.indexOf('timed')).toBe(order.length - 2);
	});

	it('puts every story on a line of its own', () => {
		const lines = [...formatJson(ANALYSIS, () => ({}))].join('').split('\n');
		expect(lines.filter((line) => line.startsWith('{"id":"b"'))).toHaveLength(1);
	});
});
