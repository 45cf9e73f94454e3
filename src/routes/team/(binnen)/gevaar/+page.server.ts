import { error, redirect } from '@sveltejs/kit';
import { parseDangerStep } from '#lib/domain/danger-step.ts';
import { STORY_STATUSES } from '#lib/domain/story.ts';
import { takeDangerStep } from '#lib/server/danger-steps.ts';
import { expectRight } from '../expect-right.server.ts';
import { isId } from '../is-id.ts';
import type { Actions, PageServerLoad } from './$types';

/** Only steps are taken here; the panel stands beside the story and beside the dialogue. */
export const load: PageServerLoad = () => redirect(303, '/team/moderatie');

export const actions: Actions = {
	default: async ({ request, locals }) => {
		expectRight(locals, 'judge');
		const form = await request.formData();
		const [story, step] = [form.get('story'), parseDangerStep(form.get('step'))];
		if (typeof story !== 'string' || !isId(story) || !step) {
			error(400, 'Deze stap is niet leesbaar.');
		}
		const seen = String(form.get('seen') ?? '');
		const outcome = await takeDangerStep(locals.staff, story, step, seen);
		const back = form.get('back');
		const status = STORY_STATUSES.find((one) => one === form.get('status'));
		const there = back === 'gesprekken' ? back : 'moderatie';
		const shown = new URLSearchParams({ ...(status ? { status } : {}), verhaal: story });
		redirect(303, `/team/${there}?${shown}&gevaar=${outcome === 'taken' ? step : outcome}`);
	}
};
