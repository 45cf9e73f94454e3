import type { RegionNames, RegionNameType } from '#lib/domain/privacy.ts';
import { isRole, KIN, PLACE_CUES, TITLES } from '#lib/privacy/cues.ts';
import { isOrdinary } from '#lib/privacy/lexicon.ts';
import { isOneSlipAway, slipKeys } from '#lib/privacy/one-slip.ts';
import { rangeOf } from '#lib/privacy/range.ts';
import type { Span } from '#lib/privacy/span.ts';
import type { Passage, Word } from '#lib/privacy/words.ts';
import { readPassage } from '#lib/privacy/words.ts';

interface Entry {
	type: RegionNameType;
	words: string[];
	/** The whole name is one ordinary word: it asks for a capital or a word that announces it. */
	ordinary: boolean;
}
/** Entries by the keys of their first word. */
type Index = Map<string, Entry[]>;

const ARTICLE = /^(?:de|het|'t|t)$/;
const indexes = new WeakMap<RegionNames, Index>();

/**
 * The names a region added itself, wherever they stand: in capitals or not, with and without their article, and with one slip
 * of the finger in a word of six letters or more that is no Dutch word.
 * O(words), each looked up once per letter; the names are indexed the first time.
 *
 * @param regionNames lists by type
 * @example
 * const [span] = findRegionNames(readPassage('op De Wendakker'), { school: ['De Wendakker'] });
 * span; // => { start: 3, end: 15, type: 'school' }
 */
export function findRegionNames(passage: Passage, regionNames: RegionNames): Span[] {
	const index = indexes.get(regionNames) ?? buildIndex(regionNames);
	indexes.set(regionNames, index);
	const spans: Span[] = [];
	passage.words.forEach((word, at) => {
		for (const entry of entriesFor(index, word)) {
			if (!matches(passage, at, entry)) continue;
			const before = passage.words[at - 1];
			const from = before?.capital && ARTICLE.test(before.lower) ? at - 1 : at;
			spans.push({ ...rangeOf(passage, from, at + entry.words.length - 1), type: entry.type });
		}
	});
	return spans;
}

/** Ordinary words are never taken for a slip: "wijzer" is not "wijder". */
function entriesFor(index: Index, word: Word): Set<Entry> {
	const found = new Set(index.get(word.lower));
	if (isOrdinary(word.lower)) return found;
	for (const key of slipKeys(word.lower))
		for (const entry of index.get(key) ?? []) found.add(entry);
	return found;
}

function buildIndex(regionNames: RegionNames): Index {
	const index: Index = new Map();
	for (const [type, names] of Object.entries(regionNames) as [
		RegionNameType,
		readonly string[]
	][]) {
		for (const entry of names.flatMap((name) => entriesOf(type, name))) {
			for (const key of new Set(slipKeys(entry.words[0] ?? ''))) {
				const others = index.get(key);
				if (others) others.push(entry);
				else index.set(key, [entry]);
			}
		}
	}
	return index;
}

/** A whole name, the name without its article, and of a person also the surname alone. */
function entriesOf(type: RegionNameType, name: string): Entry[] {
	const words = readPassage(name).words.map((word) => word.lower);
	const core = ARTICLE.test(words[0] ?? '') ? words.slice(1) : words;
	const surname = type === 'naam' && core.length > 1 ? core.slice(-1) : [];
	return [words, core, surname]
		.filter((part) => part.length > 0)
		.map((part) => ({
			type,
			words: part,
			ordinary: part.length === 1 && isOrdinary(part[0] ?? '')
		}));
}

function matches(passage: Passage, at: number, entry: Entry): boolean {
	const fits = (name: string, i: number) => {
		const word = passage.words[at + i];
		if (!word || (i > 0 && /[.!?\n]/.test(word.gap))) return false;
		if (word.lower === name) return true;
		return !isOrdinary(word.lower) && isOneSlipAway(name, word.lower);
	};
	if (!entry.words.every(fits)) return false;
	return !entry.ordinary || passage.words[at]?.capital === true || isAnnounced(passage, at, entry);
}

/** "op klimop", "juf storm", "in hoorn": without a capital, but hardly anything else. */
function isAnnounced(passage: Passage, at: number, { type }: Entry): boolean {
	const before = passage.words[at - 1]?.lower ?? '';
	if (passage.words[at]?.gap !== ' ') return false;
	if (type === 'naam') return TITLES.has(before) || KIN.has(before) || isRole(before);
	if (type === 'plaats') return PLACE_CUES.has(before);
	return (
		type !== 'adres' && /^(?:op|naar|van|bij|obs|cbs|basisschool|school|stichting)$/.test(before)
	);
}
