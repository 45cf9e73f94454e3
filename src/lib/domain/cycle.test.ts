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

test.each(['morgen', '2027-02-31', '2027-13-01', '0000-01-01', '2027-2-1'])(
	'%s is not a day to look back',
	(reviewOn) => {
		expect(parseAction({ ...fields, reviewOn })).toEqual({
			ok: false,
			issues: { reviewOn: 'error_action_review' }
		});
	}
);

test('characters that no database keeps do not travel along', () => {
	expect(parseAction({ ...fields, title: '\0Vaste\0 chauffeur' })).toMatchObject({
		value: { title: 'Vaste chauffeur' }
	});
	expect(parseSignal({ title: 'Taxi', note: 'Te\0 laat\ud83d' })).toMatchObject({
		value: { note: 'Te laat\ufffd' }
	});
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
