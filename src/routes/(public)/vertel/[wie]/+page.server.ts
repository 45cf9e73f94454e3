import { error, fail } from '@sveltejs/kit';
import { parseStory, type Audience } from '#lib/domain/story.ts';
import { say } from '#lib/messages/voice.ts';
import { danger, redact } from '#lib/privacy/index.ts';
import { openApp } from '#lib/server/app.ts';
import { hashFormKey, hashReceipt, newReceipt } from '#lib/server/receipts.ts';
import { listOpenNames, readRegionNames } from '#lib/server/region-names.ts';
import { listRegions } from '#lib/server/regions.ts';
import { countTypes, submitStory } from '#lib/server/stories.ts';
import type { Actions, PageServerLoad } from './$types';

function audienceOf(wie: string): Audience {
	if (wie === 'ouder') return 'parent';
	if (wie === 'leerling') return 'pupil';
	error(404);
}

export const load: PageServerLoad = async ({ params, locals, url }) => {
	const regions = await listRegions(locals.visitor);
	const asked = url.searchParams.get('regio');
	// With one region there is nothing to choose; with more, only a link that names one may choose for the teller.
	const chosen = regions.length === 1 ? regions[0] : regions.find(({ slug }) => slug === asked);
	const audience = audienceOf(params.wie);
	return {
		audience,
		regions,
		trap: say({ locale: locals.locale, audience }, 'trap_label'),
		region: chosen?.slug ?? '',
		regionNames: chosen ? await listOpenNames(locals.visitor, chosen.slug) : {},
		formKey: crypto.randomUUID(),
		formSince: (await openApp()).gate.formSince()
	};
};

export const actions: Actions = {
	default: async ({ params, request, locals }) => {
		const values = Object.fromEntries(await request.formData());
		const parsed = parseStory(audienceOf(params.wie), values);
		if (!parsed.ok) return fail(400, { issues: parsed.issues, values: typed(values) });
		const { story } = parsed;
		const { backend, gate } = await openApp();
		const verdict = await gate.judge(values, story.region);
		if (verdict.refused) {
			return fail(429, { issues: { text: verdict.refused }, values: typed(values) });
		}
		const regionNames = await readRegionNames(backend, story.region);
		const { text, findings } = redact(story.text, { regionNames });
		const receipt = newReceipt();
		const outcome = await submitStory(
			locals.visitor,
			{
				...story,
				...{ text, masked: countTypes(findings), urgent: danger(story.text).urgent },
				...{ reading: {}, question: null, verified: verdict.verified }
			},
			{
				receipt: await hashReceipt(receipt, backend.settings.secrets.pepper),
				form: hashFormKey(story.formKey)
			}
		);
		if (outcome === 'kept') return { receipt, region: story.region };
		if (outcome === 'already_told') return { already: true, region: story.region };
		const field = outcome === 'error_region' ? 'region' : 'text';
		return fail(400, { issues: { [field]: outcome }, values: typed(values) });
	}
};

/** Give back what was typed, and nothing that was not a field of the form. */
function typed(values: Record<string, FormDataEntryValue>) {
	const text = (name: string) => (typeof values[name] === 'string' ? values[name] : '');
	return {
		region: text('region'),
		text: text('text'),
		sector: text('sector'),
		consent: text('consent'),
		formSince: text('formSince')
	};
}
