import type { Analysis } from '#lib/domain/analysis.ts';

/** What a format writes down. */
export interface Result {
	analysis: Analysis;
	/** The file as the person named it. */
	name: string;
	/** Milliseconds per step, in order. */
	timings: Record<string, number>;
}
