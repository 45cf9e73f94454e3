import type { Danger } from '#lib/domain/privacy.ts';
import { RAISED, unpackDanger, type DangerModel } from './danger-model.ts';
import { WIDE_DANGER_WEIGHTS } from './lists/danger-weights-wide.ts';
import { lookForDanger } from './look-for-danger.ts';

const wide: DangerModel = {
	weigh: /* @__PURE__ */ unpackDanger(WIDE_DANGER_WEIGHTS),
	...RAISED.wide
};

/**
 * Notice that somebody may be in danger: for a place on top of the queue and a help card after sending. It never blocks, changes or keeps
 * anything, it misses much of what is only hinted at, and it is no judgement about anybody. The page looks with fewer weights
 * while somebody types (danger-in-page.ts).
 *
 * @param text a story in any language; Dutch, English, Turkish, Polish, Arabic and Ukrainian are looked at
 * @returns whether anything was noticed, and which kinds were named
 * @example
 * danger('ik wil niet meer leven'); // => { urgent: true, kinds: ['selfHarm'] }
 * danger('ik ging dood van het lachen'); // => { urgent: false, kinds: [] }
 */
export function danger(text: string): Danger {
	return lookForDanger(text, wide);
}
