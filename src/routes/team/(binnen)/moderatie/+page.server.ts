import { error, fail, redirect } from '@sveltejs/kit';
import type { RegionNames } from '#lib/domain/privacy.ts';
import { STORY_STATUSES, type StoryStatus } from '#lib/domain/story.ts';
import { plainText } from '#lib/domain/plain-text.ts';
import { recognisable, redact } from '#lib/privacy/index.ts';
import { openApp } from '#lib/server/app.ts';
import { readDialogue } from '#lib/server/dialogue.ts';
import { readRegionNames } from '#lib/server/region-names.ts';
import { listEnding } from '#lib/server/retention.ts';
import { countStories, decideStory, listStories } from '#lib/server/stories.ts';
import { today } from '#lib/server/today.ts';
import { expectRight } from '../expect-right.server.ts';
import { dangerView } from '../gevaar/danger-view.server.ts';
import { isId } from '../is-id.ts';
import { readEdits } from './edits.server.ts';
import { consentText, readingLines } from './reading-lines.server.ts';
import type { Actions, PageServerLoad } from './$types';

function statusOf(value: unknown): StoryStatus | undefined {
	return STORY_STATUSES.find((status) => status === value);
}

export const load: PageServerLoad = async ({ locals, url }) => {
	const { region } = expectRight(locals, 'judge');
	const status = statusOf(url.searchParams.get('status')) ?? 'pending';
	const [stories, counts, ending] = await Promise.all([
		listStories(locals.staff, status),
		countStories(locals.staff),
		listEnding(locals.staff, region.id, today())
	]);
	const asked = url.searchParams.get('verhaal');
	const story = stories.find(({ id }) => id === asked) ?? stories[0];
	const dialogue = story ? await readDialogue(locals.staff, story.id) : null;
	return {
		status,
		stories,
		counts,
		ending,
		dialogue,
		danger: dialogue ? await dangerView(locals.staff, dialogue) : null,
		step: url.searchParams.get('gevaar'),
		today: today(),
		story: story
			? {
					...story,
					left: await leftIn(story.text, region.slug),
					telling: story.consent === 'quote' ? recognisable(story.text) : [],
					lines: readingLines(story),
					mayBe: consentText(story.audience, story.consent)
				}
			: null,
		done: statusOf(url.searchParams.get('gedaan')) ?? null
	};
};

export const actions: Actions = {
	default: async ({ request, locals, url }) => {
		const { region } = expectRight(locals, 'judge');
		const form = await request.formData();
		const story = String(form.get('story') ?? '');
		const [seen, status] = [statusOf(form.get('seen')), statusOf(form.get('status'))];
		if (!seen || !status || !isId(story)) error(400, 'Deze beslissing is niet leesbaar.');
		const typed = plainText(String(form.get('text') ?? ''));
		const read = readEdits(form, await namesOf(region.slug));
		if ('issue' in read) return fail(400, { story, issue: read.issue, text: typed });
		const version = String(form.get('version') || 'none');
		const decision = { story, seen, status, version, ...read.edits };
		const outcome = await decideStory(locals.staff, decision);
		// Who changed nothing gets the newest text: theirs would put back what the colleague took out.
		const kept = read.edits.text === null ? undefined : typed;
		if (outcome !== 'decided') return fail(409, { story, issue: outcome, text: kept });
		if (status === 'accepted' || seen === 'accepted') {
			await (await openApp()).queue.refreshSoon(region.id);
		}
		const shown = statusOf(url.searchParams.get('status')) ?? 'pending';
		redirect(303, `/team/moderatie?status=${shown}&gedaan=${status}`);
	}
};

async function namesOf(region: string): Promise<RegionNames> {
	return readRegionNames((await openApp()).backend, region);
}

/** What would go by the list of names of today: a name that was added after the story was told. Null when there is nothing. */
async function leftIn(text: string, region: string) {
	const { findings, ...without } = redact(text, { regionNames: await namesOf(region) });
	if (findings.length === 0) return null;
	return { words: [...new Set(findings.map(({ surface }) => surface))], text: without.text };
}
