import { fail } from '@sveltejs/kit';
import { cleanPng } from '#lib/domain/png.ts';
import { parseRegionContent } from '#lib/domain/region-content.ts';
import { readOwnContent, saveContent } from '#lib/server/region-content.ts';
import { expectRight } from '../expect-right.server.ts';
import { nameDecks } from './decks.server.ts';
import { typedWithout, type TypedContent } from './typed-content.ts';
import type { Actions, PageServerLoad } from './$types';

/** A logo is a small drawing (bytes). */
const LOGO_MAX_SIZE = 100_000;

export const load: PageServerLoad = async ({ locals }) => {
	const { region } = expectRight(locals, 'manage');
	return { content: await readOwnContent(locals.staff, region.id), decks: nameDecks() };
};

export const actions: Actions = {
	bewaar: async ({ request, locals }) => {
		expectRight(locals, 'manage');
		const form = await request.formData();
		const { typed, parsed } = read(form);
		const logo = await logoOf(form);
		const issues = {
			...(parsed.ok ? {} : parsed.issues),
			...(logo.ok ? {} : { logo: logo.issue })
		};
		if (!parsed.ok || !logo.ok) return fail(400, { issues, typed });
		await saveContent(locals.staff, parsed.content, logo.bytes);
		return { saved: true };
	},
	/** Without JavaScript the preview is a page of its own; nothing is kept. */
	bekijk: async ({ request, locals }) => {
		expectRight(locals, 'manage');
		const { typed, parsed } = read(await request.formData());
		if (!parsed.ok) return fail(400, { issues: parsed.issues, typed });
		return { typed };
	}
};

function read(form: FormData) {
	const typed = Object.fromEntries([
		// A box that is not ticked sends nothing.
		...Object.keys(typedWithout()).map((field) => [field, '']),
		...[...form].filter((field): field is [string, string] => typeof field[1] === 'string')
	]) as TypedContent;
	return { typed, parsed: parseRegionContent(typed) };
}

type Logo = { ok: true; bytes: Uint8Array | null | undefined } | { ok: false; issue: string };

async function logoOf(form: FormData): Promise<Logo> {
	const file = form.get('logo');
	if (form.get('withoutLogo') === 'yes') return { ok: true, bytes: null };
	if (!(file instanceof File) || file.size === 0) return { ok: true, bytes: undefined };
	if (file.size > LOGO_MAX_SIZE) return { ok: false, issue: 'error_logo_large' };
	const bytes = cleanPng(new Uint8Array(await file.arrayBuffer()));
	return bytes ? { ok: true, bytes } : { ok: false, issue: 'error_logo' };
}
