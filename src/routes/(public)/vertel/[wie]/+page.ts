import type { PageLoad } from './$types';

/**
 * What comes after the first screen is there at once where the page shows it: after a button was pressed without scripts, on
 * the server and in a browser that takes over then. Else it comes at the first touch or key.
 */
export const load: PageLoad = async ({ data }) => {
	const atOnce = 'tell_send' in data.words;
	return { ...data, later: atOnce ? await import('./later.ts') : null };
};
