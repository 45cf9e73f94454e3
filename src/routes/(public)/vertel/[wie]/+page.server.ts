import { fail } from '@sveltejs/kit';
import { readAnswers, readStep, readWay, stepsFor } from '#lib/domain/steps.ts';
import { STORY_MAX_LENGTH, parseStory, type StoryIssues } from '#lib/domain/story.ts';
import {
	asStoryFields,
	stepOfIssues,
	takeStep,
	type RegionChoice,
	type Standing
} from '#lib/domain/walk.ts';
import { say } from '#lib/messages/voice.ts';
import { openApp } from '#lib/server/app.ts';
import { listOpenNames } from '#lib/server/region-names.ts';
import { listRegions } from '#lib/server/regions.ts';
import { audienceOf } from './audience.ts';
import { safeWords } from '../../heard/safe-words.ts';
import { soundsUnsafe } from '../../heard/sounds-unsafe.server.ts';
import { tell } from './tell.server.ts';
import { thanksFor } from './thanks.server.ts';
import { topicsOf } from './topics.server.ts';
import { firstWordsOf, ownCardsOf, sentencesOf, wordsOf } from './words.server.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

/** With one region there is nothing to choose; with more, a link may choose for the teller, who may choose again. */
async function walkOf({ params, locals, url }: Pick<RequestEvent, 'params' | 'locals' | 'url'>) {
	const audience = audienceOf(params.wie);
	const regions = await listRegions(locals.visitor);
	const asked = url.searchParams.get('regio');
	const chosen = regions.length === 1 ? regions[0] : regions.find(({ slug }) => slug === asked);
	const steps = stepsFor(audience, { chooseRegion: regions.length !== 1 });
	const first = steps.find((step) => !chosen || step !== 'region')!;
	return { audience, regions, chosen, steps, first };
}

export const load: PageServerLoad = async (event) => {
	const { audience, regions, chosen, steps, first } = await walkOf(event);
	const voice = { locale: event.locals.locale, audience };
	const pressed = event.request.method === 'POST';
	const { regional } = await event.parent();
	const own = ownCardsOf(audience, regional ?? { cards: [], without: [] });
	return {
		audience,
		steps,
		first,
		regions: chosen && !pressed ? regions.map(nameOnly) : regions,
		region: chosen?.slug ?? '',
		// Who has just come needs few words; whoever pressed a button without scripts needs those of any step.
		words: {
			...(pressed ? wordsOf(voice) : firstWordsOf(voice, first)),
			...own.words
		},
		cards: own.cards,
		topics: pressed ? topicsOf(voice) : [],
		trap: say(voice, 'trap_label'),
		regionNames: chosen ? await listOpenNames(event.locals.visitor, chosen.slug) : {},
		formKey: crypto.randomUUID(),
		formSince: (await openApp()).gate.formSince()
	};
};

/** Who has not to choose needs no gemeenten and postcodes yet; they come with the other steps. */
const nameOnly = ({ slug, name }: RegionChoice): RegionChoice => ({ slug, name, places: [] });

export const actions: Actions = {
	/** Without scripts every button comes here; with them only the last one. */
	default: async (event) => {
		const fields = Object.fromEntries(await event.request.formData());
		const walk = await walkOf(event);
		const voice = { locale: event.locals.locale, audience: walk.audience };
		const standing: Standing = {
			step: readStep(walk.steps, fields.step, walk.first),
			answers: readAnswers(fields),
			been: fields.been === 'yes'
		};
		const show = async (next: Standing, issues: StoryIssues = {}) => ({
			...next,
			...(await lookAlong(event, next)),
			...carriedBy(fields),
			refused: way === 'send',
			issues: sentencesOf(voice, issues)
		});
		const way = readWay(fields.way);
		if (way !== 'send') {
			const { issues, ...next } = takeStep(walk, standing, way);
			const shown = await show(next, issues);
			return Object.keys(issues).length > 0 ? fail(400, shown) : shown;
		}
		const refuse = async (status: number, issues: StoryIssues) =>
			fail(status, await show({ ...standing, step: stepOfIssues(walk.steps, issues) }, issues));
		const { formKey } = fields;
		const parsed = parseStory(walk.audience, { ...asStoryFields(standing.answers), formKey });
		if (!parsed.ok) return refuse(400, parsed.issues);
		const sent = { ...fields, klas: event.url.searchParams.get('klas') };
		const outcome = await tell(event.locals.visitor, parsed.story, sent);
		if ('issues' in outcome) return refuse(outcome.status, outcome.issues);
		return { told: thanksFor(voice, outcome, event.url.origin) };
	}
};

/** What only the server can look at when there are no scripts: the preview, and words of danger. */
async function lookAlong({ locals }: Pick<RequestEvent, 'locals'>, { answers, step }: Standing) {
	const { text, title, wish, question, region } = answers;
	// What is too long to send is not read to the end either: that would let everybody else wait.
	const written = text.length + title.length + wish.length + question.length;
	const shows = step === 'check' && written <= 2 * STORY_MAX_LENGTH;
	const regionNames = shows ? await listOpenNames(locals.visitor, region) : {};
	return {
		preview: shows ? safeWords(answers, { regionNames }) : null,
		worried: soundsUnsafe(text, wish, question)
	};
}

/** What the form brought along and the next page brings along again. */
function carriedBy(fields: Record<string, unknown>) {
	const text = (name: string) => (typeof fields[name] === 'string' ? fields[name] : '');
	return { formKey: text('formKey'), formSince: text('formSince') };
}
