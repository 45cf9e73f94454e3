import type { Message } from '#lib/domain/dialogue.ts';

/** The desk learns it a day later: a mark that turns at once would say when somebody was there. */
const SOMETIME = 'nog niet bekend of de verteller dit zag';

/** Messages as the desk sees them: its own on its own side, with whether the teller had them on the screen by the last maintenance. */
export function turnsFor(messages: readonly Message[], teller: string) {
	return messages.map(({ author, text, seen }) => ({
		own: author === 'desk',
		text,
		who: author === 'desk' ? 'Het steunpunt' : `De ${teller}`,
		note: author === 'desk' ? (seen ? 'door de verteller gezien' : SOMETIME) : null
	}));
}
