import { readRegionContent, type RegionContent } from '#lib/domain/region-content.ts';
import type { Client } from './connection.ts';

/** What visitors see of a region besides its name; national texts only when it wrote nothing. */
export interface ShownContent extends RegionContent {
	hasLogo: boolean;
}

export async function readShownContent(visitor: Client, slug: string): Promise<ShownContent> {
	const { data } = await visitor.rpc('read_region_content', { region_slug: slug }).throwOnError();
	const stored = data as { hasLogo?: unknown } | null;
	return { ...readRegionContent(stored), hasLogo: stored?.hasLogo === true };
}

/** @returns the bytes of a PNG, or null */
export async function readLogo(visitor: Client, slug: string): Promise<Buffer | null> {
	const { data } = await visitor.rpc('read_region_logo', { region_slug: slug }).throwOnError();
	return data ? Buffer.from(data, 'base64') : null;
}

/** The same for the staff of the region itself. */
export async function readOwnContent(staff: Client, regionId: string): Promise<ShownContent> {
	const { data } = await staff
		.from('region_content')
		.select('content, logo')
		.eq('region_id', regionId)
		.maybeSingle()
		.throwOnError();
	return { ...readRegionContent(data?.content), hasLogo: Boolean(data?.logo) };
}

/** @param logo bytes of a clean PNG; null takes the logo away, undefined leaves it as it is */
export async function saveContent(
	staff: Client,
	content: RegionContent,
	logo?: Uint8Array | null
): Promise<void> {
	await staff
		.rpc('save_region_content', {
			new_content: content as never,
			new_logo: logo === undefined ? undefined : Buffer.from(logo ?? []).toString('base64')
		})
		.throwOnError();
}
