import type { Page } from '@playwright/test';
import { inspect } from './inspect.ts';
import { codePage } from './pages/code-page.ts';
import { dialoguePage } from './pages/dialogue-page.ts';
import { sendStory } from './send.ts';
import { sentinel, taxiStory } from './sentinel.ts';
import { expect, test } from './test.ts';

test.use({ expected: /status of 4(00|03)/ });
test.slow();

for (const [locale, who, audience] of [
	['nl', 'ouder', 'parent'],
	['ar', 'leerling', 'pupil']
] as const) {
	test(`nothing is wrong while a ${who} comes back in ${locale}`, async ({
		page,
		apps,
		request
	}) => {
		const code = await sendStory(request, apps.demo, { who, text: taxiStory(sentinel()) });
		const own = codePage(page, locale, audience);
		await own.open();
		await inspect(page, 'code');
		await own.enter('1234');
		await expect(own.errors).toBeVisible();
		await inspect(page, 'wrong code');
		await own.enter(code);
		await own.arrived();
		await own.send('Bel mij op 06-12345678.');
		await expect(own.done).toBeVisible();
		for (const drawer of await page.locator('main details summary').all()) await drawer.click();
		await inspect(page, 'own story, everything open');
		await own.send('');
		await expect(own.errors).toBeVisible();
		await inspect(page, 'own story, errors');
		await own.askToWithdraw();
		await inspect(page, 'withdraw');
		await own.button('withdraw_yes').click();
		await expect(own.button('withdraw_yes')).toHaveCount(0);
		await inspect(page, 'gone');
	});
}

test('nothing is wrong where a visit ends', async ({ page, apps, request, context }) => {
	const code = await sendStory(request, apps.demo, { text: taxiStory(sentinel()) });
	const own = codePage(page);
	await own.comeBack(code);
	await context.clearCookies();
	await own.send('Dit schreef ik lang.');
	await expect(page.getByRole('textbox')).toBeVisible();
	await inspect(page, 'locked');
	await page.goto('/code/klaar');
	await inspect(page, 'left');
	await page.goto('/code?opnieuw');
	await inspect(page, 'asked again');
});

test('nothing is wrong where the desk answers', async ({ page, apps, request, staff }) => {
	const word = sentinel();
	const code = await sendStory(request, apps.demo, { text: taxiStory(word) });
	const own = codePage(page);
	await own.comeBack(code);
	await own.send(`Wie leest dit, ${word}?`);
	const team = await staff('coordinator');
	const dialogue = dialoguePage(team);
	await team.goto('/team');
	await inspect(team, 'overview with a question');
	await dialogue.open();
	await dialogue.pick(word);
	await inspect(team, 'dialogue');
	await dialogue.write('Op welke school zit u? Groet, Annelies de Vries');
	await expect(team.getByRole('button', { name: 'Verstuur toch zo' })).toBeVisible();
	await inspect(team, 'dialogue, second look');
});

test('somebody with only a keyboard comes back, asks and leaves', async ({
	page,
	apps,
	request
}) => {
	const code = await sendStory(request, apps.demo, { text: taxiStory(sentinel()) });
	const own = await comeBack(page, code);
	await tabTo(page, 'textarea[name=bericht]');
	await page.keyboard.type('Hoort u al iets?');
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	await expect(own.talk).toContainText('Hoort u al iets?');
	await tabTo(page, 'form[action="?/sluit"] button');
	await page.keyboard.press('Enter');
	await page.waitForURL('**/code/klaar');
});

test(
	'the focus is on the answer to whatever a teller did, by keyboard alone and on a small screen',
	{ tag: '@both' },
	async ({ page, apps, request, javaScriptEnabled }) => {
		await page.setViewportSize({ width: 360, height: 640 });
		const own = await comeBack(page, await sendStory(request, apps.demo, taxi()));
		const answered = async (key: string) => {
			await expect(own.done).toHaveText(own.say(key));
			await expect(own.done).toHaveAccessibleName(own.say(key));
			await expect(own.done).toBeFocused();
			await expect(own.done).toBeInViewport({ ratio: 1 });
		};
		const write = async (field: string, text: string) => {
			await tabTo(page, `textarea[name=${field}]`);
			await page.keyboard.type(text);
			await press(page, `form:has([name=${field}]) button`);
		};
		await write('bericht', 'Hoort u al iets?');
		await answered('talk_sent');
		await write('bericht', '');
		await expect(own.errors).toBeFocused();
		await press(page, 'details:has([name=toegevoegd]) summary');
		await write('toegevoegd', 'Het duurt nu al een jaar.');
		await answered('add_sent');
		await press(page, 'details:has([name=consent]) summary');
		await tabTo(page, 'input[name=consent]');
		await page.keyboard.press('ArrowUp');
		await press(page, 'form[action="?/kies"] button');
		await answered('choice_saved');
		await press(page, 'details:has(form[action="?/verleng"]) summary');
		await press(page, 'form[action="?/verleng"] button');
		await answered('term_extended');
		// Axe is a script itself.
		if (javaScriptEnabled) await inspect(page, 'own story, after something was done');
		await press(page, 'details:has([href$="weghalen"]) summary');
		await press(page, '[href$="weghalen"]');
		await expect(heading(page)).toHaveText(own.say('withdraw_title'));
		await press(page, 'form.buttons button');
		await expect(heading(page)).toHaveText(own.say('gone_title'));
		await expect(heading(page)).toBeFocused();
	}
);

test(
	'the focus is on the news where a visit ends',
	{ tag: '@both' },
	async ({ page, apps, request, context }) => {
		const code = await sendStory(request, apps.demo, taxi());
		const own = await comeBack(page, code);
		await press(page, 'form[action="?/sluit"] button');
		await expect(heading(page)).toHaveText(own.say('left_title'));
		await expect(heading(page)).toBeFocused();
		await page.goto('/code/verhaal');
		await expect(own.done).toHaveText(own.say('code_again'));
		await expect(own.done).toBeFocused();
		await comeBack(page, code);
		await context.clearCookies();
		await tabTo(page, 'textarea[name=bericht]');
		await page.keyboard.type('Dit schreef ik lang.');
		await press(page, 'form[action="?/stuur"] button');
		await expect(heading(page)).toHaveText(own.say('locked_title'));
		await expect(heading(page)).toBeFocused();
	}
);

const taxi = () => ({ text: taxiStory(sentinel()) });
const heading = (page: Page) => page.getByRole('heading', { level: 1 });

async function comeBack(page: Page, code: string): Promise<ReturnType<typeof codePage>> {
	const own = codePage(page);
	await own.open();
	await tabTo(page, 'input[name=code]');
	await page.keyboard.type(code);
	await page.keyboard.press('Enter');
	await own.arrived();
	return own;
}

async function press(page: Page, selector: string): Promise<void> {
	await tabTo(page, selector);
	await page.keyboard.press('Enter');
}

async function tabTo(page: Page, selector: string): Promise<void> {
	for (let pressed = 0; pressed < 40; pressed++) {
		await page.keyboard.press('Tab');
		if (await page.evaluate((s) => document.activeElement?.matches(s), selector)) return;
	}
	throw new Error(`40 times Tab did not reach ${selector}.`);
}
