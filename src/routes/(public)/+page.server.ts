import { pickWords, say, type Voice } from '#lib/messages/voice.ts';
import { listRegions } from '#lib/server/regions.ts';
import type { PageServerLoad } from './$types';

const WORDS = [
	'home_page_title',
	'home_page_description',
	'home_question',
	'home_lead',
	'home_doors',
	'home_parent_door',
	'home_parent_hint',
	'home_pupil_door',
	'home_pupil_hint',
	'home_who_title',
	'home_who_text',
	'home_then_title',
	'home_then_text',
	'home_then_link',
	'home_known_title',
	'home_known_text',
	'home_known_link'
] as const;

export const load: PageServerLoad = async ({ locals, url }) => {
	const voice: Voice = { locale: locals.locale, audience: 'parent' };
	const regions = await listRegions(locals.visitor);
	const asked = regions.find((region) => region.slug === url.searchParams.get('regio'));
	const demo = regions.find((region) => region.demo);
	return {
		// Who comes from a region's own page or poster need not choose it again.
		asked: asked ? `?regio=${asked.slug}` : '',
		words: pickWords(voice, WORDS),
		demo: demo ? say(voice, 'home_demo', { region: demo.name }) : ''
	};
};
