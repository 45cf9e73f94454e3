import '@testing-library/jest-dom/vitest';
import { fireEvent, render, screen } from '@testing-library/svelte';
import { expect, test, vi } from 'vitest';
import CardStack from './CardStack.svelte';
import MoodTiles from './MoodTiles.svelte';
import Slider from './Slider.svelte';
import Triad from './Triad.svelte';
import { triadWords } from './triad-words.ts';
import type { Words } from './words.ts';

const marks = ['0', '25', '50', '75', '100'].map((value) => ({ value, label: `mark ${value}` }));
const slider = { name: 'feeling', label: 'Hoe het voelde', unset: 'nog niet gekozen', marks };

test('a slider begins with nothing chosen; the first key puts the knot in the middle', async () => {
	const onchoose = vi.fn();
	const { rerender, container } = render(Slider, { ...slider, value: '', onchoose });
	const control = screen.getByRole('slider', { name: 'Hoe het voelde' });
	expect(control).toHaveAttribute('aria-valuetext', 'nog niet gekozen');
	expect(container.querySelector<HTMLInputElement>('input[name=feeling]')).toHaveValue('');
	await fireEvent.keyDown(control, { key: 'ArrowRight' });
	expect(onchoose).toHaveBeenLastCalledWith('50');
	await rerender({ value: '50' });
	await fireEvent.keyDown(control, { key: 'ArrowLeft' });
	expect(onchoose).toHaveBeenLastCalledWith('45');
	await fireEvent.keyDown(control, { key: 'End' });
	expect(onchoose).toHaveBeenLastCalledWith('100');
	expect(control).toHaveAttribute('aria-valuetext', 'mark 50');
});

test('a slider takes a tap, and never leaves its ends', async () => {
	const onchoose = vi.fn();
	render(Slider, { ...slider, value: '100', onchoose });
	const control = screen.getByRole('slider');
	control.getBoundingClientRect = () => new DOMRect(0, 0, 200, 60);
	await fireEvent.click(control, { clientX: 50 });
	expect(onchoose).toHaveBeenLastCalledWith('25');
	await fireEvent.click(control, { clientX: 300 });
	expect(onchoose).toHaveBeenLastCalledWith('100');
	await fireEvent.keyDown(control, { key: 'ArrowUp' });
	expect(onchoose).toHaveBeenLastCalledWith('100');
});

const words = triadWords({
	triad_heard: 'Gehoord',
	triad_seen: 'Gezien',
	triad_helped: 'Geholpen',
	triad_all: 'Alle drie',
	tell_feeling_unset: 'nog niet gekozen',
	tell_triad_list: 'Liever een lijst'
} as unknown as Words);

test('a triad answers to arrow keys and says the three shares', async () => {
	const onchoose = vi.fn();
	const { rerender } = render(Triad, { label: 'Waar?', words, value: undefined, onchoose });
	const knot = screen.getByRole('slider', { name: 'Waar?' });
	expect(knot).toHaveAttribute('aria-valuetext', 'nog niet gekozen');
	await fireEvent.keyDown(knot, { key: 'ArrowUp' });
	const middle = onchoose.mock.lastCall?.[0];
	expect(Object.values(middle).toSorted()).toEqual([33, 33, 34]);
	await rerender({ value: middle });
	await fireEvent.keyDown(knot, { key: 'ArrowUp' });
	expect(onchoose.mock.lastCall?.[0].heard).toBeGreaterThan(middle.heard);
	expect(knot.getAttribute('aria-valuetext')).toMatch(/^Gehoord 3\d, Gezien 3\d, Geholpen 3\d$/);
});

test('a triad can be answered from a list, without drawing', async () => {
	const onchoose = vi.fn();
	render(Triad, { label: 'Waar?', words, value: undefined, onchoose });
	await fireEvent.click(screen.getByRole('button', { name: 'Liever een lijst' }));
	expect(screen.getAllByRole('radio')).toHaveLength(7);
	for (const radio of screen.getAllByRole('radio')) expect(radio).not.toBeChecked();
	await fireEvent.click(screen.getByRole('radio', { name: 'Gezien' }));
	expect(onchoose).toHaveBeenLastCalledWith({ heard: 10, seen: 80, helped: 10 });
});

const cards = ['helped', 'stuck', 'wanted', 'blank'].map((value) => ({ value, label: value }));
const stack = { name: 'card', legend: 'Kaarten', cards, previous: 'Vorige', following: 'Volgende' };

// As a browser that runs scripts: the cards lie on a stack; jsdom has no media.
document.head.insertAdjacentHTML('beforeend', '<style>label { grid-row-start: stack }</style>');

test('a stack has the first card on top, turns by its buttons and comes round', async () => {
	const onchoose = vi.fn();
	const props = { ...stack, of: 'Kaart %a van %b', value: '', onchoose, onpick: () => {} };
	const { rerender } = render(CardStack, props);
	expect(screen.getByRole('radio', { name: 'helped' })).toBeChecked();
	expect(screen.getByText('Kaart 1 van 4')).toBeInTheDocument();
	await fireEvent.click(screen.getByRole('button', { name: 'Volgende' }));
	expect(onchoose).toHaveBeenLastCalledWith('stuck');
	await fireEvent.click(screen.getByRole('button', { name: 'Vorige' }));
	expect(onchoose).toHaveBeenLastCalledWith('blank');
	await rerender({ value: 'blank' });
	expect(screen.getByRole('radio', { name: 'blank' })).toBeChecked();
});

test('a tap takes the card on top; one that only peeps out comes to the top first', async () => {
	const [onchoose, onpick] = [vi.fn(), vi.fn()];
	render(CardStack, { ...stack, of: '%a', value: 'helped', onchoose, onpick });
	await fireEvent.click(screen.getByText('stuck'));
	expect(onpick).not.toHaveBeenCalled();
	expect(onchoose).toHaveBeenLastCalledWith('stuck');
	await fireEvent.click(screen.getByText('helped'));
	expect(onpick).toHaveBeenCalledOnce();
});

test('feelings are named choices, none taken before somebody does', async () => {
	const [onchoose, onpick] = [vi.fn(), vi.fn()];
	const moods = [
		{ value: 'glad' as const, label: 'blij' },
		{ value: 'angry' as const, label: 'boos' }
	];
	const legend = 'Gevoelens';
	render(MoodTiles, { name: 'mood', legend, moods, value: '', onchoose, onpick });
	expect(screen.getByRole('group', { name: 'Gevoelens' })).toBeInTheDocument();
	for (const radio of screen.getAllByRole('radio')) expect(radio).not.toBeChecked();
	await fireEvent.click(screen.getByText('boos'));
	expect(onchoose).toHaveBeenLastCalledWith('angry');
	expect(onpick).toHaveBeenCalledOnce();
});
