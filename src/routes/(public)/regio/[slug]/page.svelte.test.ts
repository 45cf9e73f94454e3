import { render, screen } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import type { PageData } from './$types';
import Page from './+page.svelte';

const action = { theme: 'Vervoer', title: 'Bellen bij vertraging', phase: 'do' as const };

test('two actions with the same title are both shown', () => {
	// The page reads no more than this of what the layout gives.
	const data = {
		region: { slug: 'vecht', name: 'Regio Vecht', demo: false },
		themes: [
			{
				label: 'Vervoer',
				actions: [
					{ ...action, feedback: 'Voor de taxi.', changed_on: '2026-10-01' },
					{ ...action, feedback: 'Voor de bus.', changed_on: '2026-11-01' }
				]
			}
		]
	} as unknown as PageData;
	render(Page, { data, form: null, params: { slug: 'vecht' } });
	expect(screen.getAllByRole('heading', { name: action.title })).toHaveLength(2);
	expect(screen.getByText('Voor de bus.')).toBeTruthy();
});
