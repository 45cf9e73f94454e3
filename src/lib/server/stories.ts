import type { FindingType } from '#lib/domain/privacy.ts';
import type { SafeText } from '#lib/domain/safe-text.ts';
import type { Audience, Sector, StoryStatus } from '#lib/domain/story.ts';
import type { Client } from './connection.ts';

/** What is stored of a told story: text that went through the privacy module, and no more than that. */
export interface SafeStory {
	region: string;
	audience: Audience;
	sector: Sector | null;
	text: SafeText;
	quotable: boolean;
	masked: Partial<Record<FindingType, number>>;
	urgent: boolean;
}

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
	quotable: boolean;
	masked: Partial<Record<FindingType, number>>;
	urgent: boolean;
	toldOn: string;
	status: StoryStatus;
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
		quotable: story.quotable,
		masked: story.masked,
		urgent: story.urgent,
		code_hash: hashes.receipt,
		form_hash: hashes.form
	});
	if (!error) return 'kept';
	if (error.code === 'PT409') return 'already_told';
	if (error.code === 'PT422' && isRefusal(error.hint)) return error.hint;
	throw error;
}

function isRefusal(hint: string): hint is 'error_region' | 'error_text_short' | 'error_text_long' {
	return ['error_region', 'error_text_short', 'error_text_long'].includes(hint);
}

const QUEUE_COLUMNS = 'id, audience, sector, text, quotable, masked, urgent, told_on, status';

/** Stories with one status; what may be urgent first, then the oldest. */
export async function listStories(staff: Client, status: StoryStatus): Promise<QueuedStory[]> {
	const { data } = await staff
		.from('stories')
		.select(QUEUE_COLUMNS)
		.eq('status', status)
		.order('urgent', { ascending: false })
		.order('told_on')
		.order('id')
		.limit(500)
		.throwOnError();
	return data.map((row) => ({
		...(row as unknown as QueuedStory),
		toldOn: row.told_on
	}));
}

export async function countStories(staff: Client): Promise<Record<StoryStatus, number>> {
	const statuses: StoryStatus[] = ['pending', 'accepted', 'set_aside'];
	const counts = await Promise.all(
		statuses.map((status) =>
			staff
				.from('stories')
				.select('id', { count: 'exact', head: true })
				.eq('status', status)
				.throwOnError()
		)
	);
	const [pending, accepted, setAside] = counts.map(({ count }) => count ?? 0);
	return { pending: pending ?? 0, accepted: accepted ?? 0, set_aside: setAside ?? 0 };
}

/** What somebody who judges makes of a story. */
export interface Judgement {
	story: string;
	/** The status the person was looking at; when a colleague was first, the decision is refused. */
	seen: StoryStatus;
	status: StoryStatus;
	/** The edited text, or null when it stays as it is. */
	text: SafeText | null;
}

/** @returns 'decided', or 'error_decided_meanwhile' when a colleague was first */
export async function decideStory(
	staff: Client,
	judgement: Judgement
): Promise<'decided' | 'error_decided_meanwhile'> {
	const { error } = await staff.rpc('decide_story', {
		story: judgement.story,
		seen_status: judgement.seen,
		new_status: judgement.status,
		new_text: judgement.text ?? undefined
	});
	if (!error) return 'decided';
	if (error.code === 'PT409') return 'error_decided_meanwhile';
	throw error;
}

/** Stories that were told before: the demo, or an import by whoever runs the installation. They arrive accepted. */
export async function importStories(
	service: Client,
	regionId: string,
	stories: (Omit<SafeStory, 'region'> & { toldOn: string })[]
): Promise<void> {
	await service
		.from('stories')
		.insert(
			stories.map(({ toldOn, ...story }) => ({
				...story,
				region_id: regionId,
				told_on: toldOn,
				status: 'accepted',
				decided_on: toldOn
			}))
		)
		.throwOnError();
}
