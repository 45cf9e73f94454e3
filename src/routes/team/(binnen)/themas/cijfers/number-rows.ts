import type { ShownNumber } from '#lib/domain/privacy.ts';
import type { Numbers } from '#lib/domain/publication.ts';

export interface NumberRow {
	key: string;
	label: string;
	board: ShownNumber;
	open: ShownNumber;
	percent: number | null;
}

/** Themes as they would be published, the largest first; what is hidden stays in the order of its names. */
export function numberRows({ board, open }: Numbers): NumberRow[] {
	const opened = new Map(open.themes.map((theme) => [theme.key, theme]));
	const size = (number: ShownNumber) => (number.hidden ? 0 : number.value);
	return board.themes
		.map(({ key, label, total }): NumberRow => {
			const { total: open = { hidden: true as const }, percent = null } = opened.get(key) ?? {};
			return { key, label, board: total, open, percent };
		})
		.sort((a, b) => size(b.board) - size(a.board));
}
