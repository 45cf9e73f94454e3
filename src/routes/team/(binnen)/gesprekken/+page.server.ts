import { error, fail, redirect } from '@sveltejs/kit';
import { parseMessage, REPLY_MAX_LENGTH } from '#lib/domain/dialogue.ts';
import { checkReply } from '#lib/domain/reply.ts';
import { redact } from '#lib/privacy/index.ts';
import { openApp } from '#lib/server/app.ts';
import { answerStory, canAnswer, listDialogues, readDialogue } from '#lib/server/dialogue.ts';
import { readRegionNames } from '#lib/server/region-names.ts';
import { expectRight } from '../expect-right.server.ts';
import { dangerView } from '../gevaar/danger-view.server.ts';
import { readyReply } from '../gevaar/ready-reply.server.ts';
import { isId } from '../is-id.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	expectRight(locals, 'judge');
	const dialogues = await listDialogues(locals.staff);
	const asked = url.searchParams.get('verhaal') ?? dialogues[0]?.story ?? '';
	const dialogue = isId(asked) ? await readDialogue(locals.staff, asked) : null;
	const danger = dialogue ? await dangerView(locals.staff, dialogue) : null;
	return {
		dialogues,
		dialogue,
		danger,
		ready: dialogue && danger?.open ? readyReply(dialogue.audience, danger.kinds) : null,
		begin: url.searchParams.get('antwoord') === 'klaar',
		step: url.searchParams.get('gevaar'),
		reachable:
			danger?.reachable ?? (dialogue ? await canAnswer(locals.staff, dialogue.story) : false),
		done: url.searchParams.get('gedaan')
	};
};

export const actions: Actions = {
	antwoord: async ({ request, locals }) => {
		const { region } = expectRight(locals, 'judge');
		const form = await request.formData();
		const story = storyOf(form);
		const parsed = parseMessage(form.get('text'), REPLY_MAX_LENGTH);
		const typed = String(form.get('text') ?? '');
		if (!parsed.ok) return fail(400, { story, typed, issue: parsed.issue });
		const dialogue = await readDialogue(locals.staff, story);
		if (!dialogue) error(404);
		const { backend } = await openApp();
		const regionNames = await readRegionNames(backend, region.slug);
		const { text, findings } = redact(parsed.text, { regionNames });
		const second = {
			asksIdentity: checkReply(parsed.text, dialogue.audience).includes('asks_identity'),
			removed: [...new Set(findings.map(({ surface }) => surface))]
		};
		// Never traced by accident: who asks who somebody is, or names somebody, is asked once whether they mean it.
		if (form.get('sure') !== 'yes' && (second.asksIdentity || second.removed.length > 0)) {
			return fail(400, { story, typed, second });
		}
		const outcome = await answerStory(locals.staff, story, text);
		if (outcome !== 'answered') return fail(409, { story, typed, issue: outcome });
		redirect(303, `/team/gesprekken?verhaal=${story}&gedaan=antwoord`);
	},
	sluit: async ({ request, locals }) => {
		expectRight(locals, 'judge');
		const story = storyOf(await request.formData());
		const outcome = await answerStory(locals.staff, story, null);
		if (outcome !== 'answered') return fail(409, { story, typed: '', issue: outcome });
		redirect(303, `/team/gesprekken?verhaal=${story}&gedaan=gezien`);
	}
};

function storyOf(form: FormData): string {
	const story = form.get('story');
	if (typeof story !== 'string' || !isId(story)) error(400, 'Dit gesprek is niet leesbaar.');
	return story;
}
