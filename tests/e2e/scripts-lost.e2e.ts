import type { Locator, Page } from '@playwright/test';
import { countStored } from './backend-of.ts';
import { inspect } from './inspect.ts';
import { tellPage } from './pages/tell-page.ts';
import { sentinel, taxiStory } from './sentinel.ts';
import { expect, test } from './test.ts';

test.use({
	expected: /net::ERR_(FAILED|INTERNET_DISCONNECTED)|status of 400|dynamically imported module/
});

const SCRIPTS = '**/_app/immutable/**/*.js';
const PUPIL = '/vertel/leerling?regio=voorbeeldstreek';

/** From now on no script arrives that this page does not have yet. Returns how to end that. */
async function loseTheRest(page: Page): Promise<() => void> {
	const here = await page.evaluate(() =>
		performance.getEntriesByType('resource').map(({ name }) => name)
	);
	let lost = true;
	await page.route(SCRIPTS, (route) =>
		lost && !here.includes(route.request().url()) ? route.abort() : route.continue()
	);
	return () => (lost = false);
}

/** Scripts wait until they are let go. */
async function holdScripts(page: Page): Promise<() => void> {
	let letGo = () => {};
	const held = new Promise<void>((resolve) => (letGo = resolve));
	await page.route(SCRIPTS, async (route) => {
		await held;
		await route.continue();
	});
	return letGo;
}

test('a lost script does not stop who begins: the server brings the next page', async ({
	page
}) => {
	const tell = tellPage(page);
	await tell.begin('leerling', 'voorbeeldstreek');
	const find = await loseTheRest(page);
	await page.getByRole('button', { name: 'Volgende' }).click();
	const card = await page.locator('input[name=card]:checked').inputValue();
	page.on('request', (request) => request.method() === 'POST' && find());
	await tell.go('next');
	expect(await tell.step()).toBe('story');
	await expect(page.locator('form[data-awake]')).toBeVisible();
	await expect(page.locator('input[type=hidden][name=card]')).toHaveValue(card);
	await expect(tell.sheet).toBeVisible();
});

test('scripts that stay lost cost no words: every page stays as it came', async ({
	page,
	apps
}) => {
	const word = sentinel();
	const tell = tellPage(page);
	await tell.begin('leerling', 'voorbeeldstreek');
	await loseTheRest(page);
	await tell.go('next');
	await tell.field.fill(taxiStory(word));
	const failed = page.waitForEvent('requestfailed');
	await tell.go('consent');
	await failed;
	// As long as the browser needs to put something else in its place.
	await page.waitForTimeout(500);
	await expect(page.locator('input[type=hidden][name=text]')).toHaveValue(taxiStory(word));
	await inspect(page, 'scripts lost');
	await tell.go('next');
	await expect(tell.preview).toContainText(word);
	await tell.sendIt();
	await tell.receipt();
	expect(await countStored(apps.demo, word)).toBe(1);
});

test('a page that loses a part of itself stays as it came', async ({ page }) => {
	await page.route('**/_app/immutable/nodes/*.js', (route) => route.abort());
	const failed = page.waitForEvent('requestfailed');
	await page.goto(PUPIL);
	await failed;
	await page.waitForTimeout(500);
	const tell = tellPage(page);
	expect(await tell.step()).toBe('card');
	await tell.go('next');
	expect(await tell.step()).toBe('story');
});

test('without a connection the first screen says so, and nothing was to be sent', async ({
	page,
	context
}) => {
	const tell = tellPage(page);
	await tell.begin('ouder', 'voorbeeldstreek');
	await context.setOffline(true);
	await tell.press('next');
	const notice = page.getByRole('status').filter({ hasText: 'De verbinding werkt even niet' });
	await expect(notice).toContainText('Probeer het zo nog een keer');
	await expect(notice).not.toContainText('verstuur');
	await context.setOffline(false);
	await tell.go('next');
});

test('a look that does not come keeps nobody waiting', async ({ page }) => {
	const tell = tellPage(page);
	await tell.begin('ouder', 'voorbeeldstreek');
	await page.route('**/*.css', () => {});
	await tell.go('next');
	expect(await tell.step()).toBe('card');
});

test('who takes the card on top before the script came has taken it', async ({ page }) => {
	const letGo = await holdScripts(page);
	await page.goto(PUPIL, { waitUntil: 'commit' });
	const tell = tellPage(page);
	const card = await page.locator('input[name=card]:checked').inputValue();
	await tell.go('next');
	await expect(page.locator('input[type=hidden][name=card]')).toHaveValue(card);
	letGo();
});

test('what was chosen, opened and typed before the script came stays', async ({ page }) => {
	const letGo = await holdScripts(page);
	const tell = tellPage(page);
	await page.goto('/vertel/ouder', { waitUntil: 'commit' });
	await tell.chooseRegion('voorbeeldstreek');
	const unsure = page.locator('main form details');
	await unsure.locator('summary').click();
	letGo();
	await expect(page.locator('form[data-awake]')).toBeVisible();
	await expect(page.locator('input[name=region][value=voorbeeldstreek]')).toBeChecked();
	await expect(unsure).toHaveAttribute('open');
	await tell.go('next');
	expect(await tell.step()).toBe('trust');

	await page.unroute(SCRIPTS);
	const again = await holdScripts(page);
	await page.goto('/klas', { waitUntil: 'commit' });
	await page.getByLabel('De code').fill('QQQ000');
	again();
	await page.locator('#svelte-announcer').waitFor({ state: 'attached' });
	await expect(page.getByLabel('De code')).toHaveValue('QQQ000');
});

test('before the script came the next card is one tap or key away, and nothing is shown that does not work', async ({
	page
}) => {
	const letGo = await holdScripts(page);
	await page.goto(PUPIL, { waitUntil: 'commit' });
	const cards = page.locator('.cards label');
	const onTop = page.locator('.cards label', { has: page.locator(':checked') });
	const edge = async (card: Locator) => {
		const { x, y, width, height } = (await card.boundingBox())!;
		return { x: x + width - 6, y: y + height - 30 };
	};
	await expect(cards.first().getByRole('radio')).toBeChecked();
	await expect(page.locator('.turn')).toBeHidden();
	const next = await edge(cards.nth(1));
	await page.mouse.click(next.x, next.y);
	await expect(cards.nth(1).getByRole('radio')).toBeChecked();
	await page.keyboard.press('ArrowRight');
	await expect(cards.nth(2).getByRole('radio')).toBeChecked();
	await expect(onTop.locator('span')).toHaveCSS('opacity', '1');
	letGo();
	await expect(page.locator('form[data-awake]')).toBeVisible();
	await expect(cards.nth(2).getByRole('radio')).toBeChecked();
	await page.getByRole('button', { name: 'Volgende kaart' }).click();
	await expect(cards.nth(3).getByRole('radio')).toBeChecked();
});

test('cards whose script does not come are laid out, and stay so when it comes after all', async ({
	page
}) => {
	const letGo = await holdScripts(page);
	await page.goto(PUPIL, { waitUntil: 'commit' });
	const cards = page.locator('.cards label');
	await expect(cards.last().locator('span')).toHaveCSS('opacity', '1');
	await expect(page.locator('.turn')).toHaveCSS('visibility', 'hidden');
	const [first, second] = [await cards.nth(0).boundingBox(), await cards.nth(1).boundingBox()];
	expect(second?.y).toBeGreaterThan((first?.y ?? 0) + (first?.height ?? 0));
	await inspect(page, 'cards laid out');
	await cards.nth(2).click();
	const chosen = cards.nth(2).getByRole('radio');
	await expect(chosen).toBeChecked();
	letGo();
	await expect(page.locator('form[data-awake]')).toBeVisible();
	await expect(chosen).toBeChecked();
	expect(await cards.nth(1).boundingBox()).toEqual(second);
	const card = await chosen.inputValue();
	await tellPage(page).go('next');
	await expect(page.locator('input[type=hidden][name=card]')).toHaveValue(card);
});
