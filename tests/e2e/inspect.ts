import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** All that the dark scheme changes: nothing but colours. */
const COLOURS = ['color-contrast', 'link-in-text-block'];
const WIDTHS = [360, 1280];
/** The narrowest phone, and what is left of a 1280 px window at 200 % zoom (CSS pixels). */
const NARROW = [320, 640];

/** Look at a page in the state it is in: axe in light and dark, narrow and wide; nothing sticks out; it has a name. */
export async function inspect(page: Page, state: string): Promise<void> {
	expect.soft(await page.title(), `${state}: title`).toMatch(titleOf(page));
	for (const width of WIDTHS) {
		await page.setViewportSize({ width, height: 900 });
		for (const colorScheme of ['light', 'dark'] as const) {
			await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
			const axe = new AxeBuilder({ page }).setLegacyMode(true);
			if (colorScheme === 'light') axe.withTags(TAGS);
			else axe.withRules(COLOURS);
			const { violations } = await axe.analyze();
			const found = violations.map(
				({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' ')}`
			);
			expect.soft(found, `${state}, ${colorScheme}, ${width} px`).toEqual([]);
		}
	}
	for (const width of NARROW) {
		await page.setViewportSize({ width, height: 900 });
		// Drawings follow the width of the window a moment later.
		await expect
			.configure({ soft: true })
			.poll(() => stickingOut(page), { message: `${state}: sideways at ${width} px` })
			.toEqual([]);
	}
	await page.setViewportSize({ width: 1280, height: 900 });
}

/** What a browser keeps of telling and of coming back says no more than whose page it was. */
function titleOf(page: Page): RegExp {
	const quiet = /\/(vertel|code)(\/|$)/.test(new URL(page.url()).pathname);
	return quiet ? /^Rode Draad$/ : /\S.* \| Rode Draad$|^Rode Draad: /;
}

/** A quick look at a page in the state it is in: axe on a phone, in light. For what differs in nothing but its words. */
export async function glance(page: Page, state: string): Promise<void> {
	await page.setViewportSize({ width: 360, height: 900 });
	const { violations } = await new AxeBuilder({ page })
		.setLegacyMode(true)
		.withTags(TAGS)
		.analyze();
	const found = violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`);
	expect.soft(found, state).toEqual([]);
	expect.soft(await stickingOut(page), `${state}: sideways`).toEqual([]);
}

/** What makes the page wider than the window. */
function stickingOut(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const room = document.documentElement.clientWidth;
		if (document.documentElement.scrollWidth <= room) return [];
		return [...document.querySelectorAll('body *')]
			.filter((element) => !(element as SVGElement).ownerSVGElement)
			.filter((element) => !element.parentElement?.closest('.scroll'))
			.filter((element) => {
				const { left, right } = element.getBoundingClientRect();
				return right > room + 1 || left < -1;
			})
			.slice(0, 5)
			.map((element) => element.outerHTML.slice(0, 120))
			.concat('the page');
	});
}
