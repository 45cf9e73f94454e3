import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const document = readFileSync('docs/PRIVACY.md', 'utf8');
const table = document.slice(document.indexOf('## Promises'));
const promises = [
	...table.matchAll(/^\| ([^|]+) \| `([^`]+)` \| `([^`]+)`(?:: ([^|]+))? \|$/gm)
].map(([, promise = '', code = '', proof = '', title]) => ({ promise, code, proof, title }));

test('A0b: the table of promises is there', () => {
	expect(promises.length).toBeGreaterThan(10);
});

describe.each(promises)('A0b: "$promise"', ({ code, proof, title }) => {
	test('has its code', () => expect(existsSync(code), code).toBe(true));
	test('has its test', () => {
		expect(existsSync(proof), proof).toBe(true);
		if (title) expect(readFileSync(proof, 'utf8')).toContain(title.trim());
	});
});
