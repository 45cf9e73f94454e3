import { readFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { danger, find } from '#lib/privacy/index.ts';
import { isMasked, overlaps, readMarkup } from './pii-markup.ts';

/** What was reached on the labelled stories on 21 November 2026; these numbers may only rise. */
const REACHED = { masked: 0.98, names: 0.97, precision: 0.94, wholeTexts: 0.97, cleanTexts: 0.97 };

interface Story {
	text: string;
	safety?: boolean;
}
const stories = readFileSync(new URL('../../supabase/demo/stories.jsonl', import.meta.url), 'utf8')
	.split('\n')
	.filter(Boolean)
	.map((line) => JSON.parse(line) as Story);
const results = stories.map((story) => {
	const { text, spans } = readMarkup(story.text);
	const findings = find(text);
	return { spans, findings, hidden: spans.map((span) => isMasked(text, span, findings)) };
});
const spans = results.flatMap(({ spans, hidden }) =>
	spans.map((span, i) => ({ type: span.type, hidden: hidden[i] === true }))
);

beforeAll(() => expect(spans.length).toBeGreaterThan(100));

test('what identifies somebody in the labelled stories is hidden', () => {
	expect(share(spans, ({ hidden }) => hidden)).toBeGreaterThanOrEqual(REACHED.masked);
	const names = spans.filter(({ type }) => type === 'naam');
	expect(share(names, ({ hidden }) => hidden)).toBeGreaterThanOrEqual(REACHED.names);
});

test.each([
	'email',
	'telefoon',
	'postcode',
	'bsn',
	'url',
	'datum',
	'anders',
	'plaats',
	'school'
] as const)('every %s in the labelled stories is hidden', (type) => {
	const ofType = spans.filter((span) => span.type === type);
	expect(ofType.length).toBeGreaterThan(0);
	expect(ofType.filter(({ hidden }) => !hidden)).toEqual([]);
});

test('most of what is hidden did identify somebody', () => {
	const findings = results.flatMap(({ findings, spans }) =>
		findings.map((finding) => spans.some((span) => overlaps(span, finding)))
	);
	expect(share(findings, Boolean)).toBeGreaterThanOrEqual(REACHED.precision);
});

test('whole stories come through: all hidden where there was something, untouched where there was nothing', () => {
	const withSpans = results.filter(({ spans }) => spans.length > 0);
	const without = results.filter(({ spans }) => spans.length === 0);
	expect(share(withSpans, ({ hidden }) => hidden.every(Boolean))).toBeGreaterThanOrEqual(
		REACHED.wholeTexts
	);
	expect(share(without, ({ findings }) => findings.length === 0)).toBeGreaterThanOrEqual(
		REACHED.cleanTexts
	);
});

test('danger is noticed in nine of ten stories that hold it, and in at most one of twenty others', () => {
	const noticed = (story: Story) => danger(readMarkup(story.text).text).urgent;
	expect(
		share(
			stories.filter(({ safety }) => safety),
			noticed
		)
	).toBeGreaterThanOrEqual(0.9);
	expect(
		share(
			stories.filter(({ safety }) => !safety),
			noticed
		)
	).toBeLessThanOrEqual(0.05);
});

function share<T>(items: T[], counts: (item: T) => boolean): number {
	return items.filter(counts).length / items.length;
}
