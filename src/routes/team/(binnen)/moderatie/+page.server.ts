import { error, fail, redirect } from '@sveltejs/kit';
import { may } from '#lib/domain/role.ts';
import { STORY_STATUSES, type StoryStatus } from '#lib/domain/story.ts';
import { redact } from '#lib/privacy/index.ts';
import { openApp } from '#lib/server/app.ts';
import { countStories, decideStory, listStories } from '#lib/server/stories.ts';
import type { Actions, PageServerLoad } from './$types';

function statusOf(value: unknown): StoryStatus | undefined {
	return STORY_STATUSES.find((status) => status === value);
}

export const load: PageServerLoad = async ({ locals, url }) => {
	if (!locals.member || !may(locals.member.role, 'judge'))
		error(403, 'Deze pagina is voor de regisseur.');
	const status = statusOf(url.searchParams.get('status')) ?? 'pending';
	const [stories, counts] = await Promise.all([
		listStories(locals.staff, status),
		countStories(locals.staff)
	]);
	const asked = url.searchParams.get('verhaal');
	return {
		status,
		stories,
		counts,
		story: stories.find((story) => story.id === asked) ?? stories[0] ?? null,
		done: statusOf(url.searchParams.get('gedaan')) ?? null
	};
};

export const actions: Actions = {
	default: async ({ request, locals, url }) => {
		const form = await request.formData();
		const story = String(form.get('story') ?? '');
		const seen = statusOf(form.get('seen'));
		const status = statusOf(form.get('status'));
		const before = String(form.get('before') ?? '');
		const typed = String(form.get('text') ?? before).replace(/\r\n?/g, '\n');
		if (!locals.member || !seen || !status) error(400, 'Deze beslissing is niet leesbaar.');
		if (!typed.trim()) return fail(400, { story, issue: 'error_text_short', text: typed });
		// What staff type is redacted as well: a correction may bring a name back.
		const text = typed.trim() === before.trim() ? null : redact(typed).text;
		const outcome = await decideStory(locals.staff, { story, seen, status, text });
		if (outcome !== 'decided') return fail(409, { story, issue: outcome, text: typed });
		if (status === 'accepted' || seen === 'accepted') {
			await (await openApp()).queue.refreshSoon(locals.member.region.id);
		}
		const shown = statusOf(url.searchParams.get('status')) ?? 'pending';
		redirect(303, `/team/moderatie?status=${shown}&gedaan=${status}`);
	}
};
