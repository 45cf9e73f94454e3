import type { Analysis } from '#lib/domain/analysis.ts';
import type { RegionNames } from '#lib/domain/privacy.ts';
import { redact } from '#lib/privacy/index.ts';

/**
 * What the board and others read of an analysis, without the names the region added after the stories were told: quotes,
 * labels and words. The stories themselves are for a person to change.
 */
export function withoutNames(analysis: Analysis, regionNames: RegionNames): Analysis {
	const clean = (text: string): string => redact(text, { regionNames }).text;
	// Only what the list of the region takes out: the analysis chose its words from texts that were redacted already. With a
	// capital too, because it writes them small.
	const isName = (word: string) =>
		[word, word.charAt(0).toUpperCase() + word.slice(1)].some((w) => clean(w) !== redact(w).text);
	return {
		...analysis,
		themes: analysis.themes.map((theme) => ({
			...theme,
			label: withoutParts(theme.label, isName) || clean(theme.label),
			keywords: theme.keywords.filter((word) => !isName(word)),
			quotes: theme.quotes.map((quote) => ({ ...quote, text: clean(quote.text) }))
		}))
	};
}

/** An emergent theme is called after its words: "busje, wachten". */
function withoutParts(label: string, isName: (word: string) => boolean): string {
	const parts = label.split(', ');
	return parts.some(isName) ? parts.filter((part) => !isName(part)).join(', ') : label;
}
