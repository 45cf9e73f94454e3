import { globSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { ownerOf } from './backend-of.ts';
import type { RunningApp } from './running-app.ts';
import { sendStory } from './send.ts';
import { sentinel, taxiStory } from './sentinel.ts';
import { expect, test } from './test.ts';

/** Words in a row that are alike only where one is taken from the other. */
const RUN = 7;
/** Numbers of improvement actions are no numbers of stories. */
const OF_ACTIONS = /\.(open|published|actions)$/;

/** What waits at the desk is nought for whoever does not work there. */
const OF_THE_DESK = /\.(pending|questions)$/;

test('the data behind the pages of a reader hold no story, no small number and no theme that was put away', async ({
	staff,
	apps,
	request
}) => {
	const word = sentinel();
	await sendStory(request, apps.demo, { text: taxiStory(word) });
	const house = await behindTheCurtain(apps.demo, `nieuw-${word}`);
	expect(house.stories.length).toBeGreaterThan(100);
	expect(house.hidden.has(`nieuw-${word}`)).toBe(true);
	const runs = new Set(house.stories.flatMap(({ text }) => runsOf(text)));

	const page = await staff('reader');
	let opened = 0;
	for (const path of pagesOf(house)) {
		const leaves = await dataOf(page, path);
		if (!leaves.some(({ at }) => at.startsWith('error'))) opened++;
		const whole = leaves.map(({ at, value }) => `${at} ${value}`).join('\n');
		expect(whole, path).not.toContain(word);
		expect(
			house.stories.filter(({ id }) => whole.includes(id)),
			path
		).toEqual([]);
		const names = leaves.flatMap(({ at, value }) => [...at.split('.'), value]);
		expect(
			names.filter((name) => house.hidden.has(name)),
			path
		).toEqual([]);
		const quotes = leaves.filter(({ at }) => /\.quotes\.\d+\.text$/.test(at));
		expect(
			quotes.filter(({ value }) => !house.quotes.has(value)),
			path
		).toEqual([]);
		const others = leaves.filter((leaf) => !quotes.includes(leaf));
		expect(
			others.filter(({ value }) => runsOf(value).some((run) => runs.has(run))),
			path
		).toEqual([]);
		const small = leaves.filter(({ value }) => /^(0|[1-4])$/.test(value));
		expect(
			small.filter(
				({ at, value }) => !OF_ACTIONS.test(at) && !(value === '0' && OF_THE_DESK.test(at))
			),
			path
		).toEqual([]);
	}
	expect(opened).toBeGreaterThan(10);
});

interface House {
	stories: { id: string; text: string }[];
	themes: string[];
	actions: string[];
	signals: string[];
	/** Keys of themes that were put away, and of those that emerged and of which nothing was published. */
	hidden: Set<string>;
	/** Sentences that their tellers let us quote. */
	quotes: Set<string>;
}

/** Everything that is there, past every rule; and one theme more that somebody put away. */
async function behindTheCurtain(app: RunningApp, putAway: string): Promise<House> {
	const owner = await ownerOf(app);
	try {
		await owner`
			insert into public.theme_decisions (region_id, theme_key, hidden)
			select id, ${putAway}, true from public.regions where slug = 'voorbeeldstreek'`;
		const texts = async (query: string) =>
			(await owner.unsafe<{ x: string }[]>(query)).map(({ x }) => x);
		const hidden = await texts(`
			select theme_key as x from public.theme_decisions where hidden or merged_into is not null
			union select t.key from public.themes t where t.origin = 'emergent' and not exists (
				select from public.publications p where p.board -> 'themes' @> jsonb_build_array(jsonb_build_object('key', t.key))
			)`);
		const quotes = await texts(`
			select q.text as x from public.theme_quotes q join public.stories s on s.id = q.story_id
			where s.consent = 'quote' and s.status = 'accepted'`);
		return {
			stories: await owner<{ id: string; text: string }[]>`select id, text from public.stories`,
			themes: await texts('select id as x from public.themes where active'),
			actions: await texts('select id as x from public.actions'),
			signals: await texts('select id as x from public.signals'),
			hidden: new Set(hidden),
			quotes: new Set(quotes)
		};
	} finally {
		await owner.end();
	}
}

/** Every page of the team that there is, also those that are shut to readers. */
function pagesOf({ themes, actions, signals }: House): string[] {
	const files = globSync('src/routes/team/(binnen)/**/+page.svelte');
	return files.flatMap((file) => {
		const path = file.replace(/^src\/routes|\/\(binnen\)|\/\+page\.svelte$/g, '');
		if (!path.includes('[id]')) return [path];
		const ids = path.includes('signaal') ? signals : path.includes('verbeteren') ? actions : themes;
		return ids.map((id) => path.replace('[id]', id));
	});
}

interface Leaf {
	/** "themes.0.count" */
	at: string;
	value: string;
}

async function dataOf(page: Page, path: string): Promise<Leaf[]> {
	const answer = await page.request.get(`${path}/__data.json`);
	const { nodes } = (await answer.json()) as {
		nodes: ({ type: string; data?: unknown[]; error?: unknown } | null)[];
	};
	return nodes.flatMap((node) => {
		if (node?.type === 'data') return leavesOf(node.data ?? [], 0, 'page');
		return node?.type === 'error' ? [{ at: 'error', value: JSON.stringify(node.error) }] : [];
	});
}

/** Kit writes data as a flat list in which objects and lists name their parts by place; -1 is nothing. */
function leavesOf(flat: unknown[], place: number, at: string): Leaf[] {
	if (place < 0) return [];
	const value = flat[place];
	if (value === null || typeof value !== 'object') return [{ at, value: String(value) }];
	return Object.entries(value).flatMap(([name, part]) =>
		leavesOf(flat, part as number, `${at}.${name}`)
	);
}

function runsOf(text: string): string[] {
	const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
	return words.slice(0, Math.max(0, words.length - RUN + 1)).map((_, first) => {
		return words.slice(first, first + RUN).join(' ');
	});
}
