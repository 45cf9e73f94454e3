import type { Codebook } from '#lib/domain/codebook.ts';
import type { Decision } from '#lib/domain/analysis.ts';
import { buildSpace } from './feature-space.ts';
import type { FeatureSpace, StoredColumns } from './feature-space.ts';
import { contentOnly, describeText } from './features.ts';
import { languagesOf } from '#lib/analysis/dutch/language.ts';
import { fitLogistic } from '#lib/analysis/math/logistic.ts';
import type { LogisticWeights } from '#lib/analysis/math/logistic.ts';
import { matchTerms, readTermWord } from './match-terms.ts';
import type { TermWord } from './match-terms.ts';
import { pack } from '#lib/analysis/math/pack.ts';
import type { Packed } from '#lib/analysis/math/pack.ts';
import { seedRandom } from '#lib/analysis/math/random.ts';
import { SETTINGS, weightsOf } from '#lib/analysis/settings.ts';
import type { Settings } from '#lib/analysis/settings.ts';
import { buildRows } from '#lib/analysis/math/sparse.ts';
import { collectLessons, OFF_TOPIC } from './teaching.ts';
import type { Lesson } from './teaching.ts';
import { fitTermWeights } from './term-weights.ts';
import { isThin } from './thin.ts';
import { indexCodebook } from './terms.ts';
import type { TermIndex } from './terms.ts';
import { buildVocabulary, foldedWords } from '#lib/analysis/dutch/vocabulary.ts';

/** Everything learnt from a codebook and from people, as plain JSON. Raise MODEL_VERSION when its meaning changes. */
export interface Model {
	version: number;
	codebook: Codebook;
	languages: string[];
	settings: Settings;
	/** Number of teaching texts. */
	lessons: number;
	stems: [string, number][];
	columns: StoredColumns;
	/** Learnt score per term, in the order of `indexTerms`. */
	terms: Packed;
	/** Per column of the feature space one weight per theme and topic of the watch list; behind them the biases. */
	logistic: Packed;
	/** Per column how much it speaks for "no experience at all"; behind them the bias. */
	offTopic: Packed;
}

export const MODEL_VERSION = 3;

/**
 * Learn the themes of a codebook: which of its terms say how much, how its examples sound, what is off topic.
 * Deterministic. O(rounds * words of all examples * themes): some seconds for the default codebook, so keep the result and pass
 * it to `analyse` and `assign`.
 *
 * @param codebook without themes it gives a model that only reads: every story then waits for clustering
 * @param decisions what people decided; decided stories with a text teach along
 * @param wanted weights; those of a codebook of few examples differ
 * @returns plain JSON
 * @example
 * const model = fitModel(defaultCodebook);
 * assign({ id: 's1', text: 'Hij zit al een half jaar thuis.' }, model).themes[0]?.id; // => 'thuiszitten'
 */
export function fitModel(
	codebook: Codebook,
	decisions: readonly Decision[] = [],
	wanted: Settings = SETTINGS
): Model {
	const settings = isThin(codebook) ? thinSettings(wanted) : wanted;
	const lessons = collectLessons(codebook, decisions, settings);
	const texts = lessons.map((lesson) => lesson.text);
	const vocabulary = buildVocabulary(texts);
	const space = buildSpace(texts, vocabulary, weightsOf(settings));
	const themes = codebook.themes.length;
	return {
		version: MODEL_VERSION,
		codebook,
		languages: languagesOf(codebook),
		settings,
		lessons: lessons.length,
		stems: vocabulary.stems.map((own, at) => [own, vocabulary.counts[at] ?? 1]),
		columns: space.stored,
		terms: pack(learnTerms(indexCodebook(codebook), lessons, themes)),
		logistic: pack(learnTopics(lessons, space, themes, codebook.watch.length, settings)),
		offTopic: pack(learnOffTopic(lessons, space, settings))
	};
}

/** A codebook of few examples knows its terms best and cannot tell what small words say. */
function thinSettings(settings: Settings): Settings {
	return { ...settings, logistic: settings.logisticThin, smallWeight: 0, pairWeight: 0 };
}

function learnTerms(index: TermIndex, lessons: readonly Lesson[], themes: number): Float64Array {
	const known = new Map<string, TermWord>();
	const read = (word: string) => {
		let own = known.get(word);
		if (own === undefined) known.set(word, (own = readTermWord(word, index)));
		return own;
	};
	return fitTermWeights(
		index,
		themes,
		lessons
			.filter(({ theme, weight }) => weight >= 1 && theme < themes)
			.map(({ text, theme, weight }) => ({
				hits: matchTerms(foldedWords(text).map(read), index),
				theme,
				weight
			}))
	);
}

/**
 * Weights of the themes and, behind them, of the topics of the watch list, which learn last: they have to tell their lessons
 * from those of themes that no longer change. Learning together costs the themes (measured: six points of a hundred). A topic
 * has few lessons and teaches as much as an average theme: else it never speaks up.
 */
function learnTopics(
	lessons: readonly Lesson[],
	space: FeatureSpace,
	themes: number,
	watch: number,
	settings: Settings
): Float32Array {
	const real = lessons.filter(({ theme }) => theme !== OFF_TOPIC);
	const classOf = ({ theme }: Lesson) => theme;
	const held = learn(
		real.filter(({ theme }) => theme < themes),
		classOf,
		themes,
		space,
		settings
	);
	if (watch === 0) return together(held);
	const taught = new Float64Array(themes + watch);
	for (const { theme, weight } of real) taught[theme]! += weight;
	const usual = taught.subarray(0, themes).reduce((sum, one) => sum + one, 0) / themes;
	const evened = real.map((lesson) =>
		lesson.theme < themes
			? lesson
			: {
					...lesson,
					weight: (lesson.weight * usual) / taught[lesson.theme]!
				}
	);
	return together(learn(evened, classOf, themes + watch, space, settings, held));
}

/**
 * On topic against off topic; both sides weigh the same in all, though there are far fewer lines off topic. Small words
 * stay out of it, because advertising has those as well, and so do whole stories that are on topic: each would make the few lines
 * off topic look stranger.
 */
function learnOffTopic(
	lessons: readonly Lesson[],
	space: FeatureSpace,
	settings: Settings
): Float32Array {
	const real = lessons.filter(
		({ weight, theme, story }) => weight >= 1 && (theme === OFF_TOPIC || !story)
	);
	const off = real.filter((lesson) => lesson.theme === OFF_TOPIC).length;
	const columns = space.idf.length;
	if (off === 0) return new Float32Array(columns + 1);
	const scaled = real.map((lesson) => ({
		...lesson,
		weight: lesson.theme === OFF_TOPIC ? (real.length - off) / off : 1
	}));
	const { weight, bias } = learn(
		scaled,
		(lesson) => (lesson.theme === OFF_TOPIC ? 1 : 0),
		2,
		contentOnly(space),
		{ ...settings, logisticL2: settings.offTopicL2 }
	);
	// Two classes say the same thing twice: the difference is all that counts.
	const both = together({ weight, bias });
	return Float32Array.from({ length: columns + 1 }, (_, at) => both[at * 2 + 1]! - both[at * 2]!);
}

function learn(
	lessons: readonly Lesson[],
	classOf: (lesson: Lesson) => number,
	classes: number,
	space: FeatureSpace,
	settings: Settings,
	held?: LogisticWeights
): LogisticWeights {
	const rows = lessons.map((lesson) => describeText(lesson.text, space));
	return fitLogistic({
		rows: buildRows(rows, space.idf.length),
		target: Int32Array.from(lessons, classOf),
		weight: Float64Array.from(lessons, (lesson) => lesson.weight),
		classes,
		l2: settings.logisticL2,
		rounds: settings.logisticRounds,
		random: seedRandom(1),
		...(held && { held })
	});
}

/** Biases behind the weights. */
function together({ weight, bias }: LogisticWeights): Float32Array {
	const both = new Float32Array(weight.length + bias.length);
	both.set(weight);
	both.set(bias, weight.length);
	return both;
}
