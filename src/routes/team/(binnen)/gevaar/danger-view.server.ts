import { seenOf, type TakenStep } from '#lib/domain/danger-step.ts';
import type { DangerKind } from '#lib/domain/privacy.ts';
import { danger } from '#lib/privacy/index.ts';
import { listDangerSteps } from '#lib/server/danger-steps.ts';
import type { Client } from '#lib/server/connection.ts';
import type { Dialogue } from '#lib/server/dialogue.ts';
import { canAnswer } from '#lib/server/dialogue.ts';

/** What the panel shows of a story in which danger was seen. */
export interface DangerView {
	/** Nobody closed it yet. */
	open: boolean;
	/** What the words may be about; none when nothing is named: the text only sounds like it, or the words are gone. */
	kinds: DangerKind[];
	steps: TakenStep[];
	/** The teller can still read an answer. */
	reachable: boolean;
	/** The desk wrote last. */
	answered: boolean;
	/** What the page shows, so that nobody closes what they did not see. */
	seen: string;
}

/** Null when no danger was ever seen in this story, and nobody took a step. */
export async function dangerView(staff: Client, dialogue: Dialogue): Promise<DangerView | null> {
	const steps = (await listDangerSteps(staff)).get(dialogue.story) ?? [];
	if (!dialogue.danger && steps.length === 0) return null;
	const told = dialogue.messages.filter(({ author }) => author === 'teller');
	const own = [dialogue.text, dialogue.title ?? '', dialogue.wish ?? ''];
	const texts = [...own, ...told.map(({ text }) => text)];
	return {
		open: dialogue.danger,
		kinds: [...new Set(texts.flatMap((text) => danger(text).kinds))],
		steps,
		reachable: await canAnswer(staff, dialogue.story),
		answered: dialogue.messages.at(-1)?.author === 'desk',
		seen: seenOf(dialogue.text, dialogue.messages.length)
	};
}
