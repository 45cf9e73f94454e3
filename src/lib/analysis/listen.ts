import { anchoredEm } from './anchored-em.ts';
import type { Corpus } from './corpus.ts';
import type { OpenModel } from './open-model.ts';
import { isThin } from './thin.ts';

// To a codebook of many examples a corpus adds little and may pull it away (measured: it costs points on 250 stories at any
// strength).
const THIN_STRENGTH = 0.5;
const RICH_STRENGTH = 0.05;
const MIN_STORIES = 200;
const MIN_STORIES_RICH = 3_000;

/**
 * Let the stories together teach the words that the codebook does not mention, where that helps: a codebook of few
 * examples, or many stories. Otherwise the corpus is returned as it is.
 */
export function listen(corpus: Corpus, model: OpenModel): Corpus {
	const rows = corpus.stories
		.map((_, row) => row)
		.filter((row) => corpus.kind[row] === 'experience');
	const thin = isThin(model.model.codebook);
	if (rows.length < (thin ? MIN_STORIES : MIN_STORIES_RICH)) return corpus;
	const scores = anchoredEm({
		start: corpus.start,
		column: corpus.column,
		columns: corpus.storiesWith.length,
		anchors: corpus.scores,
		themes: model.themes,
		rows,
		strength: thin ? THIN_STRENGTH : RICH_STRENGTH,
		temperature: model.settings.temperature
	});
	return { ...corpus, scores };
}
