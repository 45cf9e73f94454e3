import { fold } from './fold.ts';
import { stem } from './stem.ts';
import { findTokens } from './tokens.ts';
import { isStopWord } from './stop-words.ts';

/** The stems that the teaching texts use, with how many texts use each. */
export interface Vocabulary {
	stems: string[];
	counts: number[];
	index: Map<string, number>;
	/** How words of the stems may begin: see `startKey`. */
	starts: Set<number>;
}

/** What one word contributes: stems of the vocabulary and how much each counts. */
export interface StemWeight {
	stem: number;
	weight: number;
}

// A part of a compound says a bit less than the word itself (measured: .6).
const PART_WEIGHT = 0.6;
const MIN_PART = 4;
const START = 3;

/**
 * Collect the stems of the teaching texts; forms of one verb or noun become one stem. O(characters).
 *
 * @param texts example sentences, terms, confirmed stories
 * @returns stems in the order in which they are first used, each with the number of texts that use it
 * @example
 * buildVocabulary(['hij wordt gepest', 'pesten in de pauze']).index.has('pest'); // => true
 */
export function buildVocabulary(texts: Iterable<string>): Vocabulary {
	const raw = new Map<string, number>();
	for (const text of texts) {
		for (const key of new Set(foldedWords(text).filter((word) => !isStopWord(word)))) {
			const own = stem(key);
			raw.set(own, (raw.get(own) ?? 0) + 1);
		}
	}
	const merged = new Map<string, number>();
	for (const [own, count] of raw) {
		const to = conflate(own, raw) ?? own;
		merged.set(to, (merged.get(to) ?? 0) + count);
	}
	return openVocabulary([...merged.keys()], [...merged.values()]);
}

/**
 * Rebuild a vocabulary from its stored lists. O(stems).
 *
 * @param stems as `stem` gives them, each once
 * @param counts per stem the number of texts that use it
 * @example
 * openVocabulary(['pest'], [2]).index.get('pest'); // => 0
 */
export function openVocabulary(stems: string[], counts: number[]): Vocabulary {
	return {
		stems,
		counts,
		index: new Map(stems.map((own, at) => [own, at])),
		starts: new Set(stems.flatMap(startsOf))
	};
}

/** How the words of a stem may start: a last v or z of it is written f or s (`lef` stands for `leven`). */
function startsOf(own: string): number[] {
	const last = own.at(-1);
	const other = last === 'f' ? 'v' : last === 's' ? 'z' : undefined;
	const starts = [startKey(own, 0, START)];
	if (other && own.length <= START) starts.push(startKey(own.slice(0, -1) + other, 0, START));
	return starts;
}

/** The first letters of a word from an offset on, doubled ones once, as one number. */
function startKey(word: string, from: number, letters: number): number {
	let key = 0;
	let last = 0;
	for (let at = from, taken = 0; at < word.length && taken < letters; at++) {
		const code = word.charCodeAt(at);
		if (code === last) continue;
		key = (key << 8) | (code & 0xff);
		last = code;
		taken++;
	}
	return key;
}

/** Can the stem of the rest of this word be in the vocabulary? Much cheaper than stemming, and no for half of the words. */
function mayBeKnown(word: string, from: number, { starts }: Vocabulary): boolean {
	return starts.has(startKey(word, from, START)) || starts.has(startKey(word, from, START - 1));
}

/**
 * The folded words of a text, stop words included. O(characters).
 *
 * @example
 * foldedWords('Egt héél vaak!'); // => ['echt', 'heel', 'vaak']
 */
export function foldedWords(text: string): string[] {
	const { start, end, length } = findTokens(text);
	const words: string[] = [];
	for (let i = 0; i < length; i++) words.push(fold(text.slice(start[i], end[i])));
	return words;
}

/**
 * Which stems of the vocabulary does a word stand for? Its own stem or another form of it, and the parts of a compound
 * (`zorgplichtgesprek` -> zorgplicht, gesprek). O(characters^2).
 *
 * Source: Koehn & Knight 2003, "Empirical methods for compound splitting": the split whose parts have the highest geometric
 * mean of counts, here when it beats half of the count of the whole.
 *
 * @param folded a word as `fold` gives it
 * @returns the word's own stem first, with weight 1, then parts with less; empty when the word is new to the vocabulary
 * @example
 * const vocabulary = buildVocabulary(['zorgplicht', 'gesprek']);
 * findStems('zorgplichtgesprek', vocabulary); // => [{ stem: 0, weight: 0.6 }, { stem: 1, weight: 0.6 }]
 */
export function findStems(folded: string, vocabulary: Vocabulary): StemWeight[] {
	if (vocabulary.stems.length === 0) return [];
	const own = stem(folded);
	const key = vocabulary.index.has(own) ? own : conflate(own, vocabulary.index);
	const found: StemWeight[] = [];
	const at = key === undefined ? undefined : vocabulary.index.get(key);
	if (at !== undefined) found.push({ stem: at, weight: 1 });
	for (const part of splitCompound(folded, at, vocabulary)) {
		if (part !== at) found.push({ stem: part, weight: PART_WEIGHT });
	}
	return found;
}

/** The known stem this form belongs to; undefined when there is none. */
function conflate(own: string, known: ReadonlyMap<string, number>): string | undefined {
	for (const candidate of otherForms(own)) {
		if (candidate.length >= 3 && candidate !== own && known.has(candidate)) return candidate;
	}
	return undefined;
}

// Separable prefixes as stems spell them: without doubled letters.
const PREFIXED =
	/^(achter|af|an|bij|dor|in|me|na|om|op|over|samen|tegen|terug|thuis|toe|uit|vast|vol|vor|weg)ge(.{3,})$/;
const DIMINUTIVE = /(?:etj|tj|pj|kj|j)$/;

function* otherForms(own: string): Generator<string> {
	// luistert, luisterd -> luister
	if (/[td]$/.test(own)) yield own.slice(0, -1);
	// gepest -> pest, gemaakt -> mak
	if (own.startsWith('ge')) yield* participle(own.slice(2));
	// aangevraagd -> aanvrag
	const prefixed = PREFIXED.exec(own);
	if (prefixed?.[1] && prefixed[2]) {
		for (const rest of participle(prefixed[2])) yield prefixed[1] + rest;
	}
	// klasje -> klas, gesprekje -> gesprek
	if (DIMINUTIVE.test(own)) {
		yield own.replace(/j$/, '');
		yield stem(own.replace(DIMINUTIVE, ''));
	}
}

function* participle(rest: string): Generator<string> {
	yield rest;
	if (/[td]$/.test(rest)) {
		yield rest.slice(0, -1);
		yield stem(rest.slice(0, -1));
	}
}

function splitCompound(folded: string, own: number | undefined, vocabulary: Vocabulary): number[] {
	let best: number[] = [];
	// Every left part begins as the whole word does.
	if (!mayBeKnown(folded, 0, vocabulary)) return best;
	const mine = own === undefined ? 0 : (vocabulary.counts[own] ?? 0);
	let bestScore = 0.5 * mine;
	for (let at = MIN_PART; at <= folded.length - MIN_PART; at++) {
		if (!mayBeKnown(folded, at, vocabulary)) continue;
		const right = vocabulary.index.get(stem(folded.slice(at)));
		const left = right === undefined ? undefined : findLeft(folded.slice(0, at), vocabulary);
		if (left === undefined || right === undefined) continue;
		const score = Math.sqrt((vocabulary.counts[left] ?? 0) * (vocabulary.counts[right] ?? 0));
		if (score > bestScore) {
			bestScore = score;
			best = left === right ? [left] : [left, right];
		}
	}
	return best;
}

function findLeft(part: string, vocabulary: Vocabulary): number | undefined {
	for (const linked of [part, part.replace(/(?:s|e|en)$/, '')]) {
		const at = linked.length < MIN_PART ? undefined : vocabulary.index.get(stem(linked));
		if (at !== undefined) return at;
	}
	return undefined;
}
