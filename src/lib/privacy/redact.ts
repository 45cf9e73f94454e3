import { PLACEHOLDER_WORDS } from '#lib/domain/placeholder.ts';
import type { Finding, FindingType, PrivacyOptions, Redaction } from '#lib/domain/privacy.ts';
import type { SafeText } from '#lib/domain/safe-text.ts';
import { PARTICLES } from './cues.ts';
import { find } from './find.ts';

/** Types where it matters to the story whether it is the same one again. */
const NUMBERED = new Set<FindingType>(['naam', 'school', 'plaats', 'organisatie']);

/**
 * Replace what may tell who somebody is. The only maker of `SafeText`. Never perfect: a person checks after it.
 *
 * People are numbered within one text and keep their number, also when only a part of the name comes back. A second
 * school, place or organisation gets a number too. Redacting a redacted text changes nothing. O(characters).
 *
 * @param text anything a person typed
 * @param options the names a region added itself
 * @returns the safe text, and the findings with offsets in the original
 * @example
 * redact('Mail naar jan@voorbeeld.nl').text; // => 'Mail naar [e-mailadres]'
 */
export function redact(text: string, options: PrivacyOptions = {}): Redaction {
	const findings = find(text, options);
	const nameOf = placeholders(text);
	let result = '';
	let last = 0;
	for (const finding of findings) {
		result += text.slice(last, finding.start) + nameOf(finding);
		last = finding.end;
	}
	return { text: (result + text.slice(last)) as SafeText, findings };
}

/** Gives each finding its placeholder; numbers that the text already uses are not given again. */
function placeholders(text: string): (finding: Finding) => string {
	const known = new Map<FindingType, { words: Set<string>; number: number }[]>();
	return (finding) => {
		const word = PLACEHOLDER_WORDS[finding.type];
		if (!NUMBERED.has(finding.type)) return `[${word}]`;
		const others = known.get(finding.type) ?? [];
		known.set(finding.type, others);
		const words = nameWords(finding.surface);
		let same = others.find((other) => [...words].some((w) => other.words.has(w)));
		if (!same) {
			same = { words: new Set(), number: others.length + 1 + lastNumber(text, word) };
			others.push(same);
		}
		for (const w of words) same.words.add(w);
		return same.number === 1 && finding.type !== 'naam' ? `[${word}]` : `[${word} ${same.number}]`;
	};
}

function lastNumber(text: string, word: string): number {
	const used = text.matchAll(new RegExp(`\\[${word}(?: (\\d{1,3}))?\\]`, 'g'));
	return Math.max(0, ...Array.from(used, (match) => Number(match[1] ?? 1)));
}

function nameWords(surface: string): Set<string> {
	const words =
		surface
			.normalize('NFC')
			.toLowerCase()
			.match(/[\p{L}\p{M}\p{N}']+/gu) ?? [];
	const telling = words.filter((word) => !PARTICLES.has(word) && word.length > 1);
	return new Set(telling.length ? telling : words);
}
