import type { RegionNameType } from '#lib/domain/privacy.ts';
import type { RegionName } from '#lib/domain/region-name.ts';

/** Names as somebody could have pasted them: a line of another kind says so. */
export function pasteText(names: RegionName[], kind: RegionNameType): string {
	return names.map((name) => (name.kind === kind ? '' : `${name.kind}: `) + name.name).join('\n');
}
