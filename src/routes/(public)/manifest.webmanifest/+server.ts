import { htmlLanguage, inLocale } from '#lib/domain/locale.ts';
import { say } from '#lib/messages/voice.ts';
import type { RequestHandler } from './$types';

const PAPER = '#fbf8f3';

/**
 * For who wants the page among their apps, in their language. There is no service worker: nothing of these pages may stay
 * behind on a device, and what would be left to keep the browser keeps already.
 */
export const GET: RequestHandler = ({ locals: { locale } }) => {
	const { lang, dir } = htmlLanguage(locale);
	const manifest = {
		...{ name: 'Rode Draad', short_name: 'Rode Draad', lang, dir },
		description: say({ locale, audience: 'parent' }, 'home_page_description'),
		...{ id: '/', start_url: inLocale('/', locale), scope: '/', display: 'standalone' },
		...{ background_color: PAPER, theme_color: PAPER },
		icons: [
			icon('192', '192x192'),
			icon('512', '512x512'),
			{ ...icon('512-maskable', '512x512'), purpose: 'maskable' }
		]
	};
	const headers = { 'content-type': 'application/manifest+json' };
	return new Response(JSON.stringify(manifest), { headers });
};

function icon(name: string, sizes: string) {
	return { src: `/icons/${name}.png`, sizes, type: 'image/png' };
}
