import { error } from '@sveltejs/kit';
import type { PageLoad } from './$types';

/** An address that leads nowhere still gets the frame of the public pages: the way out, the languages and the help. */
export const load: PageLoad = () => error(404);
