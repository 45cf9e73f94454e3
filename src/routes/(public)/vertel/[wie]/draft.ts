import { readAnswers, readStep, type Answers, type Step } from '#lib/domain/steps.ts';
import type { Audience } from '#lib/domain/story.ts';

/** What is kept on the device of who asked for it. */
export interface Draft {
	answers: Answers;
	step: Step;
	formKey: string;
}

/** Days a forgotten draft stays on a device. */
const DAYS = 14;
const DAY = 86_400_000;
const keyOf = (audience: Audience) => `rode-draad-${audience}`;

/** @returns false when this browser keeps nothing, e.g. in a private window */
export function saveDraft(audience: Audience, draft: Draft): boolean {
	try {
		const until = Date.now() + DAYS * DAY;
		localStorage.setItem(keyOf(audience), JSON.stringify({ ...draft, until }));
		return true;
	} catch {
		return false;
	}
}

/** @returns null when there is none, it is too old, or somebody changed it */
export function readDraft(audience: Audience, steps: readonly Step[]): Draft | null {
	try {
		const kept = JSON.parse(localStorage.getItem(keyOf(audience)) ?? 'null');
		if (kept === null) return null;
		if (!(kept.until > Date.now())) dropDraft(audience);
		else if (typeof kept.formKey === 'string') {
			const answers = readAnswers(kept.answers ?? {});
			return { answers, step: readStep(steps, kept.step), formKey: kept.formKey };
		}
	} catch {
		// No storage, or not ours: as if there is none.
	}
	return null;
}

export function dropDraft(audience: Audience): void {
	try {
		localStorage.removeItem(keyOf(audience));
	} catch {
		// No storage: nothing there.
	}
}
