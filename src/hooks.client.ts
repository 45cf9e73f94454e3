import { page } from '$app/state';
import type { HandleClientError } from '@sveltejs/kit';

/**
 * A file of scripts is lost on the way: Kit would put a page of its own in the place of the one that came from the server, and
 * what a teller wrote would be gone from the screen. Every page works without scripts, so it stays as it came.
 */
export const handleError: HandleClientError = ({ message }) =>
	shown() ? { message } : new Promise<never>(() => {});

/** Kit has taken over; until then it knows no status. */
const shown = () => page.status > 0;
