import { tellPage } from './pages/tell-page.ts';
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
	await page.getByRole('button', { name: /^Vervang “jolanda@/ }).click();
	await expect(tell.sheet).toHaveText('Mail ons op [e-mailadres], want de taxi kwam weer niet.');
	await expect(tell.field).toHaveValue('Mail ons op [e-mailadres], want de taxi kwam weer niet.');
	expect(sent).toEqual([]);
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
