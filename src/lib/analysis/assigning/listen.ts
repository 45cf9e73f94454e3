import { anchoredEm } from './anchored-em.ts';
import { experiencesIn } from '#lib/analysis/reading/corpus.ts';
import type { Corpus } from '#lib/analysis/reading/corpus.ts';
import type { OpenModel } from '#lib/analysis/model/open-model.ts';
import { LISTENING } from '#lib/analysis/settings.ts';
import { isThin } from '#lib/analysis/model/thin.ts';

/**
 * Let the stories together teach the words that the codebook does not mention, where that helps: a codebook of few
 * examples, or many stories. Otherwise the corpus is returned as it is.
 * O(rounds * words * themes).
 *
 * @returns the same stories with other scores, or this corpus
 * @example
 * listen(corpus, open) === corpus; // => true
 */
export function listen(corpus: Corpus, model: OpenModel): Corpus {
	const rows = experiencesIn(corpus);
	const thin = isThin(model.model.codebook);
	if (rows.length < (thin ? LISTENING.leastStoriesThin : LISTENING.leastStoriesRich)) return corpus;
	const scores = anchoredEm({
		start: corpus.start,
		column: corpus.column,
		columns: corpus.storiesWith.length,
		anchors: corpus.scores,
		themes: model.themes,
		rows,
		strength: thin ? LISTENING.strengthThin : LISTENING.strengthRich,
		temperature: model.settings.temperature
	});
	return { ...corpus, scores };
}
