import type { Analysis } from '#lib/domain/analysis.ts';

const LISTS = ['themes', 'assignments', 'noise', 'doubt', 'otherLanguage', 'unexplained'] as const;

/**
 * The whole analysis as JSON, a theme and a story per line, in pieces: a hundred thousand stories do not fit in one string.
 *
 * @param timings gives the milliseconds per step when all else is written, so that writing is in them
 */
export function* formatJson(
	analysis: Analysis,
	timings: () => Record<string, number>
): Generator<string> {
	yield `{"stories":${analysis.stories},\n`;
	for (const name of LISTS) yield* list(name, analysis[name]);
	yield `"timings":${JSON.stringify(timings())}}\n`;
}

function* list(name: string, items: readonly unknown[]): Generator<string> {
	yield `"${name}":[`;
	let separator = '\n';
	for (const item of items) {
		yield separator + JSON.stringify(item);
		separator = ',\n';
	}
	yield '],\n';
}
