import type { Result } from './result.ts';

/**
 * The whole analysis as JSON, a theme and a story per line, in pieces: a hundred thousand stories do not fit in one string.
 *
 * @param settle gives the timings when all else is written, so that writing is in them
 */
export function* formatJson(
	{ analysis }: Pick<Result, 'analysis'>,
	settle: () => Result['timings']
): Generator<string> {
	yield `{"stories":${analysis.stories},\n`;
	for (const name of [
		'themes',
		'assignments',
		'noise',
		'doubt',
		'otherLanguage',
		'unexplained'
	] as const)
		yield* list(name, analysis[name]);
	yield `"timings":${JSON.stringify(settle())}}\n`;
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
