import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { Locale } from '#lib/domain/locale.ts';
import { codePage } from './pages/code-page.ts';
import { tellPage } from './pages/tell-page.ts';
import { sendStory } from './send.ts';
import { sentinel, taxiStory } from './sentinel.ts';
import { expect, test } from './test.ts';

test.use({ expected: /status of 400/ });
test.slow();

const DANGER = 'Ik wil niet meer leven, elke dag op school is te veel.';

/** The card beside the words, not the help lines that stand at the foot of every page: those may ask the same. */
function cardOf(page: Page, locale: Locale = 'nl', audience: 'parent' | 'pupil' = 'pupil') {
	const words = JSON.parse(readFileSync(`src/lib/messages/${locale}/tell.json`, 'utf8'));
	const text: string = words[audience === 'pupil' ? 'tell_worry_text_pupil' : 'tell_worry_text'];
	return page.locator('[aria-live=polite]').filter({ hasText: text });
}

for (const [who, step, box] of [
	['ouder', 'wish', 'wish'],
	['leerling', 'ask', 'question']
] as const) {
	test(`S2: words of danger bring help in the box of ${step} too`, async ({ page }) => {
		const tell = tellPage(page);
		const card = cardOf(page, 'nl', who === 'ouder' ? 'parent' : 'pupil');
		await tell.open(who);
		await tell.sheet.fill(taxiStory(sentinel()));
		while ((await tell.step()) !== step) await tell.go('next');
		await page.locator(`textarea[name=${box}]`).fill('Dat iemand zag dat hij niet meer wil leven.');
		await expect(card.getByRole('link').first()).toBeVisible();
		await expect(page.locator(`textarea[name=${box}]`)).toHaveValue(/niet meer wil leven/);
	});
}

test(
	'S2: who goes on at once sees help on the page that comes, and again when it is sent',
	{ tag: '@both' },
	async ({ page }) => {
		const tell = tellPage(page);
		const card = cardOf(page);
		await tell.open('leerling');
		await tell.story.fill(`${taxiStory(sentinel())} ${DANGER}`);
		await tell.go('next');
		await expect(card).toBeVisible();
		await tell.go('back');
		await expect(card).toBeVisible();
		// All the way back to the first screen, too.
		await tell.go('back');
		expect(await tell.step()).toBe('card');
		await expect(card).toBeVisible();
		await tell.toStory();
		await tell.toEnd();
		await expect(card).toBeVisible();
		await tell.sendIt();
		await tell.receipt();
		await expect(card).toBeVisible();
		await expect(card.getByRole('link').first()).toHaveAttribute('href', /^tel:/);
	}
);

test(
	'S2: who writes of nothing dangerous sees no card, on no page',
	{ tag: '@both' },
	async ({ page }) => {
		const tell = tellPage(page);
		const card = cardOf(page);
		await tell.open('leerling');
		await tell.story.fill(`${taxiStory(sentinel())} Ik ging dood van het lachen.`);
		await tell.toEnd();
		await expect(card).toHaveCount(0);
		await tell.sendIt();
		await tell.receipt();
		await expect(card).toHaveCount(0);
	}
);

test('S2: words of danger in Turkish bring help in Turkish', async ({ page }) => {
	const tell = tellPage(page);
	await tell.begin('leerling', 'voorbeeldstreek', '/tr');
	await tell.toStory();
	const card = cardOf(page, 'tr');
	await tell.sheet.fill('Gülmekten öldüm, bugün okul çok güzeldi ve arkadaşlarım geldi.');
	await page.waitForTimeout(1500);
	await expect(card).toHaveCount(0);
	await tell.sheet.fill('Okulda her gün çok kötü. Artık yaşamak istemiyorum.');
	await expect(card).toBeVisible();
});

test(
	'S2: who came back sees help beside a message and an addition, while typing and when it is sent',
	{ tag: '@both' },
	async ({ page, apps, request, javaScriptEnabled }) => {
		const text = taxiStory(sentinel());
		const code = await sendStory(request, apps.demo, { who: 'leerling', text });
		const own = codePage(page, 'nl', 'pupil');
		const card = cardOf(page);
		await own.open();
		await own.enter(code);
		await own.arrived();
		await own.send('Kunnen jullie zeggen wat er nu gebeurt?');
		await expect(own.done).toBeVisible();
		await expect(card).toHaveCount(0);
		if (javaScriptEnabled) {
			await own.message.fill(DANGER);
			await expect(card).toBeVisible();
		}
		await own.send(DANGER);
		await expect(own.done).toBeVisible();
		await expect(card).toBeVisible();
		await page.goto('/code/verhaal');
		await expect(card).toHaveCount(0);
		if (javaScriptEnabled) {
			await own.drawer('add_title');
			await page.getByRole('textbox', { name: own.say('add_label') }).fill(DANGER);
			await expect(card).toBeVisible();
		}
		await own.add(DANGER);
		await expect(own.done).toBeVisible();
		await expect(card).toBeVisible();
		if (javaScriptEnabled) {
			// Where somebody writes now, and nowhere else.
			await own.message.fill(DANGER);
			await expect(page.locator('form', { has: own.message }).locator(card)).toBeVisible();
			await expect(card).toHaveCount(1);
		}
	}
);
