import { inLocale } from '#lib/domain/locale.ts';
import { weighPage } from '../bench/page-weight.ts';
import { listRoutes } from './routes.ts';
import { expect, test } from './test.ts';

/** One round on a network that has just begun to talk: ten packets, headers included (bytes). */
const READING = 14 * 1024;
/** What a page may bring of scripts before anybody types (bytes). */
const SCRIPTS = 60 * 1024;

/**
 * The way of telling holds all its steps and their words in one page, and is over both. Not a goal: it may go down only.
 */
const TELLING = { reading: 19 * 1024, scripts: 74 * 1024 };

/** Letters of two bytes and other letters beside: the other languages are lighter. */
const LONGEST = ['nl', 'ar', 'uk'] as const;

test('every public page is read in one round and brings few scripts', async ({ browser, apps }) => {
	test.setTimeout(480_000);
	const pages = (await listRoutes()).filter((route) => route.public && route.page);
	const heavy: string[] = [];
	for (const { path } of pages) {
		for (const locale of LONGEST) {
			const address = inLocale(path, locale);
			const weight = await weighPage(browser, apps.demo.origin + address);
			const { reading, requests, scripts, editor } = weight;
			const telling = path.startsWith('/vertel/');
			if (reading > (telling ? TELLING.reading : READING) || reading < 2000)
				heavy.push(`${address}: ${reading} bytes to read`);
			if (requests !== 1) heavy.push(`${address}: ${requests} answers to wait for`);
			if (scripts - editor > (telling ? TELLING.scripts : SCRIPTS))
				heavy.push(`${address}: ${scripts - editor} bytes of scripts`);
		}
	}
	expect(heavy).toEqual([]);
});
