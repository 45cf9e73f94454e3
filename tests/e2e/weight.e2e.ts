import { inLocale, LOCALES } from '#lib/domain/locale.ts';
import { weighPage } from '../bench/page-weight.ts';
import { listRoutes } from './routes.ts';
import { expect, test } from './test.ts';
import { NEIGHBOUR } from './world.ts';

/** One round on a network that has just begun to talk: ten packets of 1,460 bytes, headers and some room included (bytes). */
const READING = 14_000;
/** What a page may bring of scripts to who only looks (bytes). */
const SCRIPTS = 60 * 1024;

/** Letters of two bytes and other letters beside: the other languages are lighter. */
const LONGEST = ['nl', 'ar', 'uk'] as const;
/** With several regions telling begins with choosing one, with one or a link of a region it does not. */
const ASKED = ['', `?regio=${NEIGHBOUR.slug}`];

test('every public page is read in one round and brings few scripts', async ({ browser, apps }) => {
	test.setTimeout(480_000);
	const pages = (await listRoutes()).filter((route) => route.public && route.page);
	const heavy: string[] = [];
	for (const { path } of pages) {
		const telling = path.startsWith('/vertel/');
		for (const locale of telling ? LOCALES : LONGEST) {
			for (const asked of telling ? ASKED : ['']) {
				const address = inLocale(path, locale) + asked;
				const { reading, requests, scripts } = await weighPage(browser, apps.demo.origin + address);
				if (reading > READING || reading < 2000) heavy.push(`${address}: ${reading} to read`);
				if (requests !== 1) heavy.push(`${address}: ${requests} answers to wait for`);
				if (scripts > SCRIPTS) heavy.push(`${address}: ${scripts} of scripts`);
			}
		}
	}
	expect(heavy, 'bytes').toEqual([]);
});
