import { ownerOf } from './backend-of.ts';
import { inspect } from './inspect.ts';
import { tellPage } from './pages/tell-page.ts';
import { sentinel, taxiStory } from './sentinel.ts';
import { expect, test } from './test.ts';

// Without scripts a refused form is a page with status 400, and Chromium mentions that.
test.use({ expected: /status of 400/ });

const BOTH = { tag: '@both' };

// In Dutch, and in the language that differs from it most: it runs from the right.
const SCREENS = [320, 1280].flatMap((width) =>
	['', '/ar'].map((language) => ({ width, language }))
);

for (const { width, language } of SCREENS) {
	const where = `at ${width} px${language && ' in Arabic'}`;

	test(`a parent walks all steps ${where}`, BOTH, async ({ page, apps, javaScriptEnabled }) => {
		test.slow();
		const word = sentinel();
		const tell = tellPage(page);
		await page.setViewportSize({ width, height: 800 });
		await tell.begin('ouder', 'voorbeeldstreek', language);
		const address = page.url();
		await tell.go('next');
		await page.locator('input[name=card][value=stuck]').check();
		await tell.toStory();
		await tell.story.fill(taxiStory(word));
		await page.locator('input[name=title]').fill('Weer te laat');
		await tell.go('next');
		if (javaScriptEnabled) await page.getByRole('slider').press('Home');
		else await page.locator('input[name=feeling][value="0"]').check();
		await tell.go('next');
		if (javaScriptEnabled) await page.locator('.triad-step .button-text').click();
		await page.locator('input[name=triad][value=heard]').check();
		await tell.go('next');
		await page.locator('textarea[name=wish]').fill('Een vaste chauffeur.');
		await tell.go('next');
		await page.locator('input[name=sector][value=so]').check();
		await page.locator('input[name=phase][value=during]').check();
		await page.locator('select[name=topic]').selectOption('vervoer');
		await tell.go('next');
		await page.locator('textarea[name=question]').fill('Bij wie kan ik terecht?');
		await tell.go('next');
		await page.locator('input[name=consent][value=quote]').check();
		await tell.go('next');
		await expect(tell.preview).toContainText(word);
		await expect(tell.preview).toContainText('Een vaste chauffeur.');
		await tell.sendIt();
		await tell.receipt();
		expect(page.url(), 'the address tells nothing').toBe(address);

		const owner = await ownerOf(apps.demo);
		const [kept] = await owner`
			select title, card, feeling, mood, heard, seen, helped, wish, phase, topic, sector, consent
			from public.stories where position(${word} in text) > 0`;
		await owner.end();
		expect(kept).toEqual({
			...{ title: 'Weer te laat', card: 'stuck', feeling: 0, mood: null, heard: 80, seen: 10 },
			...{ helped: 10, wish: 'Een vaste chauffeur.', phase: 'during', topic: 'vervoer' },
			...{ sector: 'so', consent: 'quote' }
		});
	});

	test(`a pupil begins with a feeling ${where}`, BOTH, async ({ page, apps }) => {
		const word = sentinel();
		const tell = tellPage(page);
		await page.setViewportSize({ width, height: 800 });
		await tell.begin('leerling', 'voorbeeldstreek', language);
		expect(await tell.step(), 'never an open box first').toBe('card');
		await tell.go('mood');
		await page.locator('input[name=mood][value=angry]').check();
		await tell.toStory();
		await tell.story.fill(`Niemand vroeg wat er was, ${word}.`);
		while ((await tell.step()) !== 'check') await tell.go('next');
		await tell.sendIt();
		await tell.receipt();
		const owner = await ownerOf(apps.demo);
		const [kept] = await owner`
			select card, mood, consent from public.stories where position(${word} in text) > 0`;
		await owner.end();
		expect(kept).toEqual({ card: null, mood: 'angry', consent: 'themes' });
	});
}

for (const who of ['ouder', 'leerling'] as const) {
	// With scripts only: axe is one itself, and never answers where they are off.
	test(`nothing is wrong on any step of a ${who}`, async ({ page }) => {
		test.setTimeout(400_000);
		const tell = tellPage(page);
		await tell.begin(who, 'voorbeeldstreek');
		while ((await tell.step()) !== 'check') {
			await inspect(page, await tell.step());
			if ((await tell.step()) === 'story') await tell.story.fill(taxiStory(sentinel()));
			await tell.go('next');
		}
		await expect(tell.preview).toBeVisible();
		await inspect(page, 'check');
		await page.locator('.letter button[value=story]').last().click();
		await expect.poll(tell.step, 'what is shown can be changed').toBe('story');
		if (who === 'leerling') {
			await tell.begin(who, 'voorbeeldstreek');
			await tell.go('mood');
			await inspect(page, 'mood');
		}
	});
}

test('no step asks for anything, and the way back of the browser loses nothing', async ({
	page
}) => {
	const word = sentinel();
	const tell = tellPage(page);
	await tell.open('ouder');
	const sent: string[] = [];
	page.on('request', (request) => {
		if (request.method() !== 'GET' || request.url().includes(word)) sent.push(request.url());
	});
	await tell.story.fill(taxiStory(word));
	await tell.go('next');
	await page.getByRole('slider').press('End');
	await page.goBack();
	await expect.poll(tell.step).toBe('story');
	await expect(tell.story).toContainText(word);
	await page.goForward();
	await expect(page.getByRole('slider')).toHaveAttribute('aria-valuenow', '100');
	while ((await tell.step()) !== 'check') await tell.go('next');
	expect(sent).toEqual([]);
	await tell.sendIt();
	await tell.receipt();
	await page.goBack();
	expect(await page.content(), 'back leaves the page').not.toContain(word);
});

test('a draft stays on the device for who asks, and is gone after sending', async ({ page }) => {
	const word = sentinel();
	const tell = tellPage(page);
	const stored = () => page.evaluate(() => JSON.stringify({ ...localStorage }));
	await tell.open('leerling');
	await tell.story.fill(`Dit wil ik bewaren, ${word}.`);
	expect(await stored()).toBe('{}');
	await page.getByText('Bang dat het kwijtraakt?').click();
	await page.getByRole('button', { name: 'Bewaar wat ik schrijf op dit apparaat' }).click();
	await expect.poll(stored).toContain(word);
	await page.reload();
	await expect(page.getByText('Op dit apparaat staat nog een verhaal')).toBeVisible();
	expect(await page.content(), 'out of sight until asked for').not.toContain(word);
	await page.getByRole('button', { name: 'Ga ermee verder' }).click();
	await expect(tell.story).toContainText(word);
	await tell.toEnd();
	await tell.sendIt();
	await tell.receipt();
	expect(await stored()).toBe('{}');
});
