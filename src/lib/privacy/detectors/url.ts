import type { Span } from '#lib/privacy/span.ts';

const KNOWN_END =
	'nl|be|com|org|net|eu|info|edu|gov|app|dev|frl|amsterdam|school|online|shop|site|biz|nu|gg|ly|co|uk|tr|pl|ma';
// With a scheme or "www." anything goes; a bare name needs a known ending or a path behind it.
const URL =
	/(?<![\p{L}\p{N}@])(?:https?:\/\/|www\.)[^\s<>"'“”«»]+|(?<![\p{L}\p{N}@.-])(?:[\p{L}\p{N}-]{1,63}\.){1,6}(?:END(?![\p{L}\p{N}-])(?:[/?#][^\s<>"'“”«»]*)?|[a-z]{2,24}\/[^\s<>"'“”«»]+)/giu;
const PATTERN = new RegExp(URL.source.replace('END', `(?:${KNOWN_END})`), URL.flags);
/** A cheap look: most stories have no dot between two letters. */
const MAYBE = /[\p{L}\p{N}]\.\p{L}|:\/\//u;
/** National help: no one is recognised by it, and staff must be able to point to it. */
const HELP =
	/^(?:https?:\/\/)?(?:www\.)?(?:113\.nl|kindertelefoon\.nl|veiligthuis\.nl|oudersenonderwijs\.nl|jouwggd\.nl)(?:\/\S*)?$/i;

/**
 * Web addresses, with or without a scheme; those of national help stay. O(characters).
 *
 * @param text folded
 * @example
 * findUrls('Kijk op school.nl/klas'); // => [{ start: 8, end: 22, type: 'url' }]
 */
export function findUrls(text: string): Span[] {
	if (!MAYBE.test(text)) return [];
	const spans: Span[] = [];
	for (const match of text.matchAll(PATTERN)) {
		const surface = match[0].replace(/[.,;:!?)\]}]+$/, '');
		if (HELP.test(surface)) continue;
		spans.push({ start: match.index, end: match.index + surface.length, type: 'url' });
	}
	return spans;
}
