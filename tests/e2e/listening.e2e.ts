import { inspect } from './inspect.ts';
import { codePage } from './pages/code-page.ts';
import { tellPage } from './pages/tell-page.ts';
import { sendStory } from './send.ts';
import { sentinel, taxiStory } from './sentinel.ts';
import { expect, test } from './test.ts';

test('the page says what it will take out, and asks nobody while somebody types', async ({
	page
}) => {
	const tell = tellPage(page);
	await tell.open('ouder');
	const sent: string[] = [];
	page.on('request', (request) => {
		if (request.method() !== 'GET' || request.url().includes('jolanda')) sent.push(request.url());
	});
	await tell.sheet.fill('Mail ons op jolanda@voorbeeldpost.nl, want de taxi kwam weer niet.');
	await expect(page.getByText('Dit halen we eruit')).toBeVisible();
	await expect(tell.sheet.locator('.mark')).toHaveText('jolanda@voorbeeldpost.nl');
	await expect(tell.sheet).toHaveText(
		'Mail ons op jolanda@voorbeeldpost.nl, want de taxi kwam weer niet.'
	);
	// One tap puts the other word in the text, and nothing else changes.
	await page.getByRole('button', { name: /^jolanda@/ }).click();
	await expect(tell.sheet).toHaveText('Mail ons op [e-mailadres], want de taxi kwam weer niet.');
	await expect(tell.field).toHaveValue('Mail ons op [e-mailadres], want de taxi kwam weer niet.');
	expect(sent).toEqual([]);
});

test('one tap takes the name out and leaves the words that begin like it', async ({ page }) => {
	const tell = tellPage(page);
	await tell.open('ouder');
	await tell.sheet.fill('Mijn zoon Bo is boos. Bovendien wil Bo niet meer.');
	await page.getByRole('button', { name: /^Bo naam/ }).click();
	await expect(tell.field).toHaveValue(
		'Mijn zoon [naam 1] is boos. Bovendien wil [naam 1] niet meer.'
	);
	const title = page.locator('input[name=title]');
	await title.fill('De dag dat Jolanda belde');
	await page.getByRole('button', { name: /^Jolanda naam/ }).click();
	await expect(title).toHaveValue('De dag dat [naam 1] belde');
	for (let step = ''; step !== 'wish'; step = await tell.step()) await tell.go('next');
	const wish = page.locator('textarea[name=wish]');
	await wish.fill('Dat mijn dochter Roos niet naar Roosendaal hoeft.');
	await page.getByRole('button', { name: /^Roos naam/ }).click();
	await expect(wish).toHaveValue('Dat mijn dochter [naam 1] niet naar Roosendaal hoeft.');
});

test('who takes a name out with the keyboard goes on in the text', async ({ page }) => {
	const tell = tellPage(page);
	await tell.open('ouder');
	await tell.sheet.fill('Mijn zoon Bo is boos.');
	await page.getByRole('button', { name: /^Bo naam/ }).press('Enter');
	await expect(tell.field).toHaveValue('Mijn zoon [naam 1] is boos.');
	await expect(tell.sheet).toBeFocused();
	const title = page.locator('input[name=title]');
	await title.fill('De dag dat Jolanda belde');
	await page.getByRole('button', { name: /^Jolanda naam/ }).press('Enter');
	await expect(title).toHaveValue('De dag dat [naam 1] belde');
	await expect(title).toBeFocused();
});

test('in another language the preview names what was taken out in that language', async ({
	page
}) => {
	const tell = tellPage(page);
	await tell.begin('ouder', 'voorbeeldstreek', '/en');
	await tell.toStory();
	await tell.sheet.fill('Mail ons op jolanda@voorbeeldpost.nl, want de taxi kwam weer niet.');
	await tell.toEnd();
	await expect(tell.preview.locator('.mask')).toHaveText('e-mail address');
});

test('who comes back with a code sees what will be taken out of a message, and help', async ({
	page,
	request,
	apps
}) => {
	const own = codePage(page);
	const code = await sendStory(request, apps.demo, { text: taxiStory(sentinel()) });
	await own.open();
	await own.enter(code);
	await own.arrived();
	await own.message.fill('Ik wil niet meer leven. Bel mijn zoon Bo, bovendien ben ik thuis.');
	const hint = page.getByRole('button', { name: /^Bo naam/ });
	await expect(hint).toBeVisible();
	await expect(hint, 'it has come with its look').toHaveCSS('border-top-style', 'solid');
	await expect(page.getByText('Deze mensen zijn er wel, nu meteen.')).toBeVisible();
	await inspect(page, 'a message with hints');
	await hint.click();
	await expect(own.message).toHaveValue(
		'Ik wil niet meer leven. Bel mijn zoon [naam 1], bovendien ben ik thuis.'
	);
	await own.button('talk_send').click();
	await expect(own.talk).toContainText('Bel mijn zoon naam 1, bovendien ben ik thuis.');
});

test('S2: words of danger bring help beside the text, and change or stop nothing', async ({
	page
}) => {
	const tell = tellPage(page);
	await tell.open('leerling');
	const help = page.getByText('Deze mensen zijn er wel, nu meteen.');
	await tell.sheet.fill('ik ging dood van het lachen in de pauze met mijn vrienden');
	await page.waitForTimeout(1500);
	await expect(help).toBeHidden();
	await tell.sheet.fill('ik wil niet meer leven, elke dag op school is te veel');
	await expect(help).toBeVisible();
	await tell.toEnd();
	await tell.sendIt();
	await tell.receipt();
});
