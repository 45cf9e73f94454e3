import { tellPage } from './pages/tell-page.ts';
import { sentinel, taxiStory } from './sentinel.ts';
import { expect, test } from './test.ts';

test.use({ expected: /net::ERR_FAILED|dynamically imported module/ });

test('A9: a draft leaves the device when its story was sent without scripts, as soon as they are back', async ({
	page
}) => {
	const word = sentinel();
	const tell = tellPage(page);
	const kept = () => page.evaluate(() => JSON.stringify({ ...localStorage }));
	await tell.open('leerling');
	await tell.sheet.fill(taxiStory(word));
	await page.locator('.draft-offer summary').click();
	await page.locator('.draft-offer button').click();
	await expect.poll(kept).toContain(word);

	// From here no script arrives, until the story is sent.
	let lost = true;
	await page.route('**/_app/immutable/**/*.js', (route) =>
		lost ? route.abort() : route.continue()
	);
	await page.goto('/vertel/leerling?regio=voorbeeldstreek');
	while ((await tell.step()) !== 'story') await tell.go('next');
	await tell.field.fill(taxiStory(word));
	await tell.toEnd();
	page.on('request', (asked) => asked.postData()?.includes('send') && (lost = false));
	await tell.sendIt();
	await tell.receipt();
	await expect.poll(kept).not.toContain(word);
});
