import type { AnalysedTheme } from '#lib/domain/analysis.ts';

/** The largest theme first; themes without a story are left to the JSON. */
export function themesBySize(themes: AnalysedTheme[]): AnalysedTheme[] {
	return themes.filter((theme) => theme.size > 0).sort((a, b) => b.size - a.size);
}
