import { readdirSync, readFileSync } from 'node:fs';
import { isLine, isWeighable } from '#lib/privacy/danger-model.ts';
import { simplify, wordsOf } from '#lib/privacy/danger-plain.ts';
import { withoutFigures } from '#lib/privacy/danger-rules.ts';
import type { Example } from './danger-fit.ts';

/** A story that was written to learn from, or to be tempted by. */
export interface Told {
	/** The file: one writer each. */
	writer: string;
	text: string;
	unsafe: boolean;
	/** Uses the words and things of danger, and is harmless. */
	near: boolean;
}

/**
 * What counts less: ordinary experiences of the codebook (cut from single sentences, four to a text), stories that only look unsafe (there
 * are more of them than anybody tells), and lines.
 */
const WEIGHTS = { ordinary: 0.3, near: 0.3, line: 0.5 };

const FOLDER = new URL('./danger/', import.meta.url);
const names = readdirSync(FOLDER).sort();

/** Stories and lines by twenty-one writers, and the ordinary sentences of the codebook of 22 November 2026. */
export function readTold(): Told[] {
	return names.filter((name) => name.endsWith('.jsonl')).flatMap(readStories);
}

/** Lines and whole stories that the rules were made with. */
export function readRuled(): Told[] {
	return names.filter((name) => name.endsWith('.json')).flatMap(readLines);
}

/** What can be weighed: Dutch, and long enough. */
export function toExamples(told: readonly Told[]): Example[] {
	return told
		.map((story) => {
			const words = wordsOf(withoutFigures(simplify(story.text)));
			return { words, unsafe: story.unsafe, weight: weightOf(story, words) };
		})
		.filter(({ words }) => isWeighable(words));
}

function weightOf({ writer, near }: Told, words: readonly string[]): number {
	const source = writer === 'ordinary' ? WEIGHTS.ordinary : near ? WEIGHTS.near : 1;
	return isLine(words) ? source * WEIGHTS.line : source;
}

function readStories(name: string): Told[] {
	const lines = read(name).split('\n').filter(Boolean);
	return lines.map((line) => {
		const { text, unsafe, near } = JSON.parse(line) as Omit<Told, 'near'> & { near?: true };
		return { writer: name.replace('.jsonl', ''), text, unsafe, near: near ?? false };
	});
}

function readLines(name: string): Told[] {
	const unsafe = name.includes('unsafe');
	const texts = JSON.parse(read(name)) as string[];
	return texts.map((text) => ({ writer: name.replace('.json', ''), text, unsafe, near: !unsafe }));
}

function read(name: string): string {
	return readFileSync(new URL(name, FOLDER), 'utf8');
}
