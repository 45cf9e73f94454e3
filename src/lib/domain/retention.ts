/** How long a region keeps things: days, days after the last visit with the code, and school years. */
export interface RetentionTerms {
	/** A story that nobody read. */
	pending: number;
	/** The dialogue and its code. */
	dialogue: number;
	/** A story that was read: to the end of this school year (1) or of the next (2). */
	story: number;
}

export const KEPT = ['pending', 'dialogue', 'story'] as const satisfies (keyof RetentionTerms)[];
export type Kept = (typeof KEPT)[number];

/** What is promised to who tells. A region may keep shorter and never longer; the database refuses it too. */
export const LONGEST: Readonly<RetentionTerms> = { pending: 30, dialogue: 90, story: 2 };
/** Shorter would take a story away before somebody can read it, or an answer before somebody can come back. */
export const SHORTEST: Readonly<RetentionTerms> = { pending: 7, dialogue: 14, story: 1 };

export type ParsedTerms =
	{ ok: true; terms: RetentionTerms } | { ok: false; issues: Partial<Record<Kept, string>> };

/**
 * Read the terms that an admin typed.
 *
 * @param typed the fields of a form
 * @returns whole numbers within what the product promises, or a message key per field that is not
 * @example
 * parseTerms({ pending: '20', dialogue: '90', story: '2' }); // => { ok: true, terms: { pending: 20, dialogue: 90, story: 2 } }
 * parseTerms({ pending: '31', dialogue: '90', story: '2' }); // => { ok: false, issues: { pending: 'error_term_pending' } }
 */
export function parseTerms(typed: Record<string, unknown>): ParsedTerms {
	const amounts = KEPT.map((kept) => [kept, amountOf(typed[kept], kept)] as const);
	const wrong = amounts.filter(([, amount]) => amount === undefined);
	if (wrong.length === 0) return { ok: true, terms: Object.fromEntries(amounts) as Terms };
	return { ok: false, issues: Object.fromEntries(wrong.map(([kept]) => [kept, issueOf(kept)])) };
}

type Terms = Record<Kept, number>;
const issueOf = (kept: Kept) => `error_term_${kept}`;

function amountOf(typed: unknown, kept: Kept): number | undefined {
	if (typeof typed !== 'string' || !/^\d{1,3}$/.test(typed.trim())) return undefined;
	const amount = Number(typed);
	return amount >= SHORTEST[kept] && amount <= LONGEST[kept] ? amount : undefined;
}

/**
 * The last day of a story that was read: the end of the school year in which it was told (1), or of the next (2). The
 * database counts in the same way (private.kept_until).
 *
 * @param toldOn YYYY-MM-DD
 * @param schoolYears 1 or 2
 * @example
 * keptUntil('2026-11-22', 2); // => '2028-07-31'
 */
export function keptUntil(toldOn: string, schoolYears: number): string {
	const [year = 0, month = 0] = toldOn.split('-').map(Number);
	return `${year - (month < 8 ? 1 : 0) + schoolYears}-07-31`;
}
