import * as v from 'valibot';
import { plainText } from './plain-text.ts';
import {
	CONSENTS,
	READING_FIELDS,
	readTriad,
	type Consent,
	type Reading,
	type Triad
} from './reading.ts';

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
/** One question to the desk, no second story (characters). */
export const QUESTION_MAX_LENGTH = 1000;

/** What a teller sends, parsed but not yet redacted. */
export interface StoryInput {
	audience: Audience;
	region: string;
	sector: Sector | null;
	text: string;
	consent: Consent;
	reading: Reading;
	/** What they ask the desk, to read the answer with their code. */
	question: string | null;
	/** Made with the page; the same form sent twice is one story. */
	formKey: string;
}

export type StoryField =
	'region' | 'text' | 'sector' | 'formKey' | 'consent' | 'question' | keyof typeof READING_FIELDS;
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
	// Nobody is quoted without saying so; who says nothing counts in themes, as the page told them.
	consent: v.optional(v.picklist(CONSENTS, 'error_consent'), 'themes'),
	question: v.pipe(
		v.optional(v.string(), ''),
		v.transform(plainText),
		v.maxLength(QUESTION_MAX_LENGTH, 'error_question_long'),
		v.transform((value) => value || null)
	),
	...READING_FIELDS,
	formKey: v.pipe(v.optional(v.string(), ''), v.uuid('error_form'))
});

export type ParsedStory = { ok: true; story: StoryInput } | { ok: false; issues: StoryIssues };

/**
 * Read what a teller typed. Bad input is a value, never an exception: the page shows it again with what was wrong.
 *
 * @param fields anything: `StoryField` lists what is read; `formKey` is a UUID
 * @returns the story with its text trimmed (10 to 10,000 characters), or a message key per field
 * @example
 * const formKey = '00000000-0000-4000-8000-000000000000';
 * parseStory('parent', { region: 'utrecht', text: 'kort', formKey }).issues; // => { text: 'error_text_short' }
 */
export function parseStory(audience: Audience, fields: Record<string, unknown>): ParsedStory {
	const result = v.safeParse(schema, { ...fields, audience });
	if (result.success) return { ok: true, story: withReading(result.output) };
	const issues: StoryIssues = {};
	for (const issue of result.issues) {
		const field = v.getDotPath(issue) as StoryField;
		issues[field] ??= issue.message;
	}
	return { ok: false, issues };
}

function withReading(fields: v.InferOutput<typeof schema>): StoryInput {
	const { audience, region, sector, text, consent, question, formKey, ...rest } = fields;
	const { heard, seen, helped, ...parts } = rest;
	const triad = readTriad({ heard, seen, helped } as Partial<Triad>);
	const told = Object.entries({ ...parts, triad }).filter(([, value]) => value !== undefined);
	const reading = Object.fromEntries(told) as Reading;
	return { audience, region, sector, text, consent, question, formKey, reading };
}
