import * as v from 'valibot';
import { plainText } from './plain-text.ts';

const AUDIENCES = ['parent', 'pupil'] as const;
export type Audience = (typeof AUDIENCES)[number];

/** Dutch school sectors: primary, secondary, special primary, special secondary, vocational. */
export const SECTORS = ['po', 'vo', 'so', 'vso', 'mbo'] as const;
export type Sector = (typeof SECTORS)[number];

export const STORY_STATUSES = ['pending', 'accepted', 'set_aside'] as const;
export type StoryStatus = (typeof STORY_STATUSES)[number];

/** Longer than this is a book; the editor counts down from here (characters). */
export const STORY_MAX_LENGTH = 10_000;
/** Shorter than this tells nothing (characters). */
const STORY_MIN_LENGTH = 10;

/** What a teller sends, parsed but not yet redacted. */
export interface StoryInput {
	audience: Audience;
	region: string;
	sector: Sector | null;
	text: string;
	quotable: boolean;
	/** Made with the page; the same form sent twice is one story. */
	formKey: string;
}

export type StoryField = 'region' | 'text' | 'sector' | 'formKey';
/** A message key per field that needs attention. */
export type StoryIssues = Partial<Record<StoryField, string>>;

const schema = v.object({
	audience: v.picklist(AUDIENCES),
	region: v.pipe(v.optional(v.string(), ''), v.regex(/^[a-z0-9-]{1,80}$/, 'error_region')),
	sector: v.pipe(
		v.optional(v.string(), ''),
		v.transform((value) => (value === '' ? null : value)),
		v.nullable(v.picklist(SECTORS, 'error_sector'))
	),
	text: v.pipe(
		v.optional(v.string(), ''),
		v.transform(plainText),
		v.minLength(STORY_MIN_LENGTH, 'error_text_short'),
		v.maxLength(STORY_MAX_LENGTH, 'error_text_long')
	),
	quotable: v.pipe(
		v.optional(v.string(), ''),
		v.transform((value) => value === 'yes')
	),
	formKey: v.pipe(v.optional(v.string(), ''), v.uuid('error_form'))
});

export type ParsedStory = { ok: true; story: StoryInput } | { ok: false; issues: StoryIssues };

/**
 * Read what a teller typed. Bad input is a value, never an exception: the page shows it again with what was wrong.
 *
 * @example
 * parseStory('parent', { region: 'utrecht', text: 'kort', formKey: crypto.randomUUID() });
 * // => { ok: false, issues: { text: 'error_text_short' } }
 */
export function parseStory(audience: Audience, fields: Record<string, unknown>): ParsedStory {
	const result = v.safeParse(schema, { ...fields, audience });
	if (result.success) return { ok: true, story: result.output };
	const issues: StoryIssues = {};
	for (const issue of result.issues) {
		const field = v.getDotPath(issue) as StoryField;
		issues[field] ??= issue.message;
	}
	return { ok: false, issues };
}
