import { tellPage } from './pages/tell-page.ts';
import { sentinel, taxiStory } from './sentinel.ts';
import { expect, test } from './test.ts';
import type { Page } from '@playwright/test';

const ELSEWHERE = 'https://www.buienradar.nl/';
test.use({ expected: new RegExp(`^request: ${ELSEWHERE}`) });

async function told(page: Page): Promise<string> {
	const tell = tellPage(page);
	await page.goto('/');
	await tell.open('ouder', 'voorbeeldstreek');
	await tell.sheetReady();
	await tell.tell(taxiStory(sentinel()));
	return tell.receipt();
}
const region = (page: Page) => page.getByRole('link', { name: 'Lees wat we met verhalen deden' });

test('A2: who leaves without saving the code is asked once, and goes on at the second try', async ({
	page
}) => {
	await told(page);
	await region(page).click();
	await expect(page.getByRole('status').filter({ hasText: 'Heeft u de code' })).toBeVisible();
	expect(page.url()).toContain('/vertel/');
	await region(page).click();
	await page.waitForURL('**/regio/**');
});

test('A2: who says that the code is saved goes at once', async ({ page }) => {
	await told(page);
	await page.getByRole('checkbox', { name: 'Ik heb de code bewaard' }).check();
	await region(page).click();
	await page.waitForURL('**/regio/**');
});

test('A2, A9: who closes the page is asked by the browser; who flees is not', async ({ page }) => {
	await page.route(`${ELSEWHERE}**`, (route) =>
		route.fulfill({ contentType: 'text/html', body: '<title>Het weer</title>Het weer' })
	);
	await told(page);
	const asked: string[] = [];
	page.on('dialog', (dialog) => {
		asked.push(dialog.type());
		void dialog.dismiss();
	});
	await page.evaluate(() => void setTimeout(() => location.reload()));
	await expect.poll(() => asked).toEqual(['beforeunload']);
	for (let press = 0; press < 3; press++) await page.keyboard.press('Shift');
	await expect(page).toHaveURL(ELSEWHERE);
	expect(asked).toEqual(['beforeunload']);
});

test('A2, A3: the code is copied as it stands there, and its QR code holds no address', async ({
	page,
	context
}) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	const code = await told(page);
	await page.getByRole('button', { name: 'Kopieer de code' }).click();
	await expect(page.getByText('De code is gekopieerd.')).toBeVisible();
	expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(code);
	const qr = page.getByRole('img', { name: 'De code als QR-plaatje' });
	// The smallest QR code there is, with its white edge: of an address only twenty letters would fit in it.
	expect(await qr.getAttribute('viewBox')).toBe('0 0 25 25');
});

test('A2: only the ticket is printed', async ({ page }) => {
	const code = await told(page);
	await page.emulateMedia({ media: 'print' });
	const printed = (await page.locator('body').innerText()).replace(/\s+/g, ' ');
	expect(printed.replaceAll(' ', '')).toContain(code);
	expect(printed).toContain('Terugkomen kan op localhost');
	expect(printed).not.toContain('Dank u wel');
	expect(printed).not.toContain('Alarmnummer');
});

test(
	'A2: without scripts the code stands on a plain page that can be left',
	{ tag: '@nojs' },
	async ({ page }) => {
		const tell = tellPage(page);
		await tell.open('leerling', 'voorbeeldstreek');
		await tell.tell(taxiStory(sentinel()));
		await tell.receipt();
		await expect(page.getByRole('img', { name: 'De code als QR-plaatje' })).toBeVisible();
		await expect(page.getByRole('checkbox')).toHaveCount(0);
		await region(page).click();
		await page.waitForURL('**/regio/**');
	}
);
