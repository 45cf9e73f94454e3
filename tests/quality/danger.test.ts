import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { danger } from '#lib/privacy/index.ts';

/** What was reached on 22 November 2026, of what each file showed when its misses had been read; may only rise. */
const NOTICED = 0.95;
const FALSE = 0.05;

const FOLDER = new URL('./danger/', import.meta.url);
const read = (kind: string): string[] =>
	readdirSync(FOLDER)
		.filter((name) => name.startsWith(kind))
		.flatMap((name) => JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8')) as string[]);

test('lines that hide danger, in six languages, are noticed', () => {
	const lines = read('unsafe');
	expect(lines.length).toBeGreaterThanOrEqual(80);
	expect(share(lines)).toBeGreaterThanOrEqual(NOTICED);
});

test('lines that only sound dangerous are left alone', () => {
	const lines = read('harmless');
	expect(lines.length).toBeGreaterThanOrEqual(190);
	expect(share(lines)).toBeLessThanOrEqual(FALSE);
});

test('whole stories of children and parents in danger are noticed, in seven ways of writing', () => {
	const stories = read('story-unsafe');
	expect(stories.length).toBeGreaterThanOrEqual(100);
	expect(share(stories)).toBeGreaterThanOrEqual(NOTICED);
});

test('whole stories of a hard time that is not unsafe are left alone', () => {
	const stories = read('story-ordinary');
	expect(stories.length).toBeGreaterThanOrEqual(250);
	expect(share(stories)).toBeLessThanOrEqual(FALSE);
});

function share(lines: string[]): number {
	return lines.filter((line) => danger(line).urgent).length / lines.length;
}
