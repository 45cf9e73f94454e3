import { redirect } from '@sveltejs/kit';
import { inLocale } from '#lib/domain/locale.ts';
import { pickWords, type Voice } from '#lib/messages/voice.ts';
import { listRegions } from '#lib/server/regions.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
	const regions = await listRegions(locals.visitor);
	const [only] = regions;
	if (only && regions.length === 1) redirect(303, inLocale(`/regio/${only.slug}`, locals.locale));
	const voice: Voice = { locale: locals.locale, audience: 'parent' };
	return {
		regions,
		words: pickWords(voice, [
			'region_page_title',
			'region_all_title',
			'region_choose',
			'region_none'
		])
	};
};
