import { randomUUID } from 'node:crypto';
import type { RegionWorld } from './world.ts';

/** How a table says of which region a row is; the canary, the settings and the receipts have no region. */
export function regionColumn(table: string): 'id' | 'region_id' | undefined {
	if (table === 'public.regions') return 'id';
	const without = ['public.canary', 'private.settings', 'private.receipts'];
	return without.includes(table) ? undefined : 'region_id';
}

export function ofRegion(table: string, region: RegionWorld): string {
	const column = regionColumn(table);
	return column ? `${column} = '${region.id}'` : 'true';
}

/** A row that would be right in every way, were it allowed. */
export function freshRow(table: string, region: RegionWorld): Record<string, unknown> {
	const region_id = region.id;
	const text = 'Een nieuwe zin.';
	const rows: Record<string, Record<string, unknown>> = {
		'private.settings': { require_second_factor: false },
		'private.receipts': {
			...{ story_id: region.story.left, code_hash: 'a'.repeat(64), form_hash: 'b'.repeat(64) }
		},
		'private.teacher_links': { region_id, token_hash: '1'.repeat(64) },
		'private.classes': { code: '8B8B8B', region_id, key_hash: '2'.repeat(64) },
		'public.canary': { id: 2 },
		'public.audit_log': { region_id, action: 'story removed' },
		'public.regions': { slug: 'nieuw', name: 'Nieuw' },
		'public.region_content': { region_id, content: { places: ['Utrecht'] } },
		'public.profiles': { user_id: randomUUID(), region_id, role: 'admin', email: 'x@y.nl' },
		'public.invitations': {
			...{ region_id, email: 'x@y.nl', role: 'reader', token_hash: 'c'.repeat(64) }
		},
		'public.publications': {
			...{ region_id, period: '2025-2026-2', number: 1, board: '{}', open: '{}' }
		},
		'public.region_names': { region_id, kind: 'plaats', name: 'Ons Dorp' },
		'public.codebook_themes': { region_id, key: 'eigen-thema', label: 'Eigen thema' },
		'public.stories': { region_id, audience: 'parent', text },
		'public.messages': {
			...{ region_id, story_id: region.story.held, author: 'desk', text, position: 7 }
		},
		'public.danger_steps': {
			...{ region_id, story_id: region.story.held, step: 'consulted', position: 7 }
		},
		'public.retention_terms': { region_id, kept: 'pending', amount: 20 },
		'public.analysis_runs': { region_id },
		'public.themes': { region_id, key: 'nieuw', label: 'Nieuw', origin: 'emergent' },
		'public.theme_quotes': {
			...{ region_id, theme_id: region.theme, story_id: region.story.held, text },
			...{ kind: 'typical', position: 9 }
		},
		'public.story_themes': {
			...{ region_id, theme_id: region.theme, story_id: region.story.left, weight: 0.5 }
		},
		'public.story_leftovers': { region_id, story_id: region.story.held, kind: 'doubt' },
		'public.story_guesses': { region_id, story_id: region.story.pending },
		'public.unexplained_quotes': {
			...{ region_id, word: 'nieuw', story_id: region.story.held, starts: 0, ends: 5 }
		},
		'public.story_decisions': {
			...{ region_id, story_id: region.story.left, theme_keys: ['vervoer'], agreed: false }
		},
		'public.theme_decisions': { region_id, theme_key: 'pesten', hidden: true },
		'public.signals': { region_id, theme_id: region.theme, title: 'Nieuw signaal' },
		'public.actions': {
			...{ region_id, signal_id: region.signal, title: 'Nieuwe actie', goal: 'Beter' },
			...{ measure: 'Minder verhalen', owner: 'Iemand', review_on: '2027-01-01' }
		}
	};
	return known(rows, table);
}

/** A change that is right in every way, were it allowed. */
export function freshChange(table: string): Record<string, unknown> {
	return known(
		{
			'private.settings': { require_second_factor: true },
			'private.receipts': { code_hash: 'd'.repeat(64) },
			'private.teacher_links': { token_hash: '3'.repeat(64) },
			'private.classes': { told: 9 },
			'public.canary': { id: 9 },
			'public.audit_log': { action: 'story hidden' },
			'public.regions': { name: 'Anders' },
			'public.region_content': { content: { places: ['Utrecht'] } },
			'public.profiles': { role: 'admin' },
			'public.invitations': { role: 'admin' },
			'public.publications': { withdrawn: true },
			'public.region_names': { name: 'Anders' },
			'public.codebook_themes': { label: 'Anders' },
			'public.stories': { text: 'Anders.' },
			'public.messages': { text: 'Anders.' },
			'public.danger_steps': { step: 'done' },
			'public.retention_terms': { amount: 21 },
			'public.analysis_runs': { progress: 42 },
			'public.themes': { label: 'Anders' },
			'public.theme_quotes': { text: 'Anders.' },
			'public.story_themes': { weight: 0.125 },
			'public.story_leftovers': { kind: 'noise' },
			'public.story_guesses': { ranked: '[]' },
			'public.unexplained_quotes': { ends: 6 },
			'public.story_decisions': { theme_keys: [] },
			'public.theme_decisions': { label: 'Anders' },
			'public.signals': { title: 'Anders' },
			'public.actions': { title: 'Anders' }
		},
		table
	);
}

function known<T>(map: Record<string, T>, table: string): T {
	const found = map[table];
	if (!found) throw new Error(`${table} is not in the world of the tests: add a row for it.`);
	return found;
}
