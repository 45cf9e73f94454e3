import { describe, expect, test } from 'vitest';
import { readPublicRegion } from '#lib/server/regions.ts';
import { changedRows } from './ask-by-api.ts';
import { other, region, useWorld, world } from './kept-world.ts';
import { refusal } from './refusal.ts';
import { freshHashes, told } from './world.ts';

useWorld();

const ACTION = {
	...{ title: 'Nieuwe actie', goal: 'Beter', measure: 'Minder verhalen', owner: 'Iemand' },
	review_on: '2027-01-01'
};

describe('the quality cycle', () => {
	test('never crosses a region: not at the start, not by a change, not by the installation itself', async () => {
		const { client } = region.staff.admin;
		const signal = { title: 'Signaal' };
		for (const door of [client, world.service]) {
			const crossing = [
				door.from('signals').insert({ region_id: region.id, theme_id: other.theme, ...signal }),
				door.from('actions').insert({ region_id: region.id, signal_id: other.signal, ...ACTION })
			];
			for (const call of crossing) expect(await refusal(call)).not.toBe('not refused');
		}
		for (const call of [
			client.from('signals').insert({ region_id: other.id, theme_id: other.theme, ...signal }),
			client.from('signals').update({ theme_id: other.theme }).eq('id', region.signal),
			client.from('actions').update({ signal_id: other.signal }).eq('id', region.action),
			client.from('signals').update({ region_id: other.id }).eq('id', region.signal),
			client.from('actions').update({ region_id: other.id }).eq('id', region.action),
			client.from('codebook_themes').update({ region_id: other.id }).eq('key', 'vervoer')
		]) {
			expect(await refusal(call)).not.toBe('not refused');
		}
		expect(await changedRows(world, 'public.signals')).toBe(0);
		expect(await changedRows(world, 'public.actions')).toBe(0);
		expect(await changedRows(world, 'public.codebook_themes')).toBe(0);
	});

	test('publishes nothing without a word to the tellers', async () => {
		const { client } = region.staff.policy;
		const publish = (feedback: string) =>
			client.from('actions').update({ published: true, feedback }).eq('id', region.action);
		expect(await refusal(publish(''))).not.toBe('not refused');
		expect(await refusal(publish('     '))).not.toBe('not refused');
		expect(await refusal(publish('Er is nu één nummer.'))).toBe('not refused');
	});

	test('shows visitors what is published, and no count, name, note or story', async () => {
		const { client } = region.staff.coordinator;
		await client.from('actions').insert({
			...{ region_id: region.id, signal_id: region.signal, ...ACTION },
			...{ feedback: 'We praten erover.', published: true, title: 'Zichtbaar', phase: 'do' }
		});
		const seen = await readPublicRegion(world.visitor, region.slug);
		expect(seen).toEqual({
			...{ slug: 'vecht', name: 'Regio vecht', demo: false },
			actions: [
				{
					...{ theme: 'Vervoer', title: 'Zichtbaar', feedback: 'We praten erover.' },
					...{ phase: 'do', changed_on: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) }
				}
			]
		});
		expect((await readPublicRegion(world.visitor, other.slug))?.actions).toEqual([]);
	});

	test('ends with the region: everything of it goes, and nothing of another', async () => {
		await world.owner`delete from public.regions where id = ${region.id}`;
		const left = await world.owner`
			select region_id from public.stories union select region_id from public.themes
			union select region_id from public.signals union select region_id from public.actions
			union select region_id from public.story_themes union select region_id from public.theme_quotes
			union select region_id from public.profiles union select region_id from public.invitations`;
		expect(left.map((row) => row.region_id)).toEqual([other.id]);
		expect((await region.staff.admin.client.from('regions').select()).data ?? []).toEqual([]);
	});
});

describe('the log', () => {
	const readLog = async () => {
		const { data } = await region.staff.admin.client
			.from('audit_log')
			.select('region_id, actor, action, subject')
			.order('at')
			.throwOnError();
		return data;
	};

	test('says who did what to which row, and nothing of what it said', async () => {
		const before = (await readLog()).length;
		const { admin, coordinator, reader } = region.staff;
		const story = { story: region.story.pending, seen_status: 'pending' };
		const new_text = 'Zwaluwstaart, korter.';
		await coordinator.client
			.rpc('decide_story', { ...story, new_status: 'accepted', new_text })
			.throwOnError();
		await admin.client.rpc('set_role', { member: reader.id, new_role: 'policy' }).throwOnError();
		await coordinator.client
			.from('actions')
			.update({ title: 'Zwaluwstaart' })
			.eq('id', region.action)
			.throwOnError();
		await admin.client.from('signals').delete().eq('id', region.signal).throwOnError();
		const added = (await readLog()).slice(before);
		const line = (actor: string, action: string, subject: string) => ({
			...{ region_id: region.id, actor, action, subject }
		});
		expect(added).toHaveLength(5);
		expect(added).toEqual(
			expect.arrayContaining([
				line(coordinator.id, 'story accepted', region.story.pending),
				line(admin.id, 'member changed', reader.id),
				line(coordinator.id, 'action changed', region.action),
				line(admin.id, 'signal removed', region.signal),
				line(admin.id, 'action removed', region.action)
			])
		);
		const whole = await world.owner`select a::text as line from public.audit_log a`;
		expect(whole.map((row) => row.line).join()).not.toMatch(/Zwaluwstaart|@|Eén/);
	});

	test('knows nothing of a teller', async () => {
		const before = (await world.owner`select from public.audit_log`).count;
		await world.visitor
			.rpc('submit_story', {
				...{ region_slug: 'vecht', audience: 'parent', text: told('vecht', 'Een verhaal.').text },
				...{ consent: 'quote', masked: {}, urgent: false, verified: true },
				...{ code_hash: freshHashes().receipt, form_hash: freshHashes().form }
			})
			.throwOnError();
		expect((await world.owner`select from public.audit_log`).count).toBe(before);
	});

	test.each(['service_role', 'authenticated', 'anon', 'postgres'])(
		'is never changed, not by %s',
		async (role) => {
			for (const statement of [
				`update public.audit_log set action = 'story hidden'`,
				'delete from public.audit_log',
				'truncate public.audit_log'
			]) {
				const change = world.owner.begin(async (sql) => {
					await sql.unsafe(`set local role ${role}; ${statement}`);
				});
				await expect(change, statement).rejects.toMatchObject({
					code: role === 'postgres' ? 'PT403' : '42501'
				});
			}
		}
	);
});
