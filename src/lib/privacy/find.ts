import type { Finding, PrivacyOptions } from '#lib/domain/privacy.ts';
import { blankCountries } from './countries.ts';
import { findAddresses } from './detectors/address.ts';
import { findCodes } from './detectors/code.ts';
import { findDatesInWords } from './detectors/date-words.ts';
import { findDates } from './detectors/date.ts';
import { findEmails } from './detectors/email.ts';
import { findHandles } from './detectors/handle.ts';
import { findIbans } from './detectors/iban.ts';
import { findAgain } from './detectors/name-again.ts';
import { findNamesByContext } from './detectors/name-by-context.ts';
import { findLowerCaseNames } from './detectors/name-lower.ts';
import { findNames } from './detectors/name.ts';
import { findNumbers } from './detectors/number.ts';
import { findOrganisations } from './detectors/organisation.ts';
import { findOtherScripts } from './detectors/other-script.ts';
import { findPlaces } from './detectors/place.ts';
import { findPostcodes } from './detectors/postcode.ts';
import { findRegionNames } from './detectors/region.ts';
import { findSchools } from './detectors/school.ts';
import { findSpokenNumbers } from './detectors/spoken.ts';
import { findUrls } from './detectors/url.ts';
import { blankExempt } from './exempt.ts';
import { fold } from './fold.ts';
import type { Detector, Span } from './span.ts';
import { mergeSpans } from './span.ts';
import type { Squeezed } from './squeeze.ts';
import { squeeze } from './squeeze.ts';
import type { Passage } from './words.ts';
import { readPassage } from './words.ts';

/** What finds by signs and what by words, each from certain to less certain: where two overlap, the first gives the type. */
const PATTERNS: readonly Detector[] = [
	findEmails,
	findUrls,
	findIbans,
	findDates,
	findNumbers,
	findPostcodes,
	findHandles,
	findCodes
];
const WORDS = [
	findDatesInWords,
	findSpokenNumbers,
	findSchools,
	findAddresses,
	findOrganisations,
	findPlaces,
	findOtherScripts,
	findNames,
	findLowerCaseNames,
	findNamesByContext
];

/**
 * Find what may tell who somebody is. The same in the browser and on the server. Never perfect: a person checks after it.
 * O(characters).
 *
 * @param text a story or a reply, plain text of any length
 * @param options the names a region added itself
 * @returns findings with offsets in UTF-16 code units of `text`, sorted, not overlapping
 * @example
 * find('Bel 06-12345678'); // => [{ start: 4, end: 15, type: 'telefoon', surface: '06-12345678' }]
 */
export function find(text: string, options: PrivacyOptions = {}): Finding[] {
	const squeezed = squeeze(fold(text));
	const exempt = blankExempt(squeezed.text);
	const folded = blankCountries(exempt);
	const passage = readPassage(folded);
	const spans = [
		...findByRegion(exempt === folded ? passage : readPassage(exempt), options),
		...PATTERNS.flatMap((detect) => detect(folded)),
		...WORDS.flatMap((detect) => detect(passage))
	];
	const merged = mergeSpans([...spans, ...findAgain(passage, spans)]);
	return merged.map((span) => withSurface(text, unsqueeze(span, squeezed)));
}

function findByRegion(passage: Passage, { regionNames }: PrivacyOptions): Span[] {
	return regionNames ? findRegionNames(passage, regionNames) : [];
}

function unsqueeze(span: Span, { origin }: Squeezed): Span {
	return { ...span, start: origin(span.start), end: origin(span.end - 1) + 1 };
}

/** A character outside the basic plane is two code units: it is taken whole. */
function withSurface(text: string, span: Span): Finding {
	const low = (at: number) =>
		/[\udc00-\udfff]/.test(text[at] ?? '') && /[\ud800-\udbff]/.test(text[at - 1] ?? '');
	const start = low(span.start) ? span.start - 1 : span.start;
	const end = low(span.end) ? span.end + 1 : span.end;
	return { start, end, type: span.type, surface: text.slice(start, end) };
}
