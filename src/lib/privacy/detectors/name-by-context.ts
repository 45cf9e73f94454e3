import { DUTCH, LETTER_OF_SURNAME } from '#lib/privacy/cues.ts';
import { unpackWeights } from '#lib/privacy/lists/packed-weights.ts';
import { NAME_WEIGHTS } from '#lib/privacy/lists/name-weights.ts';
import { habitOf, nameFeatures, type Habit } from '#lib/privacy/name-features.ts';
import { HINT } from '#lib/privacy/hint.ts';
import type { Span } from '#lib/privacy/span.ts';
import type { Passage } from '#lib/privacy/words.ts';

/** Log-odds from which a word is taken for a name. */
const NAME = 0.7;

let weights: Float32Array | undefined;

/**
 * People without a capital whom no rule sees: "ik zat naast tsegay", "toen zei storm niks". Weighed by what stands around a word, by what the
 * lists make of it and by its letters; logistic regression, fitted by tests/quality/fit-names.ts. Dutch only. O(words).
 *
 * @example
 * findNamesByContext(readPassage('toen zei tsegay dat ik weg moest')); // => [{ start: 9, end: 15, type: 'naam' }]
 */
export function findNamesByContext(passage: Passage): Span[] {
	if (!(passage.hints & HINT.maybe) || !isDutch(passage)) return [];
	const habit = habitOf(passage);
	const spans: Span[] = [];
	for (const [at, { start, end, capital, hints }] of passage.words.entries()) {
		if (capital || !(hints & HINT.maybe) || weigh(passage, at, habit) < NAME) continue;
		const letter = passage.words[at + 1];
		const initial = letter?.gap === ' ' && LETTER_OF_SURNAME.test(letter.text);
		spans.push({ start, end: initial ? letter.end : end, type: 'naam' });
	}
	return spans;
}

/** Also of a few words one has to be Dutch. */
function isDutch({ dutch, words }: Passage): boolean {
	return dutch && words.some(({ lower }) => DUTCH.has(lower));
}

function weigh(passage: Passage, at: number, habit: Habit): number {
	weights ??= unpackWeights(NAME_WEIGHTS);
	let sum = NAME_WEIGHTS.bias;
	for (const place of nameFeatures(passage, at, habit)) sum += weights[place] ?? 0;
	return sum;
}
