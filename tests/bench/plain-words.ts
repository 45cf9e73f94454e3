import type { AnalysisStory } from '#lib/domain/analysis.ts';
import { finish, makeIntList, push } from '#lib/analysis/math/int-list.ts';
import type { SparseRows } from '#lib/analysis/math/sparse.ts';
import { findTokens } from '#lib/analysis/dutch/tokens.ts';
import type { Tokens } from '#lib/analysis/dutch/tokens.ts';
import { addForm, findWord, makeWordTable } from '#lib/analysis/model/word-table.ts';
import type { WordTable } from '#lib/analysis/model/word-table.ts';

/** A word of at least two letters, in lower case; `row` is the last story that has it and `at` its entry there. */
interface Plain {
	id: number;
	stories: number;
	row: number;
	at: number;
}

interface Reading {
	table: WordTable<Plain>;
	byText: Map<string, Plain>;
	column: ReturnType<typeof makeIntList>;
	count: ReturnType<typeof makeIntList>;
}

const SHORTEST = 2;
const MIN_STORIES = 2;
const MAX_SHARE = 0.5;

/** TF-IDF as scikit-learn weighs it with `sublinear_tf=True, min_df=2, max_df=0.5`: rows of length one. */
export function weighPlainWords(stories: readonly AnalysisStory[]): SparseRows {
	const reading: Reading = {
		table: makeWordTable(),
		byText: new Map(),
		column: makeIntList(),
		count: makeIntList()
	};
	const start = new Int32Array(stories.length + 1);
	stories.forEach(({ text }, row) => {
		const tokens = findTokens(text);
		for (let at = 0; at < tokens.length; at++) countWord(text, tokens, at, row, reading);
		start[row + 1] = reading.column.length;
	});
	return weigh(start, finish(reading.column), finish(reading.count), reading.table.words);
}

function countWord(text: string, tokens: Tokens, at: number, row: number, reading: Reading): void {
	const start = tokens.start[at]!;
	const end = tokens.end[at]!;
	if (end - start < SHORTEST) return;
	const { table, column, count } = reading;
	const word =
		findWord(table, text, start, end, tokens.hash[at]!) ?? learn(text.slice(start, end), reading);
	if (word.row === row) {
		count.values[word.at]! += 1;
		return;
	}
	word.row = row;
	word.at = column.length;
	word.stories++;
	push(column, word.id);
	push(count, 1);
}

function learn(written: string, { table, byText }: Reading): Plain {
	const text = written.toLowerCase();
	const word = byText.get(text) ?? { id: byText.size, stories: 0, row: -1, at: 0 };
	byText.set(text, word);
	addForm(table, written, word);
	return word;
}

/** (1 + ln count) * (ln((1 + n) / (1 + stories)) + 1), for the words that neither one story nor most stories have. */
function weigh(
	start: Int32Array,
	column: Int32Array,
	count: Int32Array,
	words: Plain[]
): SparseRows {
	const stories = start.length - 1;
	const isKept = (word: Plain) =>
		word.stories >= MIN_STORIES && word.stories <= MAX_SHARE * stories;
	const rarity = Float64Array.from(words, (word) =>
		isKept(word) ? Math.log((1 + stories) / (1 + word.stories)) + 1 : 0
	);
	const kept = Int32Array.from(words, (word) => Number(isKept(word)));
	let columns = 0;
	for (let i = 0; i < kept.length; i++) kept[i] = kept[i] === 1 ? columns++ : -1;
	const value = new Float32Array(column.length);
	const from = new Int32Array(stories + 1);
	let to = 0;
	for (let row = 0; row < stories; row++) {
		let squares = 0;
		for (let at = start[row]!; at < start[row + 1]!; at++) {
			const own = column[at]!;
			if (kept[own]! < 0) continue;
			column[to] = kept[own]!;
			value[to] = (1 + Math.log(count[at]!)) * rarity[own]!;
			squares += value[to]! ** 2;
			to++;
		}
		for (let at = from[row]!; at < to; at++) value[at]! /= Math.sqrt(squares);
		from[row + 1] = to;
	}
	return { start: from, column: column.subarray(0, to), value: value.subarray(0, to), columns };
}
