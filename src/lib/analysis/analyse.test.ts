import { expect, test } from 'vitest';
import type { AnalysisStory } from '#lib/domain/analysis.ts';
import { analyse } from './analyse.ts';
import { assign } from './assign.ts';
import { defaultCodebook } from './default-codebook.ts';
import { fitModel } from './model/model.ts';

const model = fitModel(defaultCodebook);
const stories: AnalysisStory[] = [
	{
		id: 'thuis',
		text: 'Hij zit al een half jaar thuis en de leerplichtambtenaar doet niets. Niemand belt ons.'
	},
	{
		id: 'taxi',
		text: 'De taxi komt elke ochtend te laat en de chauffeur rijdt een rondje door het hele dorp.'
	},
	{
		id: 'pest',
		text: 'In de pauze word ik gepest, ze schelden me uit in de groepsapp en sluiten me buiten.'
	},
	{
		id: 'en',
		text: 'The teacher is very kind but we do not get any help with all the letters from school.'
	},
	{ id: 'ruis', text: 'asdf qwerty jkl test test' }
];

test('stories get the theme they are about, with reasons that point into their text', () => {
	const { assignments } = analyse(stories, defaultCodebook, { model });
	const themeOf = new Map(assignments.map((one) => [one.id, one.themes[0]]));
	expect(themeOf.get('thuis')?.id).toBe('thuiszitten');
	expect(themeOf.get('taxi')?.id).toBe('vervoer');
	expect(themeOf.get('pest')?.id).toBe('pesten');
	for (const { id, text } of stories) {
		for (const reason of themeOf.get(id)?.reasons ?? []) {
			expect(text.slice(reason.start, reason.end)).toBe(reason.text);
			expect(reason.share).toBeGreaterThan(0);
		}
	}
	expect(themeOf.get('pest')?.reasons.map((reason) => reason.text)).toContain('gepest');
});

test('noise and other languages stand on lists of their own and get no theme', () => {
	const { noise, otherLanguage, assignments } = analyse(stories, defaultCodebook, { model });
	expect(noise).toEqual(['ruis']);
	expect(otherLanguage).toEqual(['en']);
	expect(assignments.find((one) => one.id === 'ruis')?.themes).toEqual([]);
	expect(assignments.find((one) => one.id === 'en')?.ranked).toHaveLength(3);
});

test('the order of the stories makes no difference', () => {
	const turned = analyse([...stories].reverse(), defaultCodebook, { model });
	expect(JSON.stringify(turned)).toBe(JSON.stringify(analyse(stories, defaultCodebook, { model })));
});

test('no stories give an empty analysis', () => {
	const { themes, assignments, unexplained } = analyse([], defaultCodebook, { model });
	expect([themes, assignments, unexplained]).toEqual([[], [], []]);
});

test('what people decided stands: moved, hidden, merged, renamed', () => {
	const { assignments, themes } = analyse(stories, defaultCodebook, {
		model,
		decisions: [
			{ kind: 'assigned', story: 'thuis', themes: ['niet-gehoord'] },
			{ kind: 'assigned', story: 'ruis', themes: ['toetsen'] },
			{ kind: 'hidden', theme: 'pesten' },
			{ kind: 'merged', theme: 'vervoer', into: 'toegankelijkheid' },
			{ kind: 'renamed', theme: 'toegankelijkheid', label: 'Erbij kunnen' }
		]
	});
	const idsOf = (id: string) =>
		assignments.find((one) => one.id === id)?.themes.map((theme) => theme.id);
	expect(idsOf('thuis')).toEqual(['niet-gehoord']);
	expect(idsOf('ruis')).toEqual(['toetsen']);
	expect(idsOf('pest')).not.toContain('pesten');
	expect(idsOf('taxi')).toContain('toegankelijkheid');
	expect(themes.find((theme) => theme.id === 'toegankelijkheid')?.label).toBe('Erbij kunnen');
	expect(themes.map((theme) => theme.id)).not.toContain('vervoer');
});

test('only stories that may be quoted are quoted', () => {
	const silent = stories.map((story) => ({ ...story, quotable: story.id !== 'taxi' }));
	const quoted = analyse(silent, defaultCodebook, { model }).themes.flatMap(
		(theme) => theme.quotes
	);
	expect(quoted.map((quote) => quote.id)).toContain('pest');
	expect(quoted.map((quote) => quote.id)).not.toContain('taxi');
});

test('a stored model gives the same outcome as a fresh one', () => {
	const stored = JSON.parse(JSON.stringify(model));
	const story = stories[2];
	if (!story) throw new Error('no story');
	expect(assign(story, stored)).toEqual(assign(story, model));
});

test('a model of another version is refused', () => {
	expect(() => assign({ id: 'x', text: 'x' }, { ...model, version: 0 })).toThrow(/version/);
});

test('an analysis that is told to stop stops', () => {
	expect(() => analyse(stories, defaultCodebook, { model, signal: { aborted: true } })).toThrow(
		/stopped/
	);
});
