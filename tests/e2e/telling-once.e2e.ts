import { randomUUID } from 'node:crypto';
import { countStored } from './backend-of.ts';
import { makeProof } from './proof.ts';
import { tellPage } from './pages/tell-page.ts';
import { sentinel, taxiStory } from './sentinel.ts';
import { expect, test } from './test.ts';

test('whoever presses the button twice tells once and still gets a receipt', async ({
	page,
	apps
}) => {
	const word = sentinel();
	const tell = tellPage(page);
	await tell.open('ouder');
	await tell.story.fill(taxiStory(word));
	await tell.toEnd();
	await tell.send.dblclick();
	await tell.receipt();
	expect(await countStored(apps.demo, word)).toBe(1);
});

test('the same form sent again is one story, and says that it came in', async ({ page, apps }) => {
	const word = sentinel();
	const proof = await makeProof(page.request, apps.demo);
	const form = { region: 'voorbeeldstreek', text: taxiStory(word), formKey: randomUUID(), proof };
	const headers = { origin: apps.demo.origin, accept: 'text/html' };
	const send = () => page.request.post('/vertel/ouder', { form, headers });
	const answers = await Promise.all([send(), send(), send()]);
	const pages = await Promise.all(answers.map((answer) => answer.text()));
	expect(pages.filter((text) => text.includes('class="ticket'))).toHaveLength(1);
	expect(
		pages.filter((text) => /<h1[^>]*>[^<]*(<!--.*?-->)*Dit verhaal hebben/.test(text))
	).toHaveLength(2);
	expect(await countStored(apps.demo, word)).toBe(1);
});

test('a form from another site is refused', async ({ page, apps }) => {
	const word = sentinel();
	const form = { region: 'voorbeeldstreek', text: taxiStory(word), formKey: randomUUID() };
	const answer = await page.request.post('/vertel/ouder', {
		form,
		headers: { origin: 'https://elders.test' }
	});
	expect(answer.status()).toBe(403);
	expect(await countStored(apps.demo, word)).toBe(0);
});
