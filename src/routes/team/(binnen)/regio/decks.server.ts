import { DECKS, type Deck } from '#lib/domain/region-content.ts';
import { say, type MessageKey } from '#lib/messages/voice.ts';

/** What the national cards and feelings say, for who leaves some out; the blank card stays and is not named. */
export function nameDecks(): Record<Deck, { key: string; label: string }[]> {
	const name = (deck: Deck, kind: 'card' | 'mood') =>
		DECKS[deck].map((key) => ({
			key,
			label: say(
				{ locale: 'nl', audience: deck === 'parent' ? 'parent' : 'pupil' },
				`${kind}_${key.replaceAll('-', '_')}` as MessageKey
			)
		}));
	return {
		parent: name('parent', 'card'),
		pupil: name('pupil', 'card'),
		mood: name('mood', 'mood')
	};
}
