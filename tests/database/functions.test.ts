import { createHash } from 'node:crypto';
import type { SupabaseClient } from '@supabase/supabase-js';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { keepWorld, restoreWorld } from './ask-by-api.ts';
import { listFunctions } from './catalogue.ts';
import { EXPECTED_FUNCTIONS } from './expected-functions.ts';
import { SUBJECTS, type Subject } from './expected-rights.ts';
import { startWorld, TEXT, told, type World } from './world.ts';

let world: World;

beforeAll(async () => {
	world = await startWorld();
	await keepWorld(world);
});
afterAll(() => world?.close());

test('every function is in the reviewed list, with its owner and who may execute it', async () => {
	const reviewed = Object.entries(EXPECTED_FUNCTIONS).map(([name, { definer, may }]) => ({
		...{ name, definer },
		executable: [...new Set(may.map(roleOf))].sort()
	}));
	expect(await listFunctions(world.owner)).toEqual(
		reviewed.sort((a, b) => (a.name < b.name ? -1 : 1))
	);
});

test('anon calls twenty-one functions: two are the boot test, six need the hash of a code, five are about a lesson', () => {
	const open = Object.entries(EXPECTED_FUNCTIONS).filter(([, { may }]) => may.includes('anon'));
	expect(open).toHaveLength(21);
});

test('every function of the API, called by everybody, answers those who may and refuses the rest', async () => {
	const calls = callsOf(world);
	const wrong: string[] = [];
	for (const [name, { may }] of Object.entries(EXPECTED_FUNCTIONS)) {
		const [schema, bare = ''] = name.split('.');
		if (schema !== 'public') continue;
		for (const subject of SUBJECTS) {
			const { error } = await clientOf(subject).rpc(bare, calls[bare]);
			const refused = error ? ['42501', 'PT403'].includes(error.code) : false;
			if (error && !refused) wrong.push(`${subject} ${name}: ${error.code}`);
			if (may.includes(subject) === refused) wrong.push(`${subject} ${name}: ${error?.code}`);
			await restoreWorld(world);
		}
	}
	expect(wrong).toEqual([]);
});

test('functions of the private schema cannot be called through the API at all', async () => {
	for (const subject of SUBJECTS) {
		const { error } = await clientOf(subject).schema('private').rpc('my_region');
		expect(error, subject).not.toBeNull();
	}
});

test('whoever asks for an analysis gets the run that is on its way, also to many at the same moment, in each region its own', async () => {
	const [region, other] = world.regions;
	await world.owner`update public.analysis_runs set status = 'done'`;
	const asked = await Promise.all(
		[1, 2, 3, 4].flatMap(() => [
			region.staff.coordinator.client.rpc('request_analysis').throwOnError(),
			region.staff.policy.client.rpc('request_analysis').throwOnError(),
			world.service.rpc('request_analysis_of', { region: region.id }).throwOnError()
		])
	);
	const runs = new Set(asked.map(({ data }) => data));
	expect(runs.size).toBe(1);
	const { data } = await other.staff.admin.client.rpc('request_analysis').throwOnError();
	expect(runs.has(data)).toBe(false);
});

function roleOf(subject: Subject): string {
	return { anon: 'anon', service: 'service_role' }[subject as string] ?? 'authenticated';
}

function clientOf(subject: Subject): SupabaseClient {
	const { visitor, service, regions } = world;
	const client = { anon: visitor, service }[subject as string];
	return (client ?? regions[0].staff[subject as 'admin'].client) as unknown as SupabaseClient;
}

/** For every function a call that does what it is for. */
function callsOf({ regions: [region] }: World): Record<string, Record<string, unknown>> {
	const { region: region_slug, ...story } = told(region.slug, 'Er was geen plek op school.');
	const hashes = { code_hash: 'a'.repeat(64), form_hash: 'b'.repeat(64) };
	return {
		whoami: {},
		canary_is_closed: {},
		list_regions: {},
		read_region: { region_slug: region.slug },
		read_region_content: { region_slug: region.slug },
		read_region_logo: { region_slug: region.slug },
		read_invitation: { token: 'onbekend' },
		list_open_names: { region_slug: region.slug },
		read_numbers: { region_slug: region.slug },
		board_themes: {},
		count_period: { first: '2026-08-01', last: '2027-01-31' },
		publish_numbers: {
			...{ period: '2025-2026-1', number: 1 },
			...{ board: { themes: [] }, open: { themes: [] } }
		},
		withdraw_numbers: { period: '2026-2027-1' },
		submit_story: { region_slug, ...story, ...hashes },
		read_teacher_link: { token: region.teacherLink },
		open_class: { code: '7A7A7A', key_hash: 'e'.repeat(64), token: region.teacherLink },
		read_class: { key: region.class.key },
		join_class: { code: region.class.code },
		count_in_class: { code: region.class.code },
		renew_teacher_link: { token_hash: 'f'.repeat(64) },
		open_receipt: { code_hash: region.receipt },
		send_message: { code_hash: region.receipt, text: 'Hoort u al iets?', urgent: false },
		add_to_story: { code_hash: region.receipt, text: 'En nog iets.', masked: {}, urgent: false },
		set_consent: { code_hash: region.receipt, consent: 'desk' },
		extend_receipt: { code_hash: region.receipt },
		withdraw_story: { code_hash: region.receipt },
		can_answer: { story: region.story.held },
		answer_story: { story: region.story.held, text: 'Dank u wel.' },
		take_danger_step: { story: region.story.pending, step: 'taken' },
		list_danger_steps: {},
		read_late_danger: {},
		set_deputy: { member: region.staff.coordinator.id },
		purge: {},
		decide_story: { story: region.story.pending, seen_status: 'pending', new_status: 'accepted' },
		decide_seen_story: {
			...{ story: region.story.pending, seen_status: 'pending', new_status: 'accepted' },
			seen_hash: createHash('sha256').update(`${TEXT.pending}\n\n`).digest('hex')
		},
		request_analysis: {},
		cancel_analysis: {},
		count_analysed: {},
		count_past_terms: { pending_days: 7, school_years: 1 },
		save_region_content: { new_content: { places: ['Utrecht'] } },
		set_role: { member: region.staff.reader.id, new_role: 'policy' },
		remove_member: { member: region.staff.reader.id },
		add_region_names: { names: [{ kind: 'school', name: 'De Nieuwe' }] },
		read_region_names: { region_slug: region.slug },
		request_analysis_of: { region: region.id },
		save_analysis: { run: region.run, outcome: { stories: 0, unexplained: [], read: [] } }
	};
}
