import type { Audience } from './story.ts';

/**
 * The cards a teller may begin with: who has needs often has no words for them. As many good as bad ones, the last one
 * blank. What a card says stands in the messages `card_<key>`, what it asks in `ask_<key>`.
 */
export const QUESTION_CARDS = {
	parent: ['stuck', 'helped', 'wanted', 'talk', 'transfer', 'home', 'blank'],
	pupil: ['helped', 'stuck', 'wanted', 'talk', 'transfer', 'class', 'noticed', 'blank']
} as const satisfies Record<Audience, readonly string[]>;

export type QuestionCard = (typeof QUESTION_CARDS)[Audience][number];
