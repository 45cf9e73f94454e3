import { error, fail, type RequestEvent } from '@sveltejs/kit';
import { openApp } from '#lib/server/app.ts';
import { listThemeChoices } from '#lib/server/codebook.ts';
import { placeStory, type Placement } from '#lib/server/theme-decisions.ts';
import { expectRight } from '../expect-right.server.ts';
import { isId } from '../is-id.ts';

/** The form action with which somebody says where a story belongs; on the list of themes and on the page of one. */
export async function placeAction({ request, locals }: RequestEvent) {
	const { region } = expectRight(locals, 'readStories');
	const form = await request.formData();
	const story = String(form.get('story') ?? '');
	const placement = readPlacement(form);
	if (!isId(story)) error(404);
	if (!placement || !(await isKnown(locals, placement))) {
		return fail(400, { story, placeIssue: 'error_theme' });
	}
	await placeStory(locals.staff, region.id, story, placement);
	await (await openApp()).queue.refreshSoon(region.id);
	return { placed: story };
}

/** Is the theme one of the region's? A decision stays, so a key that means nothing would stay too. */
async function isKnown({ staff }: App.Locals, placement: Placement): Promise<boolean> {
	if (placement.kind !== 'move') return true;
	return (await listThemeChoices(staff)).some(({ key }) => key === placement.to);
}

function readPlacement(form: FormData): Placement | null {
	const kind = form.get('place');
	if (kind === 'confirm' || kind === 'none') return { kind };
	const to = String(form.get('to') ?? '');
	return to ? { kind: 'move', from: String(form.get('from') ?? ''), to } : null;
}
