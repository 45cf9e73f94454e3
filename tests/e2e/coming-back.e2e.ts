import { readFileSync } from 'node:fs';
import { codePage } from './pages/code-page.ts';
import { dialoguePage } from './pages/dialogue-page.ts';
import { judgePage } from './pages/judge-page.ts';
import { tellPage } from './pages/tell-page.ts';
import { countStored, ownerOf } from './backend-of.ts';
import { sendStory } from './send.ts';
import { sentinel, taxiStory } from './sentinel.ts';
import { expect, test } from './test.ts';

test.use({ expected: /status of 4(00|03|09)/ });
test.slow();

const REPLY =
	'Dank u wel dat u dit vertelt. Wij vragen het na bij de mensen die het vervoer regelen, en schrijven u hier wat zij zeggen. De regisseur van het steunpunt.';

test(
	'A2: somebody tells, comes back with the code, is answered, changes their mind and takes everything back',
	{ tag: '@both' },
	async ({ page, apps, staff, javaScriptEnabled }) => {
		const word = sentinel();
		const tell = tellPage(page);
		const own = codePage(page);
		await tell.open('ouder', 'voorbeeldstreek');
		if (javaScriptEnabled) await tell.sheetReady();
		await tell.tell(taxiStory(word));
		const code = await tell.receipt();
		if (javaScriptEnabled) await page.getByRole('checkbox').check();
		await page.getByRole('link', { name: 'Terug met een code' }).first().click();

		await test.step('a wrong code opens nothing, the right one does, however it is typed', async () => {
			await own.enter(code.replace(/.$/, code.endsWith('A') ? 'B' : 'A'));
			await expect(own.errors).toContainText('vinden we geen verhaal');
			await own.enter(` ${code.toLowerCase().replaceAll('-', ' ')} `);
			await own.arrived();
			await expect(own.steps.getByRole('listitem').nth(1)).toContainText('Nog niet gelezen');
		});

		const team = await staff('coordinator');
		await test.step('they ask, the desk sees it first and answers', async () => {
			await own.send(`Hoort u al iets over ${word}? Bel mij op 06-12345678.`);
			await expect(own.done).toContainText('verstuurd');
			await expect(own.talk).toContainText('nog niet gelezen');
			const judge = judgePage(team);
			await judge.open();
			await judge.pick(word);
			await judge.decide('Telt mee');
			await team.goto('/team');
			await team.getByRole('link', { name: 'Antwoord nu' }).click();
			const dialogue = dialoguePage(team);
			await dialogue.pick(word);
			await expect(dialogue.article).not.toContainText('12345678');
			await dialogue.write(REPLY);
			await expect(dialogue.done).toContainText('leest het met de code');
			await expect(dialogue.article).toContainText('nog niet bekend of');
			await page.goto('/code/verhaal');
			await expect(own.talk).toContainText('Wij vragen het na');
			await expect(own.talk).toContainText('door het steunpunt gelezen');
			await expect(own.steps.getByRole('listitem').nth(1)).toContainText('Het telt mee');
			await team.reload();
			await expect(dialogue.article, 'no sign of who is here now').toContainText(
				'nog niet bekend of'
			);
			const owner = await ownerOf(apps.demo);
			await owner`select public.purge()`;
			await owner.end();
			await team.reload();
			await expect(dialogue.article).toContainText('door de verteller gezien');
		});

		await test.step('they add something, and a person reads it again', async () => {
			await own.add(`En vandaag weer niet, ${word}.`);
			await expect(own.done).toContainText('bij uw verhaal');
			await expect(own.steps.getByRole('listitem').nth(1)).toContainText('Nog niet gelezen');
			await own.drawer('kept_title');
			await expect(page.locator('.kept')).toContainText('En vandaag weer niet');
		});

		await test.step('they choose again, and for the desk alone the thread ends with being read', async () => {
			await own.choose('choice_desk');
			await expect(own.done).toContainText('geldt meteen');
			await expect(own.steps.getByRole('listitem')).toHaveCount(2);
		});

		await test.step('A10: they see until when, and extend it once', async () => {
			await own.extend();
			await expect(own.done).toContainText('langer');
			await own.drawer('term_title');
			await expect(own.button('term_extend')).toHaveCount(0);
		});

		await test.step('they keep a copy of everything, without the code', async () => {
			await own.drawer('data_title');
			const arrives = page.waitForEvent('download');
			await own.button('data_save').click();
			const file = await arrives;
			expect(file.suggestedFilename()).toBe('verhaal.txt');
			const text = readFileSync(await file.path(), 'utf8');
			expect(text).toContain(`Hoort u al iets over ${word}`);
			expect(text).toContain('Wij vragen het na');
			expect(text).not.toContain(code);
		});

		await test.step('A11: they take it back, and it is nowhere', async () => {
			await own.askToWithdraw();
			await own.button('withdraw_yes').click();
			await expect(page.getByRole('heading', { level: 1 })).toHaveText('Uw verhaal is weg');
			expect(await page.context().cookies()).toEqual([]);
			expect(await countStored(apps.demo, word)).toBe(0);
			await team.goto('/team/gesprekken');
			expect(await team.content()).not.toContain(word);
			await own.open();
			await own.enter(code);
			await expect(own.errors).toContainText('vinden we geen verhaal');
		});
	}
);

test(
	'A2: a pupil on a small phone comes back in English',
	{ tag: '@both' },
	async ({ page, apps, request }) => {
		await page.setViewportSize({ width: 320, height: 640 });
		const word = sentinel();
		const code = await sendStory(request, apps.demo, { who: 'leerling', text: taxiStory(word) });
		const own = codePage(page, 'en', 'pupil');
		await own.open();
		await own.enter('0000');
		await expect(own.errors).toContainText('We find no story');
		await own.enter(code);
		await own.arrived();
		expect(new URL(page.url()).pathname).toBe('/en/code/verhaal');
		await own.send(`Is anybody there, ${word}?`);
		await expect(own.done).toContainText('has been sent');
		await own.choose('choice_quote');
		await expect(own.done).toContainText('at once');
		await own.askToWithdraw();
		await page.getByRole('link', { name: 'No, go back' }).click();
		await own.leave();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('The story is closed');
		expect(await countStored(apps.demo, word)).toBe(1);
	}
);

test('S6: a reply that asks who somebody is, or names somebody, is asked about before it goes', async ({
	page,
	apps,
	request,
	staff
}) => {
	const word = sentinel();
	const code = await sendStory(request, apps.demo, { who: 'leerling', text: taxiStory(word) });
	const own = codePage(page, 'nl', 'pupil');
	await own.comeBack(code);
	await own.send(`Kan het anders, ${word}?`);
	const team = await staff('coordinator');
	const dialogue = dialoguePage(team);
	await dialogue.open();
	await dialogue.pick(word);
	await dialogue.field.fill('Op welke school zit u?');
	await expect(dialogue.hints).toContainText('wie iemand is');
	await expect(dialogue.hints).toContainText('gebruik “je”');
	await dialogue.write('Dank je wel. Op welke school zit je? Groet, Annelies de Vries');
	await expect(dialogue.done.first()).toContainText('Nog niet verstuurd');
	await expect(dialogue.article).toContainText('Annelies de Vries');
	await page.reload();
	await expect(own.talk).not.toContainText('Dank je wel');
	await team.getByRole('button', { name: 'Verstuur toch zo' }).click();
	await expect(dialogue.done).toContainText('leest het met de code');
	await page.reload();
	await expect(own.talk).toContainText('Dank je wel');
	await expect(own.talk).not.toContainText('Annelies');
});

test(
	'words that need no answer are closed, and who sent them sees that they were read',
	{ tag: '@both' },
	async ({ page, apps, request, staff }) => {
		const word = sentinel();
		const code = await sendStory(request, apps.demo, { text: taxiStory(word) });
		const own = codePage(page);
		await own.comeBack(code);
		await own.send(`Fijn dat u dit leest, over ${word}.`);
		await expect(own.talk).toContainText('nog niet gelezen');
		const dialogue = dialoguePage(await staff('coordinator'));
		await dialogue.open();
		await dialogue.pick(word);
		await dialogue.close();
		await expect(dialogue.done).toContainText('staat niet meer open');
		await page.goto('/code/verhaal');
		await expect(own.talk).toContainText('door het steunpunt gelezen');
	}
);

for (const role of ['policy', 'reader'] as const) {
	test(`${role} finds the dialogues locked`, async ({ staff }) => {
		const page = await staff(role);
		expect((await page.goto('/team/gesprekken'))?.status()).toBe(403);
	});
}
