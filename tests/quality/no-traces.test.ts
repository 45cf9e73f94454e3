import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** Everything that says who asks: the address, what a proxy passes on about it, the browser. */
const TRACES = /getClientAddress|remoteAddress|forwarded-for|real-ip|ADDRESS_HEADER|user-?agent/i;

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter(
	(file) => /\.(ts|js|svelte|html)$/.test(file) && !file.includes('paraglide')
);

test('A1: no line of the app reads from where somebody comes, or with what', () => {
	expect(sources.length).toBeGreaterThan(300);
	const reading = sources.filter((file) => TRACES.test(readFileSync(`src/${file}`, 'utf8')));
	expect(reading).toEqual([]);
});
