import { MOODS } from '#lib/domain/moods.ts';
import { QUESTION_CARDS, ownCards } from '#lib/domain/question-cards.ts';
import { SCHOOL_PHASES } from '#lib/domain/reading.ts';
import { SECTORS, type Audience, type StoryIssues } from '#lib/domain/story.ts';
import { TRIAD_CHOICES } from '#lib/domain/triad.ts';
import { pickWords, say, type MessageKey, type Voice } from '#lib/messages/voice.ts';
import { PARENT_WORDS, PUPIL_WORDS, WORDS, type Words } from './words.ts';

/**
 * What a page of telling says, one voice of one language: later steps need no request. Cards of the region come before the
 * blank one and ask what they say.
 */
export function wordsAndCards(
	voice: Voice,
	labels: readonly string[]
): { words: Words; cards: string[] } {
	const own = ownCards(labels);
	const said = own.flatMap(({ key, label }) => [
		[`card_${key}`, label],
		[`ask_${key}`, label]
	]);
	const national = QUESTION_CARDS[voice.audience];
	return {
		words: { ...wordsOf(voice), ...(Object.fromEntries(said) as Record<string, string>) },
		cards: [...national.slice(0, -1), ...own.map(({ key }) => key), ...national.slice(-1)]
	};
}

function wordsOf(voice: Voice): Words {
	const own: readonly MessageKey[] = voice.audience === 'pupil' ? PUPIL_WORDS : PARENT_WORDS;
	const keys: MessageKey[] = [...WORDS, ...own, ...namesOf(voice.audience)];
	return pickWords(voice, keys) as Words;
}

/** What the choices are called. */
function namesOf(audience: Audience): MessageKey[] {
	const cards = QUESTION_CARDS[audience];
	const names = [
		...cards.flatMap((card) => [`card_${card}`, `ask_${card}`]),
		...(audience === 'pupil' ? MOODS.map((mood) => `mood_${mood.replaceAll('-', '_')}`) : []),
		...(audience === 'parent' ? SCHOOL_PHASES.map((phase) => `phase_${phase}`) : []),
		...SECTORS.map((sector) => `sector_${sector}`),
		...Object.keys(TRIAD_CHOICES).map((choice) => `triad_${choice}`)
	];
	return names as MessageKey[];
}

/** Issues as sentences in the language of the page. */
export function sentencesOf(voice: Voice, issues: StoryIssues): Record<string, string> {
	const entries = Object.entries(issues).map(([field, key]) => [
		field,
		say(voice, key as MessageKey)
	]);
	return Object.fromEntries(entries) as Record<string, string>;
}
