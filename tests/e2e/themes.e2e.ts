import type { Sql } from 'postgres';
import { ownerOf } from './backend-of.ts';
import { inspect } from './inspect.ts';
import { expect, test } from './test.ts';

test.slow();

const IN_REGION = (owner: Sql) => owner`
	region_id = (select id from public.regions where slug = 'voorbeeldstreek')`;

test('a theme shows the team its share per half year and per month, with how sure that is, and a reader nothing of it', async ({
	apps,
	staff
}) => {
	const owner = await ownerOf(apps.demo);
	const [theme] = await owner<{ id: string }[]>`
		select id from public.themes where active and ${IN_REGION(owner)} order by size desc limit 1`;
	await owner.end();
	const page = await staff('policy');
	await page.goto(`/team/themas/${theme?.id}`);
	const often = page.getByRole('region', { name: 'Hoe vaak dit wordt verteld' });
	const [halves, months] = ['Per half schooljaar', 'Per maand'].map((name) =>
		often.getByRole('region', { name })
	);
	await expect(halves!.getByRole('row')).not.toHaveCount(1);
	await often.getByText('Bekijk het per maand').click();
	const added = async (table: typeof halves) => {
		const cells = await table!.locator('td.number').allInnerTexts();
		const numbers = cells.map((cell) => cell.split(/ van /).map(Number));
		return [0, 1].map((at) => numbers.reduce((sum, pair) => sum + (pair[at] ?? 0), 0));
	};
	// Both tables are of the same stories.
	const [about, of] = await added(halves);
	expect(about).toBeGreaterThan(0);
	expect(of).toBeGreaterThan(about ?? 0);
	expect(await added(months)).toEqual([about, of]);
	await expect(months!.getByText(/tussen \d+ en \d+\s?%/).first()).toBeVisible();
	await inspect(page, 'theme with its share per period');

	const reader = await staff('reader');
	await reader.goto(`/team/themas/${theme?.id}`);
	await expect(reader.getByRole('heading', { level: 1 })).toBeVisible();
	await expect(reader.getByText('Hoe vaak dit wordt verteld')).toHaveCount(0);
});

test('who asks why a story lies here sees the three likeliest themes, and puts it in another with one press', async ({
	apps,
	staff
}) => {
	const owner = await ownerOf(apps.demo);
	const [found] = await owner<{ theme: string; story: string }[]>`
		select l.theme_id as theme, l.story_id as story
		from public.story_themes l join public.themes t on t.id = l.theme_id
		where t.${IN_REGION(owner)} and t.active and not exists (
			select from public.story_decisions d where d.story_id = l.story_id
		) order by t.size, l.weight desc limit 1`;
	const page = await staff('coordinator');
	await page.goto(`/team/themas/${found?.theme}?alle`);
	const story = page
		.getByRole('listitem')
		.filter({ has: page.locator(`input[value="${found?.story}"]`) })
		.filter({ has: page.getByText('Waarom staat dit hier?') });
	await story.getByText('Waarom staat dit hier?').click();
	const likely = story.locator('ol[role=list] > li');
	await expect(likely).toHaveCount(3);
	await inspect(page, 'theme with the likeliest themes of a story');
	const other = likely.filter({ has: page.getByRole('button') }).first();
	const key = await other.getByRole('button').getAttribute('value');
	await other.getByRole('button').press('Enter');
	const placed = story.getByText('Een mens legde dit bij:');
	await expect(placed).toBeVisible();
	await expect(placed, 'the focus stays with the story').toBeFocused();
	const [kept] = await owner<{ theme_keys: string[] }[]>`
		select theme_keys from public.story_decisions where story_id = ${found?.story ?? ''}`;
	expect(kept?.theme_keys).toContain(key);
	await owner`delete from public.story_decisions where story_id = ${found?.story ?? ''}`;
	await owner.end();
});

test('a word that no theme explains comes with the sentences in which it stands', async ({
	apps,
	staff
}) => {
	const owner = await ownerOf(apps.demo);
	const page = await staff('policy');
	const sentence = /^[^.!?[]{30,}[.!?]/;
	const stories = await owner<{ id: string; text: string }[]>`
		select id, text from public.stories
		where status = 'accepted' and quotable and ${IN_REGION(owner)} order by id`;
	const story = stories.find(({ text }) => sentence.test(text));
	const quote = sentence.exec(story?.text ?? '')?.[0] ?? '';
	// Another test may start a search, which replaces what was found: then it is put back.
	await expect(async () => {
		await owner`
			update public.analysis_runs set unexplained = '[{"word": "blorp", "stories": 4}]'
			where status = 'done' and ${IN_REGION(owner)}`;
		await owner`
			insert into public.unexplained_quotes (region_id, word, story_id, starts, ends)
			select region_id, 'blorp', id, 0, ${quote.length} from public.stories where id = ${story?.id ?? ''}
			on conflict do nothing`;
		await page.goto('/team/themas');
		await page.getByText('Woorden die vaker terugkomen').click({ timeout: 3000 });
		await page.getByText('In hun woorden: blorp').click({ timeout: 3000 });
		await expect(page.locator('blockquote').filter({ hasText: quote })).toBeVisible();
		await expect(page.getByRole('checkbox', { name: 'blorp' })).toBeVisible();
	}).toPass({ timeout: 60_000 });
	await inspect(page, 'unexplained words with their sentences');
	await owner`delete from public.unexplained_quotes where word = 'blorp'`;
	await owner`
		update public.analysis_runs set unexplained = '[]' where unexplained -> 0 ->> 'word' = 'blorp'`;
	await owner.end();
});
