import type { PageLoad } from './$types';

/**
 * Code that not every first screen needs. Where several regions could be meant, how to choose one; and all that comes after
 * when the page shows it: after a button was pressed without scripts, on the server and in a browser that takes over then.
 */
export const load: PageLoad = async ({ data }) => {
	const [first] = data.steps;
	const atOnce = 'tell_send' in data.words;
	return {
		...data,
		Region: first === 'region' ? (await import('./RegionStep.svelte')).default : null,
		later: atOnce ? await import('./later.ts') : null
	};
};
