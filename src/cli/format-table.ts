import type { AnalysedTheme, Analysis } from '#lib/domain/analysis.ts';
import { FEW_STORIES } from '#lib/domain/theme.ts';
import { countStories, formatCount, formatShare } from './numbers.ts';
import { fit, plainLine } from './text-width.ts';
import { themesBySize } from './theme-order.ts';

/** Width where no terminal says its own (cells): fits a laptop and a landscape page. */
const DEFAULT_WIDTH = 120;
const LEAST_WIDTH = 60;
const GAP = '  ';

interface Column {
	head: string;
	cells: number;
	right?: boolean;
	cell(theme: AnalysedTheme): string;
}

/** The themes as a table for a terminal: how many stories, which words, one quote. */
export function* formatTable(analysis: Analysis, width: number = DEFAULT_WIDTH): Generator<string> {
	const columns = layOut(analysis, Math.max(width, LEAST_WIDTH));
	const themes = themesBySize(analysis.themes);
	if (themes.length > 0) {
		yield row(columns, ({ head }) => head);
		yield row(columns, ({ cells }) => '─'.repeat(cells));
		for (const theme of themes) yield row(columns, (column) => column.cell(theme));
		yield '\n';
	}
	yield `${summary(analysis)}\n`;
	if (analysis.stories < FEW_STORIES) yield 'Let op: weinig verhalen.\n';
}

function layOut(analysis: Analysis, width: number): Column[] {
	const rest = width - 4 * GAP.length - 8 - 7;
	const longest = Math.max(5, ...analysis.themes.map(({ label }) => label.length));
	const label = Math.min(longest, Math.round(rest * 0.45));
	const words = Math.round((rest - label) * 0.45);
	return [
		{ head: 'Thema', cells: label, cell: ({ label }) => label },
		{ head: 'Verhalen', cells: 8, right: true, cell: ({ size }) => formatCount(size) },
		{ head: 'Aandeel', cells: 7, right: true, cell: (t) => formatShare(t.size, analysis.stories) },
		{ head: 'Woorden', cells: words, cell: ({ keywords }) => keywords.join(', ') },
		{ head: 'Citaat', cells: rest - label - words, cell: ({ quotes }) => quotes[0]?.text ?? '' }
	];
}

function row(columns: Column[], content: (column: Column) => string): string {
	const cells = columns.map((column) => {
		const text = plainLine(content(column));
		return column.right ? text.padStart(column.cells) : fit(text, column.cells);
	});
	return `${cells.join(GAP).trimEnd()}\n`;
}

/** What fits no theme is told as well: silence would make the themes look complete. */
function summary({ stories, doubt, noise, otherLanguage }: Analysis): string {
	const parts = [
		countStories(stories),
		`computer twijfelt: ${formatCount(doubt.length)}`,
		`past nergens bij: ${formatCount(noise.length)}`,
		`andere taal: ${formatCount(otherLanguage.length)}`
	];
	return parts.join(' · ');
}
