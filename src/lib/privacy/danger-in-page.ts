import type { Danger } from '#lib/domain/privacy.ts';
import { RAISED, unpackDanger, type DangerModel } from './danger-model.ts';
import { NARROW_DANGER_WEIGHTS } from './lists/danger-weights-narrow.ts';
import { lookForDanger } from './look-for-danger.ts';

const narrow: DangerModel = { weigh: unpackDanger(NARROW_DANGER_WEIGHTS), ...RAISED.narrow };

/**
 * `danger` as a page can carry it: the same rules, the same code, and 6 KB of weights instead of 124. It opens a help card while somebody types and notices
 * somewhat less; what it misses, the server may still see when the story is sent.
 *
 * @param text a story in any language
 * @returns whether anything was noticed, and which kinds were named
 * @example
 * dangerInPage('ik wil niet meer leven'); // => { urgent: true, kinds: ['selfHarm'] }
 */
export function dangerInPage(text: string): Danger {
	return lookForDanger(text, narrow);
}
