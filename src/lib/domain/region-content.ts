import * as v from 'valibot';
import { MOODS } from './moods.ts';
import { plainText } from './plain-text.ts';
import { QUESTION_CARDS } from './question-cards.ts';
import type { Audience } from './story.ts';

/**
 * What a region says in its own words, on top of what the app says everywhere. Every part may be empty: then only the
 * national text is there.
 */
export interface RegionContent {
	desk: { name: string; phone: string; hours: string; website: string };
	/** One or two sentences under the national ones. */
	welcome: Record<Audience, string>;
	/** Question cards of its own, before the blank one. */
	cards: Record<Audience, string[]>;
	/** National question cards and feelings that this region leaves out, by key. */
	without: Record<Deck, string[]>;
	helpLines: OwnHelpLine[];
	/** Gemeenten, and postcodes as four digits or a range: `3511`, `3500-3599`. */
	places: string[];
	accent: Accent;
}

/** What a region may leave cards out of; the blank card always stays. */
export const DECKS = {
	parent: QUESTION_CARDS.parent.filter((card) => card !== 'blank'),
	pupil: QUESTION_CARDS.pupil.filter((card) => card !== 'blank'),
	mood: MOODS
} as const;
export type Deck = keyof typeof DECKS;

/**
 * The field of a form that leaves one out.
 *
 * @example
 * withoutField('pupil', 'class'); // => 'without-pupil-class'
 */
export const withoutField = (deck: Deck, key: string) => `without-${deck}-${key}`;

export interface OwnHelpLine {
	name: string;
	number: string;
	note: string;
}

/** Colours that were tried for contrast in light and dark; the thread itself stays red everywhere. */
export const ACCENTS = ['ink', 'plum', 'sea', 'pine', 'clay', 'night'] as const;
export type Accent = (typeof ACCENTS)[number];

/** How many of each a page can carry before it gets harder to read. */
export const MAX_OWN_CARDS = 6;
export const MAX_OWN_LINES = 3;
/** With fewer there is nothing to recognise oneself in: national cards, and feelings. */
const FEWEST: Record<Deck, number> = { parent: 3, pupil: 3, mood: 8 };

/** Field of the form -> message key. */
export type ContentIssues = Partial<Record<keyof typeof FIELDS | `without-${Deck}`, string>>;

/** Empty, or an address that a browser opens safely. */
const WEBSITE = /^$|^https:\/\/[^\s/]+\.[^\s]+$/;

const line = (max: number) =>
	v.pipe(
		v.optional(v.string(), ''),
		v.transform((value) => plainText(value).replace(/\s*\n\s*/g, ' ')),
		v.maxLength(max, 'error_too_long')
	);
/** A text area: one thing a line, empty lines do not count. */
const lines = (max: number, length: number, tooMany: string) =>
	v.pipe(
		v.optional(v.string(), ''),
		v.transform((value) => [
			...new Set(
				plainText(value)
					.split('\n')
					.map((one) => one.trim())
			)
		]),
		v.transform((all) => all.filter((one) => one !== '')),
		v.maxLength(max, tooMany),
		v.everyItem((one: string) => one.length <= length, 'error_too_long')
	);

const FIELDS = {
	deskName: line(80),
	deskPhone: v.pipe(line(30), v.regex(/^$|^\+?[\d\s()-]{3,30}$/, 'error_phone')),
	deskHours: line(120),
	deskWebsite: v.pipe(line(200), v.regex(WEBSITE, 'error_website')),
	welcomeParent: line(400),
	welcomePupil: line(300),
	cardsParent: lines(MAX_OWN_CARDS, 60, 'error_cards_many'),
	cardsPupil: lines(MAX_OWN_CARDS, 60, 'error_cards_many'),
	helpLines: v.pipe(
		lines(MAX_OWN_LINES, 160, 'error_lines_many'),
		v.transform((all) => all.map(readHelpLine)),
		v.check((all) => all.every((one) => one !== null), 'error_help_line')
	),
	places: v.pipe(
		lines(400, 60, 'error_places_many'),
		v.everyItem((one: string) => isPlace(one), 'error_place')
	),
	accent: v.optional(v.picklist(ACCENTS, 'error_accent'), 'ink')
};
const form = v.object(FIELDS);

export type ParsedContent =
	{ ok: true; content: RegionContent } | { ok: false; issues: ContentIssues };

/**
 * Read the form of the admin. Bad input is a value: the page shows it again with what was wrong.
 *
 * @example
 * parseRegionContent({ deskWebsite: 'steunpunt' }); // => { ok: false, issues: { deskWebsite: 'error_website' } }
 */
export function parseRegionContent(fields: Record<string, unknown>): ParsedContent {
	const result = v.safeParse(form, fields);
	const without = readWithout(fields);
	const issues: ContentIssues = issuesOf(without);
	if (result.success && Object.keys(issues).length === 0) {
		return { ok: true, content: { ...contentOf(result.output), without } };
	}
	for (const issue of result.issues ?? []) {
		const field = issue.path?.[0]?.key as keyof typeof FIELDS;
		issues[field] ??= issue.message;
	}
	return { ok: false, issues };
}

/**
 * What is stored, read as untrusted: whatever is not of the right shape is as if it were never said.
 *
 * @example
 * readRegionContent(null).accent; // => 'ink'
 */
export function readRegionContent(stored: unknown): RegionContent {
	const result = v.safeParse(STORED, stored ?? {});
	return result.success ? result.output : v.parse(STORED, {});
}

const text = v.optional(v.string(), '');
/** Becomes a link, so it is looked at again. */
const address = v.fallback(v.optional(v.pipe(v.string(), v.regex(WEBSITE)), ''), '');
const texts = v.optional(v.array(v.string()), []);
const STORED = v.object({
	desk: v.optional(v.object({ name: text, phone: text, hours: text, website: address }), {}),
	welcome: v.optional(v.object({ parent: text, pupil: text }), {}),
	cards: v.optional(v.object({ parent: texts, pupil: texts }), {}),
	without: v.optional(v.object({ parent: texts, pupil: texts, mood: texts }), {}),
	helpLines: v.optional(v.array(v.object({ name: text, number: text, note: text })), []),
	places: texts,
	accent: v.optional(v.picklist(ACCENTS), 'ink')
});

/** What was ticked in the form, of what there is. */
function readWithout(fields: Record<string, unknown>): Record<Deck, string[]> {
	const ticked = (deck: Deck) =>
		DECKS[deck].filter((key) => fields[withoutField(deck, key)] === 'yes');
	return { parent: ticked('parent'), pupil: ticked('pupil'), mood: ticked('mood') };
}

function issuesOf(without: Record<Deck, string[]>): ContentIssues {
	const decks = Object.keys(DECKS) as Deck[];
	const bare = decks.filter((deck) => DECKS[deck].length - without[deck].length < FEWEST[deck]);
	return Object.fromEntries(bare.map((deck) => [`without-${deck}`, 'error_cards_few']));
}

function contentOf(fields: v.InferOutput<typeof form>): Omit<RegionContent, 'without'> {
	return {
		desk: {
			name: fields.deskName,
			phone: fields.deskPhone,
			hours: fields.deskHours,
			website: fields.deskWebsite
		},
		welcome: { parent: fields.welcomeParent, pupil: fields.welcomePupil },
		cards: { parent: fields.cardsParent, pupil: fields.cardsPupil },
		helpLines: fields.helpLines.filter((one) => one !== null),
		places: fields.places,
		accent: fields.accent
	};
}

/** `Naam; nummer; wanneer`, as in a spreadsheet. */
function readHelpLine(typed: string): OwnHelpLine | null {
	const [name = '', number = '', note = ''] = typed.split(';').map((part) => part.trim());
	const dialled = number.replace(/[^\d+]/g, '');
	return name && /^\+?\d{3,15}$/.test(dialled) ? { name, number, note } : null;
}

function isPlace(typed: string): boolean {
	if (!/\d/.test(typed)) return /^\p{L}[\p{L}\s'’.()-]+$/u.test(typed);
	const [, first, last] = /^([1-9]\d{3})(?:\s*-\s*([1-9]\d{3}))?$/.exec(typed) ?? [];
	return first !== undefined && (last === undefined || last >= first);
}
