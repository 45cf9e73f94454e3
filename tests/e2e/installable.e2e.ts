import { expect, test } from './test.ts';

interface Manifest {
	lang: string;
	dir: string;
	start_url: string;
	icons: { src: string; sizes: string }[];
}

for (const [page, lang, dir] of [
	['/', 'nl', 'ltr'],
	['/ar', 'ar', 'rtl'],
	['/makkelijk', 'nl', 'ltr']
] as const) {
	test(`${page} can be installed, in its own language`, async ({ page: browser, request }) => {
		await browser.goto(page);
		const href = await browser.locator('link[rel=manifest]').getAttribute('href');
		const answer = await request.get(href ?? '');
		expect(answer.headers()['content-type']).toBe('application/manifest+json');
		const manifest = (await answer.json()) as Manifest;
		expect(manifest).toMatchObject({ lang, dir, start_url: page, display: 'standalone' });
		for (const { src, sizes } of manifest.icons) {
			const size = await browser.evaluate(async (address) => {
				const image = new Image();
				image.src = address;
				await image.decode();
				return `${image.naturalWidth}x${image.naturalHeight}`;
			}, src);
			expect(size).toBe(sizes);
		}
		const session = await browser.context().newCDPSession(browser);
		const { errors } = await session.send('Page.getAppManifest');
		expect(errors).toEqual([]);
	});
}

test('nothing of a page stays behind for later: no service worker, no storage', async ({
	page
}) => {
	await page.goto('/', { waitUntil: 'networkidle' });
	const kept = await page.evaluate(async () => [
		(await navigator.serviceWorker.getRegistrations()).length,
		(await caches.keys()).length,
		localStorage.length,
		sessionStorage.getItem('sveltekit:snapshot')
	]);
	expect(kept).toEqual([0, 0, 0, null]);
});
