import '@testing-library/jest-dom/vitest';
import { render, screen } from '@testing-library/svelte';
import { createRawSnippet } from 'svelte';
import { expect, test } from 'vitest';
import type { ControlAttributes } from './field.ts';
import Field from './Field.svelte';

/** An input that carries whatever the field hands to its control. */
const control = createRawSnippet<[ControlAttributes]>((attributes) => ({
	render: () => '<input>',
	setup: (input) => {
		for (const [name, value] of Object.entries(attributes()))
			if (value !== undefined) input.setAttribute(name, String(value));
	}
}));

test('ties label, hint and error to the control', () => {
	render(Field, {
		name: 'age',
		label: 'Hoe oud?',
		hint: 'In jaren.',
		error: 'Vul een getal in.',
		control
	});
	const input = screen.getByRole('textbox', { name: 'Hoe oud?' });
	expect(input).toHaveAttribute('name', 'age');
	expect(input).toHaveAccessibleDescription('In jaren. Vul een getal in.');
	expect(input).toHaveAttribute('aria-invalid', 'true');
});

test('says nothing of a hint or an error that is not there', () => {
	render(Field, { name: 'age', label: 'Hoe oud?', optional: 'mag u overslaan', control });
	const input = screen.getByRole('textbox', { name: 'Hoe oud? (mag u overslaan)' });
	expect(input).not.toHaveAttribute('aria-describedby');
	expect(input).not.toHaveAttribute('aria-invalid');
	expect(input).not.toHaveAttribute('required');
});
