import { describe, expect, test } from 'vitest';
import { dangerInPage } from '#lib/privacy/browser.ts';
import { isLine, RAISED, unpackDanger, weighWords } from '#lib/privacy/danger-model.ts';
import { simplify, wordsOf } from '#lib/privacy/danger-plain.ts';
import { withoutFigures } from '#lib/privacy/danger-rules.ts';
import { danger } from '#lib/privacy/index.ts';
import { NARROW_DANGER_WEIGHTS } from '#lib/privacy/lists/danger-weights-narrow.ts';
import { WIDE_DANGER_WEIGHTS } from '#lib/privacy/lists/danger-weights-wide.ts';
import { believedKinds } from '#lib/privacy/look-for-danger.ts';
import { readRuled, readTold, toExamples } from './danger-data.ts';
import type { Told } from './danger-data.ts';
import { fitDanger, NARROW, WIDE } from './danger-fit.ts';

const PATIENCE = 200;
/** Fitting takes seconds, on a busy machine minutes. */
const FITTING = 480_000;
/** One writer of each round, so that the test takes seconds; tests/quality/measure-danger.ts leaves out each of the twenty-one. */
const LEFT_OUT = ['told-4', 'told-12', 'told-16', 'told-20'];

const told = readTold();
const ruled = readRuled();
const lines = (kind: string) => ruled.filter(({ writer }) => writer.startsWith(kind));
const isShort = ({ text }: Told) => isLine(wordsOf(simplify(text)));
const stories = told.filter((one) => !isShort(one));
const toldLines = told.filter(isShort);

test.each([
	['narrow', NARROW, NARROW_DANGER_WEIGHTS],
	['wide', WIDE, WIDE_DANGER_WEIGHTS]
])(
	'the %s weights are what the script makes of the stories',
	(_, size, weights) => {
		expect(fitDanger(toExamples([...told, ...ruled]), size)).toEqual(weights);
	},
	FITTING
);

describe('writers who were not learned from', () => {
	const others = [...told, ...ruled].filter(({ writer }) => !LEFT_OUT.includes(writer));
	const isLeft = ({ writer }: Told) => LEFT_OUT.includes(writer);
	let weigh: ReturnType<typeof unpackDanger> | undefined;
	const notices = ({ text }: Told) => {
		weigh ??= unpackDanger(fitDanger(toExamples(others), WIDE));
		const plain = withoutFigures(simplify(text));
		const weighed = weighWords(wordsOf(plain), { weigh, ...RAISED.wide });
		return weighed === 'unsafe' || believedKinds(plain, weighed).length > 0;
	};

	test(
		'most of their stories of danger are noticed, though few say it',
		() => {
			const unsafe = stories.filter((story) => isLeft(story) && story.unsafe);
			expect(unsafe.length).toBe(430);
			expect(share(unsafe, notices)).toBeGreaterThanOrEqual(0.8);
		},
		FITTING
	);

	test(
		'few of their ordinary stories, which were written to be difficult, and lines are raised',
		() => {
			const ordinary = stories.filter((story) => isLeft(story) && !story.unsafe && !story.near);
			expect(ordinary.length).toBe(289);
			expect(share(ordinary, notices)).toBeLessThanOrEqual(0.07);
			const harmless = toldLines.filter((line) => isLeft(line) && !line.unsafe);
			expect(share(harmless, notices)).toBeLessThanOrEqual(0.05);
		},
		FITTING
	);
});

describe('what was learned from', () => {
	test('stories of danger are noticed, on the server and in the page', () => {
		const unsafe = stories.filter((story) => story.unsafe);
		expect(share(unsafe)).toBeGreaterThanOrEqual(0.97);
		expect(share(unsafe, inPage)).toBeGreaterThanOrEqual(0.9);
		expect(share(lines('story-unsafe'))).toBeGreaterThanOrEqual(0.98);
	});

	test('ordinary stories are left alone, also those that only look unsafe', () => {
		const ordinary = stories.filter(({ unsafe, near }) => !unsafe && !near);
		expect(share(ordinary)).toBeLessThanOrEqual(0.03);
		expect(share(ordinary, inPage)).toBeLessThanOrEqual(0.05);
		expect(share(stories.filter(({ near }) => near))).toBeLessThanOrEqual(0.12);
		expect(share(lines('story-ordinary'))).toBeLessThanOrEqual(0.05);
	});

	test('of single lines most of danger are noticed, and hardly any other', () => {
		expect(
			share([...toldLines, ...lines('unsafe')].filter(({ unsafe }) => unsafe))
		).toBeGreaterThanOrEqual(0.7);
		expect(
			share([...toldLines, ...lines('harmless')].filter(({ unsafe }) => !unsafe))
		).toBeLessThanOrEqual(0.05);
	});
});

test('a text of twenty thousand characters takes less than 200 milliseconds', () => {
	danger('ik');
	dangerInPage('ik');
	for (const text of ['niet ', 'hij slaat mij niet. ', 'a', 'a ', 'kaas-', 'ضرب '])
		for (const look of [danger, dangerInPage])
			expect(fastest(text.repeat(20_000 / text.length), look)).toBeLessThan(PATIENCE);
});

function inPage({ text }: Told): boolean {
	return dangerInPage(text).urgent;
}

function share(
	stories: readonly Told[],
	notices = ({ text }: Told) => danger(text).urgent
): number {
	return stories.filter(notices).length / stories.length;
}

/** Of three tries: other work on the machine is not what is measured. */
function fastest(text: string, look: typeof danger): number {
	const tries = [1, 2, 3].map(() => {
		const start = performance.now();
		look(text);
		return performance.now() - start;
	});
	return Math.min(...tries);
}
