import { createHash } from 'node:crypto';
import type { FindingType } from '#lib/domain/privacy.ts';
import type { Consent, Reading, Triad } from '#lib/domain/reading.ts';
import type { SafeText } from '#lib/domain/safe-text.ts';
import { STORY_STATUSES, type Audience, type Sector, type StoryStatus } from '#lib/domain/story.ts';
import type { Client } from './connection.ts';

/** What is stored of a told story: text that went through the privacy module, and no more than that. */
export interface SafeStory {
	region: string;
	audience: Audience;
	sector: Sector | null;
	text: SafeText;
	consent: Consent;
	reading: SafeReading;
	/** The first word of the dialogue with the desk. */
	question: SafeText | null;
	masked: Partial<Record<FindingType, number>>;
	urgent: boolean;
	/** It showed that a person sent it (proof of work, time). */
	verified: boolean;
}

/** A reading of which the free words went through the privacy module too. */
export type SafeReading = Omit<Reading, 'title' | 'wish'> & { title?: SafeText; wish?: SafeText };

/** How many of each kind were taken out; never what they were. */
export function countTypes(
	findings: { type: FindingType }[]
): Partial<Record<FindingType, number>> {
	const counts: Partial<Record<FindingType, number>> = {};
	for (const { type } of findings) counts[type] = (counts[type] ?? 0) + 1;
	return counts;
}

export interface StoryHashes {
	receipt: string;
	form: string;
}

/** A story as those who judge see it. */
export interface QueuedStory {
	id: string;
	audience: Audience;
	sector: Sector | null;
	text: string;
	consent: Consent;
	reading: Reading;
	verified: boolean;
	masked: Partial<Record<FindingType, number>>;
	urgent: boolean;
	toldOn: string;
	/** YYYY-MM-DD, since when it waits for a person; of a story that is pending. */
	waitingSince: string;
	status: StoryStatus;
	/** Which words these are; a colleague who edits it meanwhile makes it another. */
	version: string;
}

/**
 * Keep a story. Resolves only when the database has it on disk.
 *
 * @returns 'kept', or why not: the message key of what the database refused
 */
export async function submitStory(
	visitor: Client,
	story: SafeStory,
	hashes: StoryHashes
): Promise<'kept' | 'already_told' | 'error_region' | 'error_text_short' | 'error_text_long'> {
	const { error } = await visitor.rpc('submit_story', {
		region_slug: story.region,
		audience: story.audience,
		sector: story.sector ?? undefined,
		text: story.text,
		consent: story.consent,
		reading: flatReading(story.reading),
		question: story.question ?? undefined,
		masked: story.masked,
		urgent: story.urgent,
		verified: story.verified,
		code_hash: hashes.receipt,
		form_hash: hashes.form
	});
	if (!error) return 'kept';
	if (error.code === 'PT409') return 'already_told';
	if (error.code === 'PT422' && isRefusal(error.hint)) return error.hint;
	throw error;
}

/** As the database keeps it: a column per part. */
function flatReading({ triad, ...parts }: SafeReading) {
	return { ...parts, ...triad };
}

function isRefusal(hint: string): hint is 'error_region' | 'error_text_short' | 'error_text_long' {
	return ['error_region', 'error_text_short', 'error_text_long'].includes(hint);
}

const QUEUE_COLUMNS =
	'id, audience, sector, text, consent, masked, urgent, verified, told_on, waiting_since, status, title, card, feeling, mood, heard, seen, helped, wish, phase, topic';

/** Stories with one status: what may be urgent first, then what a person clearly sent, then the oldest. */
export async function listStories(staff: Client, status: StoryStatus): Promise<QueuedStory[]> {
	const { data } = await staff
		.from('stories')
		.select(QUEUE_COLUMNS)
		.eq('status', status)
		.order('urgent', { ascending: false })
		.order('verified', { ascending: false })
		.order('told_on')
		.order('id')
		.limit(500)
		.throwOnError();
	return data.map((row) => ({
		...(row as unknown as QueuedStory),
		reading: readingOf(row),
		toldOn: row.told_on,
		waitingSince: row.waiting_since,
		version: versionOf(row)
	}));
}

type ReadingRow = Record<Exclude<keyof Reading, 'triad'> | keyof Triad, unknown>;

function readingOf(row: ReadingRow): Reading {
	const { title, card, feeling, mood, wish, phase, topic, heard, seen, helped } = row;
	const triad = heard === null ? null : { heard, seen, helped };
	const parts = { title, card, feeling, mood, triad, wish, phase, topic };
	return Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== null)) as Reading;
}

export async function countStories(staff: Client): Promise<Record<StoryStatus, number>> {
	const counts = await Promise.all(
		STORY_STATUSES.map(async (status) => {
			const { count } = await staff
				.from('stories')
				.select('id', { count: 'exact', head: true })
				.eq('status', status)
				.throwOnError();
			return [status, count ?? 0];
		})
	);
	return Object.fromEntries(counts) as Record<StoryStatus, number>;
}

/** What somebody who judges makes of a story. */
export interface Judgement {
	story: string;
	/** The status the person was looking at; when a colleague was first, the decision is refused. */
	seen: StoryStatus;
	status: StoryStatus;
	/** The edited text, or null when it stays as it is. */
	text: SafeText | null;
	/** The same for the title and the wish; an empty one is taken away. */
	title?: SafeText | null;
	wish?: SafeText | null;
	/** The version of the words the person was looking at; without it only the status is compared. */
	version?: string;
}

/** What the database says when a decision does not go through. */
const REFUSALS = [
	'error_decided_meanwhile',
	'error_edited_meanwhile',
	'error_danger_open',
	'error_second_reader'
] as const;
export type Decided = 'decided' | (typeof REFUSALS)[number];

/** @returns 'decided', or why not: a colleague was first, or danger asks for two readers */
export async function decideStory(staff: Client, judgement: Judgement): Promise<Decided> {
	const { version } = judgement;
	const decision = {
		story: judgement.story,
		seen_status: judgement.seen,
		new_status: judgement.status,
		new_text: judgement.text ?? undefined,
		new_title: judgement.title ?? undefined,
		new_wish: judgement.wish ?? undefined
	};
	const { error } = version
		? await staff.rpc('decide_seen_story', { ...decision, seen_hash: version })
		: await staff.rpc('decide_story', decision);
	if (!error) return 'decided';
	const refusal = REFUSALS.find((hint) => hint === error.hint);
	if (!refusal) throw error;
	return refusal;
}

function versionOf(story: { text: string; title?: unknown; wish?: unknown }): string {
	const words = [story.text, story.title ?? '', story.wish ?? ''].join('\n');
	return createHash('sha256').update(words).digest('hex');
}

/** Stories that were told before: the demo, or an import by whoever runs the installation. They arrive accepted. */
export async function importStories(
	service: Client,
	regionId: string,
	stories: (Omit<SafeStory, 'region' | 'question' | 'verified' | 'urgent'> & { toldOn: string })[]
): Promise<void> {
	await service
		.from('stories')
		.insert(
			stories.map(({ toldOn, reading, ...story }) => ({
				...story,
				...flatReading(reading),
				// Somebody dealt with these before.
				urgent: false,
				region_id: regionId,
				told_on: toldOn,
				status: 'accepted',
				decided_on: toldOn
			}))
		)
		.throwOnError();
}
