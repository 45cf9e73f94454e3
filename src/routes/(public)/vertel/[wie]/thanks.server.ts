import { inLocale } from '#lib/domain/locale.ts';
import { pickWords, say, type Voice } from '#lib/messages/voice.ts';
import { drawQr, type Qr } from '#lib/server/qr.ts';

const WORDS = [
	'receipt_thanks',
	'receipt_next',
	'receipt_title',
	'receipt_once',
	'receipt_stub',
	'receipt_copy',
	'receipt_copied',
	'receipt_copy_failed',
	'receipt_print',
	'receipt_qr',
	'receipt_qr_text',
	'receipt_saved',
	'receipt_saved_thanks',
	'receipt_wait',
	'receipt_why',
	'receipt_can_see',
	'receipt_can_talk',
	'receipt_can_change',
	'receipt_where',
	'receipt_term',
	'receipt_already',
	'receipt_already_text',
	'receipt_done',
	'code_link',
	'tell_read',
	'tell_read_stop'
] as const;

/** Everything that the last page of telling shows; `<Thanks {...thanksFor(...)} />`. */
export interface Thanked {
	/** Null when this form was sent before: the code was shown then. */
	receipt: string | null;
	/** Says the code itself, never an address with the code. */
	qr: Qr | null;
	region: string;
	/** There was danger in what was sent; it is said here and kept nowhere else. */
	worried: boolean;
	words: Record<(typeof WORDS)[number], string>;
	/** Printed on the ticket: where to come back, without the code. */
	address: string;
	hrefs: { code: string; region: string };
}

/**
 * @param told the code, shown once, or null; the slug of the region; and whether help is shown
 * @param origin of this site
 */
export function thanksFor(
	voice: Voice,
	{ receipt, region, worried }: Pick<Thanked, 'receipt' | 'region' | 'worried'>,
	origin: string
): Thanked {
	const code = inLocale('/code', voice.locale);
	return {
		...{ receipt, region, worried },
		qr: receipt ? drawQr(receipt) : null,
		words: pickWords(voice, WORDS),
		address: say(voice, 'receipt_return', { address: origin.replace(/^https?:\/\//, '') + code }),
		hrefs: { code, region: inLocale(`/regio/${region}`, voice.locale) }
	};
}
