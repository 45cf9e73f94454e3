import type { Danger, DangerKind } from '#lib/domain/privacy.ts';
import type { DangerModel, Weighed } from './danger-model.ts';
import { weighWords } from './danger-model.ts';
import { simplify, wordsOf } from './danger-plain.ts';
import { findKinds, withoutFigures } from './danger-rules.ts';

/** Who names these is believed, whatever the rest of the story is about. Hitting, knives and threats are also in games, jokes and lessons. */
const ALWAYS = new Set<DangerKind>(['selfHarm', 'sexual']);

/**
 * Rules look for what is said in words, in six languages; a learned model weighs Dutch of five words or more, because most stories say it
 * sideways. The model knows no kinds: a text may be urgent without one. It also hears when a story only uses the words.
 *
 * @param text a story in any language
 * @param model what was learned: narrow for a page, wide for the server
 * @returns whether anything was noticed, and which kinds were named
 * @example
 * const nothing = { weigh: () => -1, story: 0, line: 0, harmless: -2 };
 * lookForDanger('ik wil niet meer leven', nothing); // => { urgent: true, kinds: ['selfHarm'] }
 */
export function lookForDanger(text: string, model: DangerModel): Danger {
	const plain = withoutFigures(simplify(text));
	const weighed = weighWords(wordsOf(plain), model);
	const kinds = believedKinds(plain, weighed);
	return { urgent: kinds.length > 0 || weighed === 'unsafe', kinds };
}

/**
 * What the rules find, less what a harmless story says in passing.
 *
 * @param plain made by `simplify` and `withoutFigures`
 * @example
 * believedKinds(simplify('hij had een mes bij zich'), 'harmless'); // => []
 */
export function believedKinds(plain: string, weighed: Weighed): DangerKind[] {
	const kinds = findKinds(plain);
	return weighed === 'harmless' ? kinds.filter((kind) => ALWAYS.has(kind)) : kinds;
}
