import { expect, test } from 'vitest';
import type { AnalysisStory } from '#lib/domain/analysis.ts';
import { analyse } from './analyse.ts';
import { defaultCodebook } from './default-codebook.ts';
import { fitModel } from './model.ts';
import { seedRandom } from './random.ts';
import { rememberThemes } from './remember.ts';

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

test('emergent themes stay themselves when a quarter more stories arrive', () => {
	const all = ordinary(250);
	const first = analyse(all.slice(0, 200), null);
	const previous = rememberThemes(first);
	const second = rememberThemes(analyse(all, null, { previous }));
	const old = new Set(all.slice(0, 200).map(({ id }) => id));
	const jaccards = previous.map(({ id, stories }) => {
		const now =
			second.find((theme) => theme.id === id)?.stories.filter((one) => old.has(one)) ?? [];
		const shared = stories.filter((one) => now.includes(one)).length;
		return shared / (stories.length + now.length - shared);
	});
	const mean = jaccards.reduce((sum, one) => sum + one, 0) / jaccards.length;
	expect(mean).toBeGreaterThanOrEqual(0.65);
});
