import { triadOf } from '#lib/domain/reading.ts';
import type { AnswerName, Step } from '#lib/domain/steps.ts';
import { nearestChoice } from '#lib/domain/triad.ts';
import { moodWord } from './heading.ts';
import type { Journey } from './journey.svelte.ts';
import type { Written } from '../../heard/safe-words.ts';
import { isOwnCard, type Words } from './words.ts';

interface Part {
	name: string;
	/** Where it can be changed, if it can. */
	step: Step | undefined;
	label: string;
	text: string;
	/** What a region wrote is in Dutch in every language. */
	lang: 'nl' | undefined;
}

/**
 * Everything that is kept, as people read it; what was skipped is not there.
 *
 * @param written their own words, as they are kept
 */
export function partsOf(
	{ answers, topics, walk }: Journey,
	words: Words,
	written: Pick<Record<AnswerName, string>, Written>
): Part[] {
	const triad = triadOf(answers);
	const named = (kind: string, key: string) => (key && words[`${kind}_${key}`]) || '';
	const parts: [string, Step | undefined, string, string | undefined][] = [
		['title', 'story', words.tell_check_title_part, written.title],
		['text', 'story', words.tell_check_story, written.text],
		['card', 'card', words.tell_check_card, named('card', answers.card)],
		['mood', 'mood', words.tell_check_mood, answers.mood && words[moodWord(answers.mood)]],
		['feeling', 'feeling', words.tell_check_feeling, feelingText(answers.feeling, words)],
		['triad', 'triad', words.tell_check_triad, triad && words[`triad_${nearestChoice(triad)}`]],
		['wish', 'wish', words.tell_check_wish, written.wish],
		['sector', 'facts', words.tell_check_sector, named('sector', answers.sector)],
		['phase', 'facts', words.tell_check_phase, named('phase', answers.phase)],
		[
			...(['topic', 'facts', words.tell_check_topic] as const),
			topics.find(({ value }) => value === answers.topic)?.label
		],
		['question', 'ask', words.tell_check_question, written.question],
		[
			...(['consent', 'consent', words.tell_check_consent] as const),
			named('consent', answers.consent || 'themes')
		],
		[
			...(['region', 'region', words.tell_check_region] as const),
			walk.regions.find(({ slug }) => slug === answers.region)?.name
		],
		['day', undefined, words.tell_check_day, words.tell_check_today]
	];
	const dutch = (name: string) => name === 'region' || (name === 'card' && isOwnCard(answers.card));
	return (
		parts
			.map(([name, step, label, text]) => ({ name, step, label, text: text ?? '' }))
			.filter(({ text }) => text.trim() !== '')
			// Where there is one region there is no step to choose another.
			.map((part) => ({ ...part, step: walk.steps.find((step) => step === part.step) }))
			.filter(({ name, step }) => step || ['region', 'day'].includes(name))
			.map((part) => ({ ...part, lang: dutch(part.name) ? ('nl' as const) : undefined }))
	);
}

/** The nearest mark, with the number that is kept. */
function feelingText(feeling: string, words: Words): string {
	if (feeling === '') return '';
	const mark = Math.round(Number(feeling) / 25) * 25;
	return `${words[`feeling_${mark}`] ?? ''} (${feeling})`;
}
