import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { find } from '#lib/privacy/index.ts';
import { isMasked, overlaps, readMarkup } from './pii-markup.ts';

const FOLDER = new URL('./pii/', import.meta.url);
const KNOWN_FAILURES = 'known-failures.json';
const read = (name: string): string[] =>
	JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8')) as string[];
const knownFailures = new Set(read(KNOWN_FAILURES));
const files = readdirSync(FOLDER).filter(
	(name) => name.endsWith('.json') && name !== KNOWN_FAILURES
);

/** Everything marked is hidden, and nothing beside it is. */
function passes(markup: string): boolean {
	const { text, spans } = readMarkup(markup);
	const findings = find(text);
	const hidden = spans.every((span) => isMasked(text, span, findings));
	return hidden && findings.every((finding) => spans.some((span) => overlaps(span, finding)));
}

describe.each(files)('%s', (name) => {
	const cases = read(name);
	test.each(cases.filter((markup) => !knownFailures.has(markup)))('%s', (markup) => {
		expect(passes(markup)).toBe(true);
	});
});

test.each([...knownFailures])(
	'known failure, to be struck off the list when it passes: %s',
	(markup) => {
		expect(passes(markup)).toBe(false);
	}
);

test('every known failure is a case of some file', () => {
	const cases = new Set(files.flatMap(read));
	expect([...knownFailures].filter((markup) => !cases.has(markup))).toEqual([]);
});
