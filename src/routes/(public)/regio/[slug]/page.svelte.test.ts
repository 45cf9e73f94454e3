import { render, screen } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import type { PageData } from './$types';
import Page from './+page.svelte';

const action = {
	title: 'Bellen bij vertraging',
	phase: 'do' as const,
	phaseName: 'Hier zijn we mee bezig'
};

test('two actions with the same title are both shown', () => {
	// The page reads no more than this of what the layout gives.
	const data = {
		locale: 'nl',
		region: { slug: 'vecht', name: 'Regio Vecht' },
		words: {
			region_page_title: 'Wat deden we ermee?',
			region_lead: 'Dit deed de regio.',
			region_tell_too: 'Vertel ook wat u meemaakte'
		},
		numbers: [],
		help: { title: 'Wilt u nu met iemand praten?', lines: [] },
		themes: [
			{
				label: 'Vervoer',
				actions: [
					{ ...action, feedback: 'Voor de taxi.', changed: 'oktober 2026' },
					{ ...action, feedback: 'Voor de bus.', changed: 'november 2026' }
				]
			}
		]
	} as unknown as PageData;
	render(Page, { data, form: null, params: { slug: 'vecht' } });
	expect(screen.getAllByRole('heading', { name: action.title })).toHaveLength(2);
	expect(screen.getByText('Voor de bus.')).toBeTruthy();
});
