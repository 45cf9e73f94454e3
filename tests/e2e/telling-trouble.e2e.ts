import { countStored } from './backend-of.ts';
import { inspect } from './inspect.ts';
import { tellPage } from './pages/tell-page.ts';
import { sentinel, taxiStory } from './sentinel.ts';
import { expect, test } from './test.ts';

test.use({ expected: /net::ERR_INTERNET_DISCONNECTED|status of 500/ });

test('when the connection fails everything stays, and the next try works', async ({
	page,
	context,
	apps
}) => {
	const word = sentinel();
	const tell = tellPage(page);
	await tell.open('leerling');
	await tell.story.fill(taxiStory(word));
	await tell.toEnd();
	await expect(tell.preview).toContainText(word);
	await context.setOffline(true);
	await tell.send.click();
	await expect(page.getByRole('status').filter({ hasText: 'De verbinding' })).toContainText(
		'Alles wat je schreef staat er nog.'
	);
	await expect(tell.preview).toContainText(word);
	await context.setOffline(false);
	await tell.sendIt();
	await tell.receipt();
	expect(await countStored(apps.demo, word)).toBe(1);
});

test('when the server breaks everything stays too', async ({ page }) => {
	const word = sentinel();
	const tell = tellPage(page);
	await tell.open('ouder');
	await page.route('**/vertel/ouder*', (route) =>
		route.fulfill({ status: 500, json: { type: 'error', error: { message: 'Stuk' } } })
	);
	await tell.tell(taxiStory(word));
	await expect(page.getByText('Alles wat u schreef staat er nog.')).toBeVisible();
	await expect(tell.preview).toContainText(word);
	await inspect(page, 'not sent');
});
