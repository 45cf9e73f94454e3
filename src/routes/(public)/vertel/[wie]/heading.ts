import type { Journey } from './journey.svelte.ts';
import { fill, isOwnCard, type Words } from './words.ts';

/** The one question of a step. What somebody chose before is asked on: "Waar liep het vast?" */
export function headingOf(
	{ step, answers }: Journey,
	words: Words
): {
	title: string;
	lang?: 'nl' | undefined;
	lead?: string | undefined;
	over?: string | undefined;
} {
	if (step !== 'story') {
		return { title: words[`tell_${step}_title`] ?? '', lead: words[`tell_${step}_lead`] };
	}
	const lead = words.tell_story_lead;
	if (answers.mood !== '') {
		const mood = words[moodWord(answers.mood)] ?? '';
		return { title: words.tell_mood_ask, lead, over: fill(words.tell_mood_chosen, mood) };
	}
	const asked = words[`ask_${answers.card}`] ?? words.ask_blank ?? '';
	return { title: asked, lead, lang: isOwnCard(answers.card) ? 'nl' : undefined };
}

/** The message key of a feeling. */
export const moodWord = (mood: string) => `mood_${mood.replaceAll('-', '_')}`;
