import { KEPT, LONGEST, type RetentionTerms } from '#lib/domain/retention.ts';
import { lastDayOf, warnFrom } from '#lib/domain/waiting.ts';
import type { Client } from './connection.ts';

/** What a day's purge took away, and which regions have a story that no analysis has seen. */
export interface Purged {
	stories: number;
	receipts: number;
	log: number;
	refresh: string[];
}

/** Take away everything whose time has come. Done twice changes nothing. */
export async function purge(service: Client): Promise<Purged> {
	const { data } = await service.rpc('purge').throwOnError();
	return data as unknown as Purged;
}

/** How long a region keeps things: its own terms, the national ones where it has none. */
export async function readTerms(staff: Client, regionId: string): Promise<RetentionTerms> {
	const { data } = await staff
		.from('retention_terms')
		.select('kept, amount')
		.eq('region_id', regionId)
		.throwOnError();
	const own = Object.fromEntries(data.map(({ kept, amount }) => [kept, amount]));
	return { ...LONGEST, ...own };
}

/** Every term is a row; the database refuses what is longer than the national one. */
export async function saveTerms(
	staff: Client,
	regionId: string,
	terms: RetentionTerms
): Promise<void> {
	const rows = KEPT.map((kept) => ({ region_id: regionId, kept, amount: terms[kept] }));
	await staff.from('retention_terms').upsert(rows).throwOnError();
}

/** How many stories would be gone within a day. */
export interface PastTerms {
	/** That nobody read. */
	pending: number;
	/** Of school years past, read or not. */
	story: number;
}

export async function countPastTerms(staff: Client, terms: RetentionTerms): Promise<PastTerms> {
	const { data } = await staff
		.rpc('count_past_terms', { pending_days: terms.pending, school_years: terms.story })
		.throwOnError();
	return data as unknown as PastTerms;
}

/** A story that nobody read and whose time is nearly over. */
export interface EndingStory {
	story: string;
	/** YYYY-MM-DD */
	waitingSince: string;
	/** YYYY-MM-DD, the last day on which it is there. */
	lastDay: string;
}

/** Stories that wait for two thirds of their time or longer, what goes first in front. */
export async function listEnding(
	staff: Client,
	regionId: string,
	today: string
): Promise<EndingStory[]> {
	const { pending } = await readTerms(staff, regionId);
	const { data } = await staff
		.from('stories')
		.select('id, waiting_since')
		.eq('status', 'pending')
		.order('waiting_since')
		.order('id')
		.throwOnError();
	return data
		.filter(({ waiting_since }) => warnFrom(waiting_since, pending) <= today)
		.map(({ id, waiting_since }) => ({
			...{ story: id, waitingSince: waiting_since },
			lastDay: lastDayOf(waiting_since, pending)
		}));
}
