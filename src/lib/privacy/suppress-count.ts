import type { ShownCount, ShownNumber, SuppressionRule } from '#lib/domain/privacy.ts';

/** What anybody may see: as the CBS does for youth care, fives and nothing below ten. */
export const PUBLIC_RULE: SuppressionRule = { k: 10, roundTo: 5, percentFrom: 50 };
/** What the board, the OPR and the supervisors may see. */
export const BOARD_RULE: SuppressionRule = { k: 5, roundTo: 1, percentFrom: 50 };
/** No configuration may go below this. */
const SMALLEST_K = 5;

/**
 * One number as it may be shown, for a badge that stands alone. Nothing is hidden as well as few: "0" tells about people too.
 * For numbers that add up use `suppress`; for numbers that are published again use `publish`.
 *
 * @param n a count, an integer of 0 or more
 * @throws RangeError when k is below 5 or n is not a count
 * @example
 * suppressCount(13, PUBLIC_RULE); // => { hidden: false, value: 15 }
 * suppressCount(9, PUBLIC_RULE); // => { hidden: true, below: 10 }
 */
export function suppressCount(n: number, rule: SuppressionRule): ShownCount {
	checkRule(rule);
	if (!Number.isInteger(n) || n < 0) throw new RangeError(`not a count: ${n}`);
	if (n < rule.k) return { hidden: true, below: rule.k };
	return { hidden: false, value: roundCount(n, rule) };
}

/**
 * A share in whole percents, or nothing when the whole is too small to speak of percents, or either number is hidden.
 * Computed from numbers that are shown, so that it tells no more than they do; tens when the whole is below a hundred.
 *
 * @param whole what `part` is a part of
 * @returns 0..100, or null
 * @example
 * shareOfShown({ hidden: false, value: 30 }, { hidden: false, value: 60 }, PUBLIC_RULE); // => 50
 * shareOfShown({ hidden: true, below: 10 }, { hidden: false, value: 60 }, PUBLIC_RULE); // => null
 */
export function shareOfShown(
	part: ShownNumber,
	whole: ShownNumber,
	rule: SuppressionRule
): number | null {
	if (part.hidden || whole.hidden || whole.value < rule.percentFrom) return null;
	const step = whole.value < 100 ? 10 : 1;
	return Math.min(100, Math.round((100 * part.value) / whole.value / step) * step);
}

/**
 * The shown form of a count that may be shown.
 *
 * @param n a count of k or more
 * @example
 * roundCount(13, PUBLIC_RULE); // => 15
 */
export function roundCount(n: number, rule: SuppressionRule): number {
	return Math.round(n / rule.roundTo) * rule.roundTo;
}

/**
 * Stop a rule that would show too much.
 *
 * @throws RangeError when k is below 5 or either number is no integer
 * @example
 * checkRule(BOARD_RULE); // => undefined
 */
export function checkRule(rule: SuppressionRule): void {
	if (!Number.isInteger(rule.k) || rule.k < SMALLEST_K)
		throw new RangeError(`k must be an integer of ${SMALLEST_K} or more, not ${rule.k}`);
	if (!Number.isInteger(rule.roundTo) || rule.roundTo < 1)
		throw new RangeError(`roundTo must be an integer of 1 or more, not ${rule.roundTo}`);
}
