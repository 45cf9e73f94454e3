import { LOCALES, htmlLanguage, inLocale } from '#lib/domain/locale.ts';
import { tellPage } from './pages/tell-page.ts';
import { expect, test } from './test.ts';
import { NEIGHBOUR } from './world.ts';

test.use({ expected: /status of 404/ });

test(
	'another language is the same page, with what was asked of it, and no cookie',
	{ tag: '@both' },
	async ({ page, context }) => {
		await page.goto('/en?regio=voorbeeldstreek');
		const menu = page.locator('details.languages');
		await menu.locator('summary').click();
		await menu.getByRole('link', { name: 'Türkçe' }).click();
		await expect(page).toHaveURL(/\/tr\?regio=voorbeeldstreek$/);
		await expect(page.locator('html')).toHaveAttribute('lang', 'tr');
		await menu.locator('summary').click();
		await menu.getByRole('link', { name: 'العربية' }).click();
		await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('ماذا حدث في المدرسة؟');
		expect(await context.cookies()).toEqual([]);
	}
);

test('the drawer of languages closes on Escape and on a click beside it', async ({ page }) => {
	await page.goto('/privacy');
	const summary = page.locator('details.languages summary');
	const english = page.getByRole('link', { name: 'English' });
	await summary.click();
	await expect(english).toBeVisible();
	await page.keyboard.press('Tab');
	await page.keyboard.press('Escape');
	await expect(english).toBeHidden();
	await expect(summary).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(english).toBeVisible();
	await page.getByRole('heading', { level: 1 }).click();
	await expect(english).toBeHidden();
});

test(
	'in every language an address that leads nowhere says so, with the way out and the help lines',
	{ tag: '@both' },
	async ({ page }) => {
		const titles = new Set<string>();
		for (const locale of LOCALES) {
			const answer = await page.goto(inLocale('/nergens', locale));
			expect(answer?.status()).toBe(404);
			await expect(page.locator('html')).toHaveAttribute('lang', htmlLanguage(locale).lang);
			await expect(page.locator('a.exit')).toBeVisible();
			await expect(page.locator('a[href="tel:112"]')).toBeVisible();
			titles.add(await page.title());
		}
		expect(titles.size).toBe(LOCALES.length);
	}
);

test('staff pages are in Dutch only: in another language they are not there', async ({ page }) => {
	for (const path of ['/en/team', '/ar/team/aanmelden', '/en/gezond']) {
		const answer = await page.goto(path);
		expect(answer?.status(), path).toBe(404);
		await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(/team/i);
	}
});

test(
	'S1: help lines stand on every public page in every language, as numbers to dial',
	{ tag: '@both' },
	async ({ page }) => {
		// The neighbour, because the demo region adds help lines of its own in another test.
		const region = `/regio/${NEIGHBOUR.slug}`;
		for (const locale of LOCALES) {
			for (const path of ['/', '/privacy', region, '/toegankelijkheid']) {
				await page.goto(inLocale(path, locale));
				const numbers = page.locator('a[href^="tel:"] bdi');
				await expect(numbers, `${locale} ${path}`).toHaveText([
					'112',
					'0800-2000',
					'088-6050101',
					'113'
				]);
				await expect(numbers.nth(1)).toHaveCSS('direction', 'ltr');
			}
			await page.goto(inLocale('/privacy/leerling', locale));
			await expect(page.locator('a[href^="tel:"]').first()).toHaveAttribute('href', 'tel:08000432');
		}
	}
);

test('every language is announced to who looks for it, and every address works', async ({
	page,
	request
}) => {
	await page.goto('/uk');
	const links = page.locator('head link[rel=alternate][hreflang]');
	const codes = await links.evaluateAll((all) => all.map((link) => link.getAttribute('hreflang')));
	expect(codes).toEqual([...LOCALES, 'x-default']);
	for (const link of await links.all()) {
		expect((await request.get((await link.getAttribute('href')) ?? '')).status()).toBe(200);
	}
});

test('what a region wrote stays Dutch and says so', async ({ page }) => {
	await page.goto('/ar/regio/voorbeeldstreek');
	const theme = page.getByRole('heading', { level: 2, name: 'Leerlingenvervoer' });
	await expect(theme).toHaveAttribute('lang', 'nl');
	await expect(theme).toHaveCSS('direction', 'ltr');
	await expect(page.getByText('مكتوب هنا بالهولندية')).toBeVisible();
	await page.goto('/regio/voorbeeldstreek');
	await expect(page.getByText('in het Nederlands')).toHaveCount(0);
});

for (const [who, own] of [
	['ouder', 'Zo ging het met het vervoer'],
	['leerling', 'Mijn plek in de pauze']
] as const) {
	test(`a card that a region wrote for ${who} is read as Dutch, wherever it stands`, async ({
		page
	}) => {
		const tell = tellPage(page);
		await tell.begin(who, 'voorbeeldstreek', '/ar');
		while ((await tell.step()) !== 'card') await tell.go('next');
		const card = page.locator('form label', { hasText: own });
		await expect(card.locator('span')).toHaveAttribute('lang', 'nl');
		await expect(card.locator('span')).toHaveCSS('direction', 'ltr');
		await expect(page.locator('form label span[lang]')).toHaveCount(1);
		// On the stack it lies under others.
		await card.locator('input').evaluate((radio: HTMLInputElement) => radio.click());
		await tell.toStory();
		await expect(tell.question).toHaveAttribute('lang', 'nl');
		await tell.story.fill('كان الأمر صعبًا جدًا هذا العام.');
		await tell.toEnd();
		await expect(tell.preview.locator('section.card [lang=nl]')).toHaveText(own);
	});
}

test('on a page that runs from the right, Dutch runs from the left, and what people type its own way', async ({
	page
}) => {
	const tell = tellPage(page);
	await tell.begin('ouder', 'voorbeeldstreek', '/ar');
	await expect(page.locator('main aside [lang=nl]')).toHaveCSS('direction', 'ltr');
	await tell.toStory();
	const ends = async (text: string) => {
		await tell.story.fill(text);
		return tell.sheet.evaluate((sheet) => {
			const text = document.createTreeWalker(sheet, NodeFilter.SHOW_TEXT).nextNode() as Text;
			const left = (place: number) => {
				const range = document.createRange();
				range.setStart(text, place);
				range.setEnd(text, place + 1);
				return range.getBoundingClientRect().left;
			};
			return left(0) < left(text.length - 1) ? 'right' : 'left';
		});
	};
	expect(await ends('Het ging goed.')).toBe('right');
	expect(await ends('كان جيدًا.')).toBe('left');
});

test('where people read from the right, the thread runs from the right too', async ({ page }) => {
	const mirrored = () =>
		page
			.locator('main svg.thread')
			.evaluateAll((all) => all.map((svg) => getComputedStyle(svg).scale));
	await page.goto('/ar');
	expect(await mirrored()).toEqual(['-1 1', '-1 1']);
	await expect(page.getByRole('heading', { level: 1 })).toHaveCSS('letter-spacing', 'normal');
	const [name, exit] = await Promise.all(
		['header .wordmark', 'a.exit'].map((one) => page.locator(one).boundingBox())
	);
	expect(exit!.x, 'the way out is at the end of the line').toBeLessThan(name!.x);
	await page.goto('/en');
	expect(await mirrored()).toEqual(['none', 'none']);
});

test('Turkish and Polish letters come from our own fonts', async ({ page }) => {
	await page.goto('/pl');
	const missing = await page.evaluate(async () => {
		const context = document.createElement('canvas').getContext('2d')!;
		const letters = [...'ğışçöüİŞĞÇÖÜąćęłńóśźżĄĆĘŁŃÓŚŹŻ'];
		const width = (font: string, letter: string) => {
			context.font = font;
			return context.measureText(letter.repeat(20)).width;
		};
		const families = ['Atkinson Hyperlegible Next', 'Fraunces'];
		await Promise.all(
			families.map((family) => document.fonts.load(`40px "${family}"`, letters.join('')))
		);
		// A letter that a font has not is as wide as that of the font behind it, which differs here.
		return families.flatMap((family) =>
			letters.filter(
				(letter) =>
					width(`40px "${family}", monospace`, letter) !== width(`40px "${family}", serif`, letter)
			)
		);
	});
	expect(missing).toEqual([]);
});
