import { ownerOf } from './backend-of.ts';
import { inspect } from './inspect.ts';
import { judgePage } from './pages/judge-page.ts';
import { retentionPage } from './pages/retention-page.ts';
import { sendStory } from './send.ts';
import { sentinel, taxiStory } from './sentinel.ts';
import { expect, test } from './test.ts';

test.use({ expected: /status of 40[039]/ });
test.slow();

test('A10: the team is warned before a story is gone unread, and an admin sees what shortening takes away', async ({
	apps,
	request,
	trial
}) => {
	const word = sentinel();
	const { page, slug } = trial;
	await sendStory(request, apps.demo, { region: slug, text: taxiStory(word) });
	const owner = await ownerOf(apps.demo);
	const waits = (days: number) =>
		owner`update public.stories set waiting_since = current_date - ${days}::integer
			where position(${word} in text) > 0`;
	await waits(25);
	const terms = retentionPage(page);

	await test.step('the overview says it, the queue says it and marks it', async () => {
		await page.goto('/team');
		await expect(page.getByText(/verha(al|len) ga(at|an) bijna weg/)).toBeVisible();
		await inspect(page, 'overview, a story that ends');
		await page.getByRole('link', { name: /^Lees (dat eerst|het nu)$/ }).click();
		const judge = judgePage(page);
		await expect(judge.letter).toBeVisible();
		await expect(judge.list.getByRole('link', { name: word })).toContainText('weg na');
		await inspect(page, 'queue, a story that ends');
	});

	await test.step('longer than promised is refused', async () => {
		await terms.open();
		await page.setViewportSize({ width: 360, height: 800 });
		expect(await terms.cutOff(), 'choices that do not fit on a phone').toEqual([]);
		await terms.look('31');
		await expect(terms.errors).toContainText('van 7 tot en met 30 dagen');
		await expect(terms.goes).toHaveCount(0);
		await inspect(page, 'retention, refused');
	});

	await test.step('what goes is counted before it is kept, and has to be agreed to', async () => {
		await terms.look('20');
		await expect(terms.goes).toContainText(/\d+ verha(al|len) (dat|die) niemand las/);
		await inspect(page, 'retention, what goes');
		await page.evaluate(() => document.querySelector('[name=sure]')?.removeAttribute('required'));
		await terms.save();
		await expect(terms.done.first()).toContainText('niet terug te halen');
		await terms.agree();
		await terms.save();
		await expect(terms.saved).toBeVisible();
		const [row] = await owner<{ kept: boolean }[]>`
			select exists (select from public.stories where position(${word} in text) > 0) as kept`;
		expect(row?.kept, 'saving itself takes nothing away: the daily purge does').toBe(true);
	});

	await waits(0);
	await owner.end();
	await terms.look('30');
	await expect(terms.goes).toContainText('na 30 dagen weg');
	await terms.agreeIfAsked();
	await terms.save();
	await expect(terms.saved).toBeVisible();
});

test(
	'A10: shortening also works without scripts, and changes nothing before it is kept',
	{ tag: '@nojs' },
	async ({ trial: { page } }) => {
		const terms = retentionPage(page);
		await page.goto('/team/regio');
		await page.getByRole('link', { name: 'Hoe lang bewaart uw regio?' }).click();
		const days = page.getByLabel(/^De code en het gesprek/);
		await days.fill('13');
		await terms.look('30');
		await expect(terms.errors).toContainText('van 14 tot en met 90 dagen');
		await days.fill('60');
		await terms.look('30');
		await expect(terms.goes).toContainText('tot 60 dagen na het laatste bezoek');
		await terms.agreeIfAsked();
		await terms.save();
		await expect(terms.saved).toBeVisible();
		await days.fill('90');
		await terms.look('30');
		await expect(terms.goes).toContainText('tot 90 dagen na het laatste bezoek');
		await terms.agreeIfAsked();
		await terms.save();
		await expect(terms.saved).toBeVisible();
	}
);

for (const role of ['coordinator', 'policy', 'reader'] as const) {
	test(`A10: ${role} finds how long things are kept locked`, async ({ staff }) => {
		const page = await staff(role);
		expect((await page.goto('/team/regio/bewaren'))?.status()).toBe(403);
	});
}
