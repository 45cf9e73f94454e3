import type { Danger } from '#lib/domain/privacy.ts';
import { soundsUnsafe } from './danger-model.ts';
import { simplify, wordsOf } from './danger-plain.ts';
import { findKinds, withoutFigures } from './danger-rules.ts';

/**
 * Notice that somebody may be in danger: for a help card in the browser and a place on top of the queue. It never blocks, changes
 * or keeps anything, it misses much of what is only hinted at, and it is no judgement about anybody. Rules look for what is said in words; a small learned model
 * weighs Dutch of twenty words or more, because most stories say it sideways. The model knows no kinds: a text may be urgent without one.
 *
 * @param text a story in any language; Dutch, English, Turkish, Polish, Arabic and Ukrainian are looked at
 * @returns whether anything was noticed, and which kinds were named
 * @example
 * danger('ik wil niet meer leven'); // => { urgent: true, kinds: ['selfHarm'] }
 * danger('ik ging dood van het lachen'); // => { urgent: false, kinds: [] }
 */
export function danger(text: string): Danger {
	const plain = withoutFigures(simplify(text));
	const kinds = findKinds(plain);
	return { urgent: kinds.length > 0 || soundsUnsafe(wordsOf(plain)), kinds };
}
