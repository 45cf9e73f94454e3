import type { Finding, PrivacyOptions } from '#lib/domain/privacy.ts';
import { findEmails } from './detectors/email.ts';
import { findIbans } from './detectors/iban.ts';
import { findNumbers } from './detectors/number.ts';
import { findPostcodes } from './detectors/postcode.ts';
import { findUrls } from './detectors/url.ts';
import { fold } from './fold.ts';
import type { Detector } from './span.ts';
import { mergeSpans } from './span.ts';

/** From certain to less certain: where two overlap, the first gives the type. */
const DETECTORS: Detector[] = [findEmails, findUrls, findIbans, findNumbers, findPostcodes];
/** What `redact` wrote earlier is not looked at again. */
const PLACEHOLDER =
	/\[(?:naam|school|plaats|adres|postcode|telefoonnummer|e-mailadres|bsn|datum|organisatie|link|nummer)(?: \d{1,3})?\]/g;

/**
 * Find what may tell who somebody is. The same in the browser and on the server.
 *
 * @param text a story or a reply, plain text of any length
 * @param options the names a region added itself
 * @returns findings with offsets in UTF-16 code units of `text`, sorted, not overlapping
 * @example
 * find('Bel 06-12345678'); // => [{ start: 4, end: 15, type: 'telefoon', surface: '06-12345678' }]
 */
export function find(text: string, options: PrivacyOptions = {}): Finding[] {
	void options;
	const folded = fold(text);
	const placeholders = [...folded.matchAll(PLACEHOLDER)];
	return mergeSpans(DETECTORS.flatMap((detect) => detect(folded)))
		.filter(
			(span) => !placeholders.some((p) => span.start < p.index + p[0].length && p.index < span.end)
		)
		.map((span) => ({ ...span, surface: text.slice(span.start, span.end) }));
}
