import type { AnalysisStory } from '#lib/domain/analysis.ts';
import { readCorpus } from '#lib/analysis/corpus.ts';
import { clusterRows } from '#lib/analysis/k-means.ts';
import { reduce } from '#lib/analysis/lsa.ts';
import { fitModel } from '#lib/analysis/index.ts';
import { openModel } from '#lib/analysis/open-model.ts';
import { seedRandom } from '#lib/analysis/random.ts';
import { weighRows } from '#lib/analysis/weigh-rows.ts';

/** Texts to clusters by the steps that the peer takes too: words, TF-IDF, 100 directions, k-means. */
export function divideStories(stories: readonly AnalysisStory[], k: number): Int32Array {
	const corpus = readCorpus(
		stories,
		openModel(fitModel({ themes: [], watch: [], offTopic: [] })),
		() => {}
	);
	const random = seedRandom(1);
	const rows = weighRows(
		stories.map((_, row) => row),
		corpus
	);
	return clusterRows(reduce(rows, 100, random), k, random).of;
}
