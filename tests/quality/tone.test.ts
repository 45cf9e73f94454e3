import SentimentAnalyzer from 'natural/lib/natural/sentiment/SentimentAnalyzer.js';
import { expect, test } from 'vitest';
import { scoreTone } from '#lib/analysis/trend/tone.ts';
import { isForTuning, readLabelledStories } from './labelled-stories.ts';
import type { LabelledStory } from './labelled-stories.ts';
import floors from './themes.json' with { type: 'json' };

// What is no experience has no tone worth telling.
const dutch = readLabelledStories().filter(({ lang, theme }) => lang === 'nl' && theme !== 'ruis');
const lexicon = new SentimentAnalyzer('Dutch', undefined, 'pattern');
const byLexicon = (text: string) =>
	lexicon.getSentiment(text.toLowerCase().match(/\p{L}+/gu) ?? []);

/** The chance that a positive story scores above a negative one; the same score counts for half. */
function areaUnderCurve(
	stories: readonly LabelledStory[],
	score: (text: string) => number
): number {
	const scores = (wanted: string) =>
		stories.filter(({ tone }) => tone === wanted).map(({ text }) => score(text));
	const bad = scores('negatief');
	const wins = scores('positief').flatMap((good) =>
		bad.map((one): number => (good > one ? 1 : good === one ? 0.5 : 0))
	);
	return wins.reduce((sum, win) => sum + win, 0) / wins.length;
}

test.each([
	['all', dutch],
	['even', dutch.filter(isForTuning)],
	['odd', dutch.filter((story) => !isForTuning(story))]
] as const)('%s stories: tone is told far better than by a lexicon', (half, stories) => {
	const learnt = areaUnderCurve(stories, scoreTone);
	const looked = areaUnderCurve(stories, byLexicon);
	console.log(`tone, ${half}: AUC ${learnt.toFixed(3)}, natural's lexicon ${looked.toFixed(3)}`);
	expect(learnt).toBeGreaterThanOrEqual(floors.tone[half]);
	expect(learnt).toBeGreaterThan(looked + 0.2);
});
