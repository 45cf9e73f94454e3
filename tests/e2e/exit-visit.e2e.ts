import type { Page } from '@playwright/test';
import { codePage } from './pages/code-page.ts';
import { sendStory } from './send.ts';
import { sentinel, taxiStory } from './sentinel.ts';
import { settled } from './settled.ts';
import { expect, test } from './test.ts';

const ELSEWHERE = 'https://www.buienradar.nl/';

// A way that leads through an answer of ours cannot be stopped at the door: without scripts the other site is asked.
test.use({ expected: new RegExp(`^request: ${ELSEWHERE}|net::ERR_|status of 40[03]`) });
test.slow();

test.beforeEach(({ context }) =>
	context.route(`${ELSEWHERE}**`, (route) =>
		route.fulfill({ contentType: 'text/html', body: '<title>Het weer</title>Het weer' })
	)
);

type Own = ReturnType<typeof codePage>;

/** Where somebody may be when they flee, each with pages of the story behind it. */
const WALKS: Record<string, (page: Page, own: Own) => Promise<unknown>> = {
	'before taking it back': (_, own) => own.askToWithdraw(),
	'after choosing again': async (_, own) => {
		await own.choose('choice_themes');
		await expect(own.done).toBeVisible();
	},
	'on the first page': (page) => page.goto('/'),
	'while telling': (page) => page.goto('/vertel/leerling'),
	'in another language': (page) => page.goto('/en/code/verhaal')
};

/** The exit; resolves when the browser asks for the other site. */
async function flee(page: Page) {
	const asked = page.waitForRequest(ELSEWHERE);
	await page.locator('a.exit').click();
	await asked;
	await page.waitForURL((url) => !url.pathname.startsWith('/code')).catch(() => {});
}

test(
	'A9: the exit ends the visit with a code, and Back shows nothing of the story',
	{ tag: '@both' },
	async ({ another, apps, request, javaScriptEnabled }) => {
		const word = sentinel();
		const code = await sendStory(request, apps.demo, { text: taxiStory(word) });
		for (const [where, walk] of Object.entries(WALKS)) {
			const page = await another();
			await page.context().route(`${ELSEWHERE}**`, (route) => route.fulfill({ body: 'Het weer' }));
			const own = codePage(page);
			await own.open();
			await own.enter(code);
			await own.arrived();
			expect(await page.content()).toContain(word);
			const [cookie] = await page.context().cookies();
			await walk(page, own);
			if (javaScriptEnabled) await page.locator('#svelte-announcer').waitFor({ state: 'attached' });
			await flee(page);
			await expect.poll(() => page.context().cookies(), where).toEqual([]);
			for (let back = 0; back < 4; back++) {
				await page.goBack().catch(() => null);
				expect(await settled(page), where).not.toContain(word);
			}
			// Also for who kept the cookie.
			await page.context().addCookies([cookie!]);
			await page.goto('/code/verhaal');
			await expect(page, where).toHaveURL(/\/code\?opnieuw$/);
			await page.context().close();
		}
	}
);

test('A9: a page of a visit that comes out of the memory of the browser is blank and asks again', async ({
	page,
	apps,
	request,
	context
}) => {
	const code = await sendStory(request, apps.demo, { text: taxiStory(sentinel()) });
	const own = codePage(page);
	await own.open();
	await own.enter(code);
	await own.arrived();
	await own.send('Is er al nieuws?');
	await expect(own.done).toBeVisible();
	await context.clearCookies();
	// What the server sent is there before the script that listens.
	await expect(async () => {
		const hidden = await page.evaluate(() => {
			window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
			return document.documentElement.hidden;
		});
		expect(hidden).toBe(true);
	}).toPass();
	await expect(page).toHaveURL(/\/code\?opnieuw$/);
});

test('who only reads and flees is told to forget nothing', async ({ request }) => {
	const answer = await request.get('/sluit', { maxRedirects: 0 });
	expect(answer.status()).toBe(303);
	expect(answer.headers().location).toBe(ELSEWHERE);
	expect(answer.headers()['clear-site-data']).toBeUndefined();
	expect(answer.headers()['set-cookie']).toBeUndefined();
});
