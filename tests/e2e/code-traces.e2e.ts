import type { Page } from '@playwright/test';
import { codePage } from './pages/code-page.ts';
import { sendStory } from './send.ts';
import { sentinel, taxiStory } from './sentinel.ts';
import { settled } from './settled.ts';
import { expect, test } from './test.ts';

test.use({ expected: /status of 4(00|03)/ });

async function keptByBrowser(): Promise<string> {
	return JSON.stringify([
		history.state,
		{ ...localStorage },
		{ ...sessionStorage },
		(await indexedDB.databases()).length,
		await caches.keys()
	]);
}

/** In, with a fresh story. */
async function comeBack(page: Page, code: string) {
	const own = codePage(page);
	await own.comeBack(code);
	return own;
}

test(
	'A3: neither code nor words of a teller who came back stand in an address, title or storage',
	{ tag: '@both' },
	async ({ page, apps, request, context, javaScriptEnabled }) => {
		const word = sentinel();
		const code = await sendStory(request, apps.demo, { text: taxiStory(word) });
		const seen: string[] = [];
		context.on('request', (asked) => seen.push(asked.url()));
		const own = await comeBack(page, code);
		await own.send(`Hoort u iets, ${word}?`);
		await own.choose('choice_themes');
		await page.goto('/');
		await page.goBack();
		seen.push(await page.title(), page.url());
		if (javaScriptEnabled) {
			// A page that comes back asks for itself again, which may happen under our hands.
			await expect(async () => seen.push(await page.evaluate(keptByBrowser))).toPass();
		}
		const [cookie] = await context.cookies();
		seen.push(cookie?.value ?? '');
		for (const trace of [code, code.replaceAll('-', ''), word]) {
			expect(seen.join('\n')).not.toContain(trace);
		}
	}
);

test('A3: a message that holds the own code is not sent', async ({ page, apps, request }) => {
	const code = await sendStory(request, apps.demo, { text: taxiStory(sentinel()) });
	const own = await comeBack(page, code);
	const written = `Mijn code is ${code.toLowerCase().replaceAll('-', ' ')}, kunt u mij bellen?`;
	await own.send(written);
	await expect(own.errors).toContainText('verhaalcode');
	await expect(own.message).toHaveValue(written);
	await expect(own.talk).toHaveCount(0);
});

test('A4: the cookie of a visit is for this site alone, unreadable for scripts, and gone with the browser', async ({
	page,
	apps,
	request,
	context
}) => {
	const code = await sendStory(request, apps.demo, { text: taxiStory(sentinel()) });
	await page.goto('/');
	await page.goto('/code');
	expect(await context.cookies()).toEqual([]);
	await comeBack(page, code);
	expect(await context.cookies()).toEqual([
		expect.objectContaining({
			...{ name: 'rode-draad-code', httpOnly: true, sameSite: 'Strict', expires: -1, path: '/' }
		})
	]);
});

test(
	'A4: who leaves takes everything along: no cookie, and Back shows nothing',
	{ tag: '@both' },
	async ({ page, apps, request, context }) => {
		const word = sentinel();
		const code = await sendStory(request, apps.demo, { text: taxiStory(word) });
		const own = await comeBack(page, code);
		const [cookie] = await context.cookies();
		const leaving = page.waitForResponse((answer) => answer.status() === 303);
		await own.leave();
		expect((await (await leaving).allHeaders())['clear-site-data']).toBe('"*"');
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Het verhaal is afgesloten');
		expect(await context.cookies()).toEqual([]);
		for (let back = 0; back < 3; back++) {
			await page.goBack().catch(() => null);
			expect(await settled(page)).not.toContain(word);
		}
		// Also for who kept the cookie.
		await context.addCookies([{ ...cookie!, value: cookie!.value }]);
		await page.goto('/code/verhaal');
		await expect(page).toHaveURL(/\/code\?opnieuw$/);
	}
);

test(
	'A4: what was typed when the visit had ended is not lost',
	{ tag: '@both' },
	async ({ page, apps, request, context }) => {
		const code = await sendStory(request, apps.demo, { text: taxiStory(sentinel()) });
		const own = await comeBack(page, code);
		await context.clearCookies();
		await own.send('Dit schreef ik lang.');
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Het verhaal is weer dicht');
		await expect(page.getByRole('textbox')).toHaveValue('Dit schreef ik lang.');
	}
);

test('A4: without a code every page of a visit leads back to the question for it', async ({
	page
}) => {
	for (const path of ['/code/verhaal', '/code/verhaal/weghalen']) {
		await page.goto(path);
		await expect(page).toHaveURL(/\/code\?opnieuw$/);
	}
	const answer = await page.request.post('/code/verhaal/kopie', {
		headers: { origin: new URL(page.url()).origin },
		maxRedirects: 0
	});
	expect(answer.status()).toBe(303);
});
