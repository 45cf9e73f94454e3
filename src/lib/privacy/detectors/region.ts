import type { RegionNames, RegionNameType } from '#lib/domain/privacy.ts';
import { isOrdinary } from '#lib/privacy/lexicon.ts';
import type { Span } from '#lib/privacy/span.ts';
import type { Story, Word } from '#lib/privacy/words.ts';
import { readStory } from '#lib/privacy/words.ts';

interface Entry {
	type: RegionNameType;
	words: string[];
	/** Asks for a capital: the whole name is one ordinary word. */
	capital: boolean;
}
type Index = Map<string, Entry[]>;

const ARTICLE = /^(?:de|het|'t|t)$/;
const indexes = new WeakMap<RegionNames, Index>();

/** The names a region added itself, wherever they stand, in capitals or not, with and without their article. */
export function findRegionNames(story: Story, regionNames: RegionNames): Span[] {
	const index = indexes.get(regionNames) ?? buildIndex(regionNames);
	indexes.set(regionNames, index);
	const spans: Span[] = [];
	story.words.forEach((word, at) => {
		for (const entry of index.get(word.lower) ?? []) {
			if (!matches(story, at, entry)) continue;
			const from =
				ARTICLE.test(story.words[at - 1]?.lower ?? '') && story.words[at - 1]?.capital
					? at - 1
					: at;
			const end = story.words[at + entry.words.length - 1]?.end ?? word.end;
			spans.push({ start: story.words[from]?.start ?? word.start, end, type: entry.type });
		}
	});
	return spans;
}

function buildIndex(regionNames: RegionNames): Index {
	const index: Index = new Map();
	for (const [type, names] of Object.entries(regionNames) as [
		RegionNameType,
		readonly string[]
	][]) {
		for (const entry of names.flatMap((name) => entriesOf(type, name))) {
			const [first = ''] = entry.words;
			index.set(first, [...(index.get(first) ?? []), entry]);
		}
	}
	return index;
}

/** A whole name, the name without its article, and of a person also the surname alone. */
function entriesOf(type: RegionNameType, name: string): Entry[] {
	const words = readStory(name).words.map((word) => word.lower);
	const core = ARTICLE.test(words[0] ?? '') ? words.slice(1) : words;
	const surname = type === 'naam' && core.length > 1 ? core.slice(-1) : [];
	return [words, core, surname]
		.filter((part) => part.length > 0)
		.map((part) => ({
			type,
			words: part,
			capital: part.length === 1 && isOrdinary(part[0] ?? '')
		}));
}

function matches(story: Story, at: number, entry: Entry): boolean {
	const fits = (word: Word | undefined, i: number) =>
		word !== undefined && word.lower === entry.words[i] && (i === 0 || !/[.!?\n]/.test(word.gap));
	if (!entry.words.every((_, i) => fits(story.words[at + i], i))) return false;
	return !entry.capital || story.words[at]?.capital === true;
}
