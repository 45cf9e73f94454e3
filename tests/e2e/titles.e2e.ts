import { codePage } from './pages/code-page.ts';
import { tellPage } from './pages/tell-page.ts';
import { sendStory } from './send.ts';
import { sentinel, taxiStory } from './sentinel.ts';
import { expect, test } from './test.ts';

/** All that the history of a browser may keep of telling and coming back. */
const TITLE = 'Rode Draad';
const WORDS_OF_HISTORY = 'De browser onthoudt deze pagina wel.';

test(
	'A9: the titles of telling and of coming back say nothing in the history of the browser',
	{ tag: '@both' },
	async ({ page, apps, request }) => {
		for (const language of ['', '/ar']) {
			for (const path of ['/vertel/ouder', '/vertel/leerling', '/code', '/code/klaar']) {
				await page.goto(language + path);
				await expect(page, path).toHaveTitle(TITLE);
				await expect(page.getByRole('heading', { level: 1 }), path).not.toHaveText(TITLE);
			}
		}
		const code = await sendStory(request, apps.demo, { text: taxiStory(sentinel()) });
		const own = codePage(page);
		await own.open();
		await own.enter(code);
		await own.arrived();
		await expect(page).toHaveTitle(TITLE);
		await own.askToWithdraw();
		await expect(page).toHaveTitle(TITLE);
	}
);

test('A9: who cannot see the page hears its heading where the title says nothing', async ({
	page,
	apps,
	request
}) => {
	const heading = page.getByRole('heading', { level: 1 });
	await page.goto('/');
	await page.locator('#svelte-announcer').waitFor({ state: 'attached' });
	await page.locator('a.door').first().click();
	await page.waitForURL('**/vertel/ouder*');
	await expect(heading).toBeFocused();
	const code = await sendStory(request, apps.demo, { text: taxiStory(sentinel()) });
	const own = codePage(page);
	await page.getByRole('link', { name: 'Terug met een code' }).click();
	await expect(heading).toHaveText('Terug met een code');
	await expect(heading).toBeFocused();
	await own.enter(code);
	await own.arrived();
	await expect(heading).toBeFocused();
	await own.askToWithdraw();
	await expect(heading).toBeFocused();
});

test('A9: every page says that the browser remembers it, beside the way out', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 640 });
	for (const path of ['/', '/vertel/ouder', '/vertel/leerling', '/code']) {
		await page.goto(path);
		await expect(page.getByText(WORDS_OF_HISTORY), path).toBeInViewport();
	}
	await tellPage(page).open('ouder');
	await expect(page.locator('a.exit')).toHaveAccessibleDescription(
		`Of druk drie keer op Shift. ${WORDS_OF_HISTORY}`
	);
});
