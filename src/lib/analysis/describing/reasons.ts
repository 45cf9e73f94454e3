import type { Reason } from '#lib/domain/analysis.ts';
import { findEvidence } from './evidence.ts';
import type { Evidence } from './evidence.ts';
import { findExample } from './examples.ts';
import type { OpenModel } from '#lib/analysis/model/open-model.ts';
import type { FoundText } from '#lib/analysis/reading/read-text.ts';

// A person must be able to check the reasons in five seconds.
const MOST_REASONS = 5;
const MIN_SHARE = 0.03;
const NEARBY_WORDS = 8;

interface Span {
	from: number;
	to: number;
	score: number;
	kind: Reason['kind'];
}

/**
 * Why a story belongs to a theme: the codebook terms in it, and the words it shares with examples of the theme, each with
 * its place in the text and its share of the evidence that such words carry: small words and pairs of words count for the theme
 * but tell a reader nothing. O(words log words).
 *
 * @param text the story as it was read
 * @param story what `readText` found in it
 * @param theme number of the theme in the codebook; topics of the watch list come behind the themes
 * @returns at most five, strongest first; offsets in UTF-16 code units, shares 0..1 in three decimals
 * @example
 * const taxi = codebook.themes.findIndex(({ id }) => id === 'vervoer');
 * const text = 'De taxi kwam niet.';
 * findReasons(text, readText(text, open), taxi, open)[0]?.text; // => 'taxi'
 */
export function findReasons(
	text: string,
	story: FoundText,
	theme: number,
	model: OpenModel
): Reason[] {
	const spans = findSpans(story, findEvidence(story, theme, model));
	let total = 0;
	for (const span of spans) total += span.score;
	return strongest(spans)
		.filter((span) => span.score >= MIN_SHARE * total)
		.map((span) => describe(span, text, story, theme, total, model));
}

/** Terms, and words outside them, that speak for the theme. A term takes the words it lies on: that is one reason. */
function findSpans(story: FoundText, evidence: Evidence): Span[] {
	const { terms, owner } = absorb(termSpans(story, evidence));
	const words: Span[] = [];
	const { place } = story;
	for (let from = 0; from < place.length; from++) {
		const score = place[from]! < 0 ? 0 : evidence.content[place[from]!]!;
		const holder = score === 0 ? undefined : owner.get(from);
		if (holder) holder.score += score;
		else if (score > 0) words.push({ from, to: from + 1, score, kind: 'example' });
	}
	return [...terms.filter(({ score }) => score > 0), ...words];
}

function termSpans(story: FoundText, evidence: Evidence): Span[] {
	return evidence.hits.map(({ at, score }) => {
		const { from, length } = story.hits[at]!;
		return { from, to: from + length, score, kind: length > 1 ? 'phrase' : 'term' };
	});
}

/** The widest term takes what lies inside it; `owner` tells which term each word belongs to. */
function absorb(spans: readonly Span[]): { terms: Span[]; owner: Map<number, Span> } {
	const widest = [...spans].sort(
		(a, b) => b.to - b.from - (a.to - a.from) || b.score - a.score || a.from - b.from
	);
	const terms: Span[] = [];
	const owner = new Map<number, Span>();
	for (const span of widest) {
		const holder = owner.get(span.from);
		if (holder && owner.get(span.to - 1) === holder) {
			holder.score += span.score;
			continue;
		}
		terms.push(span);
		for (let at = span.from; at < span.to; at++) if (!owner.has(at)) owner.set(at, span);
	}
	return { terms, owner };
}

/** The strongest spans, the first in the text of equals. */
function strongest(spans: readonly Span[]): Span[] {
	const best: Span[] = [];
	for (const span of spans) {
		let at = best.length;
		while (at > 0 && isStronger(span, best[at - 1]!)) at--;
		if (at === MOST_REASONS) continue;
		if (best.length === MOST_REASONS) best.pop();
		best.splice(at, 0, span);
	}
	return best;
}

function isStronger(one: Span, other: Span): boolean {
	return one.score > other.score || (one.score === other.score && one.from < other.from);
}

function describe(
	{ from, to, score, kind }: Span,
	text: string,
	story: FoundText,
	theme: number,
	total: number,
	model: OpenModel
): Reason {
	const start = story.tokens.start[from]!;
	const end = story.tokens.end[to - 1]!;
	const share = Math.round((1000 * score) / total) / 1000;
	const reason: Reason = { start, end, text: text.slice(start, end), kind, share };
	if (kind !== 'example') return reason;
	const example = findExample(story.words, from, NEARBY_WORDS, theme, model);
	return example === undefined ? reason : { ...reason, example };
}
