import type { AnalysisStory } from '#lib/domain/analysis.ts';
import { combine, isNoise } from './decide.ts';
import { findLanguage } from './language.ts';
import type { OpenModel } from './open-model.ts';
import { readStory } from './read-story.ts';
import type { ReadStory } from './read-story.ts';
import { findWatchHits } from './watch.ts';
import type { WatchHit } from './watch.ts';
import type { Word } from './words.ts';

export type StoryKind = 'experience' | 'noise' | 'otherLanguage';

/** All stories, read once. Rows are in the order of `stories`. */
export interface Corpus {
	stories: readonly AnalysisStory[];
	kind: StoryKind[];
	/** Score per story and codebook theme, before probabilities. */
	scores: Float32Array;
	/** Columns of the stems of story i: `start[i]` to `start[i + 1]`. */
	start: Int32Array;
	column: Int32Array;
	/** Topics of the watch list that a story may be about. */
	watch: WatchHit[][];
	/** Per column a word that uses it, and the form that most stories write. */
	words: Word[];
	shown: string[];
	/** Number of stories per column. */
	storiesWith: Int32Array;
}

// A word that so many stories use is no slip of the keyboard.
const SHARED_BY = 5;
// No other language shares so many function words with Dutch.
const DUTCH_SHARE = 0.25;

let corpora = 0;

/**
 * Read every story once. O(words * themes) in all.
 *
 * @param tick called after each story; throws to stop
 */
export function readCorpus(
	stories: readonly AnalysisStory[],
	model: OpenModel,
	tick: (done: number) => void
): Corpus {
	const own = ++corpora;
	const columns = new Map<string, number>();
	const start = new Int32Array(stories.length + 1);
	const column: number[] = [];
	const corpus = {
		stories,
		kind: [] as StoryKind[],
		scores: new Float32Array(stories.length * model.themes),
		watch: [] as WatchHit[][]
	};
	const forms: Word[][] = [];
	stories.forEach((story, i) => {
		const read = readStory(story.text, model);
		corpus.kind.push(kindOf(story, read, model));
		corpus.scores.set(combine(read, model), i * model.themes);
		corpus.watch.push(findWatchHits(read, model));
		for (const word of read.content) {
			if (word.corpus !== own) enter(word, own, columns, forms);
			word.stories++;
		}
		for (const at of new Set(read.content.map((word) => word.column))) column.push(at);
		start[i + 1] = column.length;
		tick(i + 1);
	});
	acquitShared(corpus.kind, stories, model);
	const used = Int32Array.from(column);
	return {
		...corpus,
		start,
		column: used,
		storiesWith: countStories(used, forms.length),
		words: forms.map(([first]) => first!),
		shown: forms.map(shownForm)
	};
}

function kindOf(story: AnalysisStory, read: ReadStory, model: OpenModel): StoryKind {
	if (!isPlainlyDutch(read) && !model.model.languages.includes(findLanguage(story.text))) {
		return 'otherLanguage';
	}
	return isNoise(read, model) ? 'noise' : 'experience';
}

/** A subject that the teaching texts do not know is no noise when other stories share its words. */
function acquitShared(
	kind: StoryKind[],
	stories: readonly AnalysisStory[],
	model: OpenModel
): void {
	const isShared = (word: Word) => word.stories >= SHARED_BY;
	stories.forEach((story, i) => {
		if (kind[i] === 'noise' && !isNoise(readStory(story.text, model), model, isShared))
			kind[i] = 'experience';
	});
}

/** Most stories are; only the others are worth asking which language they are in. */
function isPlainlyDutch({ words }: ReadStory): boolean {
	let dutch = 0;
	for (const word of words) if (word.dutch) dutch++;
	return dutch > DUTCH_SHARE * words.length;
}

function enter(word: Word, corpus: number, columns: Map<string, number>, words: Word[][]): void {
	let at = columns.get(word.key);
	if (at === undefined) {
		at = columns.size;
		columns.set(word.key, at);
		words.push([]);
	}
	words[at]?.push(word);
	word.corpus = corpus;
	word.column = at;
	word.stories = 0;
}

function shownForm(forms: readonly Word[]): string {
	const sorted = [...forms].sort(
		(a, b) =>
			b.stories - a.stories || a.shown.length - b.shown.length || (a.shown < b.shown ? -1 : 1)
	);
	return sorted[0]?.shown ?? '';
}

function countStories(column: Int32Array, columns: number): Int32Array {
	const counts = new Int32Array(columns);
	for (const at of column) counts[at]! += 1;
	return counts;
}
