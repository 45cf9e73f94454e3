import { randomUUID } from 'node:crypto';
import { request as http, type APIRequestContext } from '@playwright/test';
import { countStored } from './backend-of.ts';
import { tellPage } from './pages/tell-page.ts';
import { makeProof } from './proof.ts';
import { sendStory } from './send.ts';
import { sentinel, taxiStory } from './sentinel.ts';
import type { RunningApp } from './running-app.ts';
import { expect, test } from './test.ts';

/** Stories sent at the same moment, and the next as soon as one is in: harder than any lesson. */
async function tellAll(app: RunningApp, count: number, atOnce: number, word: string) {
	const client = await http.newContext();
	let next = 0;
	const teller = async () => {
		while (next < count) {
			const text = `${taxiStory(word)} Verhaal ${next++}.`;
			await sendStory(client, app, { who: 'leerling', text });
		}
	};
	await Promise.all(Array.from({ length: atOnce }, teller));
	await client.dispose();
}

test('A7: a whole class behind one address gets through at the same moment', async ({ apps }) => {
	test.slow();
	const word = sentinel();
	await tellAll(apps.demo, 30, 30, word);
	expect(await countStored(apps.demo, word)).toBe(30);
});

test('A7: three hundred an hour from one address only get harder work', async ({ house }) => {
	test.setTimeout(300_000);
	const app = await house({ PROOF_ATTEMPTS: '5' });
	const word = sentinel();
	const client = await http.newContext();
	const quiet = await hardest(client, app);
	await tellAll(app, 300, 12, word);
	expect(await countStored(app, word)).toBe(300);
	expect(quiet).toBeLessThanOrEqual(6);
	// The crowd may have calmed down a little by now; at rest no proof takes this much.
	expect(await hardest(client, app), 'harder work').toBeGreaterThan(6);
	await client.dispose();
});

/** Attempts that a fresh proof takes. */
async function hardest(client: APIRequestContext, app: RunningApp): Promise<number> {
	const proof = JSON.parse(await makeProof(client, app)) as { solution: { counter: number } };
	return proof.solution.counter;
}

const form = (word: string, more: Record<string, string>) => ({
	...{ region: 'voorbeeldstreek', text: taxiStory(word), formKey: randomUUID(), way: 'send' },
	...more
});

test('A6: a proof that was used, changed or made up is refused with a sentence, and nothing is lost', async ({
	request,
	apps
}) => {
	const headers = { origin: apps.demo.origin, accept: 'text/html' };
	const send = (fields: Record<string, string>) =>
		request.post('/vertel/ouder', { form: fields, headers });
	const proof = await makeProof(request, apps.demo);
	expect((await send(form(sentinel(), { proof }))).status()).toBe(200);
	const changed = proof.replace(/"expiresAt":\d/, '"expiresAt":9');
	for (const bad of [proof, changed, '{}', 'x']) {
		const word = sentinel();
		const answer = await send(form(word, { proof: bad }));
		const page = await answer.text();
		expect(answer.status(), bad.slice(0, 40)).toBe(429);
		expect(page).toContain('Verstuur uw verhaal nog een keer; alles wat u schreef staat er nog.');
		expect(page).toContain(word);
		expect(await countStored(apps.demo, word)).toBe(0);
	}
});

test('A6: without a proof a form that comes back at once, or with a filled trap, is refused and kept', async ({
	request,
	apps
}) => {
	const headers = { origin: apps.demo.origin, accept: 'text/html' };
	const page = await (await request.get('/vertel/ouder')).text();
	const formSince = page.match(/name="formSince" value="([^"]+)"/)?.[1] ?? '';
	for (const [more, sentence] of [
		[{ formSince }, 'Wacht tien tellen'],
		[{}, 'Wacht tien tellen'],
		[{ formSince, website: 'https://koop.example' }, 'een veld dat leeg moet blijven']
	] as const) {
		const word = sentinel();
		const fields = form(word, more);
		const answer = await request.post('/vertel/ouder', { form: fields, headers });
		expect(answer.status()).toBe(429);
		const text = await answer.text();
		expect(text).toContain(sentence);
		expect(text).toContain(word);
		expect(text).not.toContain('koop.example');
	}
});

test('the field that traps programs is out of the way of people', async ({ page }) => {
	await tellPage(page).open('ouder', 'voorbeeldstreek');
	const trap = page.locator('input[name=website]');
	await expect(page.getByRole('textbox', { name: 'Laat dit veld leeg' })).toHaveCount(0);
	expect(await trap.evaluate((node) => node.closest('[aria-hidden=true]') !== null)).toBe(true);
	expect(await trap.getAttribute('tabindex')).toBe('-1');
	const box = await trap.locator('xpath=ancestor::div[1]').boundingBox();
	expect((box?.width ?? 0) * (box?.height ?? 0)).toBeLessThanOrEqual(1);
});
