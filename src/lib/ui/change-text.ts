/** A stretch of a text, in characters. */
export interface Mark {
	start: number;
	end: number;
}

/** Other words for a stretch of a text. */
export interface Change extends Mark {
	other: string;
}

/** Put other words in these places, which lie in order and not over each other. The same letters elsewhere stay. */
export function changeText(text: string, changes: readonly Change[]): string {
	return changes.reduceRight(
		(changed, { start, end, other }) => changed.slice(0, start) + other + changed.slice(end),
		text
	);
}
