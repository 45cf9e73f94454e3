import type { SubmitFunction } from '@sveltejs/kit';

/** For `use:enhance`: what somebody typed stays in the form, whatever became of it. */
export const keepTyped: SubmitFunction =
	() =>
	({ update }) =>
		update({ reset: false });
