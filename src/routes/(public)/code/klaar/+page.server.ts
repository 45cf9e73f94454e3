import { pickWords } from '#lib/messages/voice.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals: { locale } }) => ({
	words: pickWords({ locale, audience: 'parent' }, ['left_title', 'left_text', 'to_start'])
});
