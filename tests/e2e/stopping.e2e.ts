import type { Page } from '@playwright/test';
import { ownerOf } from './backend-of.ts';
import { inspect } from './inspect.ts';
import { signInPage } from './pages/sign-in-page.ts';
import { themesPage } from './pages/themes-page.ts';
import type { Apps } from './global-setup.ts';
import { expect, test } from './test.ts';
import { NEIGHBOUR } from './world.ts';

/** A run that is on its way and that no worker was told about: it stays on its way until somebody stops it. */
async function openRun(apps: Apps, progress: number): Promise<void> {
	const owner = await ownerOf(apps.demo);
	await owner`
		insert into public.analysis_runs (region_id, status, progress)
		select id, 'running', ${progress} from public.regions where slug = ${NEIGHBOUR.slug}`;
	await owner.end();
}

async function stop(page: Page): Promise<void> {
	const themes = themesPage(page);
	await themes.open();
	await expect(themes.busy).toHaveAttribute('value', '40');
	await themes.stop.click();
	await expect(page.getByText('Het zoeken is gestopt.')).toBeVisible();
	await expect(themes.busy).toHaveCount(0);
	await expect(themes.again).toBeVisible();
}

test('a search for themes that is on its way can be stopped, with and without scripts', async ({
	page,
	browser,
	apps
}) => {
	const signIn = signInPage(page);
	await signIn.open();
	await signIn.signIn(NEIGHBOUR.staff.email, NEIGHBOUR.staff.password);
	await page.waitForURL('**/team');
	await openRun(apps, 40);
	await themesPage(page).open();
	await inspect(page, 'search on its way');
	await stop(page);
	await inspect(page, 'search stopped');

	await openRun(apps, 40);
	const plain = await browser.newContext({
		...{ baseURL: apps.demo.origin, javaScriptEnabled: false },
		storageState: await page.context().storageState()
	});
	await stop(await plain.newPage());
	await plain.close();
});
