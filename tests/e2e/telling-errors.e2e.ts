import { tellPage } from './pages/tell-page.ts';
import { expect, test } from './test.ts';

// Without scripts a refused form is a page with status 400, and Chromium mentions that.
test.use({ expected: /status of 400/ });

const COMMON = { tag: '@both' };

test(
	'who forgets something keeps everything that was typed',
	COMMON,
	async ({ page, javaScriptEnabled }) => {
		const tell = tellPage(page);
		await tell.open('ouder');
		if (javaScriptEnabled) await tell.sheetReady();
		await page.getByLabel('Middelbare school').check();
		await page.getByRole('radio', { name: /^Ja, zonder naam/ }).check();
		await tell.tell('Wachten.');

		await expect(tell.errors).toContainText('Kies uw regio.');
		await expect(tell.errors).toContainText('een paar zinnen is genoeg');
		await expect(tell.errors).toContainText('Alles wat u schreef staat er nog.');
		await expect(tell.errors).toBeFocused();
		await expect(page).toHaveTitle(/^Let op: /);
		await expect(tell.field).toHaveValue('Wachten.');
		await expect(page.getByLabel('Middelbare school')).toBeChecked();
		await expect(page.getByRole('radio', { name: /^Ja, zonder naam/ })).toBeChecked();

		await tell.errors.getByRole('link', { name: 'Kies uw regio.' }).click();
		await tell.region.selectOption('voorbeeldstreek');
		await expect(tell.region).toHaveValue('voorbeeldstreek');
		await tell.tell('Wij wachtten drie maanden op een plek en niemand belde ons terug.');
		await tell.receipt();
	}
);

test(
	'a text that is too long stays whole and says so',
	COMMON,
	async ({ page, javaScriptEnabled }) => {
		const tell = tellPage(page);
		const text = 'Wij wachten. '.repeat(770).trimEnd();
		expect(text.length).toBeGreaterThan(10_000);
		await tell.open('leerling', 'voorbeeldstreek');
		if (javaScriptEnabled) await tell.sheetReady();
		await tell.tell(text);
		await expect(tell.errors).toContainText('Je verhaal is te lang om in één keer te versturen');
		await expect(tell.field).toHaveValue(text);
		await expect(tell.errors.getByRole('link')).toHaveAttribute('href', '#text');
	}
);

test(
	'a region that is not there is refused with a sentence',
	COMMON,
	async ({ page, javaScriptEnabled }) => {
		const tell = tellPage(page);
		await tell.open('ouder', 'bestaat-niet');
		if (javaScriptEnabled) await tell.sheetReady();
		await expect(tell.region).toHaveValue('');
		await tell.tell('Wij wachtten drie maanden op een plek.');
		await expect(tell.errors).toContainText('Kies uw regio.');
	}
);
