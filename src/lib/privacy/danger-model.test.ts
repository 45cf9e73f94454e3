import { expect, test } from 'vitest';
import { isWeighable, weighWords } from './danger-model.ts';
import { danger } from './index.ts';
import { lookForDanger } from './look-for-danger.ts';

const HIDDEN =
	'als er een onvoldoende in magister staat zet ik de meldingen uit op de telefoon van papa voor hij thuis is. de dag erna zeg ik dat ik van de trap ben gevallen, we wonen gelijkvloers, dat weet mijn mentor niet';
const ORDINARY =
	'De taxi kwam weer drie kwartier te laat en niemand had gebeld. Onze zoon stond klaar met zijn jas aan. Op school misten ze hem pas om tien uur. Wij hebben de gemeente nu voor de vierde keer een brief gestuurd.';

test('what nobody says is noticed in a whole story', () => {
	expect(danger(HIDDEN)).toEqual({ urgent: true, kinds: [] });
	expect(danger(ORDINARY)).toEqual({ urgent: false, kinds: [] });
});

test('the same story is noticed in the middle of a long text', () => {
	const long = Array<string>(12).fill(ORDINARY).join(' ');
	expect(danger(long).urgent).toBe(false);
	expect(danger(`${long} ${HIDDEN} ${long}`).urgent).toBe(true);
});

test('four words are not weighed, nor is another language', () => {
	expect(danger(HIDDEN.split(' ').slice(0, 4).join(' ')).urgent).toBe(false);
	expect(
		isWeighable('today the bus was late and my teacher said that it is fine'.repeat(3).split(' '))
	).toBe(false);
});

test('a short line must say it more clearly than a story, and is never called harmless', () => {
	const words = (count: number) => Array<string>(count).fill('niet');
	const weighed = (count: number, odds: number) =>
		weighWords(words(count), { weigh: () => odds, story: 1, line: 2, harmless: -1 });
	expect(weighed(4, 9)).toBe('unclear');
	expect(weighed(19, 1.5)).toBe('unclear');
	expect(weighed(19, 2)).toBe('unsafe');
	expect(weighed(19, -9)).toBe('unclear');
	expect(weighed(20, 1.5)).toBe('unsafe');
	expect(weighed(20, 0)).toBe('unclear');
	expect(weighed(20, -1.5)).toBe('harmless');
});

test('words of danger do not count in a story that is clearly about something else, unless they are about dying', () => {
	const said = 'hij had een mes bij zich';
	const model = { weigh: () => -2, story: 0, line: 0 };
	const story = `${ORDINARY} ${said}`;
	expect(lookForDanger(story, { ...model, harmless: -3 }).kinds).toEqual(['threat']);
	expect(lookForDanger(story, { ...model, harmless: -1 })).toEqual({ urgent: false, kinds: [] });
	expect(lookForDanger(said, { ...model, harmless: -1 }).urgent).toBe(true);
	const dying = `${story}. ik wil niet meer leven`;
	expect(lookForDanger(dying, { ...model, harmless: -1 }).kinds).toEqual(['selfHarm']);
});
