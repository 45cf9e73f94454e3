import { expect, test } from 'vitest';
import { storySteps } from './progress.ts';

const action = {
	title: 'Eén gezicht',
	feedback: 'Elke school wijst iemand aan.',
	phase: 'do'
} as const;
const says = (story: Parameters<typeof storySteps>[0]) =>
	storySteps(story).map((step) => `${step.says} ${step.state}`);

test('a story that nobody read yet is received, and waits for a person', () => {
	expect(says({ status: 'pending', consent: 'quote', themes: [] })).toEqual([
		...['received done', 'read_not_yet current', 'theme_not_yet todo', 'done_not_yet todo']
	]);
});

test('a theme without a public action is not the end', () => {
	const themes = [{ label: 'Vervoer', actions: [] }];
	expect(says({ status: 'accepted', consent: 'themes', themes })).toEqual([
		...['received done', 'read_accepted done', 'theme done', 'done_not_yet current']
	]);
});

test('an action of any of its themes is what was done', () => {
	const themes = [
		{ label: 'Vervoer', actions: [] },
		{ label: 'Thuiszitten', actions: [action] }
	];
	expect(says({ status: 'accepted', consent: 'themes', themes }).at(-1)).toBe('done done');
});

test('a story for the desk only ends with being read, and one set aside too', () => {
	expect(says({ status: 'accepted', consent: 'desk', themes: [] })).toEqual([
		...['received done', 'read_desk done']
	]);
	expect(says({ status: 'set_aside', consent: 'quote', themes: [] })).toEqual([
		...['received done', 'read_set_aside done']
	]);
});
