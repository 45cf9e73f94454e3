import type { Span } from '#lib/privacy/span.ts';

const KINDS =
	'dossier|zaak|kenmerk|referentie|ref|leerling|student|stud|polis|klant|cli[eë]nt|registratie|aanvraag|factuur|beschikking|order|pas|lidmaatschap|lid|onderwijs|meld|melding|klacht|toestel|kamer|lokaal|BRIN|patiënt|patient|personeels|inschrijf|rijbewijs|paspoort|document|pgn|id|examen|kandidaat|deelnemer|debiteur|behandel|BIG|AGB|lener|bon|bestel|ticket|contract';
/** "dossiernummer 20417", "kenmerk: AB/12-3": whatever has a digit after it. */
const AFTER_KIND = new RegExp(
	`(?<![\\p{L}\\p{N}])(?:(?:${KINDS})[- ]?(?:nummer|nr|num|code|kaart|id)\\.?|kenmerk|referentie|onder nummer|onder nr\\.?)(?: (?:is|was|van|hem|haar|luidt|:))*[: #]{0,3}((?=[\\p{L}./_-]{0,12}\\d)[\\p{L}\\d][\\p{L}\\d./_-]{2,30})`,
	'giu'
);
/** A cheap look before the long patterns. */
const KIND = /nummer|nr|num|code|kaart|id|kenmerk|referentie/i;
/** "nummer 20417" alone asks for four digits; "nummer 12 van de klas" is nobody's number. */
const AFTER_NUMBER =
	/(?<![\p{L}\p{N}])(?:nummer|nr)\.?:? ?(\d{4,6}(?:-[A-Z\d]{1,4})?(?![\p{L}\p{N}])|\d{1,6}[-/.]\d{2,8}(?:[-/.]\d{1,8})*|[A-Z]{1,6}[-/.]?\d[A-Z\d./-]{2,20})/giu;
/** Letters and digits in one token, joined or not: s1190437, BZW-20417, TLV-VO-23-0817. Bounded, so that it stays linear. */
const HEAD = /(?<![\p{L}\p{N}@.])[A-Za-z][A-Za-z\d/_.-]{0,40}$/u;
const TAIL = /^[A-Za-z\d/_.-]{0,40}/;
const DIGITS = /\d+/g;
const SPLIT = /(?<![\p{L}\p{N}])[A-Z]{2,6}[ .:-]{1,2}\d{2,6}(?:[-/.]\d{2,8})+(?![\p{L}\p{N}])/gu;
/** A number, letters and a number: 2025-JGZ-7781. */
const FRAMED = /(?<![\p{L}\p{N}])\d{2,6}[-/.][A-Z]{2,6}[-/.]\d{2,8}(?![\p{L}\p{N}])/gu;
/** A licence plate: three groups of one to three, six signs in all, letters and digits. */
const PLATE = /(?<![\p{L}\p{N}-])[A-Z\d]{1,3}([- ])[A-Z\d]{1,3}\1[A-Z\d]{1,3}(?![\p{L}\p{N}-])/giu;

/** No year, amount or mark starts with a nought: "kandidaat 0417"; a time does: "0930 uur". */
const LEADING_NOUGHT =
	/(?<![\p{L}\p{N}.,:@/-])0(?![89]00)\d{3,5}(?![\p{L}\p{N}]|[.,:/-]\d| u(?:ur)?(?!\p{L}))/gu;

/** A cheap look: a digit and a letter with a dash, or a capital with a space, between them. */
const MAYBE_PLATE = /\d-[A-Za-z]|[A-Za-z]-\d|\d [A-Z]|[A-Z] \d/;

/**
 * File, student and case numbers and licence plates. O(characters).
 *
 * @param text folded
 * @example
 * findCodes('Ons dossiernummer is 20417.'); // => [{ start: 21, end: 26, type: 'anders' }]
 */
export function findCodes(text: string): Span[] {
	if (!/\d/.test(text)) return [];
	return [
		...(KIND.test(text) ? [...captured(text, AFTER_KIND), ...captured(text, AFTER_NUMBER)] : []),
		...matched(text, LEADING_NOUGHT, () => true),
		...findMixed(text),
		...(/\d[-/.][A-Z]/.test(text) ? matched(text, FRAMED, () => true) : []),
		...matched(
			text,
			SPLIT,
			(surface) =>
				!/^(?:havo|vwo|vmbo|mavo|mbo)/i.test(surface) &&
				!/(?:19|20)\d\d[-/](?:19|20)\d\d$/.test(surface)
		),
		...(MAYBE_PLATE.test(text) ? matched(text, PLATE, isPlate) : [])
	];
}

/** From every digit to the left and right, so that text without digits costs nothing. */
function findMixed(text: string): Span[] {
	const spans: Span[] = [];
	for (const match of text.matchAll(DIGITS)) {
		if (match.index < (spans.at(-1)?.end ?? 0)) continue;
		const head = HEAD.exec(text.slice(Math.max(0, match.index - 42), match.index))?.[0];
		if (!head) continue;
		const surface = (
			head + (TAIL.exec(text.slice(match.index, match.index + 40))?.[0] ?? '')
		).replace(/[/_.-]+$/, '');
		const start = match.index - head.length;
		if (isCode(surface)) spans.push({ start, end: start + surface.length, type: 'anders' });
	}
	return spans;
}

/** Four digits and more, and not a word with a year behind it. */
function isCode(surface: string): boolean {
	const digits = surface.replace(/\D/g, '');
	if (digits.length < 4) return false;
	if (/^(?:19|20)\d\d$/.test(digits) && !/^[A-Z]{2,6}[-/_.]/.test(surface)) return false;
	return !/^(?:19|20)\d\d(?:19|20)?\d\d$/.test(digits) || /^[A-Z]{1,6}\d/.test(surface);
}

/** Six signs; with spaces between them only in capitals. */
function isPlate(surface: string): boolean {
	const signs = surface.replace(/[- ]/g, '');
	if (signs.length !== 6 || !/\d/.test(signs) || !/[A-Z]/i.test(signs)) return false;
	const groups = surface.split(/[- ]/);
	if (groups.some((group) => /\d/.test(group) && /[A-Z]/i.test(group))) return false;
	return surface.includes('-')
		? signs === signs.toUpperCase() || signs === signs.toLowerCase()
		: signs === signs.toUpperCase();
}

function captured(text: string, pattern: RegExp): Span[] {
	return Array.from(text.matchAll(pattern), (match) => {
		const surface = (match[1] ?? '').replace(/[./_-]+$/, '');
		const start = match.index + match[0].length - (match[1]?.length ?? 0);
		return { start, end: start + surface.length, type: 'anders' };
	});
}

function matched(text: string, pattern: RegExp, accepts: (surface: string) => boolean): Span[] {
	return Array.from(text.matchAll(pattern))
		.filter((match) => accepts(match[0]))
		.map((match) => ({ start: match.index, end: match.index + match[0].length, type: 'anders' }));
}
