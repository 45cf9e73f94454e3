import type { Analysis, AnalysisStory } from '#lib/domain/analysis.ts';
import type { Codebook } from '#lib/domain/codebook.ts';
import { assignAll } from './assigning/assign-all.ts';
import { addLikeness } from './assigning/likeness.ts';
import { listen } from './assigning/listen.ts';
import { readPeople } from './assigning/people.ts';
import { describeThemes } from './describing/describe-themes.ts';
import { withTexts } from './describing/with-texts.ts';
import { findEmergent } from './discovery/emergent.ts';
import { findUnexplained } from './describing/unexplained.ts';
import { cachedModel } from './model/cached-model.ts';
import { openModel } from './model/open-model.ts';
import { report } from './options.ts';
import type { AnalyseOptions } from './options.ts';
import { readCorpus } from './reading/corpus.ts';
import type { StoryKind } from './reading/corpus.ts';

const NO_CODEBOOK: Codebook = { themes: [], watch: [], offTopic: [] };
// Stories between two reports of progress.
const BATCH = 500;

/**
 * Find the themes of a set of stories and say why. Pure and deterministic: the same stories in any order, with the same
 * codebook, decisions and seed, give the same output. Works from no stories at all to 100,000: O(words * themes), and
 * O(texts^2) only where at most 1,500 stories are divided without a codebook.
 *
 * The steps, each in its own file: read (`reading/corpus`), hear what the stories together say (`assigning/listen`), discover
 * (`discovery/emergent`), assign (`assigning/assign-all`), explain (`describing/describe-themes`), and what is left
 * (`discovery/unexplained`).
 *
 * @param stories any texts; ids that differ from each other
 * @param codebook the themes to look for; null to let the stories speak for themselves
 * @returns stories, themes and assignments by id, so that they do not depend on the order in which stories came
 * @throws Error named AbortError when `options.signal` says so
 * @throws Error when `options.model` was stored by another version of the method
 * @example
 * const { assignments } = analyse([{ id: 's1', text: 'Hij zit al een half jaar thuis.' }], defaultCodebook);
 * assignments[0]?.themes[0]?.id; // => 'thuiszitten'
 */
export function analyse(
	stories: readonly AnalysisStory[],
	codebook: Codebook | null,
	options: AnalyseOptions = {}
): Analysis {
	const sorted = [...stories].sort((a, b) => compare(a.id, b.id) || compare(a.text, b.text));
	const progress = progressOf(options, sorted.length);
	report(options, 0, 'model');
	const decisions = options.decisions ?? [];
	const model = openModel(
		options.model ?? cachedModel(codebook ?? NO_CODEBOOK, withTexts(decisions, sorted))
	);
	const read = readCorpus(sorted, model, progress(0.1, 0.4, 'read'));
	const corpus = addLikeness(listen(read, model), model.themes, options.likeness);
	report(options, 0.4, 'themes');
	const people = readPeople(decisions);
	const emergent = findEmergent(corpus, model, options);
	const assigned = assignAll(corpus, emergent, people, model);
	const explain = progress(0.6, 1, 'explain');
	const described = describeThemes(assigned, corpus, emergent, people, model, explain);
	const unexplained = findUnexplained(corpus, emergent, model);
	report(options, 1, 'done');
	const idsOf = (kind: StoryKind) =>
		sorted
			.filter(({ id }, i) => corpus.kind[i] === kind && !people.assigned.has(id))
			.map(({ id }) => id);
	return {
		stories: sorted.length,
		...described,
		noise: idsOf('noise'),
		doubt: assigned.doubt,
		otherLanguage: idsOf('otherLanguage'),
		unexplained
	};
}

/** Reports of a step that takes the work from one share to another, once in a batch of stories. */
function progressOf(options: AnalyseOptions, stories: number) {
	return (from: number, to: number, step: string) => (done: number) => {
		if (done % BATCH === 0) report(options, from + ((to - from) * done) / stories, step);
	};
}

function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
