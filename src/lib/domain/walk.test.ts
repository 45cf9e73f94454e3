import { expect, test } from 'vitest';
import { readAnswers, stepsFor, type Answers } from './steps.ts';
import { asStoryFields, stepOfIssues, takeStep, type Walk } from './walk.ts';

const walk: Walk = {
	audience: 'parent',
	steps: stepsFor('parent', { chooseRegion: true }),
	regions: [
		{ slug: 'vecht', name: 'De Vecht', places: ['Maarssen', '3600-3609'] },
		{ slug: 'eem', name: 'De Eem', places: ['Soest', '3760'] }
	]
};
const at = (step: (typeof walk.steps)[number], answers: Partial<Answers> = {}, been = false) => ({
	step,
	answers: { ...readAnswers({}), ...answers },
	been
});

test('a gemeente or postcode that fits one region chooses it; more or none asks again', () => {
	expect(takeStep(walk, at('region', { place: 'maarssen' }), 'next')).toMatchObject({
		step: 'trust',
		answers: { region: 'vecht' }
	});
	expect(takeStep(walk, at('region', { place: '3760 AB' }), 'next').answers.region).toBe('eem');
	for (const place of ['', 'de ', 'Verweg']) {
		const stood = takeStep(walk, at('region', { place }), 'next');
		expect(stood).toMatchObject({ step: 'region', issues: { region: 'error_region' } });
		expect(stood.answers.place, 'what was typed stays').toBe(place);
	}
});

test('a story that is too short stops going on, but never going back', () => {
	const short = at('story', { region: 'vecht', text: 'kort' });
	expect(takeStep(walk, short, 'next')).toMatchObject({
		step: 'story',
		issues: { text: 'error_text_short' }
	});
	const back = takeStep(walk, short, 'back');
	expect(back).toMatchObject({ step: 'card', issues: {} });
	expect(back.answers.text, 'nothing is lost').toBe('kort');
});

test('who has seen the overview goes back to it from any step', () => {
	const text = 'Wij wachtten drie maanden.';
	const overview = takeStep(walk, at('consent', { text }), 'next');
	expect(overview).toMatchObject({ step: 'check', been: true });
	const changed = takeStep(walk, { ...overview, step: 'wish' }, 'next');
	expect(changed.step).toBe('check');
});

test('what is wrong is found on the step that asked for it', () => {
	expect(stepOfIssues(walk.steps, { wish: 'error_wish_long' })).toBe('wish');
	expect(stepOfIssues(walk.steps, { formKey: 'error_busy' }), 'the form as a whole').toBe('check');
	expect(asStoryFields(readAnswers({}))).not.toHaveProperty('consent');
});
