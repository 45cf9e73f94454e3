import * as v from 'valibot';
import { plainText } from './plain-text.ts';

/**
 * What tellers make of their own story: their reading of it. Every part may be skipped, and an empty part says nothing
 * about anybody. The corners of the triad are all three good, so that the answer is not a mark.
 */
export interface Reading {
	title?: string;
	/** Key of the question card it began with. */
	card?: string;
	/** How it felt: 0 (heavy) to 100 (light). */
	feeling?: number;
	/** Key of the feeling tile. */
	mood?: string;
	/** Shares that are together 100. */
	triad?: Triad;
	/** What would have helped. */
	wish?: string;
	phase?: SchoolPhase;
	/** Key of a theme of the codebook. */
	topic?: string;
}

export interface Triad {
	heard: number;
	seen: number;
	helped: number;
}

/** Where in the time at school: looking for a place, first weeks, underway, changing school, at home, gone. */
export const SCHOOL_PHASES = [
	'enrolment',
	'start',
	'during',
	'transfer',
	'at_home',
	'left'
] as const;
export type SchoolPhase = (typeof SCHOOL_PHASES)[number];

/** What may be done with a story; each includes the one before. */
export const CONSENTS = ['desk', 'themes', 'quote'] as const;
export type Consent = (typeof CONSENTS)[number];

/** Characters. */
export const TITLE_MAX_LENGTH = 100;
export const WISH_MAX_LENGTH = 1000;

/** An empty field of a form is a question that was skipped. */
const skipped = <Schema extends v.GenericSchema<string, unknown>>(schema: Schema) =>
	v.pipe(
		v.optional(v.string(), ''),
		v.transform((value) => (value.trim() === '' ? undefined : value)),
		v.optional(schema as v.GenericSchema<string, v.InferOutput<Schema>>)
	);
const key = (message: string) => v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,40}$/, message));
const hundred = (message: string) =>
	v.pipe(v.string(), v.regex(/^(100|\d{1,2})$/, message), v.transform(Number));
const words = (max: number, message: string) =>
	v.pipe(v.string(), v.transform(plainText), v.minLength(1, message), v.maxLength(max, message));

/** The fields of the form; the triad comes as three numbers and is checked as a whole by `readTriad`. */
export const READING_FIELDS = {
	title: skipped(words(TITLE_MAX_LENGTH, 'error_title_long')),
	card: skipped(key('error_form')),
	feeling: skipped(hundred('error_feeling')),
	mood: skipped(key('error_form')),
	heard: skipped(hundred('error_triad')),
	seen: skipped(hundred('error_triad')),
	helped: skipped(hundred('error_triad')),
	wish: skipped(words(WISH_MAX_LENGTH, 'error_wish_long')),
	phase: skipped(v.picklist(SCHOOL_PHASES, 'error_phase')),
	topic: skipped(key('error_form'))
};

/**
 * Three shares that are together 100, or nothing: of an answer that is not whole nobody knows what was meant.
 *
 * @example
 * readTriad({ heard: 50, seen: 30, helped: 20 }); // => { heard: 50, seen: 30, helped: 20 }
 * readTriad({ heard: 50 }); // => undefined
 */
export function readTriad(shares: Partial<Triad>): Triad | undefined {
	const { heard, seen, helped } = shares;
	if (heard === undefined || seen === undefined || helped === undefined) return undefined;
	return heard + seen + helped === 100 ? { heard, seen, helped } : undefined;
}

/**
 * The triad among the fields of a form, or nothing when one of its parts is missing or they are not together 100.
 *
 * @example
 * triadOf({ heard: '34', seen: '33', helped: '33' }); // => { heard: 34, seen: 33, helped: 33 }
 */
export function triadOf({ heard, seen, helped }: Record<keyof Triad, string>): Triad | undefined {
	if (heard === '' || seen === '' || helped === '') return undefined;
	return readTriad({ heard: Number(heard), seen: Number(seen), helped: Number(helped) });
}
