import { tellPage } from './pages/tell-page.ts';
import { sentinel } from './sentinel.ts';
import { expect, test } from './test.ts';

const ELSEWHERE = 'https://www.buienradar.nl/';

test.use({ expected: new RegExp(`^request: ${ELSEWHERE}|net::ERR_`) });

test.beforeEach(async ({ context }) => {
	await context.route(`${ELSEWHERE}**`, (route) =>
		route.fulfill({ contentType: 'text/html', body: '<title>Het weer</title>Het weer' })
	);
});

test('A9: the exit leaves at once, and back shows nothing of the story', async ({ page }) => {
	const word = sentinel();
	const tell = tellPage(page);
	await page.goto('/');
	await tell.open('leerling');
	await tell.story.fill(`Niemand mag dit zien, ${word}`);
	await page.getByRole('link', { name: 'Sluit snel' }).click();
	await expect(page).toHaveURL(ELSEWHERE);
	await page.goBack();
	expect(page.url()).not.toContain('vertel');
	expect(await page.content()).not.toContain(word);
});

test('A9: three times Shift leaves too, from the middle of a sentence', async ({ page }) => {
	const word = sentinel();
	const tell = tellPage(page);
	await page.goto('/');
	await tell.open('ouder');
	await tell.sheet.pressSequentially(`Er is iets, ${word}`);
	for (let press = 0; press < 3; press++) await page.keyboard.press('Shift');
	await expect(page).toHaveURL(ELSEWHERE);
	await page.goBack();
	expect(await page.content()).not.toContain(word);
});

test('A9: capitals in a sentence do not leave', async ({ page }) => {
	const tell = tellPage(page);
	await tell.open('ouder');
	await tell.sheet.click();
	for (const letter of ['A', 'B', 'C', 'D']) await page.keyboard.press(`Shift+${letter}`);
	await expect(tell.sheet).toHaveText('ABCD');
	await expect(page).toHaveURL(/vertel/);
});

test('A9: without scripts the exit is a link that works', { tag: '@nojs' }, async ({ page }) => {
	await page.goto('/vertel/ouder');
	// It passes through an answer of ours, and what that leads to cannot be stopped at the door.
	const asked = page.waitForRequest(ELSEWHERE);
	await page.getByRole('link', { name: 'Sluit snel' }).click();
	await asked;
});
