import { HINT } from '#lib/privacy/hint.ts';
import type { Span } from '#lib/privacy/span.ts';
import type { Story } from '#lib/privacy/words.ts';

const MONTHS =
	/^(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)$/;
const DAY =
	/^(?:een|één|eerste|twee|tweede|drie|derde|vier|vierde|vijf|vijfde|zes|zesde|zeven|zevende|acht|achtste|negen|negende|tien|tiende|elf|elfde|twaalf|twaalfde|(?:der|veer|vijf|zes|zeven|acht|negen)tien(?:de)?|(?:(?:een|één|twee|drie|vier|vijf|zes|zeven|acht|negen)(?:en|ën))?twintig(?:ste)?|(?:eenen|éénen)?dertig(?:ste)?)$/;

/** Exact dates in words: "op dertien maart", "de eenentwintigste mei". */
export function findDatesInWords(story: Story): Span[] {
	const spans: Span[] = [];
	if (!(story.hints & HINT.month)) return spans;
	story.words.forEach((month, at) => {
		const day = story.words[at - 1];
		if (!day || month.gap !== ' ' || !(month.hints & HINT.month) || !DAY.test(day.lower)) return;
		const year = story.words[at + 1];
		const last = year?.gap === ' ' && /^(?:19|20)\d\d$/.test(year.text) ? year : month;
		spans.push({ start: day.start, end: last.end, type: 'datum' });
	});
	return spans;
}

/** Whether a word is the name of a month. */
export function isMonth(word: string): boolean {
	return MONTHS.test(word);
}
