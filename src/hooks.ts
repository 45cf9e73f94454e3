import type { Reroute } from '@sveltejs/kit';
import { splitLocale } from '#lib/domain/locale.ts';

/** `/en/vertel/ouder` is the page `/vertel/ouder`, in English. */
export const reroute: Reroute = ({ url }) => splitLocale(url.pathname).path;
