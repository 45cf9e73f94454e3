import '@testing-library/jest-dom/vitest';
import { fireEvent, render, screen, waitFor } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import type { Change } from './change-text.ts';
import StoryEditor from './StoryEditor.svelte';

const WORDS = {
	countLeft: 'Nog plaats voor %a tekens.',
	countOver: 'Dit is %a tekens te lang.'
};
const field = () => document.querySelector<HTMLTextAreaElement>('textarea[name="text"]')!;
const sheet = () => document.querySelector<HTMLElement>('[contenteditable="true"]');
// All at once and without a caret: jsdom has no layout to put one in; the browser tests type letter by letter.
const type = (value: string) => fireEvent.input(field(), { target: { value } });
const taken = () => waitFor(() => expect(sheet()).not.toBeNull(), { timeout: 5000 });

test('is a plain labelled text field until the editor has come', () => {
	render(StoryEditor, {
		...WORDS,
		label: 'Uw verhaal',
		hint: 'Laat namen weg.',
		error: 'Vertel iets meer.',
		value: 'Kort'
	});
	const area = screen.getByRole('textbox', { name: 'Uw verhaal' });
	expect(area).toBe(field());
	expect(area).toHaveValue('Kort');
	expect(area).toHaveAttribute('id', 'text');
	expect(area).toHaveAttribute('aria-invalid', 'true');
	expect(area).toHaveAccessibleDescription('Laat namen weg. Vertel iets meer.');
});

test('keeps what was typed before the editor came, with the same label, hint and invalid state', async () => {
	render(StoryEditor, {
		...WORDS,
		label: 'Uw verhaal',
		hint: 'Laat namen weg.',
		error: 'Te kort.'
	});
	await type('Wij belden.\nNiemand nam op.');
	await taken();
	const editor = screen.getByRole('textbox', { name: 'Uw verhaal' });
	expect(editor).toBe(sheet());
	expect(editor).toHaveAttribute('id', 'text');
	expect(editor).toHaveAttribute('aria-multiline', 'true');
	expect(editor).toHaveAttribute('aria-invalid', 'true');
	expect(editor).toHaveAccessibleDescription('Laat namen weg. Te kort.');
	expect([...editor.querySelectorAll('p')].map((p) => p.textContent)).toEqual([
		'Wij belden.',
		'Niemand nam op.'
	]);
	expect(field()).toHaveValue('Wij belden.\n\nNiemand nam op.');
	expect(field()).not.toBeVisible();
});

test('follows an error that comes and goes while the editor is there', async () => {
	const { rerender } = render(StoryEditor, { ...WORDS, label: 'Uw verhaal', value: 'Kort' });
	await taken();
	expect(sheet()).not.toHaveAttribute('aria-invalid');
	await rerender({ error: 'Te kort.' });
	await waitFor(() => expect(sheet()).toHaveAttribute('aria-invalid', 'true'));
	await rerender({ error: undefined });
	await waitFor(() => expect(sheet()).not.toHaveAttribute('aria-invalid'));
});

test('counts down near the end and never cuts off', async () => {
	render(StoryEditor, { ...WORDS, label: 'Uw verhaal', value: 'x'.repeat(30), maxLength: 40 });
	expect(screen.getByText('Nog plaats voor 10 tekens.')).toBeInTheDocument();
	await type('x'.repeat(45));
	expect(screen.getByText(/5 tekens te lang/)).toBeInTheDocument();
	expect(field().value).toHaveLength(45);
});

const BO = 'Roos en Bo.\nBovendien is Bo uit Roosendaal.';
/** Where the names stand once there is a blank line between the paragraphs. */
const NAMES = [
	[0, 4, '[naam 1]'],
	[8, 10, '[naam 2]'],
	[26, 28, '[naam 2]']
].map(([start, end, other]) => ({ start, end, other }) as Change);
const GONE = '[naam 1] en [naam 2].\n\nBovendien is [naam 2] uit Roosendaal.';

test('puts other words in the places it is given, in the field and on the sheet, and says so', async () => {
	const heard: string[] = [];
	const asked = { ...WORDS, label: 'Uw verhaal', ontext: (text: string) => heard.push(text) };
	const plain = render(StoryEditor, { ...asked, value: BO.replace('\n', '\n\n') });
	plain.component.replace(NAMES);
	expect(heard).toEqual([GONE]);
	plain.unmount();

	const sheeted = render(StoryEditor, { ...asked, value: BO });
	await taken();
	expect(heard.at(-1), 'the text in which places are counted').toBe(BO.replace('\n', '\n\n'));
	sheeted.component.replace(NAMES);
	await waitFor(() => expect(field()).toHaveValue(GONE));
	expect(heard.at(-1)).toBe(GONE);
});
