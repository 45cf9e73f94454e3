import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { dangerInPage } from '#lib/privacy/browser.ts';
import { danger } from '#lib/privacy/index.ts';
import { NATURAL_FOLDER, readNaturalStories, type NaturalStory } from './natural-stories.ts';

/** What the server has to notice, and what either may lift for nothing. */
const LEAST_NOTICED = 0.9;
const MOST_FALSE = 0.05;
/**
 * The line was drawn with the first three in view; the next three were only counted, the last four written when it had been drawn. Nothing
 * was learned from any. What the page noticed on 22 November 2026 may only rise.
 */
const HALVES = [
	{ drawn: 'with', writers: ['n1', 'n2', 'n3'], inPage: 28 / 36 },
	{ drawn: 'without', writers: ['n4', 'n5', 'n6'], inPage: 31 / 36 },
	{ drawn: 'before seeing', writers: ['n7', 'n8', 'n9', 'n10'], inPage: 41 / 48 }
];

describe.each(HALVES)('stories that the line was drawn $drawn', ({ writers, inPage }) => {
	const stories = writers.flatMap(readNaturalStories);
	const unsafe = stories.filter(({ safety }) => safety);
	const others = stories.filter(({ safety }) => !safety);

	test('hold twelve of danger and sixty others by every writer', () => {
		expect(unsafe.length).toBe(12 * writers.length);
		expect(others.length).toBe(60 * writers.length);
	});

	test('the server notices nine of ten, and lifts at most one of twenty others', () => {
		expect(share(unsafe, danger)).toBeGreaterThanOrEqual(LEAST_NOTICED);
		expect(share(others, danger)).toBeLessThanOrEqual(MOST_FALSE);
	});

	test('the page notices as many as before, and lifts at most one of twenty others', () => {
		expect(share(unsafe, dangerInPage)).toBeGreaterThanOrEqual(inPage);
		expect(share(others, dangerInPage)).toBeLessThanOrEqual(MOST_FALSE);
	});
});

test('every natural set is judged', () => {
	const files = HALVES.flatMap(({ writers }) => writers.map((name) => `${name}.jsonl`));
	expect(readdirSync(NATURAL_FOLDER).sort()).toEqual(files.sort());
});

function share(stories: readonly NaturalStory[], look: typeof danger): number {
	return stories.filter(({ text }) => look(text).urgent).length / stories.length;
}
