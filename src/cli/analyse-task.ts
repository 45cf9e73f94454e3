import type { AnalysisStory } from '#lib/domain/analysis.ts';
import type { Codebook } from '#lib/domain/codebook.ts';

export const FORMATS = ['json', 'table', 'html'] as const;
export type Format = (typeof FORMATS)[number];

/** All that a worker needs to know; it must survive being copied to another thread. */
export interface AnalyseTask {
	stories: AnalysisStory[];
	/** The codebook of somebody's own, the one that comes with us, or none. */
	codebook: Codebook | 'default' | null;
	seed: number | undefined;
	/** Without a codebook the number of themes, with one the most that may emerge. */
	themes: number | undefined;
	/** Folder of a sentence model, as a path from anywhere. */
	embeddings: string | undefined;
	format: Format;
	/** The file as the person named it. */
	name: string;
	/** Cells of the terminal, when there is one. */
	width: number | undefined;
	/** When the command began (ms since 1970) and how long reading took (ms). */
	began: number;
	read: number;
}

/** What a worker says while it works. */
export type AnalyseMessage =
	| { kind: 'progress'; share: number; step: string }
	| { kind: 'text'; text: string }
	/** What was handed over cannot be used; one Dutch sentence. */
	| { kind: 'refused'; sentence: string };
