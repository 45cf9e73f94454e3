import { slugOf } from './slug.ts';
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

/** A card that a region added: what it says is what it asks. */
export interface OwnCard {
	key: string;
	label: string;
}

const OWN = 'own-';
/** What the database keeps of a key (characters). */
const KEY_LENGTH = 40;

/**
 * The cards of a region with a lasting key each, so that a story still knows its card when the region takes the card away.
 *
 * @example
 * ownCards(['Mijn plek in de pauze'])[0]?.key; // => 'own-mijn-plek-in-de-pauze'
 */
export function ownCards(labels: readonly string[]): OwnCard[] {
	return labels.map((label, place) => ({
		key: `${OWN}${slugOf(label).slice(0, KEY_LENGTH - OWN.length) || place + 1}`,
		label
	}));
}

/**
 * What a key of a region's own card says to staff; undefined for a card that every region has.
 *
 * @example
 * ownCardName('own-mijn-plek'); // => 'mijn plek'
 */
export function ownCardName(key: string): string | undefined {
	return key.startsWith(OWN) ? key.slice(OWN.length).replaceAll('-', ' ') : undefined;
}
