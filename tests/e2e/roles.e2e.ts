import { ownerOf } from './backend-of.ts';
import { judgePage } from './pages/judge-page.ts';
import { signInPage } from './pages/sign-in-page.ts';
import { sendStory } from './send.ts';
import { sentinel, taxiStory } from './sentinel.ts';
import { expect, test } from './test.ts';
import { NEIGHBOUR } from './world.ts';

test.use({ expected: /status of 40[034]/ });

for (const role of ['policy', 'reader'] as const) {
	test(`${role} is shown no door to the queue and the accounts, and finds both locked`, async ({
		staff,
		request,
		apps
	}) => {
		const word = sentinel();
		await sendStory(request, apps.demo, { text: taxiStory(word) });
		const page = await staff(role);
		await page.goto('/team');
		const doors = page.getByRole('navigation', { name: 'Team' });
		await expect(doors.getByRole('link')).toHaveText([
			'Overzicht',
			'Thema’s',
			'Verbeteren',
			'Delen'
		]);
		for (const path of ['/team/moderatie', '/team/moderatie?status=accepted', '/team/mensen']) {
			const answer = await page.goto(path);
			expect(answer?.status()).toBe(403);
			expect(await page.content()).not.toContain(word);
		}
		await page.goto('/team');
		expect(await page.content()).not.toContain(word);
	});
}

test('a reader sees themes, but no stories, no months and no small numbers', async ({ staff }) => {
	const page = await staff('reader');
	await page.goto('/team/themas');
	await expect(page.getByRole('button', { name: 'Zoek opnieuw' })).toHaveCount(0);
	await expect(page.getByText('De computer twijfelt')).toHaveCount(0);
	await expect(page.getByText(/Aantallen onder de 5/)).toBeVisible();
	await page.getByRole('link', { name: 'Leerlingenvervoer' }).last().click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Leerlingenvervoer');
	await expect(page.getByRole('heading', { name: 'De verhalen' })).toHaveCount(0);
	await expect(page.getByText('Maak hier een signaal van')).toHaveCount(0);
	await page.goto('/team/verbeteren');
	await expect(page.getByRole('button', { name: /^Zet / })).toHaveCount(0);
});

test('a region sees only itself, whatever it asks for', async ({
	another,
	staff,
	apps,
	request
}) => {
	const word = sentinel();
	await sendStory(request, apps.demo, { region: NEIGHBOUR.slug, text: taxiStory(word) });
	const ours = await staff('admin');
	await judgePage(ours).open();
	expect(await ours.content()).not.toContain(word);

	const theirs = await another();
	const signIn = signInPage(theirs);
	await signIn.open();
	await signIn.signIn(NEIGHBOUR.staff.email, NEIGHBOUR.staff.password);
	await theirs.waitForURL('**/team');
	const judge = judgePage(theirs);
	await judge.open();
	await judge.pick(word);

	const owner = await ownerOf(apps.demo);
	// Other tests may tell to this region too.
	const [waiting] = await owner<{ stories: number }[]>`
		select count(*)::integer as stories from public.stories s join public.regions r on r.id = s.region_id
		where r.slug = ${NEIGHBOUR.slug} and s.status = 'pending'`;
	await expect(judge.list.getByRole('listitem')).toHaveCount(waiting?.stories ?? 0);
	const [story] = await owner<{ id: string }[]>`
		select s.id from public.stories s join public.regions r on r.id = s.region_id
		where r.slug = 'voorbeeldstreek' and s.status = 'accepted' order by s.id limit 1`;
	const [theme] = await owner<{ id: string }[]>`
		select t.id from public.themes t join public.regions r on r.id = t.region_id
		where r.slug = 'voorbeeldstreek' and t.active limit 1`;
	expect((await theirs.goto(`/team/themas/${theme?.id}`))?.status()).toBe(404);
	const decision = { story: story?.id ?? '', seen: 'accepted', status: 'set_aside' };
	const answer = await theirs.request.post('/team/moderatie', {
		form: { ...decision, text: 'Overgenomen.' },
		headers: { origin: apps.demo.origin, accept: 'text/html' }
	});
	expect(answer.status()).toBe(409);
	const [after] = await owner<{ status: string }[]>`
		select status from public.stories where id = ${story?.id ?? ''}`;
	await owner.end();
	expect(after?.status).toBe('accepted');
});
