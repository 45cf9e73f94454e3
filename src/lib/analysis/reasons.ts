import type { Reason } from '#lib/domain/analysis.ts';
import { findEvidence } from './evidence.ts';
import type { Evidence } from './evidence.ts';
import { findExample } from './examples.ts';
import type { OpenModel } from './open-model.ts';
import type { ReadText } from './read-text.ts';

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
 * its place in the text and its share of all evidence for the theme. Strongest first, at most five.
 *
 * @param text the story as it was read
 * @param theme number of the theme in the codebook
 */
export function findReasons(
	text: string,
	story: ReadText,
	theme: number,
	model: OpenModel
): Reason[] {
	const evidence = findEvidence(story, theme, model);
	const spans = [...termSpans(story, evidence), ...wordSpans(story, evidence)];
	const spoken = absorb(spans).filter((span) => span.score > 0);
	const total = spoken.reduce((sum, span) => sum + span.score, 0);
	return spoken
		.sort((a, b) => b.score - a.score || a.from - b.from)
		.slice(0, MOST_REASONS)
		.filter((span) => span.score >= MIN_SHARE * total)
		.map((span) => describe(span, text, story, theme, total, model));
}

function termSpans(story: ReadText, evidence: Evidence): Span[] {
	return evidence.hits.map(({ at, score }) => {
		const { from, length } = story.hits[at] ?? { from: 0, length: 0 };
		return { from, to: from + length, score, kind: length > 1 ? 'phrase' : 'term' };
	});
}

function wordSpans(story: ReadText, evidence: Evidence): Span[] {
	return story.words.flatMap((word, from) => {
		const score = evidence.words[from] ?? 0;
		return score === 0 || word.stop
			? []
			: [{ from, to: from + 1, score, kind: 'example' as const }];
	});
}

/** Evidence on the same words is one reason: the widest term takes what lies inside it. */
function absorb(spans: readonly Span[]): Span[] {
	const widest = [...spans].sort(
		(a, b) =>
			b.to - b.from - (a.to - a.from) || order(a) - order(b) || b.score - a.score || a.from - b.from
	);
	const kept: Span[] = [];
	const owner = new Map<number, Span>();
	for (const span of widest) {
		const holder = owner.get(span.from);
		if (holder && owner.get(span.to - 1) === holder) {
			holder.score += span.score;
			continue;
		}
		const own = { ...span };
		kept.push(own);
		for (let at = span.from; at < span.to; at++) if (!owner.has(at)) owner.set(at, own);
	}
	return kept;
}

function order(span: Span): number {
	return span.kind === 'example' ? 1 : 0;
}

function describe(
	span: Span,
	text: string,
	story: ReadText,
	theme: number,
	total: number,
	model: OpenModel
): Reason {
	const start = story.tokens.start[span.from] ?? 0;
	const end = story.tokens.end[span.to - 1] ?? start;
	const reason: Reason = {
		start,
		end,
		text: text.slice(start, end),
		kind: span.kind,
		share: Math.round((1000 * span.score) / total) / 1000
	};
	const word = story.words[span.from];
	if (span.kind !== 'example' || !word) return reason;
	const nearby = story.words.slice(Math.max(0, span.from - NEARBY_WORDS), span.from + NEARBY_WORDS);
	const example = findExample(word, nearby, theme, model);
	return example === undefined ? reason : { ...reason, example };
}
