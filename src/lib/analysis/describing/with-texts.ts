import type { AnalysisStory, Decision } from '#lib/domain/analysis.ts';

/**
 * Give decisions about stories the text they teach by, from the stories themselves. A text that was kept with a decision
 * stays. O(decisions + stories).
 *
 * @example
 * withTexts([{ kind: 'assigned', story: 's1', themes: ['vervoer'] }], [{ id: 's1', text: 'De taxi kwam niet.' }]);
 * // => [{ kind: 'assigned', story: 's1', themes: ['vervoer'], text: 'De taxi kwam niet.' }]
 */
export function withTexts(
	decisions: readonly Decision[],
	stories: readonly AnalysisStory[]
): Decision[] {
	const texts = new Map(stories.map(({ id, text }) => [id, text]));
	return decisions.map((one) =>
		one.kind === 'assigned' ? { ...one, text: one.text ?? texts.get(one.story) } : one
	);
}
