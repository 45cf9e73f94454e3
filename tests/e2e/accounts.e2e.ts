import { signInPage } from './pages/sign-in-page.ts';
import { peoplePage } from './pages/people-page.ts';
import { sentinel } from './sentinel.ts';
import { expect, test } from './test.ts';

const PASSWORD = 'drie groene fietsen in de regen';

test.use({ expected: /status of (400|429)/ });

test(
	'an invitation lets one person in, once; guessing is slowed down; signing out is final',
	{ tag: '@both' },
	async ({ staff, another }) => {
		const email = `${sentinel()}@steunpunt.test`;
		const people = peoplePage(await staff('admin'));
		await people.open();
		const link = await people.invite(email, 'Beleidsmedewerker');

		const page = await another();
		await test.step('the link asks for a password that is long enough', async () => {
			await page.goto(link);
			await expect(page.getByText(email)).toBeVisible();
			await page.getByLabel('Kies een wachtwoord').fill('te kort');
			await page.getByRole('button', { name: 'Begin' }).click();
			await expect(page.getByRole('alert')).toContainText('minstens 12 tekens');
			await page.getByLabel('Kies een wachtwoord').fill(PASSWORD);
			await page.getByRole('button', { name: 'Begin' }).click();
			await expect(page).toHaveURL(/\/team$/);
			await expect(page.getByText('Beleidsmedewerker')).toBeVisible();
		});

		await test.step('and works once', async () => {
			const late = await another();
			await late.goto(link);
			await expect(late.getByRole('heading', { level: 1 })).toContainText('werkt niet meer');
			await expect(late.getByLabel('Kies een wachtwoord')).toHaveCount(0);
		});

		const signIn = signInPage(page);
		await test.step('who signs out is out, also with the back button', async () => {
			await page.goto('/team/themas');
			await signIn.signOut();
			await expect(page).toHaveURL(/\/team\/aanmelden$/);
			expect(await page.context().cookies()).toEqual([]);
			await page.goBack();
			await expect(page).toHaveURL(/\/team\/aanmelden/);
			await page.goto('/team/verbeteren');
			await expect(page).toHaveURL(/naar=%2Fteam%2Fverbeteren/);
		});

		await test.step('wrong passwords make one wait, the right one then still works', async () => {
			for (let guess = 0; guess < 4; guess++) {
				await signIn.signIn(email, `geraden wachtwoord ${guess}`);
				await expect(signIn.errors).toContainText('horen niet bij elkaar');
			}
			await signIn.signIn(email, PASSWORD);
			await expect(signIn.errors).toContainText(/Wacht \d+ seconden?/);
			await expect(page.getByLabel('E-mailadres')).toHaveValue(email);
			await page.waitForTimeout(2100);
			await signIn.signIn(email, PASSWORD);
			await expect(page).toHaveURL(/\/team\/verbeteren$/);
		});
	}
);
