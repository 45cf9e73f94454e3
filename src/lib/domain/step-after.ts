import { ASKED, type Answers, type Step, type Way } from './steps.ts';

/**
 * The step a button leads to. Before the first there is only the first, after the last only the last.
 *
 * @param steps those of `stepsFor`
 * @param step where somebody stands
 * @param way the button
 * @example
 * stepAfter(stepsFor('parent', { chooseRegion: true }), 'trust', 'next', readAnswers({})); // => 'card'
 */
export function stepAfter(steps: readonly Step[], step: Step, way: Way, answers: Answers): Step {
	const named = steps.find((one) => one === way);
	if (named) return named;
	const onTheWay = steps.filter((one) => one === step || one !== 'mood' || usesMood(answers));
	const place = onTheWay.indexOf(step) + (way === 'back' ? -1 : 1);
	return onTheWay[Math.max(0, Math.min(place, onTheWay.length - 1))] ?? step;
}

function usesMood({ card, mood }: Answers): boolean {
	return mood !== '' && card === '';
}

/**
 * What somebody answered, after pressing a button: skipping takes the answers of the step away, and who begins with a
 * feeling has no card, and the other way round.
 *
 * @returns other answers; those that were given stay as they are
 * @example
 * answersAfter(readAnswers({ wish: 'Rust' }), 'wish', 'skip').wish; // => ''
 */
export function answersAfter(answers: Answers, step: Step, way: Way): Answers {
	if (way === 'skip') return { ...answers, ...Object.fromEntries(ASKED[step].map((n) => [n, ''])) };
	if (way === 'mood') return { ...answers, card: '' };
	if (step === 'card' && answers.card !== '') return { ...answers, mood: '' };
	return answers;
}
