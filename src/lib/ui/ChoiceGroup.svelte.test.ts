import '@testing-library/jest-dom/vitest';
import { render, screen } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import ChoiceGroup from './ChoiceGroup.svelte';

const options = [
	{ value: 'po', label: 'Basisschool' },
	{ value: 'vo', label: 'Middelbare school', hint: 'Ook de brugklas.' }
];

test('is a named group whose choices have their own names and hints', () => {
	render(ChoiceGroup, { name: 'sector', legend: 'Welke school?', hint: 'Kies er een.', options });
	expect(screen.getByRole('group', { name: 'Welke school?' })).toHaveAccessibleDescription(
		'Kies er een.'
	);
	expect(screen.getAllByRole('radio')).toHaveLength(2);
	expect(screen.getByRole('radio', { name: /Middelbare school/ })).toHaveAccessibleDescription(
		'Ook de brugklas.'
	);
});

test('marks what was chosen, and lets one radio replace another', async () => {
	render(ChoiceGroup, { name: 'sector', legend: 'Welke school?', options, value: 'po' });
	const [po, vo] = screen.getAllByRole('radio');
	expect(po).toBeChecked();
	await userEvent.click(screen.getByText('Middelbare school'));
	expect(vo).toBeChecked();
	expect(po).not.toBeChecked();
});

test('lets several boxes be ticked and tells which', async () => {
	const seen: [string, boolean][] = [];
	render(ChoiceGroup, {
		name: 'who',
		type: 'checkbox',
		legend: 'Wie?',
		options,
		value: ['po'],
		onchoose: (value, chosen) => seen.push([value, chosen])
	});
	await userEvent.click(screen.getByRole('checkbox', { name: /Middelbare/ }));
	await userEvent.click(screen.getByRole('checkbox', { name: 'Basisschool' }));
	expect(seen).toEqual([
		['vo', true],
		['po', false]
	]);
});

test('gives the first choice the id an error summary links to', () => {
	render(ChoiceGroup, {
		name: 'sector',
		legend: 'Welke school?',
		error: 'Kies een school.',
		options
	});
	expect(document.getElementById('sector')).toBe(screen.getAllByRole('radio')[0]);
	expect(screen.getByRole('group')).toHaveAccessibleDescription('Kies een school.');
});
