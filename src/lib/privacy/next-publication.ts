import type { ShownNumber, ShownTable } from '#lib/domain/privacy.ts';
import type {
	BoardNumbers,
	Numbers,
	OpenNumbers,
	PeriodCounts,
	ThemeCounts
} from '#lib/domain/publication.ts';
import { publish } from './publish.ts';
import { BOARD_RULE, PUBLIC_RULE, shareOfShown } from './suppress-count.ts';

const HIDDEN: ShownNumber = { hidden: true };

/**
 * The next publication of a period: for board and parent council (k = 5) and for everybody (k = 10, fives). What everybody
 * sees is made from what the board sees and never from the counts, so that whoever reads both learns nothing more. A story may
 * lie in more themes, so themes do not add up and each is a table of its own.
 *
 * @param history all earlier publications of the same period, oldest first; withdrawn ones belong to it
 * @param counts of now
 * @returns every theme of now by label, the hidden ones too
 * @example
 * const counts = { stories: 60, themes: [{ key: 'vervoer', label: 'Vervoer', counts: [[20], [4]] }] };
 * nextPublication([], counts).open.themes[0]?.total; // => { hidden: false, value: 25 }
 */
export function nextPublication(history: readonly Numbers[], counts: PeriodCounts): Numbers {
	const board = {
		stories: publish(
			history.map(({ board }) => alone(board.stories)),
			{ counts: [[counts.stories]] },
			BOARD_RULE
		).total,
		themes: counts.themes.map((theme) => boardTheme(history, theme)).sort(byLabel)
	};
	const stories = openNumber(
		history.map(({ open }) => open.stories),
		board.stories
	);
	const themes = board.themes.map((theme) => openTheme(history, theme, board.stories));
	return { board, open: { stories, themes } };
}

function boardTheme(
	history: readonly Numbers[],
	{ key, label, counts }: ThemeCounts
): BoardNumbers {
	const earlier = history.flatMap(({ board }) => board.themes.filter((theme) => theme.key === key));
	const shown = publish(earlier.map(tableOf), { counts, cells: false }, BOARD_RULE);
	return {
		...{ key, label },
		...{ total: shown.total, audience: shown.rowTotals, sector: shown.columnTotals }
	};
}

/** A theme of a publication as the table it was: its cells were never shown. */
function tableOf({ total, audience, sector }: BoardNumbers): ShownTable {
	const cells = audience.map(() => sector.map(() => HIDDEN));
	return { cells, rowTotals: audience, columnTotals: sector, total };
}

function openTheme(
	history: readonly Numbers[],
	{ key, label, total }: BoardNumbers,
	stories: ShownNumber
): OpenNumbers {
	const earlier = history.flatMap(({ open }) => open.themes.filter((theme) => theme.key === key));
	const shown = openNumber(
		earlier.map((theme) => theme.total),
		total
	);
	return { key, label, total: shown, percent: shareOfShown(shown, stories, PUBLIC_RULE) };
}

/** A number for everybody, of a number for the board. Of one that the board does not know to be small, nothing is said. */
function openNumber(earlier: ShownNumber[], board: ShownNumber): ShownNumber {
	if (board.hidden && board.below === undefined) return earlier.at(-1) ?? HIDDEN;
	const count = board.hidden ? 0 : board.value;
	return publish(earlier.map(alone), { counts: [[count]] }, PUBLIC_RULE).total;
}

/** One number as a table of one. */
function alone(number: ShownNumber): ShownTable {
	return { cells: [[number]], rowTotals: [number], columnTotals: [number], total: number };
}

function byLabel(a: { label: string }, b: { label: string }): number {
	return a.label.localeCompare(b.label, 'nl');
}
