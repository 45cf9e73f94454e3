import { defaultCodebook } from '#lib/analysis/default-codebook.ts';
import type { Phase } from '#lib/domain/cycle.ts';
import type { Client } from './connection.ts';

export interface Region {
	slug: string;
	name: string;
	/** Filled with made-up stories to show the product. */
	demo: boolean;
}

/** What a region lets everybody read: per action the theme, what is done and how far it is. */
export interface PublicRegion extends Region {
	actions: { theme: string; title: string; feedback: string; phase: Phase; changed_on: string }[];
}

/** A region as a visitor chooses it. */
export interface RegionChoice extends Region {
	/** Gemeenten, and postcodes as four digits or a range. */
	places: string[];
}

export async function listRegions(visitor: Client): Promise<RegionChoice[]> {
	const { data } = await visitor.rpc('list_regions').throwOnError();
	return data;
}

export async function readPublicRegion(
	visitor: Client,
	slug: string
): Promise<PublicRegion | null> {
	const { data } = await visitor.rpc('read_region', { region_slug: slug }).throwOnError();
	return data as unknown as PublicRegion | null;
}

export async function findRegion(service: Client, slug: string): Promise<string | undefined> {
	const { data } = await service.from('regions').select('id').eq('slug', slug).throwOnError();
	return data[0]?.id;
}

/** A new region with the default codebook, ready to be told to. */
export async function createRegion(service: Client, region: Region): Promise<string> {
	const { data } = await service
		.from('regions')
		.insert(region)
		.select('id')
		.single()
		.throwOnError();
	await service
		.from('codebook_themes')
		.insert(
			defaultCodebook.themes.map((theme) => ({
				region_id: data.id,
				key: theme.id,
				label: theme.label,
				definition: theme.definition,
				when_yes: theme.whenYes,
				when_no: theme.whenNo
			}))
		)
		.throwOnError();
	return data.id;
}
