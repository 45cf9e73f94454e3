import { expect, test } from 'vitest';
import { holding, parseDangerStep, type DangerStep, type TakenStep } from './danger-step.ts';

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
