import { ownerOf } from './backend-of.ts';
import { judgePage } from './pages/judge-page.ts';
import { themesPage } from './pages/themes-page.ts';
import { sendStory } from './send.ts';
import { sentinel, taxiStory } from './sentinel.ts';
import { expect, test } from './test.ts';

test('what nobody read yet is in no theme', async ({ request, apps, staff }) => {
	test.slow();
	const word = sentinel();
	await sendStory(request, apps.demo, { text: taxiStory(word) });
	const policy = await staff('policy');
	const themes = themesPage(policy);
	await themes.open();
	await themes.searchAgain();
	await themes.openTheme('Leerlingenvervoer');
	await expect(await themes.storyWith(word)).toHaveCount(0);

	const owner = await ownerOf(apps.demo);
	const [found] = await owner`
		select (select count(*) from public.story_themes l join public.stories s on s.id = l.story_id
			where s.status <> 'accepted')::int as links,
			(select count(*) from public.story_leftovers l join public.stories s on s.id = l.story_id
			where s.status <> 'accepted')::int as leftovers,
			(select count(*) from public.theme_quotes q where position(${word} in q.text) > 0)::int as quotes`;
	await owner.end();
	expect(found).toEqual({ links: 0, leftovers: 0, quotes: 0 });
});

test(
	'what staff type is redacted again, and a decision can be taken back',
	{ tag: '@both' },
	async ({ request, apps, staff }) => {
		const word = sentinel();
		await sendStory(request, apps.demo, { text: taxiStory(word) });
		const team = await staff('coordinator');
		const judge = judgePage(team);
		await judge.open();
		await judge.pick(word);
		await judge.edit(`Over ${word}. Bel de moeder op 06-87654321 of mail ans@voorbeeldpost.nl.`);
		await judge.decide('Leg apart');
		await expect(judge.done).toContainText('ligt nu apart');
		await expect(judge.list.getByText(word)).toHaveCount(0);

		await judge.open('set_aside');
		await judge.pick(word);
		await expect(judge.letter.locator('.sheet .mask')).toHaveCount(2);
		expect(await team.content()).not.toMatch(/87654321|ans@/);

		await judge.decide('Terug naar nieuw');
		await expect(judge.done).toContainText('staat weer bij “Nieuw”');
		await judge.open();
		await judge.pick(word);
	}
);

test('when a colleague was first nothing is overwritten and nothing typed is lost', async ({
	request,
	apps,
	staff
}) => {
	const word = sentinel();
	await sendStory(request, apps.demo, { text: taxiStory(word) });
	const first = judgePage(await staff('admin'));
	const second = judgePage(await staff('coordinator'));
	for (const judge of [first, second]) {
		await judge.open();
		await judge.pick(word);
	}
	await first.decide('Leg apart');
	await expect(first.done).toContainText('ligt nu apart');

	await second.edit(`Over ${word}. Dit had de ander ingekort.`);
	await second.decide('Telt mee');
	await expect(second.done).toContainText('Een collega heeft dit verhaal al beoordeeld.');
	await expect(second.done).toContainText('Dit had de ander ingekort.');
	await second.open('set_aside');
	await second.pick(word);
	await expect(second.letter).toContainText('De taxi kwam deze week weer niet');
});

test(
	'the title and the wish of a teller can be edited, are redacted again, and an empty one goes',
	{ tag: '@both' },
	async ({ request, apps, staff }) => {
		const word = sentinel();
		const wish = 'Dat iemand terugbelde.';
		await sendStory(request, apps.demo, {
			...{ text: taxiStory(word), title: 'De taxi van gisteren', wish }
		});
		const team = await staff('coordinator');
		const judge = judgePage(team);
		await judge.open();
		await judge.pick(word);
		await expect(judge.letter.locator('.sheet h2')).toHaveText('De taxi van gisteren');
		await expect(judge.letter.locator('.reading')).toContainText(wish);

		await judge.editOwn('De taxi van mevrouw Van Elzakker', 'Dat iemand belde op 06-87654321.');
		await judge.decide('Telt mee');
		await expect(judge.done).toContainText('telt nu mee');
		await judge.open('accepted');
		await judge.pick(word);
		await expect(judge.letter.locator('.sheet h2')).toContainText('De taxi van');
		await expect(judge.letter.locator('.sheet h2 .mask')).toHaveCount(1);
		await expect(judge.letter.locator('.reading')).toContainText('Dat iemand belde op');
		await expect(judge.letter.locator('.reading .mask')).toHaveCount(1);
		expect(await team.content()).not.toMatch(/Elzakker|87654321/);

		await judge.editOwn('', '');
		await judge.decide('Bewaar de tekst');
		await judge.open('accepted');
		await judge.pick(word);
		await expect(judge.letter.locator('.sheet h2')).toHaveCount(0);
		await expect(judge.letter.locator('.reading')).toHaveCount(0);
		await expect(judge.letter).toContainText('De taxi kwam deze week weer niet');
	}
);

test(
	'sentences in which somebody may be recognised are pointed out when a story may be quoted',
	{ tag: '@both' },
	async ({ request, apps, staff }) => {
		const word = sentinel();
		const telling = 'Zij is de enige met een rolstoel in het dorp.';
		await sendStory(request, apps.demo, { text: `${taxiStory(word)} ${telling}` });
		const judge = judgePage(await staff('coordinator'));
		await judge.open();
		await judge.pick(word);
		await expect(judge.warning).toContainText(telling);
		await expect(judge.warning).toContainText('noemt iemand de enige of de eerste');
		await expect(judge.warning).not.toContainText(word);

		await judge.edit(taxiStory(word));
		await judge.decide('Telt mee');
		await expect(judge.done).toContainText('telt nu mee');
		await judge.open('accepted');
		await judge.pick(word);
		await expect(judge.warning).toHaveCount(0);
	}
);
