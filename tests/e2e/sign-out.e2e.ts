import type { Page } from '@playwright/test';
import { judgePage } from './pages/judge-page.ts';
import { signInPage } from './pages/sign-in-page.ts';
import { sendStory } from './send.ts';
import { sentinel, taxiStory } from './sentinel.ts';
import { expect, test } from './test.ts';
import { NEIGHBOUR } from './world.ts';

/** Not the cookie that says that this device signed in before: it opens nothing and stays. */
async function sessionOf(page: Page) {
	const cookies = await page.context().cookies();
	return cookies.map(({ name }) => name).filter((name) => name !== 'rode-draad-device');
}

test(
	'A4: who signs out takes the session along, tells the browser to keep nothing, and Back shows nothing',
	{ tag: '@both' },
	async ({ page, apps, request }) => {
		const word = sentinel();
		await sendStory(request, apps.demo, { region: NEIGHBOUR.slug, text: taxiStory(word) });
		const signIn = signInPage(page);
		await signIn.open();
		await signIn.signIn(NEIGHBOUR.staff.email, NEIGHBOUR.staff.password);
		await page.waitForURL('**/team');
		const judge = judgePage(page);
		await judge.open();
		await judge.pick(word);
		expect(await sessionOf(page)).not.toEqual([]);

		const leaving = page.waitForResponse((answer) => answer.url().endsWith('/team/afmelden'));
		await signIn.signOut();
		const headers = await (await leaving).allHeaders();
		expect(headers['clear-site-data']).toBe('"cache", "storage"');
		expect(headers['cache-control']).toContain('no-store');
		await expect(page).toHaveURL(/\/team\/aanmelden/);
		expect(await sessionOf(page)).toEqual([]);

		await page.goBack();
		await expect(page).toHaveURL(/\/team\/aanmelden/);
		expect(await page.content()).not.toContain(word);
		await page.goto('/team/moderatie');
		await expect(page).toHaveURL(/\/team\/aanmelden/);
	}
);
