import { render, screen, within } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import QuoteLetter from './QuoteLetter.svelte';

const QUOTE = 'Niemand belde ons terug.';

test('a warning stands with the quote that it is about', () => {
	render(QuoteLetter, { text: QUOTE, warning: 'Laat een collega meelezen.' });
	const letter = within(screen.getByRole('figure'));
	expect(letter.getByText(QUOTE)).toBeTruthy();
	expect(letter.getByText('Laat een collega meelezen.')).toBeTruthy();
});

test('a quote that differs says so, and one without a warning says nothing else', () => {
	render(QuoteLetter, { text: QUOTE, kind: 'deviating' });
	expect(
		screen
			.getByRole('figure')
			.textContent?.trim()
			.split(/\s{2,}/)
	).toEqual([`Een ander geluid ${QUOTE}`]);
});
