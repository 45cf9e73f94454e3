import { tellPage } from './pages/tell-page.ts';
import { sentinel, taxiStory } from './sentinel.ts';
import { expect, test } from './test.ts';

const BOTH = { tag: '@both' };

test(
	'what a parent tapped by mistake can be taken back',
	BOTH,
	async ({ page, javaScriptEnabled }) => {
		test.slow();
		const tell = tellPage(page);
		const parts = tell.preview.locator('section');
		await tell.begin('ouder', 'voorbeeldstreek');
		await tell.go('next');
		await page.locator('input[name=card][value=stuck]').check();
		await tell.toStory();
		await tell.story.fill(taxiStory(sentinel()));
		await tell.go('next');
		if (javaScriptEnabled) await page.getByRole('slider').press('Home');
		else await page.locator('input[name=feeling][value="0"]').check();
		await tell.go('next');
		if (javaScriptEnabled) await page.locator('.triad-step .button-text').click();
		await page.locator('input[name=triad][value=heard]').check();
		await tell.go('next');
		await tell.go('next');
		await page.locator('input[name=sector][value=so]').check();
		await page.locator('input[name=phase][value=during]').check();
		while ((await tell.step()) !== 'check') await tell.go('next');
		for (const [name, step] of [
			['card', 'card'],
			['feeling', 'feeling'],
			['triad', 'triad'],
			['sector', 'facts']
		] as const) {
			const part = tell.preview.locator(`section.${name}`);
			await expect(part, 'it was chosen').toBeVisible();
			await part.getByRole('button').click();
			await expect.poll(tell.step).toBe(step);
			await tell.go('skip');
			await expect(part, 'it was taken back').toHaveCount(0);
		}
		// The story, what may be done with it, the region and the day.
		await expect(parts).toHaveCount(4);
	}
);

test('what a pupil tapped by mistake can be taken back', BOTH, async ({ page }) => {
	test.slow();
	const tell = tellPage(page);
	const takeBack = async (name: string, step: string) => {
		const part = tell.preview.locator(`section.${name}`);
		await part.getByRole('button').click();
		await expect.poll(tell.step).toBe(step);
		await tell.go('skip');
		await expect.poll(tell.step).toBe('check');
		await expect(part).toHaveCount(0);
	};
	await tell.begin('leerling', 'voorbeeldstreek');
	await tell.go('mood');
	await page.locator('input[name=mood][value=angry]').check({ force: true });
	await tell.toStory();
	await tell.story.fill(taxiStory(sentinel()));
	await tell.toEnd();
	await takeBack('mood', 'mood');

	await tell.begin('leerling', 'voorbeeldstreek');
	await tell.toStory();
	await tell.story.fill(taxiStory(sentinel()));
	await tell.toEnd();
	// The card on top is chosen, as the button says.
	await takeBack('card', 'card');
});
