/**
 * What to expect of a writer who was not learned from: the model is fitted on all others, and each story is looked at by that model and by
 * the rules. Takes a few minutes.
 *
 *   npx node tests/quality/measure-danger.ts
 */
import { isWeighable, unpackDanger } from '#lib/privacy/danger-model.ts';
import { simplify, wordsOf } from '#lib/privacy/danger-plain.ts';
import { findKinds, withoutFigures } from '#lib/privacy/danger-rules.ts';
import { readRuled, readTold, toExamples } from './danger-data.ts';
import type { Told } from './danger-data.ts';
import { fitDanger } from './danger-fit.ts';

interface Scored extends Told {
	ruled: boolean;
	/** Log-odds; nothing for what cannot be weighed. */
	score: number;
}

const FALSE_SHARES = [0.02, 0.03, 0.04, 0.05];
const all = [...readTold(), ...readRuled()];
const writers = [...new Set(all.map(({ writer }) => writer))].filter((name) =>
	name.startsWith('told')
);
const scored = writers.flatMap(scoreWriter);
const ordinary = scored.filter(({ unsafe, near }) => !unsafe && !near);

for (const share of FALSE_SHARES) {
	const from = thresholdFor(share);
	console.log(`\nat most ${share * 100} % of ordinary stories: log-odds from ${from.toFixed(2)}`);
	console.log(describe('everybody', scored, from));
	for (const writer of writers)
		console.log(
			describe(
				writer,
				scored.filter((story) => story.writer === writer),
				from
			)
		);
}
console.log(describe('\nat 0', scored, 0));

function scoreWriter(writer: string): Scored[] {
	const weigh = unpackDanger(fitDanger(toExamples(all.filter((told) => told.writer !== writer))));
	return all
		.filter((told) => told.writer === writer)
		.map((told) => {
			const plain = withoutFigures(simplify(told.text));
			const words = wordsOf(plain);
			const score = isWeighable(words) ? weigh(words) : -Infinity;
			return { ...told, ruled: findKinds(plain).length > 0, score };
		});
}

/** The lowest threshold that keeps the rules and the model together within a share of ordinary stories. */
function thresholdFor(share: number): number {
	const scores = ordinary.map(({ ruled, score }) => (ruled ? Infinity : score));
	scores.sort((one, other) => other - one);
	return (scores[Math.floor(share * scores.length)] ?? 0) + 1e-6;
}

function describe(name: string, stories: readonly Scored[], from: number): string {
	const share = (some: readonly Scored[]) => {
		const raised = some.filter(({ ruled, score }) => ruled || score >= from).length;
		return `${raised} of ${some.length} (${((100 * raised) / some.length).toFixed(1)} %)`;
	};
	const unsafe = share(stories.filter((story) => story.unsafe));
	const near = share(stories.filter((story) => story.near));
	const rest = share(stories.filter((story) => !story.unsafe && !story.near));
	return `${name}: unsafe ${unsafe}, ordinary ${rest}, only looks unsafe ${near}`;
}
