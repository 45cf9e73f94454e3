import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';

type Words = Record<string, string>;
const words = (locale: string) =>
	JSON.parse(readFileSync(`src/lib/messages/${locale}/receipt.json`, 'utf8')) as Words;

/** The pages that a teller comes back to with a code, in a language and a tone. */
export function codePage(page: Page, locale: 'nl' | 'en' | 'ar' = 'nl', audience = 'parent') {
	const all = words(locale);
	const say = (key: string) =>
		(audience === 'pupil' ? all[`${key}_pupil`] : undefined) ?? all[key] ?? key;
	const prefix = locale === 'nl' ? '' : `/${locale}`;
	const button = (key: string) => page.getByRole('button', { name: say(key), exact: true });
	const drawer = async (key: string) => {
		const summary = page.locator('summary', { hasText: say(key) });
		const open = () => summary.evaluate((node) => (node.parentElement as HTMLDetailsElement).open);
		if (!(await open())) await summary.click();
	};
	const open = () => page.goto(`${prefix}/code`);
	const enter = async (code: string) => {
		await page.getByRole('textbox', { name: say('code_label') }).fill(code);
		await button('code_open').click();
	};
	const arrived = () => page.waitForURL(/\/code\/verhaal(\?|$)/);
	return {
		say,
		drawer,
		button,
		path: `${prefix}/code`,
		code: page.getByRole('textbox', { name: say('code_label') }),
		errors: page.getByRole('alert'),
		done: page.getByRole('status'),
		steps: page.getByRole('list', { name: say('own_steps') }),
		talk: page.getByRole('list', { name: say('talk_title') }),
		message: page.getByRole('textbox', { name: say('talk_label') }),
		...{ open, enter, arrived },
		comeBack: async (code: string) => {
			await open();
			await enter(code);
			await arrived();
		},
		send: async (text: string) => {
			await page.getByRole('textbox', { name: say('talk_label') }).fill(text);
			await button('talk_send').click();
		},
		add: async (text: string) => {
			await drawer('add_title');
			await page.getByRole('textbox', { name: say('add_label') }).fill(text);
			await button('add_send').click();
		},
		choose: async (key: string) => {
			await drawer('choice_change');
			await page.getByRole('radio', { name: say(key) }).check();
			await button('choice_save').click();
		},
		extend: async () => {
			await drawer('term_title');
			await button('term_extend').click();
		},
		askToWithdraw: async () => {
			await drawer('withdraw_link');
			await page.getByRole('link', { name: say('withdraw_link'), exact: true }).click();
			await expect(page.getByRole('heading', { level: 1 })).toHaveText(say('withdraw_title'));
		},
		leave: () => button('own_close').click()
	};
}
