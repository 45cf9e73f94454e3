import '@testing-library/jest-dom/vitest';
import { render, screen } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import ErrorSummary from './ErrorSummary.svelte';

const errors = [
	{ field: 'text', message: 'Vertel iets meer.' },
	{ field: 'region', message: 'Kies waar de school is.' }
];

test('takes the focus and is announced', () => {
	render(ErrorSummary, { errors, lead: 'Wat u schreef staat er nog.' });
	const summary = screen.getByRole('alert', { name: 'Er klopt nog iets niet' });
	expect(summary).toHaveFocus();
	expect(summary).toHaveTextContent('Wat u schreef staat er nog.');
});

test('links every problem to its field and moves the focus there', async () => {
	const field = document.createElement('input');
	field.id = 'region';
	field.scrollIntoView = () => {};
	document.body.append(field);
	render(ErrorSummary, { errors });
	const link = screen.getByRole('link', { name: 'Kies waar de school is.' });
	expect(link).toHaveAttribute('href', '#region');
	await userEvent.click(link);
	expect(field).toHaveFocus();
	field.remove();
});

test('is not there when nothing is wrong', () => {
	render(ErrorSummary, { errors: [] });
	expect(screen.queryByRole('alert')).toBeNull();
});
