import { expect, test } from 'vitest';
import { PHASES, isOverdue, parseAction, parseSignal, turn } from './cycle.ts';

const fields = {
	title: 'Vaste chauffeur',
	goal: 'Een vertrouwd gezicht',
	measure: 'Minder verhalen over wisselende chauffeurs',
	owner: 'Gemeente',
	reviewOn: '2027-02-01',
	feedback: ''
};

test('the cycle goes round in both directions', () => {
	expect(PHASES.map((phase) => turn(phase, 1))).toEqual(['do', 'check', 'act', 'plan']);
	for (const phase of PHASES) expect(turn(turn(phase, 1), -1)).toBe(phase);
});

test('an action needs a goal, a way to notice, an owner and a day to look back', () => {
	expect(parseAction({ title: 'Iets doen' })).toEqual({
		ok: false,
		issues: {
			goal: 'error_action_goal',
			measure: 'error_action_measure',
			owner: 'error_action_owner',
			reviewOn: 'error_action_review'
		}
	});
});

test('nothing is published without words for tellers', () => {
	expect(parseAction({ ...fields, published: 'yes' })).toEqual({
		ok: false,
		issues: { feedback: 'error_action_feedback' }
	});
	const parsed = parseAction({ ...fields, published: 'yes', feedback: 'We doen dit.' });
	expect(parsed).toMatchObject({ ok: true, value: { published: true } });
});

test('a day that does not exist is refused', () => {
	expect(parseAction({ ...fields, reviewOn: 'morgen' }).ok).toBe(false);
});

test('a signal needs a title and may do without a note', () => {
	expect(parseSignal({ title: ' ' })).toMatchObject({ ok: false });
	expect(parseSignal({ title: 'Taxi te laat' })).toMatchObject({ ok: true, value: { note: '' } });
});

test('an action is overdue after its day of review, until it is done for good', () => {
	const action = { reviewOn: '2026-11-20', phase: 'check' } as const;
	expect(isOverdue(action, '2026-11-20')).toBe(false);
	expect(isOverdue(action, '2026-11-21')).toBe(true);
	expect(isOverdue({ ...action, phase: 'act' }, '2026-11-21')).toBe(false);
});
