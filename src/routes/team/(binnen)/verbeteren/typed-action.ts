import type { ActionInput } from '#lib/domain/cycle.ts';

/** What was typed, to show it again beside what was wrong. */
export function typedAction(values: Record<string, FormDataEntryValue>): Partial<ActionInput> {
	const text = (name: string) => String(values[name] ?? '');
	return {
		title: text('title'),
		goal: text('goal'),
		measure: text('measure'),
		owner: text('owner'),
		reviewOn: text('reviewOn'),
		feedback: text('feedback'),
		published: values.published === 'yes'
	};
}
