import { inLocale } from '#lib/domain/locale.ts';
import { glance, inspect } from './inspect.ts';
import { demoLinkOf } from './printed.ts';
import { judgePage } from './pages/judge-page.ts';
import { peoplePage } from './pages/people-page.ts';
import { signInPage } from './pages/sign-in-page.ts';
import { tellPage } from './pages/tell-page.ts';
import { sendStory } from './send.ts';
import { sentinel, taxiStory } from './sentinel.ts';
import { expect, test } from './test.ts';

test.use({ expected: /status of 40[034]/ });
test.slow();

const PUBLIC = ['/', '/privacy', '/regio', '/regio/voorbeeldstreek', '/toegankelijkheid'];

test('nothing is wrong on the public pages', async ({ page }) => {
	for (const path of [...PUBLIC, '/privacy/leerling', '/bestaat-niet']) {
		await page.goto(path);
		await inspect(page, path);
	}
});

for (const [language, prefix] of [
	['English', '/en'],
	['Arabic', '/ar']
] as const) {
	test(`nothing is wrong on the public pages in ${language}`, async ({ page }) => {
		for (const path of [...PUBLIC, '/nowhere']) {
			await page.goto(`${prefix}${path}`.replace(/\/$/, ''));
			await inspect(page, `${prefix}${path}`);
		}
	});
}

test('nothing is wrong on any step of telling in Arabic', async ({ page }) => {
	// Ten steps, each looked at six times.
	test.setTimeout(420_000);
	await page.goto('/ar/vertel/ouder?regio=voorbeeldstreek');
	const ticket = page.locator('.ticket');
	const question = page.getByRole('heading', { level: 1 });
	for (let step = 1; !(await ticket.isVisible()); step++) {
		expect(step, 'it ends').toBeLessThan(14);
		const asked = await question.innerText();
		await inspect(page, `Arabic, ${asked}`);
		const sheet = page.locator('.story-editor [contenteditable=true]');
		if (await page.locator('.story-editor').count()) await sheet.fill(taxiStory(sentinel()));
		await page.locator('main form button.button:not(.button-quiet)').first().click();
		await expect(question).not.toHaveText(asked);
	}
	await inspect(page, 'Arabic, thanks');
});

for (const locale of ['nl-simple', 'tr', 'pl', 'uk'] as const) {
	test(`nothing is wrong on any step of telling in ${locale}`, async ({ page }) => {
		test.setTimeout(240_000);
		const tell = tellPage(page);
		await tell.begin('ouder', 'voorbeeldstreek', inLocale('/', locale).replace(/\/$/, ''));
		for (let step = 1; (await tell.step()) !== 'check'; step++) {
			expect(step, 'it ends').toBeLessThan(14);
			if ((await tell.step()) === 'story') {
				await tell.sheetReady();
				await tell.story.fill(taxiStory(sentinel()));
			}
			await glance(page, `${locale}, ${await tell.step()}`);
			await tell.go('next');
		}
		await expect(tell.preview).toBeVisible();
		await glance(page, `${locale}, check`);
		await tell.sendIt();
		await tell.receipt();
		await glance(page, `${locale}, thanks`);
	});
}

test('nothing is wrong with hints, help and a draft beside a story, and a triad as a list', async ({
	page
}) => {
	test.setTimeout(240_000);
	const tell = tellPage(page);
	await tell.open('leerling');
	await tell.story.fill('Ik heet Bo en ik wil niet meer leven, elke dag op school is te veel.');
	await expect(page.getByRole('button', { name: /^Bo naam/ })).toBeVisible();
	await expect(page.getByText('Deze mensen zijn er wel, nu meteen.')).toBeVisible();
	await page.getByText('Bang dat het kwijtraakt?').click();
	await inspect(page, 'hints, help and a draft that is offered');
	await page.getByRole('button', { name: 'Bewaar wat ik schrijf op dit apparaat' }).click();
	await expect(page.getByRole('button', { name: 'Haal het van dit apparaat' })).toBeVisible();
	await glance(page, 'draft, kept');
	await page.reload();
	await expect(page.getByText('Op dit apparaat staat nog een verhaal')).toBeVisible();
	await inspect(page, 'draft, found');
	await page.getByRole('button', { name: 'Ga ermee verder' }).click();
	await tell.go('next');
	expect(await tell.step()).toBe('triad');
	await page.locator('.triad-step .button-text').click();
	await expect(page.locator('input[name=triad]')).toHaveCount(7);
	await inspect(page, 'triad, as a list');
});

for (const who of ['ouder', 'leerling'] as const) {
	test(`nothing is wrong while a ${who} tells`, async ({ page }) => {
		const tell = tellPage(page);
		await tell.begin(who);
		await inspect(page, 'first');
		await tell.press('next');
		await expect(tell.errors).toBeVisible();
		await inspect(page, 'no region');
		await tell.chooseRegion('voorbeeldstreek');
		await tell.toStory();
		await tell.story.fill('kort');
		await tell.press('next');
		await expect(tell.errors).toBeVisible();
		await inspect(page, 'errors');
		await tell.tell(taxiStory(sentinel()));
		await tell.receipt();
		await inspect(page, 'thanks');
	});
}

test('nothing is wrong on the way in', async ({ page, apps, staff }) => {
	const signIn = signInPage(page);
	await signIn.open();
	await inspect(page, 'sign in');
	await signIn.signIn(`${sentinel()}@nergens.test`, 'niet het wachtwoord');
	await expect(signIn.errors).toBeVisible();
	await inspect(page, 'wrong password');
	await page.goto(demoLinkOf(apps.demo, 'reader'));
	await inspect(page, 'demo link');
	await page.goto('/team/uitnodiging/bestaat-niet');
	await inspect(page, 'dead invitation');

	const admin = await staff('admin');
	const people = peoplePage(admin);
	await people.open();
	await inspect(admin, 'people');
	await admin.getByRole('button', { name: 'Maak de uitnodiging' }).click();
	await expect(admin.getByRole('alert')).toBeVisible();
	await inspect(admin, 'people, errors');
	const link = await people.invite(`${sentinel()}@steunpunt.test`, 'Regisseur');
	await inspect(admin, 'people, invited');
	await page.goto(link);
	await inspect(page, 'invitation');
	await page.getByRole('button', { name: 'Begin' }).click();
	await expect(page.getByRole('alert')).toBeVisible();
	await inspect(page, 'invitation, errors');
});

test('nothing is wrong where the team reads', async ({ request, apps, staff }) => {
	const word = sentinel();
	await sendStory(request, apps.demo, { text: `${taxiStory(word)} Mail a.jansen@post.nl.` });
	const page = await staff('coordinator');
	const judge = judgePage(page);
	await page.goto('/team');
	await inspect(page, 'overview');
	await judge.open();
	await judge.pick(word);
	await judge.edit(taxiStory(word));
	await inspect(page, 'queue, editing');
	await judge.decide('Leg apart');
	await expect(judge.done).toBeVisible();
	await judge.open('set_aside');
	await inspect(page, 'set aside');
	await page.goto('/team/themas');
	for (const drawer of await page.locator('main details summary').all()) await drawer.click();
	await inspect(page, 'themes');
	await page.getByRole('link', { name: 'Leerlingenvervoer' }).last().click();
	await expect(page.getByRole('heading', { name: 'De verhalen' })).toBeVisible();
	await page.getByText('Waarom staat dit hier?').first().click();
	await page.getByText('Maak hier een signaal van').click();
	await page.getByLabel('Wat is er aan de hand?').fill('');
	await page.getByRole('button', { name: 'Maak het signaal' }).click();
	await expect(page.getByRole('alert')).toBeVisible();
	await inspect(page, 'theme, signal with errors');
});

test('nothing is wrong where the team improves', async ({ staff }) => {
	const page = await staff('policy');
	await page.goto('/team/moderatie');
	await inspect(page, 'forbidden');
	await page.goto('/team/verbeteren');
	await inspect(page, 'board');
	await page.getByRole('region', { name: 'Doen' }).getByRole('link').first().click();
	await expect(page.getByRole('button', { name: 'Bewaar' })).toBeVisible();
	await inspect(page, 'action');
	await page.getByLabel('Wat gaan we doen?').fill('');
	await page.getByRole('button', { name: 'Bewaar' }).click();
	await expect(page.getByRole('alert')).toBeVisible();
	await inspect(page, 'action, errors');
	await page.goto('/team/verbeteren');
	await page.getByRole('region', { name: 'Doen' }).getByRole('link').first().click();
	await page.locator('a[href*="/verbeteren/signaal/"]').click();
	await expect(page.getByRole('button', { name: 'Zet op het bord' })).toBeVisible();
	await inspect(page, 'signal');
	const reader = await staff('reader');
	for (const path of ['/team', '/team/themas', '/team/verbeteren']) {
		await reader.goto(path);
		await inspect(reader, `reader ${path}`);
	}
});
