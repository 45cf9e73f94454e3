import { describe, expect, test } from 'vitest';
import { isRaised, unpackDanger } from '#lib/privacy/danger-model.ts';
import { simplify, wordsOf } from '#lib/privacy/danger-plain.ts';
import { findKinds, withoutFigures } from '#lib/privacy/danger-rules.ts';
import { danger } from '#lib/privacy/index.ts';
import { DANGER_WEIGHTS } from '#lib/privacy/lists/danger-weights.ts';
import { readRuled, readTold, toExamples } from './danger-data.ts';
import type { Told } from './danger-data.ts';
import { fitDanger } from './danger-fit.ts';

const PATIENCE = 200;
/** One writer of each round, so that the test takes seconds; tests/quality/measure-danger.ts leaves out each of the eight. */
const LEFT_OUT = ['told-4', 'told-6'];

const told = readTold();
const ruled = readRuled();
const lines = (kind: string) => ruled.filter(({ writer }) => writer.startsWith(kind));

test('the weights are what the script makes of the stories', () => {
	expect(fitDanger(toExamples([...told, ...ruled]))).toEqual(DANGER_WEIGHTS);
}, 120_000);

describe('writers who were not learned from', () => {
	const others = [...told, ...ruled].filter(({ writer }) => !LEFT_OUT.includes(writer));
	const left = told.filter(({ writer }) => LEFT_OUT.includes(writer));
	let weigh: ReturnType<typeof unpackDanger> | undefined;
	const notices = ({ text }: Told) => {
		weigh ??= unpackDanger(fitDanger(toExamples(others)));
		const plain = withoutFigures(simplify(text));
		return findKinds(plain).length > 0 || isRaised(wordsOf(plain), weigh);
	};

	test('most of their stories of danger are noticed, though few say it', () => {
		const unsafe = left.filter((story) => story.unsafe);
		expect(unsafe.length).toBe(170);
		expect(share(unsafe, notices)).toBeGreaterThanOrEqual(0.52);
	}, 120_000);

	test('hardly any of their ordinary stories is raised', () => {
		const ordinary = left.filter((story) => !story.unsafe && !story.near);
		expect(ordinary.length).toBe(220);
		expect(share(ordinary, notices)).toBeLessThanOrEqual(0.05);
	}, 120_000);
});

describe('what was learned from', () => {
	test('stories of danger are noticed', () => {
		expect(share(told.filter(({ unsafe }) => unsafe))).toBeGreaterThanOrEqual(0.95);
		expect(share(lines('story-unsafe'))).toBeGreaterThanOrEqual(0.98);
	});

	test('ordinary stories are left alone, also those that only look unsafe', () => {
		expect(share(told.filter(({ unsafe, near }) => !unsafe && !near))).toBeLessThanOrEqual(0.03);
		expect(share(told.filter(({ near }) => near))).toBeLessThanOrEqual(0.12);
		expect(share(lines('story-ordinary'))).toBeLessThanOrEqual(0.05);
	});

	test('single lines, which the model does not weigh', () => {
		expect(share(lines('unsafe'))).toBeGreaterThanOrEqual(0.7);
		expect(share(lines('harmless'))).toBeLessThanOrEqual(0.05);
	});
});

test('a text of twenty thousand characters takes less than 200 milliseconds', () => {
	danger('ik');
	for (const text of ['niet ', 'hij slaat mij niet. ', 'a', 'a ', 'kaas-', 'ضرب '])
		expect(fastest(text.repeat(20_000 / text.length))).toBeLessThan(PATIENCE);
});

function share(
	stories: readonly Told[],
	notices = ({ text }: Told) => danger(text).urgent
): number {
	return stories.filter(notices).length / stories.length;
}

/** Of three tries: other work on the machine is not what is measured. */
function fastest(text: string): number {
	const tries = [1, 2, 3].map(() => {
		const start = performance.now();
		danger(text);
		return performance.now() - start;
	});
	return Math.min(...tries);
}
