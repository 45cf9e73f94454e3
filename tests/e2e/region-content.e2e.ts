import type { Page } from '@playwright/test';
import { inspect } from './inspect.ts';
import { regionPage } from './pages/region-page.ts';
import { sentinel } from './sentinel.ts';
import { expect, test } from './test.ts';

/** One black pixel, and behind it who made it. */
const PIXEL =
	'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==';
const LOGO = Buffer.concat([Buffer.from(PIXEL, 'base64'), Buffer.from('made by Jan')]);

test.use({ expected: /status of 400/ });

test(
	'the admin looks before saving, nothing typed is lost, and visitors read it',
	{ tag: '@both' },
	async ({ trial, another, javaScriptEnabled }) => {
		const { page, slug } = trial;
		// axe is a script of the page.
		const look = async (at: Page, state: string) => {
			if (javaScriptEnabled) await inspect(at, state);
		};
		const region = regionPage(page);
		const desk = `Steunpunt ${sentinel()}`;
		await region.open();

		await test.step('a preview keeps nothing', async () => {
			await region.field('Naam').fill(desk);
			await region.field('Welkom voor ouders').fill('De koffie staat klaar.');
			await region.look();
			await expect(region.preview).toContainText(desk);
			await expect(region.preview).toContainText('De koffie staat klaar.');
			const visitor = await another();
			await visitor.goto(`/?regio=${slug}`);
			await expect(visitor.getByText(desk)).toHaveCount(0);
		});

		await test.step('what is wrong is said beside the field, and the rest stays', async () => {
			await region.field('Telefoonnummer').fill('bel maar');
			await region.save();
			await expect(page.getByRole('alert')).toContainText('telefoonnummer');
			await expect(region.field('Naam')).toHaveValue(desk);
			await look(page, 'region, wrong');
		});

		await test.step('what is saved is on the first page of that region', async () => {
			await region.field('Telefoonnummer').fill('088 111 22 33');
			await region.field('Eigen hulplijnen').fill('Jongerenlijn; 0800 1234; na vier uur');
			await region
				.field('Logo')
				.setInputFiles({ name: 'logo.png', mimeType: 'image/png', buffer: LOGO });
			await region.save();
			await expect(page.getByText('Ouders en leerlingen zien het meteen.')).toBeVisible();
			const visitor = await another();
			await visitor.goto(`/?regio=${slug}`);
			const sign = visitor.getByRole('complementary', { name: desk });
			await expect(sign.getByRole('link', { name: '088 111 22 33' })).toBeVisible();
			await expect(visitor.getByText('De koffie staat klaar.')).toBeVisible();
			await expect(visitor.getByText('0800 1234')).toBeVisible();
			const logo = await visitor.request.get(`/regio/${slug}/logo`);
			expect((await logo.body()).toString('base64')).toBe(PIXEL);
			await look(visitor, 'home of a region');
		});
	}
);

test('every member of staff makes a poster and cards, in any language', async ({ staff }) => {
	const page = await staff('reader');
	await page.goto('/team/delen');
	await expect(page.getByRole('img', { name: /Wat maakte u mee op school/ })).toBeVisible();
	await page.getByLabel('Wat wilt u maken?').selectOption('kaart');
	await page.getByLabel('Voor wie?').selectOption('leerling');
	await page.getByLabel('In welke taal?').selectOption('ar');
	await page.getByRole('button', { name: 'Laat zien' }).click();
	await expect(page.getByRole('img', { name: /في المدرسة/ })).toHaveCount(4);
	await inspect(page, 'cards');
	const link = page.getByRole('link', { name: 'Bewaar als bestand (SVG)' });
	const file = await page.request.get((await link.getAttribute('href')) ?? '');
	expect(file.headers()['content-disposition']).toContain('rode-draad-kaart-pupil-ar.svg');
	expect(await file.text()).toMatch(/^\s*<svg[^]*<\/svg>\s*$/);
});

test('only the admin writes what a region says', async ({ staff }) => {
	const page = await staff('coordinator');
	const answer = await page.request.get('/team/regio');
	expect(answer.status()).toBe(403);
});
