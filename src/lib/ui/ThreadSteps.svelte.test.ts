import '@testing-library/jest-dom/vitest';
import { render, screen, within } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import ThreadSteps from './ThreadSteps.svelte';

const steps = [
	{ label: 'Wie u bent', state: 'done' as const },
	{ label: 'Uw verhaal', state: 'current' as const },
	{ label: 'Versturen', state: 'todo' as const }
];

const words = {
	label: 'Stappen',
	where: (step: number, all: number) => `Stap ${step} van ${all}`,
	states: { done: 'klaar', current: 'nu hier', todo: 'komt nog' }
};

test('says where the teller is for who cannot see the thread', () => {
	render(ThreadSteps, { steps, ...words });
	const items = within(screen.getByRole('list', { name: 'Stappen' })).getAllByRole('listitem');
	expect(items.map((item) => item.textContent?.trim())).toEqual([
		'Wie u bent (klaar)',
		'Uw verhaal (nu hier)',
		'Versturen (komt nog)'
	]);
	expect(items[1]).toHaveAttribute('aria-current', 'step');
	expect(screen.getByText('Stap 2 van 3')).toBeInTheDocument();
});

test('sews up to the current step and pricks holes after it', () => {
	const { container } = render(ThreadSteps, { steps, ...words });
	expect(container.querySelectorAll('.line.across.sewn')).toHaveLength(1);
	expect(container.querySelectorAll('.line.across')).toHaveLength(2);
	for (const drawing of container.querySelectorAll('svg'))
		expect(drawing).toHaveAttribute('aria-hidden', 'true');
});
