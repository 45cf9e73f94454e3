import { judgePage } from './pages/judge-page.ts';
import { tellPage, type Who } from './pages/tell-page.ts';
import { countStored } from './backend-of.ts';
import { sentinel, taxiStory } from './sentinel.ts';
import { expect, test } from './test.ts';

test('reading and telling leave no cookie', { tag: '@both' }, async ({ page, context }) => {
	const given: string[] = [];
	context.on('response', async (response) => {
		if ((await response.allHeaders())['set-cookie']) given.push(response.url());
	});
	for (const path of ['/', '/privacy', '/regio', '/regio/voorbeeldstreek']) await page.goto(path);
	const tell = tellPage(page);
	await tell.open('ouder');
	await tell.tell(taxiStory(sentinel()));
	await tell.receipt();
	expect(await context.cookies()).toEqual([]);
	expect(given).toEqual([]);
});

test('neither receipt nor story stays behind in the browser', async ({ page }) => {
	const word = sentinel();
	const tell = tellPage(page);
	await tell.open('leerling');
	await tell.tell(taxiStory(word));
	const receipt = await tell.receipt();
	const kept = await page.evaluate(async () =>
		JSON.stringify([
			location.href,
			document.title,
			history.state,
			{ ...localStorage },
			{ ...sessionStorage },
			(await indexedDB.databases()).length,
			(await caches.keys()).length,
			(await navigator.serviceWorker.getRegistrations()).length
		])
	);
	expect(kept).not.toContain(receipt);
	expect(kept).not.toContain(word);
	expect(JSON.parse(kept).slice(3)).toEqual([{}, expect.anything(), 0, 0, 0]);

	await page.goto('/');
	await page.goBack();
	await expect(tell.question).toBeVisible();
	expect(await page.content()).not.toContain(receipt);
	expect(await page.content()).not.toContain(word);
});

const PERSONAL = {
	email: 'jolanda@voorbeeldpost.nl',
	phone: '06-12345678',
	postcode: '1234 AB',
	bsn: '111222333',
	iban: 'NL91 ABNA 0417 1643 00',
	url: 'https://www.voorbeeldschool.nl/klas?kind=7'
};

test('what identifies somebody never reaches the team or the database', async ({
	page,
	staff,
	apps
}) => {
	const word = sentinel();
	const tell = tellPage(page);
	await tell.open('ouder');
	const { email, phone, postcode, bsn, iban, url } = PERSONAL;
	await tell.tell(
		`Over ${word}. Mail mij op ${email} of bel ${phone}. Wij wonen op ${postcode}. Het nummer van mijn zoon is ${bsn}, ons geld staat op ${iban} en kijk op ${url} voor de rest.`
	);
	await tell.receipt();

	const team = await staff('coordinator');
	const judge = judgePage(team);
	await judge.open();
	await judge.pick(word);
	const html = await team.content();
	for (const [kind, raw] of Object.entries(PERSONAL)) {
		expect(html, kind).not.toContain(raw);
		expect(await countStored(apps.demo, raw), kind).toBe(0);
	}
	const masks = await judge.letter.locator('.sheet .mask').allInnerTexts();
	expect(masks.map((mask) => mask.replace(/[[\]]/g, ''))).toEqual([
		...['e-mailadres', 'telefoonnummer', 'postcode', 'bsn', 'nummer', 'link']
	]);
});

const OTHER_TONE: Record<Who, RegExp> = {
	ouder: /(?<![\p{L}’'])(je|jij|jou|jouw|jullie)(?![\p{L}])/giu,
	leerling: /(?<![\p{L}’'])(u|uw)(?![\p{L}])/giu
};

for (const who of ['ouder', 'leerling'] as const) {
	test(`a page for ${who} keeps its own tone, in errors and thanks too`, async ({ page }) => {
		const tell = tellPage(page);
		const slips = async () => (await page.locator('body').innerText()).match(OTHER_TONE[who]) ?? [];
		await tell.begin(who);
		await tell.press('next');
		await expect(tell.errors).toBeVisible();
		expect.soft(await slips(), 'no region').toEqual([]);
		await tell.chooseRegion('voorbeeldstreek');
		while ((await tell.step()) !== 'story') {
			await tell.go('next');
			expect.soft(await slips(), await tell.step()).toEqual([]);
		}
		await tell.sheetReady();
		for (const [text, wrong] of [
			['kort', 'iets meer'],
			['Wij wachten. '.repeat(800), 'te lang']
		] as const) {
			await tell.story.fill(text);
			await tell.press('next');
			await expect(tell.errors).toContainText(wrong);
			expect.soft(await slips(), wrong).toEqual([]);
		}
		await tell.story.fill(taxiStory(sentinel()));
		while ((await tell.step()) !== 'check') {
			await tell.go('next');
			expect.soft(await slips(), await tell.step()).toEqual([]);
		}
		await tell.sendIt();
		await tell.receipt();
		expect.soft(await slips(), 'thanks').toEqual([]);
	});
}
