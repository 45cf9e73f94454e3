import type { Danger } from '#lib/domain/privacy.ts';
import type { DangerModel } from './danger-model.ts';
import { soundsUnsafe } from './danger-model.ts';
import { simplify, wordsOf } from './danger-plain.ts';
import { findKinds, withoutFigures } from './danger-rules.ts';

/**
 * Rules look for what is said in words, in six languages; a learned model weighs Dutch of five words or more, because most stories say it
 * sideways. The model knows no kinds: a text may be urgent without one.
 *
 * @param text a story in any language
 * @param model what was learned: narrow for a page, wide for the server
 * @returns whether anything was noticed, and which kinds were named
 * @example
 * const nothing = { weigh: () => -1, story: 0, line: 0 };
 * lookForDanger('ik wil niet meer leven', nothing); // => { urgent: true, kinds: ['selfHarm'] }
 */
export function lookForDanger(text: string, model: DangerModel): Danger {
	const plain = withoutFigures(simplify(text));
	const kinds = findKinds(plain);
	return { urgent: kinds.length > 0 || soundsUnsafe(wordsOf(plain), model), kinds };
}
