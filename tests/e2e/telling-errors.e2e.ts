import { tellPage } from './pages/tell-page.ts';
import { sentinel, taxiStory } from './sentinel.ts';
import { expect, test } from './test.ts';

// Without scripts a refused form is a page with status 400, and Chromium mentions that.
test.use({ expected: /status of 400/ });

const COMMON = { tag: '@both' };

test('who forgets something keeps everything that was typed', COMMON, async ({ page }) => {
	const tell = tellPage(page);
	await tell.begin('ouder');
	expect(await tell.step()).toBe('region');
	await tell.press('next');
	await expect(tell.errors).toContainText('Kies uw regio.');
	await expect(tell.errors).toBeFocused();
	await tell.errors.getByRole('link', { name: 'Kies uw regio.' }).click();
	await tell.chooseRegion('voorbeeldstreek');

	await tell.toStory();
	await tell.story.fill('Wachten.');
	await page.locator('input[name=title]').fill('Drie maanden');
	await tell.press('next');
	await expect(tell.errors).toContainText('een paar zinnen is genoeg');
	await expect(tell.errors).toContainText('Alles wat u schreef staat er nog.');
	await expect(tell.errors).toBeFocused();
	await expect(tell.field).toHaveValue('Wachten.');
	await expect(page.locator('input[name=title]')).toHaveValue('Drie maanden');

	await tell.tell('Wij wachtten drie maanden op een plek en niemand belde ons terug.');
	await tell.receipt();
});

test('a text that is too long stays whole and says so', COMMON, async ({ page }) => {
	const tell = tellPage(page);
	const text = 'Wij wachten. '.repeat(770).trimEnd();
	expect(text.length).toBeGreaterThan(10_000);
	await tell.open('leerling');
	await tell.story.fill(text);
	await tell.press('next');
	await expect(tell.errors).toContainText('Je verhaal is te lang om in één keer te versturen');
	await expect(tell.field).toHaveValue(text);
	await expect(tell.errors.getByRole('link')).toHaveAttribute('href', '#text');
});

test('a link to a region that is not there asks for the region', COMMON, async ({ page }) => {
	const tell = tellPage(page);
	await tell.begin('ouder', 'bestaat-niet');
	expect(await tell.step()).toBe('region');
	await tell.press('next');
	await expect(tell.errors).toContainText('Kies uw regio.');
});

test('what the server refuses comes back with everything in it', COMMON, async ({ page }) => {
	const tell = tellPage(page);
	const word = sentinel();
	await tell.open('ouder');
	await tell.story.fill(taxiStory(word));
	await tell.toEnd();
	// Somebody else closed the region meanwhile, or tampers with the form.
	await page.locator('input[name=region]').evaluate((field: HTMLInputElement) => {
		field.value = 'bestaat-niet';
	});
	await tell.sendIt();
	await expect(tell.errors).toContainText('Uw verhaal is nog niet verstuurd');
	await expect(tell.errors).toBeFocused();
	await page.getByRole('radio', { name: 'Voorbeeldstreek' }).check();
	await page.getByRole('button', { name: 'Bekijk wat u stuurt' }).click();
	await expect(tell.preview).toContainText(word);
});
