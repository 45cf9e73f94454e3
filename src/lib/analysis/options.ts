import type { Decision, EmergentMemory } from '#lib/domain/analysis.ts';
import type { Likeness } from './assigning/likeness.ts';
import type { Model } from './model/model.ts';

export interface AnalyseOptions {
	/** Starts the random numbers of clustering; the same seed gives the same output. Default 1. */
	seed?: number;
	/** Without a codebook: how many themes (default: found). With one: the most that may emerge (default 12). */
	emergentThemes?: number;
	/** Stored weights of `fitModel`; fitted on the spot when absent. */
	model?: Model;
	/** Decisions of people: they always stand; they teach when `model` is absent or was fitted with them. */
	decisions?: readonly Decision[];
	/** Emergent themes of last time, so that they keep their id and name. */
	previous?: readonly EmergentMemory[];
	/** What a sentence model thinks: `likenStories`. */
	likeness?: Likeness;
	onProgress?: (share: number, step: string) => void;
	/** Set `aborted` and the analysis stops with an AbortError. */
	signal?: { readonly aborted: boolean };
}

/**
 * Report progress and stop when asked.
 *
 * @param share how much is done, 0..1
 * @param step what is done next
 * @throws Error named AbortError
 * @example
 * let shown = 0;
 * report({ onProgress: (share) => (shown = share) }, 0.4, 'themes');
 * shown; // => 0.4
 */
export function report(options: AnalyseOptions, share: number, step: string): void {
	if (options.signal?.aborted) {
		const error = new Error('analysis: stopped');
		error.name = 'AbortError';
		throw error;
	}
	options.onProgress?.(Math.min(1, share), step);
}
