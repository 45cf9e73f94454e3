import { ownerOf } from './backend-of.ts';
import { tellDanger } from './danger-stories.ts';
import { inspect } from './inspect.ts';
import { dangerPage } from './pages/danger-page.ts';
import { judgePage } from './pages/judge-page.ts';
import { expect, test } from './test.ts';

test.slow();

test(
	'S5: who closed the danger asks a colleague, and only then the story counts',
	{ tag: '@both' },
	async ({ apps, request, staff }) => {
		const { id, word } = await tellDanger(request, apps.demo);
		const [first, second] = [await staff('coordinator'), await staff('admin')];
		const desk = dangerPage(first);
		await desk.open(id);
		await expect(first.getByText('Sluit eerst af wat u met het gevaar deed')).toBeVisible();
		await expect(first.getByRole('button', { name: 'Telt mee' })).toHaveCount(0);
		await desk.step('Hier is geen gevaar');
		await expect(first.getByText('een collega keurt dit verhaal goed')).toBeVisible();
		await expect(first.getByRole('button', { name: 'Telt mee' })).toHaveCount(0);
		const judge = judgePage(second);
		await judge.open();
		await judge.pick(word);
		await judge.decide('Telt mee');
		await expect(judge.done).toContainText('telt nu mee');
	}
);

test('S3: what waits longer than a working day is on every page of every colleague, as a number', async ({
	apps,
	request,
	staff
}) => {
	const { id, word } = await tellDanger(request, apps.demo);
	const owner = await ownerOf(apps.demo);
	await owner`update public.stories set waiting_since = waiting_since - 7 where id = ${id}`;
	await owner.end();
	const admin = await staff('admin');
	await admin.goto('/team/mensen');
	const deputy = admin.getByLabel('Vervanger');
	const name = await deputy.locator('option').nth(1).innerText();
	await deputy.selectOption(name);
	await admin.getByRole('button', { name: 'Bewaar', exact: true }).click();
	await expect(admin.getByText('Dat is bewaard')).toBeVisible();
	const reader = await staff('reader');
	for (const path of ['/team', '/team/themas', '/team/verbeteren']) {
		await reader.goto(path);
		const notice = reader.getByText(/waarin gevaar kan zijn wacht/);
		await expect(notice, path).toBeVisible();
		await expect(reader.getByRole('link', { name })).toHaveAttribute('href', `mailto:${name}`);
		await expect(reader.getByText(word)).toHaveCount(0);
	}
	await inspect(reader, 'danger waits too long');
	await admin.goto('/team/mensen');
	await inspect(admin, 'people with a deputy');
	const desk = dangerPage(admin);
	await desk.open(id);
	await desk.step('Hier is geen gevaar');
	await expect(desk.panel).toHaveCount(0);
});
