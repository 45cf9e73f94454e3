import { EMPTY_REGION } from './global-setup.ts';
import { inspect } from './inspect.ts';
import { judgePage } from './pages/judge-page.ts';
import { namesPage } from './pages/names-page.ts';
import { tellPage } from './pages/tell-page.ts';
import { themesPage } from './pages/themes-page.ts';
import { firstAdminLink } from './printed.ts';
import { sentinel, taxiStory } from './sentinel.ts';
import { expect, test } from './test.ts';

test.use({ baseURL: async ({ apps }, use) => use(apps.empty.origin) });

const TEAM = ['/team', '/team/moderatie', '/team/themas', '/team/verbeteren', '/team/mensen'];

test('a real region starts with nothing and works with one story', async ({
	page,
	another,
	apps
}) => {
	test.slow();
	const admin = await another();
	await test.step('the public pages say what will come', async () => {
		await page.goto('/regio');
		await expect(page).toHaveURL(`/regio/${EMPTY_REGION.slug}`);
		await expect(page.getByText('Hier komt te staan wat de regio doet')).toBeVisible();
		await inspect(page, 'region without actions');
		await page.goto('/');
		await expect(page.getByText('Schrijf hier geen echt verhaal')).toHaveCount(0);
	});

	await test.step('the printed link makes the first admin', async () => {
		await admin.goto(firstAdminLink(apps.empty));
		await expect(admin.getByText('beheer@rodedraad.internal')).toBeVisible();
		await admin.getByLabel('Kies een wachtwoord').fill('twaalf blauwe knikkers');
		await admin.getByRole('button', { name: 'Begin' }).click();
		await expect(admin).toHaveURL(/\/team$/);
	});

	await test.step('the overview says where to begin, and what was done', async () => {
		const begin = admin.getByRole('region', { name: 'Zo begint u' });
		await expect(begin.getByRole('link', { name: 'Deel de poster en de kaart' })).toBeVisible();
		await expect(begin.getByText('gedaan')).toHaveCount(0);
		const names = namesPage(admin);
		await names.open();
		await names.add('De Heggenburg', 'school');
		await expect(names.list).toContainText('De Heggenburg');
		await admin.goto('/team');
		await expect(begin.getByText('gedaan')).toHaveCount(1);
	});

	await test.step('no page falls over with nothing to show', async () => {
		for (const path of [
			...TEAM,
			'/team/moderatie?status=accepted',
			'/team/moderatie?status=set_aside'
		]) {
			expect((await admin.goto(path))?.status(), path).toBe(200);
			await inspect(admin, `${path}, nothing yet`);
		}
		await themesPage(admin).open();
		await themesPage(admin).searchAgain();
		await expect(admin.getByText('Hier komen de thema’s')).toBeVisible();
	});

	await test.step('one story goes all the way', async () => {
		const word = sentinel();
		const tell = tellPage(page);
		await tell.begin('ouder');
		expect(await tell.step(), 'one region is no choice').toBe('trust');
		await tell.toStory();
		await tell.tell(taxiStory(word));
		await tell.receipt();
		const judge = judgePage(admin);
		await judge.open();
		await judge.pick(word);
		await judge.decide('Telt mee');
		await expect(judge.done).toContainText('telt nu mee');
		await expect(admin.getByText('Alles is gelezen')).toBeVisible();
		const themes = themesPage(admin);
		await themes.open();
		await themes.searchAgain();
		await expect(admin.getByText('Let op: weinig verhalen')).toBeVisible();
		await inspect(admin, 'themes of one story');
		await themes.openTheme('Leerlingenvervoer');
		await expect(await themes.storyWith(word)).toBeVisible();
		await inspect(admin, 'theme of one story');
		for (const path of TEAM) expect((await admin.goto(path))?.status(), path).toBe(200);
	});
});
