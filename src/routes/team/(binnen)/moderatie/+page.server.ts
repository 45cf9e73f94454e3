import { error, fail, redirect } from '@sveltejs/kit';
import type { RegionNames } from '#lib/domain/privacy.ts';
import { TITLE_MAX_LENGTH, WISH_MAX_LENGTH } from '#lib/domain/reading.ts';
import { STORY_STATUSES, type StoryStatus } from '#lib/domain/story.ts';
import { plainText } from '#lib/domain/plain-text.ts';
import { redact } from '#lib/privacy/index.ts';
import { openApp } from '#lib/server/app.ts';
import { readDialogue } from '#lib/server/dialogue.ts';
import { readRegionNames } from '#lib/server/region-names.ts';
import { listEnding } from '#lib/server/retention.ts';
import { countStories, decideStory, listStories } from '#lib/server/stories.ts';
import { today } from '#lib/server/today.ts';
import { expectRight } from '../expect-right.server.ts';
import { dangerView } from '../gevaar/danger-view.server.ts';
import { isId } from '../is-id.ts';
import { consentText, readingLines } from './reading-lines.server.ts';
import type { Actions, PageServerLoad } from './$types';

/** What the database keeps: more than a told story, because what was taken out left a word in its place. */
const KEPT_MAX_LENGTH = 20_000;

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
		const story = form.get('story');
		const seen = statusOf(form.get('seen'));
		const status = statusOf(form.get('status'));
		const before = form.get('before') ?? '';
		const edited = form.get('text') ?? before;
		const readable = typeof before === 'string' && typeof edited === 'string';
		const version = String(form.get('version') || 'none');
		if (!seen || !status || typeof story !== 'string' || !isId(story) || !readable) {
			error(400, 'Deze beslissing is niet leesbaar.');
		}
		const typed = plainText(edited);
		if (!typed) return fail(400, { story, issue: 'error_edit_empty', text: typed });
		const tooLong = () => fail(400, { story, issue: 'error_edit_long', text: typed });
		if (typed.length > KEPT_MAX_LENGTH) return tooLong();
		// What staff type is redacted as well: a correction may bring a name back.
		const regionNames = await namesOf(region.slug);
		const text = typed === plainText(before) ? null : redact(typed, { regionNames }).text;
		if (text && text.length > KEPT_MAX_LENGTH) return tooLong();
		const own = {
			title: edit(form, 'title', 2 * TITLE_MAX_LENGTH, regionNames),
			wish: edit(form, 'wish', 2 * WISH_MAX_LENGTH, regionNames)
		};
		if (own.title === 'too_long' || own.wish === 'too_long') return tooLong();
		const { title, wish } = own;
		const edits = { story, seen, status, text, title, wish, version };
		const outcome = await decideStory(locals.staff, edits);
		// Who changed nothing gets the newest text: theirs would put back what the colleague took out.
		const kept = text === null ? undefined : typed;
		if (outcome !== 'decided') return fail(409, { story, issue: outcome, text: kept });
		if (status === 'accepted' || seen === 'accepted') {
			await (await openApp()).queue.refreshSoon(region.id);
		}
		const shown = statusOf(url.searchParams.get('status')) ?? 'pending';
		redirect(303, `/team/moderatie?status=${shown}&gedaan=${status}`);
	}
};

/** A title or a wish that was changed, redacted; '' takes it away, null leaves it as it is. */
function edit(form: FormData, name: string, max: number, regionNames: RegionNames) {
	const [typed, before] = [form.get(name), form.get(`${name}Before`) ?? ''];
	if (typeof typed !== 'string' || typeof before !== 'string') return null;
	if (plainText(typed) === plainText(before)) return null;
	const { text } = redact(plainText(typed), { regionNames });
	return text.length > max ? ('too_long' as const) : text;
}

async function namesOf(region: string): Promise<RegionNames> {
	return readRegionNames((await openApp()).backend, region);
}

/** What would go by the list of names of today: a name that was added after the story was told. Null when there is nothing. */
async function leftIn(text: string, region: string) {
	const { findings, ...without } = redact(text, { regionNames: await namesOf(region) });
	if (findings.length === 0) return null;
	return { words: [...new Set(findings.map(({ surface }) => surface))], text: without.text };
}
