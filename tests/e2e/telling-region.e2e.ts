import { ownerOf } from './backend-of.ts';
import { inspect } from './inspect.ts';
import { tellPage } from './pages/tell-page.ts';
import { sentinel, taxiStory } from './sentinel.ts';
import { expect, test } from './test.ts';
import { NEIGHBOUR } from './world.ts';

test.use({ expected: /status of 400/ });

const BOTH = { tag: '@both' };

for (const [who, language, day] of [
	['ouder', '', 'Vandaag. We bewaren de dag, niet de tijd.'],
	['leerling', '/en', 'Today. We keep the day, not the time.']
] as const) {
	test(
		`a ${who} sees which region a link chose, and may choose another`,
		BOTH,
		async ({ page, apps, javaScriptEnabled }) => {
			const word = sentinel();
			const tell = tellPage(page);
			await tell.begin(who, 'voorbeeldstreek', language);
			expect(await tell.step(), 'the link chose').not.toBe('region');
			await expect(page.locator('button[value=back]')).toHaveCount(0);
			await tell.toStory();
			await tell.story.fill(taxiStory(word));
			await tell.toEnd();
			await expect(tell.preview).toContainText(day);
			const region = tell.preview.locator('section.region');
			await expect(region).toContainText('Voorbeeldstreek');
			await expect(region.locator('p').last()).toHaveAttribute('lang', 'nl');
			await region.getByRole('button').click();
			await expect.poll(tell.step).toBe('region');
			// The places of the regions are known by now.
			const place = page.locator('input[name=place]');
			await place.fill('Voorbeelddorp');
			if (javaScriptEnabled) await expect(page.locator('input[name=region]')).toHaveCount(1);
			await place.fill('');
			await tell.chooseRegion(NEIGHBOUR.slug);
			await tell.go('next');
			expect(await tell.step(), 'straight back to the overview').toBe('check');
			await expect(region).toContainText(NEIGHBOUR.name);
			await tell.sendIt();
			await tell.receipt();
			const owner = await ownerOf(apps.demo);
			const [kept] = await owner`
			select r.slug from public.stories s join public.regions r on r.id = s.region_id
			where position(${word} in s.text) > 0`;
			await owner.end();
			expect(kept?.slug).toBe(NEIGHBOUR.slug);
		}
	);
}

test(
	'a region is found by a part of its name, and who finds none is told what to do',
	BOTH,
	async ({ page, javaScriptEnabled }) => {
		const tell = tellPage(page);
		const place = page.getByLabel('Gemeente of regio, of de cijfers van de postcode');
		const choices = page.locator('input[name=region]');
		await tell.begin('ouder');
		// Few enough to be read at a glance.
		await expect(choices).not.toHaveCount(0);
		const all = await choices.count();
		expect(all).toBeLessThanOrEqual(6);
		if (javaScriptEnabled) await inspect(page, 'region');

		await place.fill('Nergenshuizen');
		if (javaScriptEnabled) {
			await expect(page.getByText('Hier vonden we geen regio bij.')).toBeVisible();
			await expect(
				page.getByText('Een verhaal in de verkeerde regio wordt ook gelezen.')
			).toBeVisible();
			await inspect(page, 'region, not found');
		} else {
			await tell.press('next');
			await expect(page.getByText('Hier vonden we geen regio bij.')).toBeVisible();
			await expect(
				page.getByText('Een verhaal in de verkeerde regio wordt ook gelezen.')
			).toBeVisible();
		}
		await expect(choices, 'all are there to choose from').toHaveCount(all);

		await place.fill('andere streek');
		if (javaScriptEnabled) {
			await expect(choices).toHaveCount(1);
			await inspect(page, 'region, found');
		}
		await tell.go('next');
		expect(await tell.step(), 'one that is found is chosen').toBe('trust');
		await expect(page.getByText(`Uw verhaal gaat naar ${NEIGHBOUR.name}.`)).toBeVisible();
	}
);
