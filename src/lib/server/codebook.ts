import { defaultCodebook } from '#lib/analysis/default-codebook.ts';
import type { Codebook, CodebookTheme } from '#lib/domain/codebook.ts';
import { slugOf } from '#lib/domain/slug.ts';
import type { Client } from './connection.ts';

/** The words with which a region explains one theme. */
export interface ThemeDefinition {
	key: string;
	label: string;
	definition: string;
	whenYes: string;
	whenNo: string;
}

/**
 * The codebook the analysis works with: what the region keeps in its table, taught by the words and examples of the
 * product for the default themes and by its own for the themes it added.
 */
export async function readCodebook(service: Client, regionId: string): Promise<Codebook> {
	const { data } = await service
		.from('codebook_themes')
		.select('key, label, definition, when_yes, when_no, terms, examples')
		.eq('region_id', regionId)
		.eq('active', true)
		.order('key')
		.throwOnError();
	const defaults = new Map(defaultCodebook.themes.map((theme) => [theme.id, theme]));
	const themes = data.map((row): CodebookTheme => {
		const taught = defaults.get(row.key);
		return {
			id: row.key,
			label: row.label,
			definition: row.definition,
			whenYes: row.when_yes,
			whenNo: row.when_no,
			terms: {
				certain: taught?.terms.certain ?? [],
				strong: [...(taught?.terms.strong ?? []), ...row.terms],
				weak: taught?.terms.weak ?? []
			},
			examples: [...(taught?.examples ?? []), ...row.examples],
			stories: taught?.stories ?? []
		};
	});
	return { ...defaultCodebook, themes };
}

/** The keys of the themes a teller may choose from: those every region starts with. */
export function listTopics(): string[] {
	return defaultCodebook.themes.map(({ id }) => id);
}

export async function readDefinition(staff: Client, key: string): Promise<ThemeDefinition | null> {
	const { data } = await staff
		.from('codebook_themes')
		.select('key, label, definition, when_yes, when_no')
		.eq('key', key)
		.maybeSingle()
		.throwOnError();
	if (!data) return null;
	const { when_yes: whenYes, when_no: whenNo, ...rest } = data;
	return { ...rest, whenYes, whenNo };
}

/** Every theme a story can be put in: those of the codebook and those that emerged, by label. */
export async function listThemeChoices(staff: Client): Promise<{ key: string; label: string }[]> {
	const [codebook, emergent] = await Promise.all([
		staff.from('codebook_themes').select('key, label').eq('active', true).throwOnError(),
		staff
			.from('themes')
			.select('key, label')
			.eq('active', true)
			.eq('origin', 'emergent')
			.throwOnError()
	]);
	return [...codebook.data, ...emergent.data].sort((a, b) => a.label.localeCompare(b.label, 'nl'));
}

/**
 * Add a theme of the region's own, known by its words.
 *
 * @returns false when the region has a theme of that name already
 */
export async function addTheme(
	staff: Client,
	regionId: string,
	theme: { label: string; terms: string[] }
): Promise<boolean> {
	const { error } = await staff.from('codebook_themes').insert({
		region_id: regionId,
		key: slugOf(theme.label),
		label: theme.label,
		terms: theme.terms
	});
	if (!error) return true;
	if (error.code === '23505') return false;
	throw error;
}
