import type { SafeText } from '#lib/domain/safe-text.ts';
import { TITLE_MAX_LENGTH, WISH_MAX_LENGTH } from '#lib/domain/reading.ts';
import type { StoryInput, StoryIssues } from '#lib/domain/story.ts';
import { danger } from '#lib/privacy/index.ts';
import { openApp } from '#lib/server/app.ts';
import type { Client } from '#lib/server/connection.ts';
import { hashFormKey, hashReceipt, newReceipt } from '#lib/server/receipts.ts';
import { readRegionNames } from '#lib/server/region-names.ts';
import { submitStory, type SafeStory } from '#lib/server/stories.ts';
import { safeWords, type SafeWords } from '../../heard/safe-words.ts';

/** What became of a story that was sent. */
export type Outcome =
	| { receipt: string | null; region: string; worried: boolean }
	| { issues: StoryIssues; status: 400 | 429 };

/**
 * Judge the form, take out what identifies somebody, keep. The receipt is null when this form was sent before.
 *
 * @param fields the whole form, for what it carries against scripts, and the class in which it was told
 */
export async function tell(
	visitor: Client,
	story: StoryInput,
	fields: Record<string, unknown>
): Promise<Outcome> {
	const { backend, classes, gate } = await openApp();
	const verdict = await gate.judge(fields, story.region);
	// Not about any answer: the form as a whole.
	if (verdict.refused) return { issues: { formKey: verdict.refused }, status: 429 };
	const regionNames = await readRegionNames(backend, story.region);
	const safe = safeWords(
		{ ...story.reading, text: story.text, question: story.question ?? '' },
		{ regionNames }
	);
	const issues = grownTooLong(safe);
	if (issues) return { issues, status: 400 };
	const receipt = newReceipt();
	const kept = asKept(story, safe, verdict.verified);
	const thanked = { region: story.region, worried: kept.urgent };
	const outcome = await submitStory(visitor, kept, {
		receipt: await hashReceipt(receipt, backend.settings.secrets.pepper),
		form: hashFormKey(story.formKey)
	});
	if (outcome === 'kept') {
		classes.told(fields.klas);
		return { receipt, ...thanked };
	}
	if (outcome === 'already_told') return { receipt: null, ...thanked };
	return { issues: { [outcome === 'error_region' ? 'region' : 'text']: outcome }, status: 400 };
}

function asKept(
	{ reading, ...story }: StoryInput,
	{ words, masked }: SafeWords,
	verified: boolean
): SafeStory {
	const { title: _, wish: __, ...rest } = reading;
	const own = Object.fromEntries(
		(['title', 'wish'] as const).filter((name) => words[name]).map((name) => [name, words[name]])
	) as { title?: SafeText; wish?: SafeText };
	return {
		...story,
		text: words.text,
		question: words.question || null,
		reading: { ...rest, ...own },
		masked,
		urgent: danger([story.text, reading.title, reading.wish, story.question].join('\n')).urgent,
		verified
	};
}

/** What is put in place of a name may be longer than the name; the database keeps twice what may be typed. */
function grownTooLong({ words }: SafeWords): StoryIssues | undefined {
	if (words.title.length > 2 * TITLE_MAX_LENGTH) return { title: 'error_title_long' };
	if (words.wish.length > 2 * WISH_MAX_LENGTH) return { wish: 'error_wish_long' };
	return undefined;
}
