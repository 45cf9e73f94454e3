import type { Page } from '@playwright/test';
import { LOCALES } from '#lib/domain/locale.ts';
import { regionPage } from './pages/region-page.ts';
import { expect, test } from './test.ts';

/** 80 letters, as many as a desk may have. */
const LONG =
	'Ouder- en jeugdsteunpunt Samenwerkingsverband Passend Onderwijs Midden-Rivieren'.padEnd(80, 's');
/** A grey square. */
const PIXEL =
	'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==';

/** Words and pictures of the first drawing on the page: what lies outside the paper, and what lies on something else. */
function wrongOn(page: Page, name: string): Promise<string[]> {
	return page.evaluate(async (name) => {
		await document.fonts.ready;
		const drawing = document.querySelector<SVGSVGElement>('svg[role=img]')!;
		const paper = drawing.viewBox.baseVal;
		const texts = [...drawing.querySelectorAll('text')].filter((one) => one.textContent.trim());
		const code = drawing.querySelector('svg')!;
		const things = [
			...texts.map((one) => ({ said: one.textContent, box: one.getBBox(), group: one.parentNode })),
			...[...drawing.querySelectorAll('image'), code].map((one) => {
				const size = (name: 'x' | 'y' | 'width' | 'height') => one[name].baseVal.value;
				const box = new DOMRect(size('x'), size('y'), size('width'), size('height'));
				return { said: one.tagName, box, group: one };
			})
		];
		const outside = things.filter(
			({ box }) =>
				box.x < 4 ||
				box.y < 1 ||
				box.x + box.width > paper.width - 4 ||
				box.y + box.height > paper.height
		);
		const over = things.flatMap((one, place) =>
			things
				.slice(place + 1)
				.filter((other) => {
					// Letters have air above and below.
					const air = (box: DOMRect) => box.height * 0.25;
					const apart =
						one.box.x + one.box.width <= other.box.x ||
						other.box.x + other.box.width <= one.box.x ||
						one.box.y + one.box.height - air(one.box) <= other.box.y + air(other.box) ||
						other.box.y + other.box.height - air(other.box) <= one.box.y + air(one.box);
					return !apart;
				})
				.map((other) => `${one.said} over ${other.said}`)
		);
		// The thread runs beside words and never through them.
		const thread = drawing.querySelector<SVGPathElement>('path[stroke-linecap]')!;
		const mirrored = thread.hasAttribute('transform');
		const crossed = texts.filter((one) => {
			const { x, y, width, height } = one.getBBox();
			const places = Array.from({ length: 41 }, (_, step) => x + (width * step) / 40);
			return places.some((at) =>
				[0.3, 0.5, 0.7].some((share) =>
					thread.isPointInStroke(new DOMPoint(mirrored ? paper.width - at : at, y + height * share))
				)
			);
		});
		const all = texts.map((one) => one.textContent.replace(/\s/g, '')).join('');
		return [
			...outside.map(({ said }) => `outside: ${said}`),
			...over,
			...crossed.map((one) => `through the thread: ${one.textContent}`),
			...(all.includes(name.replace(/\s/g, '')) ? [] : ['the name is not whole']),
			...(drawing.querySelector('image') ? [] : ['no logo'])
		];
	}, name);
}

test('all words of posters and cards lie on the paper, in every language, with a long name and a logo', async ({
	trial
}) => {
	test.setTimeout(240_000);
	const { page } = trial;
	const region = regionPage(page);
	await test.step('a logo is seen before it is kept', async () => {
		await region.open();
		await region.field('Naam').fill(LONG);
		await region.field('Telefoonnummer').fill('088 111 22 33');
		const mimeType = 'image/png';
		const buffer = Buffer.from(PIXEL, 'base64');
		await region.field('Logo').setInputFiles({ name: 'logo.png', mimeType, buffer });
		await expect(region.preview.locator('img')).toHaveAttribute('src', /^data:image\/png;base64,/);
		await region.save();
		await expect(page.getByText('Ouders en leerlingen zien het meteen.')).toBeVisible();
	});
	for (const sheet of ['poster', 'kaart']) {
		for (const who of ['ouder', 'leerling']) {
			for (const locale of LOCALES) {
				const asked = `vel=${sheet}&voor=${who}&taal=${locale}`;
				await page.goto(`/team/delen?${asked}`);
				expect.soft(await wrongOn(page, LONG), asked).toEqual([]);
			}
		}
	}
	const file = await page.request.get('/team/delen/bestand?vel=poster&voor=ouder&taal=nl');
	expect(await file.text()).toContain('href="data:image/png;base64,');
});

test('four cards fill one sheet that lies down, a poster one that stands', async ({ staff }) => {
	const page = await staff('coordinator');
	for (const [sheet, paper] of [
		['poster', '595 842'],
		['kaart', '842 595']
	] as const) {
		await page.goto(`/team/delen?vel=${sheet}`);
		const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
		const sizes = [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)];
		const points = sizes.map(([, ...size]) => size.map((one) => Math.round(Number(one))).join(' '));
		expect(points, sheet).toEqual([paper]);
	}
});
