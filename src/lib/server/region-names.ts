import type { RegionNames, RegionNameType } from '#lib/domain/privacy.ts';
import type { RegionName } from '#lib/domain/region-name.ts';
import type { Backend } from './backend/backend.ts';
import { serviceClient, type Client } from './connection.ts';
import { readAll } from './rows.ts';

export interface KeptName extends RegionName {
	id: string;
}

/** The whole list of a region, for its admin. */
export async function listRegionNames(staff: Client): Promise<KeptName[]> {
	const rows = await readAll((first, last) =>
		staff
			.from('region_names')
			.select('id, kind, name')
			.order('name')
			.order('id')
			.range(first, last)
			.throwOnError()
	);
	return rows
		.map((row) => ({ ...row, kind: row.kind as RegionNameType }))
		.sort((a, b) => a.name.localeCompare(b.name, 'nl'));
}

/** @returns how many were not on the list yet, or why none was added */
export async function addRegionNames(
	staff: Client,
	names: RegionName[]
): Promise<number | 'error_name' | 'error_names_full'> {
	const { data, error } = await staff.rpc('add_region_names', { names: names as never });
	if (!error) return data;
	const refused = error.code === 'PT422' ? error.hint : '';
	if (refused === 'error_name' || refused === 'error_names_full') return refused;
	throw error;
}

/** The API reads ids from an address, which may not be endless. */
const REMOVED_AT_ONCE = 100;

export async function removeRegionNames(staff: Client, ids: string[]): Promise<void> {
	for (let first = 0; first < ids.length; first += REMOVED_AT_ONCE) {
		const some = ids.slice(first, first + REMOVED_AT_ONCE);
		await staff.from('region_names').delete().in('id', some).throwOnError();
	}
}

/** One list per region, and one object for it: the privacy module builds its index once per object. */
const held = new WeakMap<Backend, Map<string, NameList>>();

interface NameList {
	version: string;
	names: RegionNames;
}

/**
 * The names of a region for redaction, people included: for the server alone, never for a page. Asks every time whether the
 * list changed, so that a name counts from the moment it was added, whichever process added it.
 *
 * @returns the same frozen object as long as the list stays the same
 */
export async function readRegionNames(backend: Backend, slug: string): Promise<RegionNames> {
	const lists = held.get(backend) ?? new Map<string, NameList>();
	held.set(backend, lists);
	const before = lists.get(slug);
	const fresh = await fetchRegionNames(serviceClient(backend), slug, before?.version);
	if (!fresh) return before?.names ?? {};
	for (const list of Object.values(fresh.names)) Object.freeze(list);
	lists.set(slug, { version: fresh.version, names: Object.freeze(fresh.names) });
	return fresh.names;
}

/** @returns null when the list is still the known version */
export async function fetchRegionNames(
	service: Client,
	slug: string,
	known?: string
): Promise<NameList | null> {
	const { data } = await service
		.rpc('read_region_names', { region_slug: slug, known })
		.throwOnError();
	return data as unknown as NameList | null;
}

/** What a page may know for hints while somebody types: schools and places, no people, streets or organisations. */
export async function listOpenNames(visitor: Client, slug: string): Promise<RegionNames> {
	const { data } = await visitor.rpc('list_open_names', { region_slug: slug }).throwOnError();
	return data as unknown as RegionNames;
}
