import { expect, test } from 'vitest';
import { triadOf } from './reading.ts';
import { answersAfter, stepAfter } from './step-after.ts';
import { ANSWERS, ASKED, chaptersAt, readAnswers, readStep, readWay, stepsFor } from './steps.ts';

const parent = stepsFor('parent', { chooseRegion: true });
const pupil = stepsFor('pupil', { chooseRegion: false });
const none = readAnswers({});

test('every answer but the place is asked on a step, and each step of a pupil is known', () => {
	const asked = new Set(Object.values(ASKED).flat());
	expect(ANSWERS.filter((name) => !asked.has(name))).toEqual([]);
	expect(pupil[0], 'never an open box first').toBe('card');
	expect(parent[0]).toBe('region');
});

test('going on from the first step leads past every step to the last, and back again', () => {
	for (const steps of [parent, pupil]) {
		const walked = [steps[0]!];
		while (walked.at(-1) !== 'check') walked.push(stepAfter(steps, walked.at(-1)!, 'next', none));
		expect(walked).toEqual(steps.filter((step) => step !== 'mood'));
		const back = [walked.at(-1)!];
		while (back.at(-1) !== steps[0]) back.push(stepAfter(steps, back.at(-1)!, 'back', none));
		expect(back).toEqual(walked.toReversed());
	}
});

test('who began with a feeling goes back to it, and a card and a feeling take turns', () => {
	const felt = answersAfter(readAnswers({ card: 'stuck' }), 'card', 'mood');
	expect(felt.card).toBe('');
	expect(stepAfter(pupil, 'card', 'mood', felt)).toBe('mood');
	const chosen = { ...felt, mood: 'angry' };
	expect(stepAfter(pupil, 'mood', 'next', chosen)).toBe('story');
	expect(stepAfter(pupil, 'story', 'back', chosen)).toBe('mood');
	expect(answersAfter({ ...chosen, card: 'helped' }, 'card', 'next').mood).toBe('');
});

test('skipping takes away what the step asked, and nothing else', () => {
	const answers = readAnswers({ feeling: '20', text: 'Wij wachten nog.' });
	expect(answersAfter(answers, 'feeling', 'skip')).toEqual({ ...answers, feeling: '' });
	expect(answersAfter(answers, 'feeling', 'back')).toEqual(answers);
});

test('a button may name the step it leads to; one that is not on the way leads on', () => {
	expect(stepAfter(parent, 'check', 'wish', none)).toBe('wish');
	expect(stepAfter(parent, 'story', 'mood', none)).toBe('feeling');
	expect(readWay('consent')).toBe('consent');
	expect(readWay(undefined), 'a form without buttons is a whole story').toBe('send');
	expect(readStep(parent, 'bestaat-niet')).toBe('region');
});

test('a triad is three numbers, or one choice of a list', () => {
	expect(triadOf(readAnswers({ heard: '60', seen: '40', helped: '0' }))).toEqual({
		heard: 60,
		seen: 40,
		helped: 0
	});
	expect(triadOf(readAnswers({ triad: 'all' }))).toEqual({ heard: 34, seen: 33, helped: 33 });
	expect(triadOf(readAnswers({ heard: '60', seen: '60', helped: '0' }))).toBeUndefined();
	expect(triadOf(none)).toBeUndefined();
});

test('the thread has one place where somebody is', () => {
	const states = chaptersAt(parent, 'triad').map(({ state }) => state);
	expect(states).toEqual(['done', 'done', 'current', 'todo', 'todo']);
});
