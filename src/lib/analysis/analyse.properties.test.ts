import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import type { Analysis, AnalysisStory } from '#lib/domain/analysis.ts';
import { analyse } from './analyse.ts';
import { assign } from './assign.ts';
import { defaultCodebook } from './default-codebook.ts';
import { fitModel } from './model/model.ts';

// Generous: a busy machine is no error.
vi.setConfig({ testTimeout: 60_000 });

const model = fitModel(defaultCodebook);
const sentences = defaultCodebook.themes.flatMap(({ examples }) => examples);
const real = fc
	.array(fc.constantFrom(...sentences), { minLength: 1, maxLength: 5 })
	.map((list) => list.join(' '));
const strange = fc.string({ unit: 'binary', maxLength: 300 });
const story = fc.oneof({ weight: 3, arbitrary: real }, { weight: 1, arbitrary: strange });
const many = (length: number) => fc.array(story, { minLength: length, maxLength: length });

const withIds = (texts: readonly string[]): AnalysisStory[] =>
	texts.map((text, i) => ({ id: `s${String(i).padStart(5, '0')}`, text }));
const byCodebook = (stories: readonly AnalysisStory[]) =>
	analyse(stories, defaultCodebook, { model });
const byThemselves = (stories: readonly AnalysisStory[]) => analyse(stories, null);

/** What holds whatever people write. */
function expectSound(analysis: Analysis, stories: readonly AnalysisStory[]) {
	const json = JSON.stringify(analysis);
	expect(json).not.toMatch(/:null|NaN|Infinity/);
	expect(analysis.assignments.map(({ id }) => id).sort()).toEqual(
		stories.map(({ id }) => id).sort()
	);
	const texts = new Map(stories.map(({ id, text }) => [id, text]));
	for (const { id, themes } of analysis.assignments) {
		for (const { weight, reasons } of themes) {
			expect(weight).toBeGreaterThanOrEqual(0);
			expect(weight).toBeLessThanOrEqual(1);
			for (const { start, end, text } of reasons)
				expect(texts.get(id)?.slice(start, end)).toBe(text);
		}
	}
	for (const { id, size } of analysis.themes) {
		const members = analysis.assignments.filter(({ themes }) =>
			themes.some((theme) => theme.id === id)
		);
		expect(size).toBe(members.length);
	}
	for (const { origin, size } of analysis.themes)
		if (origin === 'emergent') expect(size).toBeGreaterThan(1);
}

describe.each([0, 1, 2, 5, 20])('%d stories', (length) => {
	test('are analysed soundly with and without a codebook', () => {
		fc.assert(
			fc.property(many(length), (texts) => {
				const stories = withIds(texts);
				expectSound(byCodebook(stories), stories);
				expectSound(byThemselves(stories), stories);
			}),
			{ numRuns: 15, seed: 7 }
		);
	});
});

test('in any order they give the same output to the byte', () => {
	fc.assert(
		fc.property(many(12), fc.integer(), (texts, seed) => {
			const stories = withIds(texts);
			const turned = [...stories].sort((a, b) => hash(a.id, seed) - hash(b.id, seed));
			expect(JSON.stringify(byCodebook(turned))).toBe(JSON.stringify(byCodebook(stories)));
			expect(JSON.stringify(byThemselves(turned))).toBe(JSON.stringify(byThemselves(stories)));
		}),
		{ numRuns: 15, seed: 7 }
	);
});

test.each([
	['identical stories', Array(200).fill(sentences[0])],
	['empty texts', ['', ' ', '\n']],
	['a text of 200,000 words', [Array(200_000).fill('gepest').join(' ')]],
	['right-to-left text', ['سجّلت ابني في ثلاث مدارس', 'בית ספר רחוק מאוד מהבית שלנו']],
	['lone surrogates', ['\ud800 hij wordt gepest \udc00', '\udfff']],
	['no letters at all', ['123 456', '!!!', '😀😀😀']]
])('%s give sensible output', (_, texts: string[]) => {
	const stories = withIds(texts);
	expectSound(byCodebook(stories), stories);
	expectSound(byThemselves(stories), stories);
});

test('ten thousand copies of a story are one theme', () => {
	const stories = withIds(
		Array(10_000).fill('In de pauze word ik gepest en uitgescholden door de hele klas.')
	);
	const { themes } = byCodebook(stories);
	expect(themes[0]).toMatchObject({ id: 'pesten', size: 10_000 });
	expect(themes[0]?.quotes).toHaveLength(1);
	const alone = byThemselves(stories);
	expectSound(alone, stories);
	expect(alone.themes.length).toBeLessThanOrEqual(1);
});

test('one more strange story is assigned soundly, alone', () => {
	const strangest = ['', '\ud800', '\u202eגברת', 'gepest '.repeat(20_000)];
	fc.assert(
		fc.property(fc.oneof(story, fc.constantFrom(...strangest)), (text) => {
			const assignment = assign({ id: 'a', text }, model);
			expect(JSON.stringify(assignment)).not.toMatch(/:null|NaN|Infinity/);
			for (const { weight, reasons } of assignment.themes) {
				expect(weight).toBeGreaterThanOrEqual(0);
				expect(weight).toBeLessThanOrEqual(1);
				for (const { start, end, text: said } of reasons) expect(text.slice(start, end)).toBe(said);
			}
		}),
		{ numRuns: 60, seed: 7 }
	);
});

function hash(id: string, seed: number): number {
	return [...id].reduce((sum, letter) => Math.imul(sum ^ letter.charCodeAt(0), 0x9e3779b1), seed);
}
