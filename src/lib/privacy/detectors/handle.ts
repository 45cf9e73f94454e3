import type { Span } from '#lib/privacy/span.ts';

const AT = /(?<![\p{L}\p{N}.@])@[\p{L}\p{N}][\p{L}\p{N}._-]*/gu;
/** "mijn insta is sanne_x03": after a network only what no word looks like counts. */
const AFTER_NETWORK =
	/(?<![\p{L}])(?:insta(?:gram)?|snap(?:chat)?|tik ?tok|discord|roblox|gamertag|(?:gebruikers|inlog|account|user)[- ]?na(?:am|me)|username|account|psn|steam|wachtwoord|password|skype|telegram|facebook)(?: (?:naam|account|is|heet|heette|op|via|van (?:mij|hem|haar|m'n|mn)|mij|me|add|name))*[ :='"“(]{1,4}((?=[^\s]{0,30}[\d_.])[\p{L}\d_][\p{L}\d._#-]{2,30})/giu;
const NETWORK =
	/insta|snap|tik ?tok|discord|roblox|gamertag|na(?:am|me)\b|account|psn|steam|wachtwoord|password|skype|telegram|facebook/i;
/** An underscore inside a word: nobody writes a word so. Whole, however long: its end may be a name too. */
const UNDERSCORED =
	/(?<![\p{L}\p{N}.@_/:])(?=[\p{L}\d.]{0,30}\p{L})[\p{L}\d.]{1,30}_[\p{L}\d._]+(?![@\p{L}])/giu;
const HASH = /(?<![\p{L}\p{N}])[\p{L}\d._]{2,30}#\d{4}(?!\d)/gu;

/**
 * Names on social media and in games, and passwords. O(characters).
 *
 * @param text folded
 * @example
 * findHandles('mijn insta is sanne_x03'); // => [{ start: 14, end: 23, type: 'anders' }]
 */
export function findHandles(text: string): Span[] {
	const spans: Span[] = [];
	for (const match of text.includes('@') ? text.matchAll(AT) : [])
		spans.push(trimmed(match.index, match[0]));
	for (const match of text.includes('#') ? text.matchAll(HASH) : [])
		spans.push(trimmed(match.index, match[0]));
	for (const match of text.includes('_') ? text.matchAll(UNDERSCORED) : [])
		spans.push(trimmed(match.index, match[0]));
	const starts = new Set(spans.map(({ start }) => start));
	for (const match of /[\d_]|\.\p{L}/u.test(text) && NETWORK.test(text)
		? text.matchAll(AFTER_NETWORK)
		: []) {
		const handle = match[1] ?? '';
		const start = match.index + match[0].length - handle.length;
		if (!/\d|_|\.\p{L}/u.test(handle) || starts.has(start)) continue;
		spans.push(trimmed(start, handle));
	}
	return spans;
}

function trimmed(start: number, surface: string): Span {
	return { start, end: start + surface.replace(/[._-]+$/, '').length, type: 'anders' };
}
