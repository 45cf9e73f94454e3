import type { Finding, PrivacyOptions } from '#lib/domain/privacy.ts';
import { findAddresses } from './detectors/address.ts';
import { findCodes } from './detectors/code.ts';
import { findDates } from './detectors/date.ts';
import { findEmails } from './detectors/email.ts';
import { findHandles } from './detectors/handle.ts';
import { findIbans } from './detectors/iban.ts';
import { findAgain } from './detectors/name-again.ts';
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
import { fold } from './fold.ts';
import type { Span } from './span.ts';
import { mergeSpans } from './span.ts';
import type { Story } from './words.ts';
import { readStory } from './words.ts';

/** From certain to less certain: where two findings overlap, the first gives the type. */
const PATTERNS = [
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
	findSpokenNumbers,
	findSchools,
	findAddresses,
	findOrganisations,
	findPlaces,
	findOtherScripts,
	findNames,
	findLowerCaseNames
];
/** What `redact` wrote earlier is not looked at again. */
const PLACEHOLDER =
	/\[(?:naam|school|plaats|adres|postcode|telefoonnummer|e-mailadres|bsn|datum|organisatie|link|nummer)(?: \d{1,3})?\]/g;

/**
 * Find what may tell who somebody is. The same in the browser and on the server. Never perfect: a person checks after it.
 *
 * @param text a story or a reply, plain text of any length
 * @param options the names a region added itself
 * @returns findings with offsets in UTF-16 code units of `text`, sorted, not overlapping
 * @example
 * find('Bel 06-12345678'); // => [{ start: 4, end: 15, type: 'telefoon', surface: '06-12345678' }]
 */
export function find(text: string, options: PrivacyOptions = {}): Finding[] {
	const folded = fold(text);
	const story = readStory(folded);
	const spans = [
		...findByRegion(story, options),
		...PATTERNS.flatMap((detect) => detect(folded)),
		...WORDS.flatMap((detect) => detect(story))
	];
	const merged = mergeSpans([...spans, ...findAgain(story, spans)]);
	return withoutPlaceholders(folded, merged).map((span) => ({
		...span,
		surface: text.slice(span.start, span.end)
	}));
}

function findByRegion(story: Story, { regionNames }: PrivacyOptions): Span[] {
	return regionNames ? findRegionNames(story, regionNames) : [];
}

function withoutPlaceholders(folded: string, spans: Span[]): Span[] {
	const written = Array.from(
		folded.matchAll(PLACEHOLDER),
		(match) => [match.index, match.index + match[0].length] as const
	);
	if (written.length === 0) return spans;
	return spans.filter(
		(span) => !written.some(([start, end]) => span.start < end && start < span.end)
	);
}
