import type { ChartConfiguration } from 'chart.js';
import type { Attachment } from 'svelte/attachments';

export interface Ink {
	ink: string;
	soft: string;
	line: string;
	paper: string;
	font: string;
	/** Eight threads, the first is `hues[0]`. */
	hues: string[];
	thread: string;
	/** False when the reader asked for calm. */
	moves: boolean;
}

/**
 * Draw a chart on a canvas. Chart.js comes when a chart is on the page, not before; the drawing is made anew when
 * what it reads changes or when the room gets dark.
 */
export function chart(configure: (ink: Ink) => ChartConfiguration): Attachment<HTMLCanvasElement> {
	return (canvas) => {
		const dark = window.matchMedia('(prefers-color-scheme: dark)');
		let instance: { destroy(): void } | undefined;
		let gone = false;
		configure(readInk(canvas)); // read what it depends on now, so that a change draws anew
		const draw = async () => {
			const { Chart } = await import('./chart-impl.ts');
			await document.fonts?.ready; // a canvas does not repaint when a font arrives
			if (gone) return;
			instance?.destroy();
			instance = new Chart(canvas, configure(readInk(canvas)));
		};
		void draw();
		dark.addEventListener('change', draw);
		return () => {
			gone = true;
			dark.removeEventListener('change', draw);
			instance?.destroy();
		};
	};
}

/** The letters in a chart; chart.js knows no style sheet. */
export function letters(ink: Ink) {
	return { family: ink.font, size: 14 };
}

/** The axis along which stories are counted: whole numbers from zero. */
export function countAxis(ink: Ink, mostTicks: number) {
	return {
		beginAtZero: true,
		grid: { color: ink.line },
		border: { display: false },
		ticks: { font: letters(ink), color: ink.soft, precision: 0, maxTicksLimit: mostTicks }
	};
}

export function tooltip(ink: Ink) {
	return {
		backgroundColor: ink.ink,
		titleColor: ink.paper,
		bodyColor: ink.paper,
		bodyFont: letters(ink),
		titleFont: letters(ink),
		cornerRadius: 4,
		padding: 10
	};
}

function readInk(canvas: HTMLCanvasElement): Ink {
	const style = getComputedStyle(canvas);
	const token = (name: string) => style.getPropertyValue(`--${name}`).trim();
	return {
		ink: token('ink'),
		soft: token('ink-soft'),
		line: token('line'),
		paper: token('paper'),
		thread: token('thread'),
		font: token('font-text'),
		hues: Array.from({ length: 8 }, (_, index) => token(`hue-${index + 1}`)),
		moves: !window.matchMedia('(prefers-reduced-motion: reduce)').matches
	};
}
