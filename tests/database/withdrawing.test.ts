import { expect, test } from 'vitest';
import type { SafeText } from '#lib/domain/safe-text.ts';
import { answerStory } from '#lib/server/dialogue.ts';
import * as own from '#lib/server/own-story.ts';
import { saveAnalysis } from '#lib/server/themes.ts';
import { listTables } from './catalogue.ts';
import { region, useWorld, world } from './kept-world.ts';
import { TEXT, outcomeOf } from './world.ts';
import type { RegionWorld } from './world.ts';

useWorld();

const safe = (text: string) => text as SafeText;

test('A11: a story that is withdrawn is gone from every table at once, and its theme counts without it', async () => {
	const word = 'zwaluwstaart';
	await world.owner`update public.stories set title = ${word}, wish = ${word}, text = ${word} || text
		where id = ${region.story.held}`;
	await world.owner`delete from public.story_themes`;
	const read = [{ id: region.story.held, text: word + TEXT.held }];
	await saveAnalysis(world.service, region.run, outcomeOf(region.story), read);
	await world.owner`update public.theme_quotes set text = ${word} where region_id = ${region.id}`;
	await world.owner`update public.story_themes set reasons = ${`["${word}"]`}::jsonb where region_id = ${region.id}`;
	await own.sendMessage(world.visitor, region.receipt, {
		...{ text: safe(`Nog iets over ${word}.`), urgent: false }
	});
	const { coordinator } = region.staff;
	await answerStory(coordinator.client, region.story.held, safe(`Over ${word}.`));
	const before = await tablesWith(word);
	expect(before).toEqual([
		...['public.messages', 'public.stories', 'public.story_themes', 'public.theme_quotes']
	]);
	expect(await sizeOf(region)).toBe(1);
	expect(await own.withdrawStory(world.visitor, region.receipt)).toBe('done');
	expect(await tablesWith(word)).toEqual([]);
	expect(await tablesWith(region.receipt)).toEqual([]);
	expect(await sizeOf(region)).toBe(0);
	expect(await own.openStory(world.visitor, region.receipt)).toBeNull();
});

async function sizeOf({ theme }: RegionWorld): Promise<number> {
	const [row] = await world.owner`select size from public.themes where id = ${theme}`;
	return row?.size as number;
}

async function tablesWith(word: string): Promise<string[]> {
	const found: string[] = [];
	for (const table of await listTables(world.owner)) {
		const [row] = await world.owner.unsafe(
			`select exists (select from ${table} t where position($1 in t::text) > 0) as there`,
			[word]
		);
		if (row?.there) found.push(table);
	}
	return found;
}
