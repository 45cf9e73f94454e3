import { expect, test } from 'vitest';
import {
	holding,
	mayAccept,
	parseDangerStep,
	type DangerStep,
	type TakenStep
} from './danger-step.ts';

const steps = (...taken: DangerStep[]): TakenStep[] =>
	taken.map((step, n) => ({
		step,
		day: `2026-11-${20 + n}`,
		by: `${n}@steunpunt.nl`,
		mine: false
	}));

test('S4: nobody has a story in hand until somebody takes it up', () => {
	expect(holding([])).toBeUndefined();
	expect(holding(steps('consulted'))).toBeUndefined();
	expect(holding(steps('taken'))?.by).toBe('0@steunpunt.nl');
	expect(holding(steps('taken').map((one) => ({ ...one, by: null })))).toBeUndefined();
});

test('S4: who consulted others still has it in hand; who handed it over or closed it does not', () => {
	expect(holding(steps('taken', 'consulted', 'inspector'))?.day).toBe('2026-11-20');
	expect(holding(steps('taken', 'handed_over'))).toBeUndefined();
	expect(holding(steps('taken', 'handed_over', 'taken'))?.by).toBe('2@steunpunt.nl');
	for (const last of ['done', 'no_danger'] as const)
		expect(holding(steps('taken', last))).toBeUndefined();
});

test('S4: a step that is none is nothing', () => {
	expect(parseDangerStep('taken')).toBe('taken');
	expect(parseDangerStep('forgotten')).toBeUndefined();
	expect(parseDangerStep(null)).toBeUndefined();
});

test('S5: who closed the danger asks a colleague to let the story count', () => {
	const own = (step: DangerStep) => ({ ...steps(step)[0]!, mine: true });
	expect(mayAccept([], false)).toBe('free');
	expect(mayAccept(steps('taken'), true)).toBe('close_first');
	expect(mayAccept([own('no_danger')], false)).toBe('ask_colleague');
	expect(mayAccept([own('taken'), ...steps('done')], false)).toBe('free');
	expect(mayAccept([own('done'), ...steps('consulted')], false)).toBe('ask_colleague');
});
