import { STORY_MAX_LENGTH } from '#lib/domain/story.ts';
import { danger } from '#lib/privacy/index.ts';

/**
 * Is there danger in what was typed? Looked at as far as a story may be long: reading ten times as much takes so long that
 * everybody else waits, and nobody who tells gets there.
 */
export function soundsUnsafe(...typed: string[]): boolean {
	return danger(typed.map((words) => words.slice(0, STORY_MAX_LENGTH)).join('\n')).urgent;
}
