import type { AnalysisStory } from '#lib/domain/analysis.ts';
import { readCorpus } from '#lib/analysis/reading/corpus.ts';
import type { Dense } from '#lib/analysis/math/dense.ts';
import { clusterRows } from '#lib/analysis/math/k-means.ts';
import { reduce } from '#lib/analysis/math/lsa.ts';
import { fitModel } from '#lib/analysis/model/model.ts';
import { openModel } from '#lib/analysis/model/open-model.ts';
import { seedRandom } from '#lib/analysis/math/random.ts';
import type { SparseRows } from '#lib/analysis/math/sparse.ts';
import { weighRows } from '#lib/analysis/discovery/weigh-rows.ts';
import { weighPlainWords } from './plain-words.ts';

const DIRECTIONS = 100;

/** Cluster per story, and the points that k-means divided. */
export interface Division {
	of: Int32Array;
	points: Dense;
}

/** Texts to clusters as the analysis reads them: stems, without stop words. */
export function divideStems(stories: readonly AnalysisStory[], k: number): Division {
	return divide(weighStems(stories), k);
}

/** A function of its own, so that nothing holds the corpus while its rows are divided. */
function weighStems(stories: readonly AnalysisStory[]): SparseRows {
	const model = openModel(fitModel({ themes: [], watch: [], offTopic: [] }));
	const corpus = readCorpus(stories, model, () => {});
	return weighRows(Array.from(stories.keys()), corpus);
}

/** Texts to clusters by the words as they are written: the same matrix as scikit-learn makes of them. */
export function dividePlainWords(stories: readonly AnalysisStory[], k: number): Division {
	return divide(weighPlainWords(stories), k);
}

function divide(rows: SparseRows, k: number): Division {
	const random = seedRandom(1);
	const points = reduce(rows, DIRECTIONS, random);
	return { of: clusterRows(points, k, random).of, points };
}
