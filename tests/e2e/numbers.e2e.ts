import { inspect } from './inspect.ts';
import { expect, test } from './test.ts';

test.use({ expected: /status of 40[03]/ });

test('numbers are published per half year, rounded for everybody, and can be withdrawn', async ({
	staff,
	page
}) => {
	const policy = await staff('policy');
	await policy.goto('/team/themas');
	await policy.getByRole('link', { name: 'Cijfers voor bestuur' }).click();
	await expect(policy.getByRole('heading', { level: 1 })).toHaveText('Cijfers naar buiten');
	await inspect(policy, 'numbers');
	await expect(policy.getByText(/^Vrijgegeven op/)).toBeVisible();

	await page.goto('/regio/voorbeeldstreek');
	const table = page.getByRole('region', { name: /^Verhalen van/ }).first();
	await expect(table).toBeVisible();
	await expect(page.getByText('minder dan 10 wordt niet getoond').first()).toBeVisible();
	const counts = await table.getByRole('row').locator('td:first-of-type').allInnerTexts();
	expect(counts.length).toBeGreaterThan(0);
	for (const count of counts) expect(Number(count) >= 10 && Number(count) % 5 === 0).toBe(true);

	const about = await table.getAttribute('aria-label');
	await policy.getByText('Trek deze cijfers in').click();
	await policy.getByRole('button', { name: 'Trek in' }).click();
	await expect(policy.getByText('staan nergens meer')).toBeVisible();
	await page.reload();
	await expect(page.getByRole('region', { name: about ?? '' })).toHaveCount(0);
	await policy.getByRole('button', { name: 'Geef vrij' }).click();
	await expect(policy.getByText('staan nu op de openbare pagina')).toBeVisible();
	await page.reload();
	await expect(page.getByRole('region', { name: about ?? '' })).toBeVisible();
});

test('a reader sees what was published and no number below five', async ({ staff }) => {
	const page = await staff('reader');
	await page.goto('/team/themas');
	await expect(page.getByText(/van .* tot en met/).first()).toBeVisible();
	const numbers = await page.locator('main .count').allInnerTexts();
	expect(numbers.length).toBeGreaterThan(5);
	for (const text of numbers) {
		const [, shown] = /^(\d+)/.exec(text.trim()) ?? [];
		if (shown) expect(Number(shown)).toBeGreaterThanOrEqual(5);
	}
	await page.getByRole('link', { name: 'Leerlingenvervoer' }).last().click();
	await expect(page.getByRole('heading', { name: 'In cijfers' })).toBeVisible();
	await inspect(page, 'theme of a reader');
	expect((await page.goto('/team/themas/cijfers'))?.status()).toBe(403);
});
