import { inspect } from './inspect.ts';
import { regionPage } from './pages/region-page.ts';
import { tellPage } from './pages/tell-page.ts';
import { expect, test } from './test.ts';

test.use({ expected: /status of 400/ });

test(
	'a region leaves out a card and a feeling for its own tellers, but never too many',
	{ tag: '@both' },
	async ({ trial, another, javaScriptEnabled }) => {
		test.slow();
		const { page, slug } = trial;
		const region = regionPage(page);
		const drawers = page.locator('form details:not([open]) > summary');
		const box = (deck: string, key: string) => page.locator(`input[name=without-${deck}-${key}]`);
		await region.open();
		/** A drawer that opens is no longer one of these. */
		const openAll = async () => {
			while ((await drawers.count()) > 0) await drawers.first().click();
		};
		await openAll();

		await test.step('with too few left nothing is kept', async () => {
			const cards = page.locator('input[name^=without-pupil-]');
			for (const card of await cards.all()) await card.check();
			await region.save();
			await expect(page.getByRole('alert')).toContainText('te weinig over');
			await expect(cards.first()).toBeChecked();
			if (javaScriptEnabled) await inspect(page, 'region, too few cards');
			await openAll();
			for (const card of await cards.all()) await card.uncheck();
		});

		await openAll();
		await box('pupil', 'stuck').check();
		await box('mood', 'angry').check();
		if (!javaScriptEnabled) await region.look();
		await expect(region.preview).toContainText('Dit hielp mij');
		await expect(region.preview.getByRole('listitem').getByText('Hier liep het vast')).toHaveCount(
			1
		);
		await expect(region.preview).not.toContainText('boos');
		await region.save();
		await expect(page.getByText('Ouders en leerlingen zien het meteen.')).toBeVisible();

		const pupil = await another();
		const tell = tellPage(pupil);
		const angry = pupil.locator('input[name=mood][value=angry]');
		await tell.begin('leerling', slug);
		await expect(pupil.locator('input[name=card][value=helped]')).toHaveCount(1);
		await expect(pupil.locator('input[name=card][value=stuck]')).toHaveCount(0);
		await tell.go('mood');
		await expect(pupil.locator('input[name=mood][value=sad]')).toHaveCount(1);
		await expect(angry).toHaveCount(0);
		await tell.begin('leerling', 'voorbeeldstreek');
		await expect(pupil.locator('input[name=card][value=stuck]')).toHaveCount(1);
		await tell.go('mood');
		await expect(angry, 'elsewhere it stays').toHaveCount(1);

		await region.open();
		await expect(box('pupil', 'stuck')).toBeChecked();
	}
);
