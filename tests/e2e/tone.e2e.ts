import { ownerOf } from './backend-of.ts';
import { inspect } from './inspect.ts';
import { expect, test } from './test.ts';

test.slow();

const SENTENCE =
	/Ongeveer (\d+) van de 10 verhalen (klinkt|klinken) negatief|Bijna (geen|elk) verhaal klinkt negatief/;

test('a theme of ten stories or more says how they sound, with how sure that is; a smaller one does not', async ({
	apps,
	staff
}) => {
	const owner = await ownerOf(apps.demo);
	const themes = await owner<{ id: string; share: number | null; stories: number | null }[]>`
		select t.id, t.tone_share as share, t.tone_stories as stories
		from public.themes t join public.regions r on r.id = t.region_id
		where r.slug = 'voorbeeldstreek' and t.active order by t.tone_stories desc nulls last, t.size`;
	await owner.end();
	const [large, small] = [themes[0], themes.findLast(({ share }) => share === null)];
	expect(large?.stories, 'the demo has a theme of ten stories').toBeGreaterThanOrEqual(10);
	const page = await staff('policy');
	await page.goto(`/team/themas/${large?.id}`);
	const part = page.getByRole('region', { name: 'Hoe het klinkt' });
	await expect(part).toContainText(SENTENCE);
	await expect(part).toContainText('Over één verhaal zegt het niets');
	const about = Math.round(10 * (1 - (large?.share ?? 0)));
	if (about > 0 && about < 10) await expect(part).toContainText(`Ongeveer ${about} van de 10`);
	// Thirty is where few stories end.
	await expect(part.getByText('Let op: weinig verhalen')).toHaveCount(
		Number((large?.stories ?? 0) < 30)
	);
	await inspect(page, 'theme with a tone');

	expect(small, 'the demo has a theme of fewer').toBeDefined();
	await page.goto(`/team/themas/${small?.id}`);
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	await expect(part).toHaveCount(0);
	await inspect(page, 'theme without a tone');
});
