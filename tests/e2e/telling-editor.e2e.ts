import type { Page } from '@playwright/test';
import { countStored } from './backend-of.ts';
import { tellPage } from './pages/tell-page.ts';
import { sentinel } from './sentinel.ts';
import { expect, test } from './test.ts';

const EDITOR = 'ProseMirror-trailingBreak';

/** Answer the script that holds the editor only when `go` resolves, or not at all when it says so. */
async function holdEditor(page: Page, go: Promise<'deliver' | 'lose'>): Promise<void> {
	await page.route('**/_app/immutable/**/*.js', async (route) => {
		const response = await route.fetch();
		const body = await response.text();
		if (body.includes(EDITOR) && (await go) === 'lose') return route.abort();
		return route.fulfill({ response, body });
	});
}

test('the sheet takes over what was typed before it came, with the caret in its place', async ({
	page,
	apps
}) => {
	const word = sentinel();
	const tell = tellPage(page);
	let deliver = () => {};
	await holdEditor(page, new Promise((resolve) => (deliver = () => resolve('deliver'))));
	await tell.begin('ouder', 'voorbeeldstreek');
	while ((await tell.step()) !== 'story') await tell.go('next');
	await tell.field.pressSequentially(`Wij wachten op ${word}`);
	await tell.field.press('Enter');
	await tell.field.pressSequentially('en op de taxi ');
	await expect(tell.sheet).toHaveCount(0);

	deliver();
	await tell.sheetReady();
	await expect(tell.field).toBeHidden();
	await expect(tell.sheet).toBeFocused();
	await page.keyboard.type('van morgen.');
	await expect(tell.sheet).toContainText(`Wij wachten op ${word}`);
	await expect(tell.sheet).toContainText('en op de taxi van morgen.');
	await tell.toEnd();
	await tell.sendIt();
	await tell.receipt();
	expect(await countStored(apps.demo, `Wij wachten op ${word}\n\nen op de taxi van morgen.`)).toBe(
		1
	);
});

test.describe('when the sheet never comes', () => {
	test.use({ expected: /net::ERR_FAILED/ });

	test('the plain field stays and the story comes in', async ({ page, apps }) => {
		const word = sentinel();
		const tell = tellPage(page);
		await holdEditor(page, Promise.resolve('lose'));
		const lost = page.waitForEvent('requestfailed');
		await tell.begin('leerling', 'voorbeeldstreek');
		while ((await tell.step()) !== 'story') await tell.go('next');
		await lost;
		await tell.field.pressSequentially(`Ik heb dit zelf getypt, ${word}`);
		await tell.toEnd();
		await tell.sendIt();
		await tell.receipt();
		expect(await countStored(apps.demo, word)).toBe(1);
	});
});

test('what is pasted becomes plain words', async ({ page, apps }) => {
	const word = sentinel();
	const tell = tellPage(page);
	await tell.open('ouder');
	await tell.sheet.evaluate((sheet, pasted) => {
		const data = new DataTransfer();
		data.setData('text/html', `<h1>Kop</h1><p><b>${pasted}</b> en <a href="#x">nog iets</a></p>`);
		data.setData('text/plain', `Kop\n\n${pasted} en nog iets`);
		sheet.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true }));
	}, word);
	await tell.toEnd();
	await tell.sendIt();
	await tell.receipt();
	expect(await countStored(apps.demo, `Kop\n\n${word} en nog iets`)).toBe(1);
});
