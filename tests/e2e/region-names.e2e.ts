import { workbookWith } from '#lib/workbooks/workbook.fixture.ts';
import { countStored } from './backend-of.ts';
import { inspect } from './inspect.ts';
import { judgePage } from './pages/judge-page.ts';
import { namesPage } from './pages/names-page.ts';
import { sendStory } from './send.ts';
import { ownName, sentinel, taxiStory } from './sentinel.ts';
import { expect, test } from './test.ts';

test.use({ expected: /status of 40[03]|status of 413/ });

test(
	'a name on the list is taken out of a story before it is kept',
	{ tag: '@both' },
	async ({ staff, request, apps }) => {
		const [school, person] = [ownName(), ownName()];
		const admin = await staff('admin');
		const names = namesPage(admin);
		await names.open();
		await names.add(`De ${school}`, 'School');
		await expect(admin.getByText('1 naam erbij')).toBeVisible();
		await names.paste(`${person}\nplaats: ${ownName()}\n\nDe ${school}`);
		await expect(admin.getByText('2 namen erbij, 1 stond er al')).toBeVisible();

		const word = sentinel();
		const told = `${taxiStory(word)} Op de ${school} zei ${person} dat het zo hoort.`;
		await sendStory(request, apps.demo, { text: told });
		expect(await countStored(apps.demo, word)).toBe(1);
		expect(await countStored(apps.demo, school)).toBe(0);
		expect(await countStored(apps.demo, person)).toBe(0);
		await names.remove(`De ${school}`);
		await expect(admin.getByText('1 naam van de lijst gehaald')).toBeVisible();
	}
);

test(
	'what is wrong with a pasted list is said in one sentence, and nothing is lost or kept',
	{ tag: '@both' },
	async ({ staff }) => {
		const page = await staff('admin');
		const names = namesPage(page);
		await names.open();
		const school = ownName();
		await names.paste(`De ${school}\nde\nHet Kompas`);
		await expect(names.errors).toContainText('Regel 2');
		await expect(names.pasted).toHaveValue(`De ${school}\nde\nHet Kompas`);
		await names.open();
		await expect(page.getByText(school)).toHaveCount(0);
	}
);

test(
	'a file with schools is shown before anything of it is kept',
	{ tag: '@both' },
	async ({ staff }) => {
		const page = await staff('admin');
		const names = namesPage(page);
		const [one, two] = [ownName(), ownName()];
		await names.open();
		const csv = `BRIN;Naam school;Plaats\n1;De ${one};${two}kerke\n2;7;${two}kerke\n`;
		await names.readFile('scholen.csv', Buffer.from(csv));
		await expect(page.getByText('scholen.csv: 2 namen')).toBeVisible();
		await expect(names.pasted).toHaveValue(`De ${one}\nplaats: ${two}kerke`);
		await names.keepPasted();
		await expect(page.getByText('2 namen erbij')).toBeVisible();
		const three = ownName();
		await names.readFile('scholen.xlsx', workbookOf('Naam school', `De ${three}`));
		await expect(page.getByText('scholen.xlsx: 1 naam')).toBeVisible();
		await expect(names.pasted).toHaveValue(`De ${three}`);
		await names.readFile('leeg.csv', Buffer.from('a;b\n1;2\n'));
		await expect(names.errors).toContainText('geen kolom met namen');
		await names.readFile('groot.csv', Buffer.alloc(400_000, 'De Wissel\n'));
		await expect(names.errors).toContainText('te groot');
	}
);

test('a name that is added later is pointed out in a story that waits', async ({
	staff,
	request,
	apps
}) => {
	const [word, school] = [sentinel(), ownName()];
	// In small letters and without a word that announces it nobody can know that this is a name.
	await sendStory(request, apps.demo, {
		text: `${taxiStory(word)} Het ging om de ${school.toLowerCase()}.`
	});
	const names = namesPage(await staff('admin'));
	await names.open();
	await names.add(`De ${school}`, 'School');
	await expect(names.list).toContainText(school);
	const page = await staff('coordinator');
	const judge = judgePage(page);
	await judge.open();
	await judge.pick(word);
	await expect(page.getByText('Dit staat er nog in')).toBeVisible();
	await inspect(page, 'queue, a name that was added later');
	await judge.decide('Leg apart');
	await expect(judge.done).toBeVisible();
	expect(await countStored(apps.demo, school.toLowerCase())).toBe(0);
});

test('nothing is wrong on the page of names, and only the admin finds it', async ({ staff }) => {
	const page = await staff('admin');
	const names = namesPage(page);
	await names.open();
	await names.add(ownName(), 'School');
	await expect(page.getByText('1 naam erbij')).toBeVisible();
	await page.getByText('Waarom deze lijst?').click();
	await names.paste('de');
	await expect(names.errors).toBeVisible();
	await inspect(page, 'names, errors');
	for (const role of ['coordinator', 'policy', 'reader'] as const) {
		const other = await staff(role);
		expect((await other.goto('/team/namen'))?.status()).toBe(403);
		await expect(other.getByRole('link', { name: 'Namen' })).toHaveCount(0);
	}
});

/** A column of texts, and a number further on. */
function workbookOf(...column: string[]): Buffer {
	const rows = column.map(
		(text, at) => `<c r="A${at + 1}" t="inlineStr"><is><t>${text}</t></is></c>`
	);
	return workbookWith(rows.join('</row><row>'), `C${rows.length + 1}`);
}
