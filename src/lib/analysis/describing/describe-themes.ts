import type { AnalysedTheme, Assignment, Reason } from '#lib/domain/analysis.ts';
import type { Assigned } from '#lib/analysis/assigning/assign-all.ts';
import type { Corpus } from '#lib/analysis/reading/corpus.ts';
import type { EmergentTheme } from '#lib/analysis/discovery/emergent.ts';
import { findEvidence } from './evidence.ts';
import { codebookKeywords } from './keywords.ts';
import type { OpenModel } from '#lib/analysis/model/open-model.ts';
import type { People } from '#lib/analysis/assigning/people.ts';
import { findCandidate, pickQuotes } from './quotes.ts';
import type { QuoteCandidate } from './quotes.ts';
import { findReasons } from './reasons.ts';
import type { FoundText } from '#lib/analysis/reading/read-text.ts';
import { readAgain } from '#lib/analysis/reading/readings.ts';
import { weighStretches } from '#lib/analysis/dutch/stretches.ts';

// Quotes are chosen among so many stories of a theme: enough to find three that differ.
const MOST_CANDIDATES = 100;

interface Draft {
	members: number[];
	/** How surely each member belongs. */
	weights: number[];
}

/** A theme as it is explained: one of the codebook by its number, or an emergent one. */
type Source = { theme: number } | { emergent: EmergentTheme } | undefined;

/**
 * Say why each story has its themes, and give every theme its keywords and quotes. O(words) for the reasons; a theme looks
 * for quotes among its 100 surest stories, however many it has.
 *
 * @param assigned what `assignAll` decided
 * @param tick called with the number of stories done after each; throws to stop
 * @returns themes large to small, equal ones by id; assignments in the order of the corpus
 * @example
 * const assigned = assignAll(corpus, [], readPeople([]), open);
 * const { themes } = describeThemes(assigned, corpus, [], readPeople([]), open, () => {});
 * themes.map(({ id, size }) => [id, size]); // => [['vervoer', 78], ['pesten', 66]]
 */
export function describeThemes(
	assigned: Assigned,
	corpus: Corpus,
	emergent: readonly EmergentTheme[],
	people: People,
	model: OpenModel,
	tick: (done: number) => void
): { assignments: Assignment[]; themes: AnalysedTheme[] } {
	const sources = findSources(emergent, model);
	const drafts = new Map<string, Draft>();
	const assignments = corpus.stories.map((story, i): Assignment => {
		const given = assigned.themes[i] ?? [];
		const read = given.length > 0 ? readAgain(corpus.readings, i, model) : undefined;
		const themes = given.map(({ id, weight }) => {
			const draft = drafts.get(id) ?? { members: [], weights: [] };
			drafts.set(id, draft);
			draft.members.push(i);
			draft.weights.push(weight);
			const source = sources.get(id);
			if (!read) return { id, weight, reasons: [] };
			return { id, weight, reasons: explain(story.text, read, source, corpus, model) };
		});
		tick(i + 1);
		return { id: story.id, themes, ranked: assigned.ranked[i] ?? [] };
	});
	const themes = [...drafts].map(([id, draft]) =>
		describe(id, draft, sources.get(id), corpus, people, model)
	);
	return { assignments, themes: themes.sort((a, b) => b.size - a.size || (a.id < b.id ? -1 : 1)) };
}

function findSources(
	emergent: readonly EmergentTheme[],
	{ model }: OpenModel
): Map<string, Source> {
	const sources = new Map<string, Source>(
		model.codebook.themes.map(({ id }, theme) => [id, { theme }])
	);
	for (const own of emergent) sources.set(own.id, { emergent: own });
	return sources;
}

function describe(
	id: string,
	draft: Draft,
	source: Source,
	corpus: Corpus,
	people: People,
	model: OpenModel
): AnalysedTheme {
	const { members } = draft;
	const own = source && 'emergent' in source ? source.emergent : undefined;
	const keywords =
		source && 'theme' in source
			? codebookKeywords(members, source.theme, corpus, model)
			: (own?.keywords ?? []);
	const written =
		source && 'theme' in source ? model.model.codebook.themes[source.theme]?.label : own?.label;
	return {
		id,
		label: people.labels.get(id) ?? written ?? id,
		origin: source && 'theme' in source ? 'codebook' : 'emergent',
		keywords,
		size: members.length,
		quotes: pickQuotes(findCandidates(draft, source, corpus, model))
	};
}

/** The best sentence of each of the surest stories; thousands of others would not make better quotes. */
function findCandidates(
	{ members, weights }: Draft,
	source: Source,
	corpus: Corpus,
	model: OpenModel
): QuoteCandidate[] {
	const order = members.map((row, at) => ({ row, weight: weights[at] ?? 0 }));
	order.sort((a, b) => b.weight - a.weight || a.row - b.row);
	const found: QuoteCandidate[] = [];
	for (const { row } of order) {
		if (found.length === MOST_CANDIDATES) break;
		const story = corpus.stories[row];
		if (story === undefined || story.quotable === false) continue;
		const candidate = findCandidate(
			story,
			relevance(readAgain(corpus.readings, row, model), source, corpus, model)
		);
		if (candidate) found.push(candidate);
	}
	return found;
}

function explain(
	text: string,
	read: FoundText,
	source: Source,
	corpus: Corpus,
	model: OpenModel
): Reason[] {
	if (source === undefined) return [];
	const theme = numberOf(source, model);
	if (theme !== undefined) return findReasons(text, read, theme, model);
	if (!('emergent' in source)) return [];
	const spans = clusterSpans(read, source.emergent, corpus);
	const seen = new Set<string>();
	const distinct = spans.filter(({ key }) => !seen.has(key) && seen.add(key)).slice(0, 5);
	return distinct.map(({ from, to }) => {
		const start = read.tokens.start[from] ?? 0;
		const end = read.tokens.end[to - 1] ?? start;
		const share = Math.round(1000 / distinct.length) / 1000;
		return { start, end, text: text.slice(start, end), kind: 'cluster', share };
	});
}

/** How much a stretch of the text says about the theme. */
function relevance(
	read: FoundText,
	source: Source,
	corpus: Corpus,
	model: OpenModel
): (start: number, end: number) => number {
	const weights = new Float64Array(read.words.length);
	const theme = source && numberOf(source, model);
	if (theme !== undefined) {
		const evidence = findEvidence(read, theme, model);
		read.place.forEach((at, word) => (weights[word] = at < 0 ? 0 : evidence.content[at]!));
		for (const { at, score } of evidence.hits) weights[read.hits[at]?.from ?? 0]! += score;
	} else if (source && 'emergent' in source) {
		for (const { from } of clusterSpans(read, source.emergent, corpus)) weights[from]! += 1;
	}
	return weighStretches(read.tokens, weights);
}

/** Its number among themes and topics of the watch list; undefined for a cluster, which no text taught. */
function numberOf(source: NonNullable<Source>, { themes }: OpenModel): number | undefined {
	if ('theme' in source) return source.theme;
	return source.emergent.topic === undefined ? undefined : themes + source.emergent.topic;
}

function clusterSpans(read: FoundText, emergent: EmergentTheme, corpus: Corpus) {
	return read.words.flatMap((word, from) =>
		!word.stop && emergent.columns.has(corpus.columnOf(word))
			? [{ from, to: from + 1, key: word.key }]
			: []
	);
}
