import { error, fail } from '@sveltejs/kit';
import { findNameColumns } from '#lib/domain/name-columns.ts';
import { NAME_KINDS, foldName, parseNames } from '#lib/domain/region-name.ts';
import { readSheet } from '#lib/server/read-sheet.ts';
import { addRegionNames, listRegionNames, removeRegionNames } from '#lib/server/region-names.ts';
import { expectRight } from '../expect-right.server.ts';
import { isId } from '../is-id.ts';
import { filterNames } from './filter-names.ts';
import { pasteText } from './paste-text.ts';
import type { Actions, PageServerLoad } from './$types';

/** Rows on the page before somebody asks for all. */
const FIRST = 50;

const kindOf = (value: unknown) => NAME_KINDS.find((kind) => kind === value);

export const load: PageServerLoad = async ({ locals, url }) => {
	expectRight(locals, 'manage');
	const names = await listRegionNames(locals.staff);
	const kind = kindOf(url.searchParams.get('soort')) ?? null;
	const search = (url.searchParams.get('zoek') ?? '').slice(0, 120);
	const found = filterNames(names, kind, search);
	const all = url.searchParams.has('alle');
	const counts = NAME_KINDS.map((kind) => ({
		kind,
		count: names.filter((name) => name.kind === kind).length
	}));
	return {
		...{ kind, search, counts, total: names.length, found: found.length },
		names: all ? found : found.slice(0, FIRST)
	};
};

export const actions: Actions = {
	zet: async ({ request, locals }) => {
		expectRight(locals, 'manage');
		const form = await request.formData();
		const text = String(form.get('names') ?? '');
		const kind = kindOf(form.get('kind')) ?? 'school';
		// Two forms do the same: the words go back to the one they came from.
		const typed = { text, kind, many: form.has('many') };
		const { names, repeated, issue } = parseNames(text, kind);
		if (issue) return fail(400, { typed, issue });
		const added = await addRegionNames(locals.staff, names);
		if (typeof added === 'string') return fail(400, { typed, issue: { key: added } });
		return { added, known: names.length - added + repeated };
	},
	lees: async ({ request, locals }) => {
		expectRight(locals, 'manage');
		// More than the server takes in: the rest of the form is lost with it, and holds nothing that was typed.
		const form = await request.formData().catch(() => null);
		if (!form) return fail(413, { fileIssue: 'error_file_large' });
		const kind = kindOf(form.get('kind')) ?? 'school';
		const file = form.get('file');
		if (!(file instanceof File) || file.size === 0) {
			return fail(400, { fileIssue: 'error_file_none' });
		}
		const rows = await readSheet(Buffer.from(await file.arrayBuffer()));
		if (!rows) return fail(400, { fileIssue: 'error_file_broken' });
		const { columns, names, skipped } = findNameColumns(rows, kind);
		if (names.length === 0) return fail(400, { fileIssue: 'error_file_empty' });
		const kept = new Set((await listRegionNames(locals.staff)).map(({ name }) => foldName(name)));
		const fresh = names.filter(({ name }) => !kept.has(foldName(name)));
		return {
			typed: { text: pasteText(fresh, kind), kind, many: true },
			preview: { file: file.name, columns, fresh: fresh.length, skipped, all: names.length }
		};
	},
	haal: async ({ request, locals }) => {
		expectRight(locals, 'manage');
		const id = String((await request.formData()).get('name') ?? '');
		if (!isId(id)) error(400);
		await removeRegionNames(locals.staff, [id]);
		return { removed: 1 };
	},
	ruim: async ({ request, locals }) => {
		expectRight(locals, 'manage');
		const form = await request.formData();
		const kind = kindOf(form.get('soort')) ?? null;
		const found = filterNames(
			await listRegionNames(locals.staff),
			kind,
			String(form.get('zoek') ?? '')
		);
		await removeRegionNames(
			locals.staff,
			found.map(({ id }) => id)
		);
		return { removed: found.length };
	}
};
