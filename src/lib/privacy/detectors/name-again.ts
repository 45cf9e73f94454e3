import { PARTICLES, TITLES } from '#lib/privacy/cues.ts';
import { isBenign, isOrdinary } from '#lib/privacy/lexicon.ts';
import type { Span } from '#lib/privacy/span.ts';
import type { Story, Word } from '#lib/privacy/words.ts';

const SHORTEST = 3;

/**
 * The same name again: a part of a name that was found counts everywhere in the text, also at the start of a sentence, in the
 * genitive and, when it is no Dutch word, without its capital.
 */
export function findAgain(story: Story, found: readonly Span[]): Span[] {
	const parts = tellingParts(story, found);
	if (parts.size === 0) return [];
	return story.words
		.filter((word) => isSame(word, parts))
		.map(({ start, end }) => ({ start, end, type: 'naam' }));
}

function tellingParts(story: Story, found: readonly Span[]): Set<string> {
	const names = found.filter((span) => span.type === 'naam').sort((a, b) => a.start - b.start);
	const parts = new Set<string>();
	let at = 0;
	for (const span of names) {
		while ((story.words[at]?.start ?? Infinity) < span.start) at++;
		for (let i = at; (story.words[i]?.end ?? Infinity) <= span.end; i++) {
			const word = story.words[i];
			if (word && isTelling(word)) parts.add(word.lower);
		}
	}
	return parts;
}

function isTelling(word: Word): boolean {
	return (
		word.lower.length >= SHORTEST &&
		!PARTICLES.has(word.lower) &&
		!TITLES.has(word.lower) &&
		!isBenign(word.lower)
	);
}

function isSame(word: Word, parts: Set<string>): boolean {
	const forms = [word.lower];
	if (/(?:s|')$/.test(word.lower)) forms.push(word.lower.replace(/(?:'s|s|')$/, ''));
	if (word.lower.includes('-')) forms.push(...word.lower.split('-'));
	return forms.some((form) => parts.has(form) && (word.capital || !isOrdinary(form)));
}
