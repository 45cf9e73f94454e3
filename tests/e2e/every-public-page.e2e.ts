import { listRoutes } from './routes.ts';
import { expect, test } from './test.ts';

const ELSEWHERE = 'https://www.buienradar.nl/';

test.use({ expected: new RegExp(`^request: ${ELSEWHERE}|status of 40[04]`) });

const pages = async () => (await listRoutes()).filter((route) => route.public && route.page);

test('A9: every public page has the way out, by button and by three times Shift, and back shows nothing', async ({
	page,
	context
}) => {
	test.setTimeout(240_000);
	await context.route(`${ELSEWHERE}**`, (route) =>
		route.fulfill({ contentType: 'text/html', body: '<title>Het weer</title>Het weer' })
	);
	for (const { path } of await pages()) {
		for (const way of ['button', 'shift'] as const) {
			await page.goto('about:blank');
			await page.goto(path);
			// Awake: Kit has put its announcer in the page.
			await page.locator('#svelte-announcer').waitFor({ state: 'attached' });
			const words = await page.locator('main').innerText();
			expect(words, path).not.toBe('');
			if (way === 'button') await page.getByRole('link', { name: 'Sluit snel' }).click();
			else for (let press = 0; press < 3; press++) await page.keyboard.press('Shift');
			await expect(page, `${path} by ${way}`).toHaveURL(ELSEWHERE);
			await page.goBack();
			expect(page.url(), `${path} by ${way}`).toBe('about:blank');
		}
	}
});

test(
	'A4: every public page asks nothing of another address and gives no cookie',
	{ tag: '@both' },
	async ({ page, context, apps }) => {
		test.setTimeout(120_000);
		const asked = new Set<string>();
		context.on('request', (request) => asked.add(new URL(request.url()).origin));
		for (const { path } of await pages()) {
			await page.goto(path, { waitUntil: 'networkidle' });
			await expect(page.getByRole('link', { name: 'Sluit snel' })).toBeVisible();
			// Nothing in the page points a browser elsewhere by itself either.
			const outside = await page.evaluate(() =>
				[...document.querySelectorAll<HTMLElement>('[src], link:not([rel=alternate])')]
					.map(
						(one) =>
							new URL(one.getAttribute('src') ?? one.getAttribute('href') ?? '', location.href)
					)
					.filter(({ origin, protocol }) => origin !== location.origin && protocol !== 'data:')
					.map(({ href }) => href)
			);
			expect(outside, path).toEqual([]);
		}
		expect([...asked]).toEqual([apps.demo.origin]);
		expect(await context.cookies()).toEqual([]);
	}
);
