import type { Reroute } from '@sveltejs/kit';
import { splitLocale } from '#lib/domain/locale.ts';

/** What is in Dutch only. */
const DUTCH_ONLY = /^\/(team|gezond)(?=\/|$)/;

/** `/en/vertel/ouder` is the page `/vertel/ouder`, in English. `/en/team` is no page: staff work in Dutch. */
export const reroute: Reroute = ({ url }) => {
	const { path } = splitLocale(url.pathname);
	return DUTCH_ONLY.test(path) ? url.pathname : path;
};
