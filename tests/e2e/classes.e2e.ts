import { request as http } from '@playwright/test';
import { ownerOf } from './backend-of.ts';
import { inspect } from './inspect.ts';
import { sendStory } from './send.ts';
import { sentinel, taxiStory } from './sentinel.ts';
import { expect, test } from './test.ts';

const CODE = /^[0-9A-HJKMNP-TV-Z]{6}$/;

test(
	'a teacher opens a lesson with the link of the region, a pupil joins with the code on the board',
	{ tag: '@both' },
	async ({ staff, another }) => {
		const desk = await staff('coordinator');
		const teacher = await another();
		// Somebody else at the desk may make a newer link at the same moment.
		await expect(async () => {
			await desk.goto('/team/klassen');
			await desk.getByRole('button', { name: 'Maak een nieuwe link' }).click();
			await teacher.goto(await desk.locator('p.link').innerText());
			await teacher.getByRole('button', { name: 'Maak een code' }).click({ timeout: 5000 });
			await expect(teacher.locator('.board')).toBeVisible();
		}).toPass();
		const code = await teacher.locator('.board .code').innerText();
		expect(code).toMatch(CODE);
		await expect(teacher.locator('.told')).toContainText('minder dan 3');
		expect(await teacher.context().cookies()).toEqual([]);

		const pupil = await another();
		await pupil.goto('/klas');
		await pupil.getByLabel('De code').fill('QQQ000');
		await pupil.getByRole('button', { name: 'Begin' }).click();
		await expect(pupil.getByText('Deze code werkt niet vandaag.')).toBeVisible();
		await pupil.getByLabel('De code').fill(code.toLowerCase().replace(/^(...)/, '$1 '));
		await pupil.getByRole('button', { name: 'Begin' }).click();
		await expect(pupil).toHaveURL(
			new RegExp(`/vertel/leerling\\?regio=voorbeeldstreek&klas=${code}$`)
		);
		expect(await pupil.context().cookies()).toEqual([]);
	}
);

test('thirty pupils of one class tell at the same moment; the number rises by itself and by threes', async ({
	staff,
	apps
}) => {
	test.setTimeout(240_000);
	const word = sentinel();
	const teacher = await staff('admin');
	await teacher.goto('/team/klassen');
	await teacher.getByRole('button', { name: 'Maak een code voor een les' }).click();
	const code = await teacher.locator('.board .code').innerText();
	const client = await http.newContext();
	const text = (number: number) => `${taxiStory(word)} Leerling ${number}.`;
	await Promise.all(
		Array.from({ length: 30 }, (_, number) =>
			sendStory(client, apps.demo, { who: 'leerling', text: text(number), klas: code })
		)
	);
	await client.dispose();
	await expect(teacher.locator('.told')).toContainText('minder dan 3');
	await expect(teacher.locator('.told')).toContainText('30 of meer', { timeout: 100_000 });

	const owner = await ownerOf(apps.demo);
	const [stories] = await owner`
		select count(*)::int as count, count(*) filter (where verified)::int as verified
		from public.stories where position(${word} in text) > 0`;
	expect(stories).toEqual({ count: 30, verified: 30 });
	// The code of the class stands in its own row and nowhere beside a story.
	const [row] = await owner`select told from private.classes where code = ${code}`;
	expect(row?.told).toBe(30);
	const [beside] = await owner`
		select count(*)::int as count from public.stories s where position(${code} in s::text) > 0`;
	expect(beside?.count).toBe(0);
	await owner.end();
	expect(await teacher.content()).not.toContain(word);
});

test('nothing is wrong on the pages of a lesson', async ({ staff, page }) => {
	test.slow();
	const desk = await staff('coordinator');
	await desk.goto('/team/klassen');
	await inspect(desk, 'classes');
	await desk.getByRole('button', { name: 'Maak een code voor een les' }).click();
	await expect(desk.locator('.board')).toBeVisible();
	const board = desk.url();
	await page.goto(board);
	await inspect(page, 'board');
	await page.goto(`${board}/kaartjes`);
	await inspect(page, 'cards');
	for (const path of ['/klas', '/klas?code=000000', '/klas/voorbij', '/klas/begin/nergens']) {
		await page.goto(path);
		await inspect(page, path);
	}
	await page.goto(board.replace('/klas', '/makkelijk/klas'));
	await inspect(page, 'board, easy');
});
