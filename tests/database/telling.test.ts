import { describe, expect, test } from 'vitest';
import { listRegions, readPublicRegion } from '#lib/server/regions.ts';
import { submitStory, type StoryHashes } from '#lib/server/stories.ts';
import { changedRows } from './ask-by-api.ts';
import { other, region, useWorld, world } from './kept-world.ts';
import { listening, refusal } from './refusal.ts';
import { freshHashes, told } from './world.ts';

useWorld();

const NO_READING = Object.fromEntries(
	['title', 'card', 'feeling', 'mood', 'heard', 'seen', 'helped', 'wish', 'phase', 'topic'].map(
		(part) => [part, null]
	)
);
const TEXT = 'Zwaluwstaart: niemand luisterde toen ik het vertelde.';

/** What the app sends; a test may send anything else on top of it. */
function submit(more: Record<string, unknown> = {}, hashes: StoryHashes = freshHashes()) {
	const { region: region_slug, ...story } = told('vecht', TEXT);
	const form = { code_hash: hashes.receipt, form_hash: hashes.form };
	return world.visitor.rpc('submit_story', { region_slug, ...story, ...form, ...more } as never);
}

describe('a story that is told', () => {
	test('A5: waits for a person, carries a day and nothing that says who or when', async () => {
		await submit().throwOnError();
		const rows = await world.owner`
			select * from public.stories where text = ${TEXT}`;
		const { today } = (await world.owner`select private.today()::text as today`)[0] ?? {};
		expect(rows).toHaveLength(1);
		const { id, told_on, waiting_since, ...row } = rows[0] ?? {};
		expect(waiting_since).toEqual(told_on);
		expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4/);
		expect((told_on as Date).toISOString().slice(0, 10)).toBe(today);
		expect(row).toEqual({
			...{ region_id: region.id, audience: 'parent', sector: 'po', text: TEXT },
			...{ consent: 'quote', quotable: true, verified: true, added_to: false, ...NO_READING },
			...{ masked: {}, urgent: false, status: 'pending', decided_on: null, decided_by: null }
		});
	});

	test('tells nobody which transaction wrote it, nor its place in the file: beside the log that is a time', async () => {
		const { client } = region.staff.admin;
		for (const table of ['stories', 'messages', 'themes'] as const) {
			expect((await client.from(table).select().throwOnError()).data).not.toEqual([]);
			for (const column of ['xmin', 'ctid', 'tableoid']) {
				const asRole = world.owner.begin(async (sql) => {
					await sql`set local role authenticated`;
					await sql.unsafe(`select id, ${column} from public.${table}`);
				});
				await expect(asRole, `${table} ${column}`).rejects.toMatchObject({ code: '42501' });
				const shown = await client.from(table).select(`id, moment:${column}` as 'id');
				const sorted = await client.from(table).select('id').order(column);
				expect([shown.data, sorted.data], `${table} ${column}`).toEqual([null, null]);
			}
		}
	});

	test('keeps what the teller made of it, and the first word of a dialogue', async () => {
		const reading = {
			title: 'Niemand',
			feeling: 20,
			heard: 70,
			seen: 30,
			helped: 0,
			phase: 'during'
		};
		await submit({ reading, question: 'Leest iemand dit?' }).throwOnError();
		const [row] = await world.owner`
			select s.*, m.author, m.text as question, m.position
			from public.stories s join public.messages m on m.story_id = s.id where s.text = ${TEXT}`;
		expect(row).toMatchObject({ ...reading, mood: null, author: 'teller', position: 1 });
		expect(row?.question).toBe('Leest iemand dit?');
	});

	test.each(['status', 'told_on', 'decided_by', 'id', 'region_id'])(
		'cannot say its own %s',
		async (column) => {
			expect(await refusal(submit({ [column]: 'accepted' }))).not.toBe('not refused');
			expect(await changedRows(world, 'public.stories')).toBe(0);
		}
	);

	test.each([
		['an unknown region', { region_slug: 'nergens' }, 'error_region'],
		['no region', { region_slug: null }, 'error_region'],
		['no text', { text: '' }, 'error_text_short'],
		['blanks only', { text: ' \n ' }, 'error_text_short'],
		['no text at all', { text: null }, 'error_text_short'],
		['a text too long', { text: 'a'.repeat(20_001) }, 'error_text_long'],
		['an unknown audience', { audience: 'teacher' }, 'error_audience'],
		['no audience', { audience: null }, 'error_audience'],
		['an unknown sector', { sector: 'hbo' }, 'error_sector'],
		['text where the counts belong', { masked: { naam: 'Jan' } }, 'error_masked'],
		['text as a name of a count', { masked: { 'Jan de Vries': 1 } }, 'error_masked'],
		['a list where the counts belong', { masked: ['Jan'] }, 'error_masked'],
		['an unknown consent', { consent: 'everything' }, 'error_consent'],
		['no consent', { consent: null }, 'error_consent'],
		['a title that is blank', { reading: { title: ' ' } }, 'error_reading'],
		['a wish too long', { reading: { wish: 'a'.repeat(2001) } }, 'error_reading'],
		['a feeling beyond the scale', { reading: { feeling: 101 } }, 'error_reading'],
		['words as a mood', { reading: { mood: 'Heel boos op Jan' } }, 'error_reading'],
		['two corners of a triad', { reading: { heard: 50, seen: 50 } }, 'error_reading'],
		['a triad that is not whole', { reading: { heard: 9, seen: 9, helped: 9 } }, 'error_reading'],
		['something unasked', { reading: { name: 'Jan' } }, 'error_reading'],
		['a list as reading', { reading: ['Jan'] }, 'error_reading'],
		['a question too long', { question: 'a'.repeat(4001) }, 'error_text_long'],
		['a broken receipt', { code_hash: 'kort' }, 'error_form'],
		['no receipt', { code_hash: null }, 'error_form'],
		['a broken form', { form_hash: TEXT }, 'error_form']
	])('is refused with %s, in a word and without its text', async (_, sent, hint) => {
		const { result, heard } = await listening(async () => submit(sent));
		expect(result.error).toMatchObject({ code: 'PT422', hint });
		expect(JSON.stringify(result) + heard).not.toContain('Zwaluwstaart');
		expect(await changedRows(world, 'public.stories')).toBe(0);
	});

	test('is one story when the form is sent twice, also at the same moment', async () => {
		const form = freshHashes();
		const { result } = await listening(() =>
			Promise.all(
				Array.from({ length: 8 }, () => submit({}, { ...freshHashes(), form: form.form }))
			)
		);
		expect(result.filter(({ error }) => !error)).toHaveLength(1);
		const codes = result.flatMap(({ error }) => error?.code ?? []);
		expect(new Set(codes)).toEqual(new Set(['PT409']));
		expect(await changedRows(world, 'public.stories')).toBe(1);
	});

	test('never shows its text when a constraint or a type refuses it', async () => {
		const service = world.service;
		const row = { region_id: region.id, audience: 'parent', text: TEXT };
		const calls = [
			() => service.from('stories').insert({ ...row, audience: 'x' }),
			() => service.from('stories').insert({ ...row, id: region.story.held }),
			() => service.from('stories').insert({ ...row, region_id: other.theme }),
			() => service.from('stories').insert({ ...row, told_on: TEXT }),
			() => service.from('stories').insert({ ...row, masked: null } as never),
			() => service.from('stories').select().eq('id', TEXT),
			() => submit({ text: `${TEXT}\u0000` }),
			() => submit({ masked: TEXT }),
			() => submit({ nothing: TEXT }),
			() => region.staff.admin.client.rpc('decide_story', { story: TEXT } as never),
			() => service.rpc('save_analysis', { run: region.run, outcome: TEXT })
		];
		for (const call of calls) {
			const { result, heard } = await listening(async () => call());
			expect(result.error, String(call)).not.toBeNull();
			expect(heard + JSON.stringify(result), String(call)).not.toContain('Zwaluwstaart');
		}
	});

	test('keeps its receipt where no role can read it', async () => {
		const [kept] = await world.owner`select count(*)::integer as n from private.receipts`;
		expect(kept?.n).toBe(6);
		for (const role of ['anon', 'authenticated', 'service_role']) {
			const ask = world.owner.begin(async (sql) => {
				await sql.unsafe(`set local role ${role}`);
				return sql`select * from private.receipts`;
			});
			await expect(ask, role).rejects.toMatchObject({ code: '42501' });
		}
	});
});

test('a demo takes no story and shows itself to nobody once there is a real region', async () => {
	await world.owner`insert into public.regions (slug, name, demo) values ('kijkstreek', 'Kijkstreek', true)`;
	expect((await listRegions(world.visitor)).map(({ slug }) => slug)).not.toContain('kijkstreek');
	expect(await readPublicRegion(world.visitor, 'kijkstreek')).toBeNull();
	const refused = await submitStory(world.visitor, told('kijkstreek', TEXT), freshHashes());
	expect(refused).toBe('error_region');
	expect(await submitStory(world.visitor, told('vecht', TEXT), freshHashes())).toBe('kept');
});
