import { describe, expect, test } from 'vitest';
import { changedRows } from './ask-by-api.ts';
import { other, region, useWorld, world } from './kept-world.ts';
import { listening, refusal } from './refusal.ts';

useWorld();

describe('judging', () => {
	const decide = (who: 'admin' | 'coordinator' | 'policy' | 'reader', more = {}) =>
		region.staff[who].client.rpc('decide_story', {
			...{ story: region.story.pending, seen_status: 'pending', new_status: 'accepted' },
			...more
		});
	const seenBy = async (who: 'admin' | 'coordinator' | 'policy' | 'reader') => {
		const { data } = await region.staff[who].client.from('stories').select('id').throwOnError();
		return data.map(({ id }) => id).sort();
	};

	test('is for coordinator and admin; policy staff see what was accepted, readers nothing', async () => {
		expect(await refusal(decide('policy'))).toBe('PT403 not_allowed');
		expect(await refusal(decide('reader'))).toBe('PT403 not_allowed');
		const { pending, held, left, aside } = region.story;
		expect(await seenBy('coordinator')).toEqual([pending, held, left, aside].sort());
		expect(await seenBy('admin')).toEqual([pending, held, left, aside].sort());
		expect(await seenBy('policy')).toEqual([held, left].sort());
		expect(await seenBy('reader')).toEqual([]);
		await decide('coordinator').throwOnError();
		expect(await seenBy('policy')).toEqual([pending, held, left].sort());
	});

	test('is refused when a colleague was first, also at the same moment', async () => {
		const { result } = await listening(() =>
			Promise.all([decide('coordinator'), decide('admin', { new_status: 'set_aside' })])
		);
		expect(result.map(({ error }) => error?.code).sort()).toEqual(['PT409', undefined]);
		expect(await refusal(decide('admin'))).toBe('PT409 error_decided_meanwhile');
	});

	test('cannot reach a story of another region', async () => {
		const story = other.story.pending;
		expect(await refusal(decide('admin', { story }))).toBe('PT409 error_decided_meanwhile');
		expect(await changedRows(world, 'public.stories')).toBe(0);
	});

	test.each([
		['an unknown decision', { new_status: 'published' }, 'error_decision'],
		['no decision', { new_status: null }, 'error_decision'],
		['an empty text', { new_text: '  ' }, 'error_text_short'],
		['a text too long', { new_text: 'a'.repeat(20_001) }, 'error_text_long']
	])('is refused with %s', async (_, sent, hint) => {
		expect(await refusal(decide('coordinator', sent))).toBe(`PT422 ${hint}`);
		expect(await changedRows(world, 'public.stories')).toBe(0);
	});

	test('keeps who decided and on which day, and forgets both when a story goes back', async () => {
		await decide('coordinator', { new_text: 'Korter.' }).throwOnError();
		const read = async () =>
			(
				await world.owner`select status, text, decided_by, decided_on is not null as dated
				from public.stories where id = ${region.story.pending}`
			)[0];
		const by = region.staff.coordinator.id;
		expect(await read()).toEqual({
			...{ status: 'accepted', text: 'Korter.', decided_by: by, dated: true }
		});
		await decide('admin', { seen_status: 'accepted', new_status: 'pending' }).throwOnError();
		expect(await read()).toEqual({
			...{ status: 'pending', text: 'Korter.', decided_by: null, dated: false }
		});
	});
});
