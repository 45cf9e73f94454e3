import { error } from '@sveltejs/kit';
import { isDutch } from '#lib/domain/locale.ts';
import { monthYearIn } from '#lib/messages/dates.ts';
import { pickWords, say, type Voice } from '#lib/messages/voice.ts';
import { readOpenNumbers } from '#lib/server/publications.ts';
import { readPublicRegion } from '#lib/server/regions.ts';
import { showNumbers } from './show-numbers.ts';
import type { PageServerLoad } from './$types';

const WORDS = [
	'region_page_title',
	'region_lead',
	'region_empty_title',
	'region_empty_text',
	'region_tell',
	'region_tell_too',
	'region_numbers_title',
	'region_numbers_theme',
	'region_numbers_count',
	'region_numbers_share',
	'region_numbers_rule',
	'region_numbers_few'
] as const;

export const load: PageServerLoad = async ({ params, locals }) => {
	// Anything else cannot be the name of a region, and the database refuses some of it loudly.
	const known = /^[a-z0-9-]{1,80}$/.test(params.slug);
	const region = known ? await readPublicRegion(locals.visitor, params.slug) : null;
	if (!region) error(404);
	const voice: Voice = { locale: locals.locale, audience: 'parent' };
	const actions = region.actions.map((action) => ({
		...action,
		phaseName: say(voice, `region_phase_${action.phase}`),
		changed: monthYearIn(voice.locale, action.changed_on)
	}));
	return {
		region: { slug: region.slug, name: region.name },
		themes: [...Map.groupBy(actions, ({ theme }) => theme)].map(([label, actions]) => ({
			label,
			actions
		})),
		numbers: showNumbers(await readOpenNumbers(locals.visitor, region.slug), voice),
		words: pickWords(voice, WORDS),
		// Themes and actions are what the region wrote; they are not translated.
		inDutch: isDutch(voice.locale) ? '' : say(voice, 'region_in_dutch')
	};
};
