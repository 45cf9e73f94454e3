import { readFileSync } from 'node:fs';
import type { AnalysisStory } from '#lib/domain/analysis.ts';

/** A demo story with the labels of its writer. The labels are for measuring only; nothing in `src` reads them. */
export interface LabelledStory extends AnalysisStory {
	theme: string;
	also: string[];
	lang: string;
	tone: string;
	/** Somebody may be in danger. */
	safety?: boolean;
	number: number;
}

/** The demo stories, identifying words shown as they were written. */
export function readLabelledStories(): LabelledStory[] {
	return readFileSync('supabase/demo/stories.jsonl', 'utf8')
		.trim()
		.split('\n')
		.map((line) => JSON.parse(line))
		.map((story) => ({
			...story,
			text: story.text.replace(/\{\{[a-z]+:([\s\S]*?)\}\}/g, '$1'),
			audience: story.audience === 'ouder' ? 'parent' : 'pupil',
			number: Number(story.id.slice(1))
		}));
}

/** Weights were chosen on stories with an even number; those with an odd number check them. */
export const isForTuning = (story: LabelledStory) => story.number % 2 === 0;
