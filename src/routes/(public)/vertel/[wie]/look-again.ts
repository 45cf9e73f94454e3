import { ASKED } from '#lib/domain/steps.ts';
import type { Journey } from './journey.svelte.ts';

/** The boxes in which people write in their own words. */
const WRITTEN = ['text', 'wish', 'question'] as const;

/** Somebody goes on before they rested: look once more, at all of it together. The page does not wait for it. */
export async function lookAgain(journey: Journey): Promise<void> {
	const { answers, step, worried } = journey;
	if (worried || !WRITTEN.some((name) => ASKED[step].includes(name))) return;
	const words = WRITTEN.map((name) => answers[name]).join('\n');
	if (words.trim() === '') return;
	const listening = await import('../../heard/listening.ts').catch(() => undefined);
	if (listening?.dangerInPage(words).urgent) journey.worried = true;
}
