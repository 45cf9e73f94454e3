import '@testing-library/jest-dom/vitest';
import { render, screen, within } from '@testing-library/svelte';
import { beforeEach, expect, test, vi } from 'vitest';
import BarChart from './BarChart.svelte';
import ShareBar from './ShareBar.svelte';
import Sparkline from './Sparkline.svelte';
import TrendChart from './TrendChart.svelte';

// The drawing itself needs a real canvas: browser tests see to that. Here: the numbers for who cannot see it.
beforeEach(() => {
	vi.stubGlobal('matchMedia', () => new EventTarget());
	HTMLCanvasElement.prototype.getContext = () => null;
});

const rows = () =>
	within(screen.getByRole('table', { hidden: true }))
		.getAllByRole('row', { hidden: true })
		.map((row) => [...row.children].map((cell) => cell.textContent));

test('a trend is followed by a table of the same numbers, small ones hidden', () => {
	render(TrendChart, {
		title: 'Verhalen per maand',
		labels: ['jan 2026', 'feb 2026'],
		series: [
			{ label: 'Ouders', values: [12, null] },
			{ label: 'Leerlingen', values: [1234, 7] }
		],
		hidden: '< 5'
	});
	expect(rows()).toEqual([
		['Maand', 'Ouders', 'Leerlingen'],
		['jan 2026', '12', '1.234'],
		['feb 2026', '< 5', '7']
	]);
	expect(document.querySelector('canvas')).toHaveAttribute('aria-hidden', 'true');
});

test('bars are followed by a table of the same numbers', () => {
	render(BarChart, {
		title: 'Verhalen per thema',
		labels: ['Pesten', 'Vervoer'],
		values: [9, null],
		hidden: '< 5'
	});
	expect(rows()).toEqual([
		['Thema', 'Verhalen'],
		['Pesten', '9'],
		['Vervoer', '< 5']
	]);
	expect(screen.getByRole('table', { hidden: true })).toHaveAccessibleName('Verhalen per thema');
});

test('a sparkline breaks where a month may not be shown', () => {
	const { container } = render(Sparkline, { values: [1, 2, null, 3, 4], label: 'Van 1 naar 4' });
	expect(container.querySelectorAll('path')).toHaveLength(2);
	expect(screen.getByRole('img', { name: 'Van 1 naar 4' })).toBeInTheDocument();
});

test('a share bar is as long as its share and never longer than whole', () => {
	const { container, rerender } = render(ShareBar, { share: 0.256 });
	const thread = () => container.querySelector('svg svg')?.getAttribute('width');
	expect(thread()).toBe('25.6%');
	void rerender({ share: 3 });
	expect(container.querySelector('svg')).toHaveAttribute('aria-hidden', 'true');
});
