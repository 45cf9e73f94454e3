import { readFileSync } from 'node:fs';
import { readMarkup, type Marked } from './pii-markup.ts';

/** A story as people tell it, by a writer who never saw the rules. */
export interface NaturalStory extends Marked {
	id: string;
	/** Somebody at the desk would want to look at it today. */
	safety?: true;
}

export const NATURAL_FOLDER = new URL('./natural/', import.meta.url);

export function readNaturalStories(writer: string): NaturalStory[] {
	const lines = readFileSync(new URL(`${writer}.jsonl`, NATURAL_FOLDER), 'utf8').split('\n');
	return lines.filter(Boolean).map((line) => {
		const story = JSON.parse(line) as NaturalStory;
		return { ...story, ...readMarkup(story.text) };
	});
}
