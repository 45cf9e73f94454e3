export interface Series {
	label: string;
	/** One number per label; null where it may not be shown. */
	values: readonly (number | null)[];
	/** 1 to 8; without it the place in the list. */
	hue?: number;
}

/** What tells lines apart for who sees no colour: dashes and the shape of the points. */
export const PATTERNS = [
	{ dash: [], point: 'circle' },
	{ dash: [7, 5], point: 'rect' },
	{ dash: [2, 4], point: 'triangle' },
	{ dash: [12, 4, 2, 4], point: 'rectRot' },
	{ dash: [16, 6], point: 'circle' },
	{ dash: [4, 3], point: 'rect' },
	{ dash: [9, 3, 3, 3], point: 'triangle' },
	{ dash: [1, 6], point: 'rectRot' }
] as const;

/** The hue of a series, 1 to 8. */
export function hueOf(series: Series, index: number): number {
	return series.hue ?? (index % 8) + 1;
}
