import { ABBREVIATIONS, DUTCH } from './cues.ts';
import { hintsOf } from './hints-of.ts';
import { nextWord } from './next-word.ts';
import { remember } from './remember.ts';

/** A word of a folded text. */
export interface Word {
	start: number;
	end: number;
	text: string;
	/** Lower case, composed (NFC). */
	lower: string;
	/** What stands between the word before and this one. */
	gap: string;
	/** Starts with a capital letter. */
	capital: boolean;
	/** Two letters or more, all capitals. */
	shout: boolean;
	/** First of a sentence, a line or a quotation, where a capital means nothing. */
	opens: boolean;
	/** Bits of `HINT`. */
	hints: number;
}

/** A folded text and its words: what the detectors of names read. */
export interface Passage {
	text: string;
	words: Word[];
	/** The bits of all words together. */
	hints: number;
	/** Whether the text is written in Dutch; elsewhere the list of ordinary words says nothing. */
	dutch: boolean;
}

const OPENING = /[.!?:\n"“”„«»•*…]|(?:^|\s)['-]\s?$/;
const CAPITAL = /^(?:[dlo]'|s-)?\p{Lu}/u;
/** "AB'er", "OPP's": an abbreviation with an ending. */
const INFLECTED_ABBREVIATION = /^\p{Lu}{2,}(?:'?s|'\p{Ll}+)$/u;
const SMALL = /\p{Ll}/u;
/** Turkish writes a case ending behind a name: "Zaandam'da", "Berat'ın". */
const CASE_ENDING = /^(\p{Lu}\p{L}{2,})'(?:[dt][ae]n?|[yn]?[aeıiuü]|n?[ıiuü]n|y?l[ae])$/u;
/** Below this share of Dutch function words a text is in another language. */
const DUTCH_SHARE = 0.08;
const TOO_SHORT_TO_TELL = 8;

/** What a word looks like wherever it stands. */
type Look = Pick<Word, 'lower' | 'capital' | 'shout' | 'hints'> & { dutch: boolean };
const lookOf = remember(readLook);

/**
 * Cut a folded text into words, with what the detectors ask of each. O(characters).
 *
 * @param text folded, with what is exempt blanked: see `fold` and `blankExempt`
 * @returns words with offsets in UTF-16 code units
 * @example
 * readPassage('Met juf Fatima.').words.map(({ text }) => text); // => ['Met', 'juf', 'Fatima']
 */
export function readPassage(text: string): Passage {
	const words: Word[] = [];
	let last = 0;
	let dutch = 0;
	let all = 0;
	for (let next = nextWord(text, 0); next; next = nextWord(text, last)) {
		const [start, end] = next;
		const surface = text.slice(start, end);
		const look = lookOf(surface);
		const gap = start === last + 1 && text[last] === ' ' ? ' ' : text.slice(last, start);
		const { lower, capital, shout, hints } = look;
		const place = { start, end, gap, opens: opens(gap, words) };
		words.push({ ...place, text: surface, lower, capital, shout, hints });
		all |= hints;
		if (look.dutch) dutch++;
		last = end;
	}
	const tells = words.length >= TOO_SHORT_TO_TELL;
	return { text, words, hints: all, dutch: !tells || dutch >= words.length * DUTCH_SHARE };
}

function readLook(surface: string): Look {
	const lower = lowerCase(surface);
	const capital = CAPITAL.test(surface);
	const shout =
		capital && surface.length > 1 && (!SMALL.test(surface) || INFLECTED_ABBREVIATION.test(surface));
	return { lower, capital, shout, hints: hintsOf(lower), dutch: DUTCH.has(lower) };
}

/** Without the case ending of a Turkish name. */
function lowerCase(surface: string): string {
	const name = surface.includes("'") ? surface.replace(CASE_ENDING, '$1') : surface;
	return name.toLowerCase().normalize('NFC');
}

function opens(gap: string, before: Word[]): boolean {
	const last = before.at(-1);
	if (!last) return true;
	// "'s Middags": the capital moved to the next word.
	if (gap === ' ') return last.lower === 's' && last.opens && last.gap.endsWith("'");
	if (/^\. ?$/.test(gap) && (ABBREVIATIONS.has(last.lower) || /^\p{Lu}$/u.test(last.text)))
		return false;
	return OPENING.test(gap);
}
