import type { Finding, FindingType, PrivacyOptions } from '#lib/domain/privacy.ts';
import type { SafeText } from '#lib/domain/safe-text.ts';
import { redact } from '#lib/privacy/browser.ts';

/** What somebody wrote themselves, in whichever box. */
const WRITTEN = ['text', 'title', 'wish', 'question'] as const;
export type Written = (typeof WRITTEN)[number];

export interface SafeWords {
	/** As it is kept. */
	words: Record<Written, SafeText>;
	/** How many of each kind were taken out, of all of it together. */
	masked: Partial<Record<FindingType, number>>;
}

/**
 * Everything that was written, as it is kept: for the preview in the page and for the server that keeps it.
 *
 * @param options the names a region added itself
 */
export function safeWords(
	written: Partial<Record<Written, string>>,
	options: PrivacyOptions = {}
): SafeWords {
	const masked: SafeWords['masked'] = {};
	const safe = WRITTEN.map((name) => {
		const { text, findings } = redact(written[name] ?? '', options);
		for (const { type } of findings) masked[type] = (masked[type] ?? 0) + 1;
		return [name, text] as const;
	});
	return { words: Object.fromEntries(safe) as SafeWords['words'], masked };
}

export interface Hint extends Finding {
	/** What takes its place: "[naam 1]". */
	placeholder: string;
}

/** What would be taken out of a text, each with the word that takes its place. */
export function hintsIn(text: string, options: PrivacyOptions = {}): Hint[] {
	const { text: safe, findings } = redact(text, options);
	let shift = 0;
	return findings.map((finding) => {
		const start = finding.start + shift;
		const placeholder = safe.slice(start, safe.indexOf(']', start) + 1);
		shift += placeholder.length - (finding.end - finding.start);
		return { ...finding, placeholder };
	});
}
