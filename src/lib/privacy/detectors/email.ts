import type { Span } from '#lib/privacy/span.ts';

/** An address may be 64 + 1 + 255 characters (RFC 5321). The bound keeps the search linear. */
const LOCAL_MAX = 64;
const DOMAIN_MAX = 255;
const LOCAL_END = /[\p{L}\p{N}\p{M}._%+'-]+[ ]?$/u;
// A dot and a space end a sentence, unless a well-known last part follows: "jan@post . nl".
const DOMAIN_START =
	/^[ ]?[\p{L}\p{N}\p{M}-]+(?:\.[\p{L}\p{N}\p{M}-]+| ?\. ?(?:nl|com|be|org|net|eu|de)(?![\p{L}\p{N}]))*/iu;
const KNOWN_END = /\. ?(?:nl|com|be|org|net|eu|de|fr|uk|tr|pl)$/i;
// "jan (at) post punt nl", "jan apenstaartje post.nl": the at sign in words, and then a dot, in words or not.
const SPELLED =
	/(?<![\p{L}\p{N}])[\p{L}\p{N}._-]{1,64}(?: (?:punt|dot|streepje) [\p{L}\p{N}]{1,30}){0,2} ?(?:\(at\)|\[at\]|\{at\}|(?<= )at(?= )|apenstaart(?:je)?|apestaart(?:je)?) ?[\p{L}\p{N}-]{1,64}(?: ?(?:\.|\(dot\)|\[dot\]|(?<= )dot(?= )|(?<= )punt(?= )) ?[\p{L}\p{N}-]{2,64}){1,3}/giu;

/**
 * E-mail addresses, also with spaces around the sign or written in words. O(characters).
 *
 * Source of the greatest lengths: RFC 5321, section 4.5.3.1.
 *
 * @param text folded
 * @example
 * findEmails('Mail jan@post.nl maar'); // => [{ start: 5, end: 16, type: 'email' }]
 */
export function findEmails(text: string): Span[] {
	const spans: Span[] = [];
	for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
		const local = LOCAL_END.exec(text.slice(Math.max(0, at - LOCAL_MAX), at))?.[0];
		const domain = DOMAIN_START.exec(text.slice(at + 1, at + 1 + DOMAIN_MAX))?.[0];
		if (!local || !domain) continue;
		const spaced = local.endsWith(' ') || domain.startsWith(' ');
		// "ik zag @klas2b": a word, a space and a handle. Only a full domain makes that an address.
		if (spaced && !KNOWN_END.test(domain)) continue;
		const start = at - local.replace(/^[.'-]+/, '').length;
		spans.push({ start, end: at + 1 + domain.replace(/-+$/, '').length, type: 'email' });
	}
	if (/\bat\b|ap(?:en|e)staart/i.test(text)) {
		for (const match of text.matchAll(SPELLED))
			spans.push({ start: match.index, end: match.index + match[0].length, type: 'email' });
	}
	return spans;
}
