import { expect, test } from 'vitest';
import { isWeighable, soundsUnsafe } from './danger-model.ts';
import { danger } from './index.ts';

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

test('a short line must say it more clearly than a story', () => {
	const model = { weigh: () => 1.5, story: 1, line: 2 };
	const words = (count: number) => Array<string>(count).fill('niet');
	expect(soundsUnsafe(words(4), { ...model, line: 0 })).toBe(false);
	expect(soundsUnsafe(words(19), model)).toBe(false);
	expect(soundsUnsafe(words(20), model)).toBe(true);
});
