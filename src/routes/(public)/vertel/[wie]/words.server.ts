import { MOODS } from '#lib/domain/moods.ts';
import { QUESTION_CARDS, ownCards } from '#lib/domain/question-cards.ts';
import { SCHOOL_PHASES } from '#lib/domain/reading.ts';
import type { Step } from '#lib/domain/steps.ts';
import { SECTORS, type Audience, type StoryIssues } from '#lib/domain/story.ts';
import { TRIAD_CHOICES } from '#lib/domain/triad-choices.ts';
import { pickWords, say, type MessageKey, type Voice } from '#lib/messages/voice.ts';
import { PARENT_WORDS, PUPIL_WORDS, WORDS } from './word-lists.ts';
import type { Words } from './words.ts';

/**
 * The cards to choose from: those of the region come before the blank one, and ask what they say.
 *
 * @param without keys of national cards that the region leaves out
 */
export function ownCardsOf(
	audience: Audience,
	{ cards: labels, without }: { cards: readonly string[]; without: readonly string[] }
): { words: Record<string, string>; cards: string[] } {
	const own = ownCards(labels);
	const said = own.flatMap(({ key, label }) => [
		[`card_${key}`, label],
		[`ask_${key}`, label]
	]);
	const national = QUESTION_CARDS[audience].filter((card) => !without.includes(card));
	return {
		words: Object.fromEntries(said) as Record<string, string>,
		cards: [...national.slice(0, -1), ...own.map(({ key }) => key), ...national.slice(-1)]
	};
}

/** All that telling says, in one voice of one language. */
export function wordsOf(voice: Voice): Words {
	return pickWords(voice, keysOf(voice.audience)) as Words;
}

/** What the first screen says: enough to read and to begin. */
export function firstWordsOf(voice: Voice, first: Step): Words {
	const own = OF_STEP[first];
	const keys = keysOf(voice.audience).filter((key) => FRAME.test(key) || own?.test(key));
	return pickWords(voice, keys) as Words;
}

const FRAME = /^(tell_(steps|step_|unsent)|chapter_)/;
const OF_STEP: Partial<Record<Step, RegExp>> = {
	region: /^tell_(next|region|read)/,
	trust: /^tell_trust_/,
	card: /^(tell_(cards?_|to_mood|who|read)|card_)/
};

function keysOf(audience: Audience): MessageKey[] {
	const own: readonly MessageKey[] = audience === 'pupil' ? PUPIL_WORDS : PARENT_WORDS;
	return [...WORDS, ...own, ...namesOf(audience)];
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
