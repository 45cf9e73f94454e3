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
