import type { AnalysisStory } from '#lib/domain/analysis.ts';
import { addRow, finishColumns, makeColumns, storiesOf } from './columns.ts';
import { combine, isNoise } from './decide.ts';
import { findLanguage } from '#lib/analysis/dutch/language.ts';
import type { OpenModel } from '#lib/analysis/model/open-model.ts';
import { makeStoryRoom, readStory } from './read-story.ts';
import type { ReadStory } from './read-story.ts';
import { keepReading, makeReadings } from './readings.ts';
import type { Readings } from './readings.ts';
import { findWatchHits } from './watch-hits.ts';
import type { WatchHit } from './watch-hits.ts';
import type { Word } from '#lib/analysis/model/words.ts';

export type StoryKind = 'experience' | 'noise' | 'otherLanguage';

/** All stories, read once. Rows are in the order of `stories`. */
export interface Corpus {
	stories: readonly AnalysisStory[];
	kind: StoryKind[];
	/** What was found in each. */
	readings: Readings;
	/** Score per story and codebook theme, before probabilities. */
	scores: Float32Array;
	/** Columns of the stems of story i: `start[i]` to `start[i + 1]`. */
	start: Int32Array;
	column: Int32Array;
	/** Topics of the watch list that a story may be about. */
	watch: (readonly WatchHit[])[];
	/** Per column a word that uses it, and the form that most stories write. */
	words: Word[];
	shown: string[];
	/** Number of stories per column. */
	storiesWith: Int32Array;
	/** Column of a word; -1 when no story here has it. */
	columnOf: (word: Word) => number;
}

// A word that so many stories use is no slip of the keyboard.
const SHARED_BY = 5;
// No other language shares so many function words with Dutch.
const PLAINLY_DUTCH_SHARE = 0.25;

/**
 * Read every story once. O(words * themes) in all; about 1 KB of memory a story.
 *
 * @param stories any texts; rows keep their order
 * @param tick called with the number of stories done after each; throws to stop
 * @example
 * const { kind } = readCorpus([{ id: 's1', text: 'De taxi kwam weer niet.' }], open, () => {});
 * kind; // => ['experience']
 */
export function readCorpus(
	stories: readonly AnalysisStory[],
	model: OpenModel,
	tick: (done: number) => void
): Corpus {
	const start = new Int32Array(stories.length + 1);
	const columns = makeColumns(model.words.words.length);
	const scores = new Float32Array(stories.length * model.themes);
	const kind: StoryKind[] = [];
	const readings = makeReadings(stories.reduce((sum, { text }) => sum + text.length, 0));
	const watch: (readonly WatchHit[])[] = [];
	const room = makeStoryRoom(model);
	stories.forEach((story, i) => {
		const read = readStory(story.text, model, room);
		kind.push(kindOf(story, read, model));
		for (let k = 0; k < model.themes; k++) scores[i * model.themes + k] = combine(read, k, model);
		watch.push(findWatchHits(read, model));
		keepReading(readings, read);
		addRow(columns, i, read.content);
		start[i + 1] = columns.used.length;
		tick(i + 1);
	});
	acquitShared(kind, stories, model, (word) => storiesOf(columns, word) >= SHARED_BY);
	return { stories, kind, readings, scores, start, watch, ...finishColumns(columns) };
}

/**
 * The rows of stories that tell of an experience: what is counted and learnt from. O(stories).
 *
 * @example
 * experiencesIn(corpus).every((row) => corpus.kind[row] === 'experience'); // => true
 */
export function experiencesIn({ kind }: Pick<Corpus, 'kind'>): number[] {
	return kind.flatMap((one, row) => (one === 'experience' ? [row] : []));
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
	model: OpenModel,
	isShared: (word: Word) => boolean
): void {
	stories.forEach((story, i) => {
		if (kind[i] === 'noise' && !isNoise(readStory(story.text, model), model, isShared))
			kind[i] = 'experience';
	});
}

/** Most stories are; only the others are worth asking which language they are in. */
function isPlainlyDutch({ words }: ReadStory): boolean {
	let dutch = 0;
	for (const word of words) if (word.dutch) dutch++;
	return dutch > PLAINLY_DUTCH_SHARE * words.length;
}
