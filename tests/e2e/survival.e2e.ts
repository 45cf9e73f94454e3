import { request as http } from '@playwright/test';
import { ownerOf } from './backend-of.ts';
import { killApp } from './running-app.ts';
import { sendStory } from './send.ts';
import { sentinel, taxiStory } from './sentinel.ts';
import { expect, test } from './test.ts';

const STORIES = 200;
/** Sent at the same time; the stop comes in the middle of the work. */
const AT_ONCE = 8;
const KILL_AFTER = 70;

test('kill -9 of everything during 200 stories loses none that got a receipt', async ({
	house
}) => {
	test.setTimeout(180_000);
	const word = sentinel();
	const app = await house({ REGION: 'Stroomuitval' });
	const client = await http.newContext();
	const acknowledged: number[] = [];
	let next = 0;
	let killed: Promise<number> | undefined;
	const teller = async () => {
		while (next < STORIES) {
			const number = next++;
			const text = `${taxiStory(word)} Verhaal nummer ${number} einde.`;
			try {
				await sendStory(client, app, { region: 'stroomuitval', text });
				acknowledged.push(number);
			} catch {
				if (!killed) throw new Error(`Story ${number} was refused before anything was killed.`);
			}
			if (acknowledged.length >= KILL_AFTER) killed ??= killApp(app);
		}
	};
	await Promise.all(Array.from({ length: AT_ONCE }, teller));
	await client.dispose();
	expect(await killed, 'starter, web, worker, PostgreSQL and its own').toBeGreaterThan(5);
	expect(acknowledged.length).toBeLessThan(STORIES);

	const again = await house({ REGION: 'Stroomuitval' }, app.dataDir);
	const owner = await ownerOf(again);
	const rows = await owner<{ text: string }[]>`
		select text from public.stories where position(${word} in text) > 0`;
	await owner.end();
	const kept = new Set(rows.map(({ text }) => Number(text.match(/nummer (\d+) einde/)?.[1])));
	const lost = acknowledged.filter((number) => !kept.has(number));
	test.info().annotations.push({
		type: 'figure',
		description: `${acknowledged.length} acknowledged, ${kept.size} found, ${lost.length} lost`
	});
	expect(lost).toEqual([]);
	expect(kept.size, 'no story twice').toBe(rows.length);
});
