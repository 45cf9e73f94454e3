import type { RegionNameType } from '#lib/domain/privacy.ts';
import { foldName, type RegionName } from '#lib/domain/region-name.ts';

/** The names of one kind (or of all) that have these words in them. */
export function filterNames<Name extends RegionName>(
	names: Name[],
	kind: RegionNameType | null,
	search: string
): Name[] {
	const words = foldName(search).trim();
	return names.filter(
		(name) => (!kind || name.kind === kind) && foldName(name.name).includes(words)
	);
}
