import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

type Tokens = Record<string, string>;

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');
const light = readTokens(':root {\n\tcolor-scheme');
const dark = readTokens('@media (prefers-color-scheme: dark)');

const HUES = Array.from({ length: 8 }, (_, index) => `hue-${index + 1}`);
const GROUNDS = ['paper', 'paper-raised', 'paper-sunk', 'paper-pupil'];

describe.each([
	['light', light],
	['dark', { ...light, ...dark }]
])('in %s', (_, tokens) => {
	test.each(GROUNDS)('running text on %s has a contrast of 7 or more', (ground) => {
		expect(contrast(tokens, 'ink', ground)).toBeGreaterThanOrEqual(7);
		expect(contrast(tokens, 'thread-deep', ground)).toBeGreaterThanOrEqual(7);
	});

	test.each(GROUNDS)('soft text, states and the thread on %s have 4.5 or more', (ground) => {
		for (const name of ['ink-soft', 'moss', 'ochre', 'thread'])
			expect(contrast(tokens, name, ground), `${name} on ${ground}`).toBeGreaterThanOrEqual(4.5);
	});

	test.each([
		['on-thread', 'thread'],
		['on-thread', 'thread-deep'],
		['thread-deep', 'thread-pale'],
		['moss', 'moss-pale'],
		['ochre', 'ochre-pale'],
		['ink', 'moss-pale'],
		['ink', 'ochre-pale'],
		['paper', 'ink']
	])('%s on %s has 4.5 or more', (text, ground) => {
		expect(contrast(tokens, text, ground)).toBeGreaterThanOrEqual(4.5);
	});

	test.each(HUES)('%s is readable as text on paper', (hue) => {
		expect(contrast(tokens, hue, 'paper')).toBeGreaterThanOrEqual(4.5);
	});

	test('the edge of a control has 3 or more on every ground', () => {
		for (const ground of GROUNDS)
			expect(contrast(tokens, 'line-strong', ground)).toBeGreaterThanOrEqual(3);
	});
});

test('every colour has another one in the dark', () => {
	expect(Object.keys(dark)).toEqual(Object.keys(light));
	expect(Object.keys(dark).length).toBeGreaterThan(20);
});

/** The colours of the first block that starts with this selector. */
function readTokens(selector: string): Tokens {
	const start = css.indexOf(selector);
	const block = css.slice(start, css.indexOf('}', start));
	return Object.fromEntries(
		[...block.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})/g)].map((match) => [match[1]!, match[2]!])
	);
}

/** WCAG 2.2 contrast ratio, 1 to 21. */
function contrast(tokens: Tokens, one: string, other: string): number {
	const [a, b] = [luminance(tokens[one]), luminance(tokens[other])];
	return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

function luminance(hex = ''): number {
	const channel = (start: number) => {
		const value = parseInt(hex.slice(start, start + 2), 16) / 255;
		return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
	};
	return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}
