import { PARTICLES, TITLES } from '#lib/privacy/cues.ts';
import { isBenign, isOrdinary } from '#lib/privacy/lexicon.ts';
import type { Span } from '#lib/privacy/span.ts';
import type { Passage, Word } from '#lib/privacy/words.ts';

const SHORTEST = 3;

/**
 * The same name again: a part of a name that was found counts everywhere in the text, also at the start of a sentence, in the
 * genitive and, when it is no Dutch word, without its capital. O(words).
 *
 * @param found what all detectors found
 * @returns names only, those that were found already among them
 * @example
 * const passage = readPassage('Fatima lacht. fatima ook.');
 * findAgain(passage, [{ start: 0, end: 6, type: 'naam' }]).map(({ start }) => start); // => [0, 14]
 */
export function findAgain(passage: Passage, found: readonly Span[]): Span[] {
	const parts = tellingParts(passage, found);
	if (parts.size === 0) return [];
	return passage.words
		.filter((word) => isSame(word, parts))
		.map(({ start, end }) => ({ start, end, type: 'naam' }));
}

function tellingParts(passage: Passage, found: readonly Span[]): Set<string> {
	const names = found.filter((span) => span.type === 'naam').sort((a, b) => a.start - b.start);
	const parts = new Set<string>();
	let at = 0;
	for (const span of names) {
		while ((passage.words[at]?.start ?? Infinity) < span.start) at++;
		for (let i = at; (passage.words[i]?.end ?? Infinity) <= span.end; i++) {
			const word = passage.words[i];
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
