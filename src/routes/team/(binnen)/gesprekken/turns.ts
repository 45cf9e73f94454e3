import type { Message } from '#lib/domain/dialogue.ts';

/** Messages as the desk sees them: its own on its own side, with whether the teller had them on the screen. */
export function turnsFor(messages: readonly Message[], teller: string) {
	return messages.map(({ author, text, seen }) => ({
		own: author === 'desk',
		text,
		who: author === 'desk' ? 'Het steunpunt' : `De ${teller}`,
		note: author === 'desk' ? (seen ? 'door de verteller gezien' : 'nog niet gezien') : null
	}));
}
