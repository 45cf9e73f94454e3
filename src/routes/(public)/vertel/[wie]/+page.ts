import type { PageLoad } from './$types';

/**
 * The later steps are there at once where the page shows one of them: after a button was pressed without scripts, on the
 * server and in a browser that takes over then. Else they come while somebody reads.
 */
export const load: PageLoad = async ({ data }) => {
	const atOnce = 'tell_send' in data.words;
	return { ...data, Later: atOnce ? (await import('./LaterStep.svelte')).default : null };
};
