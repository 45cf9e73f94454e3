/**
 * What to expect of a writer who was not learned from: the weights are fitted on all others, and each text is looked at by that model and by
 * the rules. Then the same with fewer others, to see what more writers bring. Takes half an hour.
 *
 *   npx node tests/quality/measure-danger.ts
 */
import {
	isLine,
	isWeighable,
	RAISED,
	unpackDanger,
	weighWords
} from '#lib/privacy/danger-model.ts';
import { simplify, wordsOf } from '#lib/privacy/danger-plain.ts';
import { withoutFigures } from '#lib/privacy/danger-rules.ts';
import { believedKinds } from '#lib/privacy/look-for-danger.ts';
import { readRuled, readTold, toExamples } from './danger-data.ts';
import type { Told } from './danger-data.ts';
import { fitDanger, NARROW, WIDE, type TableSize } from './danger-fit.ts';

interface Scored extends Told {
	line: boolean;
	/** Named by the rules, and believed. */
	ruled: boolean;
	/** Log-odds; nothing for what cannot be weighed. */
	score: number;
}

const FALSE_SHARES = [0.03, 0.04, 0.05];
const OTHERS = [4, 8, 12];
/** The first eight hint, the next six say it more plainly, the next three say it in one or two sentences of a story about school, the last four as life does. */
const ROUNDS = [
	{ from: 1, to: 8 },
	{ from: 9, to: 14 },
	{ from: 15, to: 17 },
	{ from: 18, to: 21 }
];
const all = [...readTold(), ...readRuled()];
const writers = [...new Set(all.map(({ writer }) => writer))]
	.filter((name) => name.startsWith('told'))
	.sort((one, other) => numberOf(one) - numberOf(other));

for (const [name, size] of [
	['wide', WIDE],
	['narrow', NARROW]
] as const) {
	const scored = writers.flatMap((writer) => scoreWriter(writer, writers, size));
	console.log(`\n${name}, all others, as it is:`);
	reportRounds(scored, RAISED[name].story, RAISED[name].line);
	FALSE_SHARES.forEach((share) => report(scored, share));
	const from = thresholdFor(scored.filter(isOrdinary), 0.04);
	for (const writer of writers)
		console.log(writer, ...groups(scored.filter(isBy(writer)), from, Infinity));
}
for (const count of OTHERS) {
	const scored = writers.flatMap((writer, at) => scoreWriter(writer, nextTo(at, count), WIDE));
	console.log(`\nwide, ${count} others:`);
	report(scored, 0.04);
}

function scoreWriter(writer: string, teachers: readonly string[], size: TableSize): Scored[] {
	const teaches = ({ writer: by }: Told) =>
		by !== writer && (teachers.includes(by) || !writers.includes(by));
	const weigh = unpackDanger(fitDanger(toExamples(all.filter(teaches)), size));
	const raised = size === WIDE ? RAISED.wide : RAISED.narrow;
	return all.filter(isBy(writer)).map((told) => {
		const plain = withoutFigures(simplify(told.text));
		const words = wordsOf(plain);
		const score = isWeighable(words) ? weigh(words) : -Infinity;
		const ruled = believedKinds(plain, weighWords(words, { weigh, ...raised })).length > 0;
		return { ...told, line: isLine(words), ruled, score };
	});
}

/** Spread over the rounds in which they wrote: steps of four come past all of twenty-one. */
function nextTo(at: number, count: number): string[] {
	const others = writers.map((_, step) => writers[(at + 1 + step * 4) % writers.length] ?? '');
	return others.filter((name) => name !== writers[at]).slice(0, count);
}

function report(scored: readonly Scored[], share: number): void {
	const story = thresholdFor(scored.filter(isOrdinary), share);
	const line = thresholdFor(
		scored.filter((one) => one.line && !one.unsafe),
		share
	);
	console.log(`at ${share * 100} % (log-odds ${story.toFixed(2)}, lines ${line.toFixed(2)}):`);
	reportRounds(scored, story, line);
}

function reportRounds(scored: readonly Scored[], story: number, line: number): void {
	for (const { from, to } of ROUNDS) {
		const some = scored.filter(({ writer }) => numberOf(writer) >= from && numberOf(writer) <= to);
		console.log(`  writers ${from} to ${to}:`, ...groups(some, story, line));
	}
	console.log('  all:', ...groups(scored, story, line));
}

/** The lowest threshold that keeps the rules and the model together within a share. */
function thresholdFor(texts: readonly Scored[], share: number): number {
	const scores = texts.map(({ ruled, score }) => (ruled ? Infinity : score));
	scores.sort((one, other) => other - one);
	return (scores[Math.floor(share * scores.length)] ?? 0) + 1e-6;
}

function groups(texts: readonly Scored[], story: number, line: number): string[] {
	const share = (name: string, some: readonly Scored[]) => {
		const raised = some.filter((one) => one.ruled || one.score >= (one.line ? line : story));
		return `${name} ${raised.length}/${some.length} (${((100 * raised.length) / (some.length || 1)).toFixed(1)} %)`;
	};
	const stories = texts.filter((one) => !one.line);
	const lines = texts.filter((one) => one.line);
	return [
		share(
			'unsafe',
			stories.filter(({ unsafe }) => unsafe)
		),
		share('ordinary', stories.filter(isOrdinary)),
		share(
			'looks unsafe',
			stories.filter(({ near }) => near)
		),
		share(
			'unsafe lines',
			lines.filter(({ unsafe }) => unsafe)
		),
		share(
			'other lines',
			lines.filter(({ unsafe }) => !unsafe)
		)
	];
}

function isOrdinary({ unsafe, near, line }: Scored): boolean {
	return !unsafe && !near && !line;
}

function isBy(name: string): (told: Told) => boolean {
	return ({ writer }) => writer === name;
}

function numberOf(writer: string): number {
	return Number(writer.replace('told-', ''));
}
