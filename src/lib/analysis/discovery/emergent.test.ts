import { expect, test, vi } from 'vitest';
import type { Analysis, AnalysisStory, EmergentMemory } from '#lib/domain/analysis.ts';
import type { Codebook } from '#lib/domain/codebook.ts';
import { analyse } from '#lib/analysis/analyse.ts';
import { defaultCodebook } from '#lib/analysis/default-codebook.ts';
import { fitModel } from '#lib/analysis/model/model.ts';
import { seedRandom } from '#lib/analysis/math/random.ts';
import { rememberThemes } from '#lib/analysis/remember.ts';

// Generous: a busy machine is no error.
vi.setConfig({ testTimeout: 60_000 });

const model = fitModel(defaultCodebook);
const random = seedRandom(3);
const choose = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
const ordinary = (count: number): AnalysisStory[] =>
	Array.from({ length: count }, (_, i) => {
		const { examples } = choose(defaultCodebook.themes);
		const text = [choose(examples), choose(examples), choose(examples)].join(' ');
		return { id: `a${String(i).padStart(4, '0')}`, text };
	});

// A subject that neither the codebook nor the watch list knows.
const GARDEN = [
	'schoolmoestuin',
	'kippen',
	'courgettes',
	'gieter',
	'compost',
	'zaadjes',
	'kas',
	'onkruid'
];
const garden = (count: number): AnalysisStory[] =>
	Array.from({ length: count }, (_, i) => ({
		id: `t${String(i).padStart(4, '0')}`,
		text: `Onze leerlingen werken op het plein met de ${choose(GARDEN)} en de ${choose(GARDEN)}. De juf vertelt dat de ${choose(GARDEN)} en ${choose(GARDEN)} aandacht vragen.`
	}));

test('a topic of the watch list wakes up when enough stories mention it, not before', () => {
	const phones = (defaultCodebook.watch[0]?.examples ?? []).map((text, i) => ({
		id: `p${i}`,
		text
	}));
	const emergent = (stories: AnalysisStory[]) =>
		analyse(stories, defaultCodebook, { model }).themes.filter(
			({ origin }) => origin === 'emergent'
		);
	expect(emergent([...ordinary(60), ...phones]).map(({ id }) => id)).toContain(
		'telefoon-en-schermen'
	);
	expect(emergent([...ordinary(60), ...phones.slice(0, 2)]).map(({ id }) => id)).not.toContain(
		'telefoon-en-schermen'
	);
});

test('among many stories a subject that nobody thought of becomes a theme named after its own words', () => {
	const { themes, assignments } = analyse([...ordinary(900), ...garden(60)], defaultCodebook, {
		model
	});
	const found = themes.filter(({ id }) => id.startsWith('opkomend'));
	expect(found.length).toBeGreaterThan(0);
	expect(GARDEN).toContain(found[0]?.keywords[0]);
	const members = assignments.filter((one) => one.themes.some(({ id }) => id === found[0]?.id));
	const right = members.filter(({ id }) => id.startsWith('t')).length;
	expect(right / members.length).toBeGreaterThan(0.8);
	expect(right / 60).toBeGreaterThan(0.6);
});

const SUBJECTS = [
	GARDEN,
	['muziekles', 'drumstel', 'gitaar', 'liedjes', 'trompet', 'noten', 'orkest']
];
const hidden = (count: number): AnalysisStory[] =>
	Array.from({ length: count }, (_, i) => {
		const words = SUBJECTS[i % SUBJECTS.length]!;
		const text = `Onze leerlingen werken met de ${choose(words)} en de ${choose(words)}. De juf vertelt dat de ${choose(words)} en ${choose(words)} aandacht vragen.`;
		return { id: `h${String(i).padStart(4, '0')}`, text };
	});

/** Mean document Jaccard of the emergent themes between one month and the next, when each has a quarter more stories. */
function grow(all: readonly AnalysisStory[], from: number, codebook: Codebook | null): number[] {
	const means: number[] = [];
	let before: EmergentMemory[] = [];
	let old = new Set<string>();
	for (let count = from; count <= all.length; count = Math.ceil(1.25 * count)) {
		const stories = all.slice(0, count);
		const options = { previous: before, ...(codebook ? { model } : {}) };
		const now = rememberThemes(analyse(stories, codebook, options));
		const jaccards = before.map((theme) => {
			const own = now.find(({ id }) => id === theme.id)?.stories.filter((id) => old.has(id)) ?? [];
			const shared = theme.stories.filter((id) => own.includes(id)).length;
			return shared / (theme.stories.length + own.length - shared);
		});
		if (before.length > 0)
			means.push(jaccards.reduce((sum, one) => sum + one, 0) / jaccards.length);
		before = now;
		old = new Set(stories.map(({ id }) => id));
	}
	return means;
}

/** The same stories in an order drawn from a seed. */
function shuffle(stories: readonly AnalysisStory[], seed: number): AnalysisStory[] {
	const draw = seedRandom(seed);
	return stories
		.map((story) => ({ story, at: draw() }))
		.sort((a, b) => a.at - b.at)
		.map(({ story }) => story);
}

test.each([1, 2, 3])(
	'emergent themes beside a codebook stay themselves month after month (order %d)',
	(seed) => {
		const phones = (defaultCodebook.watch[0]?.examples ?? []).map((text, i) => ({
			id: `p${i}`,
			text
		}));
		const all = shuffle([...ordinary(1_150), ...hidden(120), ...phones], seed);
		const means = grow(all, 660, defaultCodebook);
		expect(means.length).toBeGreaterThanOrEqual(2);
		for (const mean of means) expect(mean).toBeGreaterThanOrEqual(0.65);
	}
);

test.each([1, 2, 3])(
	'themes without a codebook stay themselves month after month (order %d)',
	(seed) => {
		const means = grow(shuffle(ordinary(245), seed), 100, null);
		expect(means.length).toBeGreaterThanOrEqual(3);
		for (const mean of means) expect(mean).toBeGreaterThanOrEqual(0.65);
	}
);

test('a topic that woke up stays awake when other stories come faster', () => {
	const phones = (defaultCodebook.watch[0]?.examples ?? []).slice(0, 5).map((text, i) => ({
		id: `p${i}`,
		text
	}));
	const ids = (count: number, previous?: EmergentMemory[]) =>
		analyse([...ordinary(count), ...phones], defaultCodebook, { model, previous });
	const first = ids(150);
	const isAwake = ({ themes }: Analysis) => themes.some(({ id }) => id === 'telefoon-en-schermen');
	expect(isAwake(first)).toBe(true);
	expect(isAwake(ids(500))).toBe(false);
	expect(isAwake(ids(500, rememberThemes(first)))).toBe(true);
});
