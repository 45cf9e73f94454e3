import { error } from '@sveltejs/kit';
import { LOCALES, LOCALE_NAMES } from '#lib/domain/locale.ts';
import { makeSheet, readChoice } from './sheet.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const { staff, member } = locals;
	if (!member) error(403);
	const choice = readChoice(url.searchParams);
	return {
		choice,
		languages: LOCALES.map((value) => ({ value, label: LOCALE_NAMES[value] })),
		sheet: await makeSheet({ staff, member }, choice, url.origin)
	};
};
