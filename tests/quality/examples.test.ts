/// <reference types="vite/client" />
import { readFileSync } from 'node:fs';
import { createContext, runInContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { readCorpus } from '#lib/analysis/reading/corpus.ts';
import * as analysis from '#lib/analysis/index.ts';
import { openModel } from '#lib/analysis/model/open-model.ts';
import * as privacy from '#lib/privacy/index.ts';

type Names = Record<string, unknown>;

/** Every file of the pure rooms that says how something works; the doors only pass names on. */
const FILES = import.meta.glob<Names>(
	[
		'/src/lib/{analysis,domain,privacy}/**/*.ts',
		'!**/*.{test,fixture,d}.ts',
		'!/src/lib/*/{index,browser}.ts',
		'!/src/lib/analysis/codebook/**/*.ts'
	],
	{ eager: true }
);

/** Twelve months; what is told about the taxi rises from nothing to everything. */
const stories = Array.from({ length: 144 }, (_, i) => {
	const month = Math.floor(i / 12) + 1;
	const taxi = i % 12 < month;
	return {
		id: `s${i}`,
		text: taxi ? 'De taxi kwam weer niet opdagen.' : 'Hij wordt elke dag gepest op het plein.',
		date: `2026-${String(month).padStart(2, '0')}-10`
	};
});
const model = analysis.fitModel(analysis.defaultCodebook);
const open = openModel(model);
/** Names that examples use without making them. */
const given = {
	...{ stories, more: stories, codebook: analysis.defaultCodebook, model, open },
	corpus: readCorpus(stories, open, () => undefined),
	analysis: analysis.analyse(stories, analysis.defaultCodebook, { model }),
	embed: (texts: readonly string[]) =>
		Promise.resolve(texts.map((text) => Float32Array.of(text.length, 1)))
};

/** What an example may use besides its own file: the other files of its room, its door first. */
const rooms: Record<string, Names> = {
	analysis: { ...namesOf('analysis'), ...analysis },
	domain: namesOf('domain'),
	privacy: { ...namesOf('privacy'), ...privacy }
};

describe.each(Object.keys(FILES).filter(hasFunction))('%s', (path) => {
	const own = FILES[path] ?? {};
	const source = readFileSync(path.slice(1), 'utf8');
	const functions = Object.keys(own).filter((name) => typeof own[name] === 'function');
	const [, room = ''] = /^\/src\/lib\/(\w+)/.exec(path) ?? [];

	test.each(functions)('shows an example of %s that is true', async (name) => {
		const example = exampleIn(commentOn(name, source));
		expect(example).toContain(`${name}(`);
		expect(example).toContain('// => ');
		const context = createContext({ ...given, ...rooms[room], ...own, check });
		await runInContext(`(async () => {\n${withChecks(example)}\n})()`, context);
	});

	test.each(functions.filter((name) => / throw /.test(bodyOf(name, source))))(
		'says what %s throws',
		(name) => expect(commentOn(name, source)).toMatch(/@throws \w*Error/)
	);

	const loops = / for \(|\.(map|flatMap|filter|forEach|reduce)\(/;
	const costly = room === 'analysis' ? functions : [];
	test.each(costly.filter((name) => loops.test(bodyOf(name, source))))(
		'says what %s costs',
		(name) => expect(commentOn(name, source)).toContain('O(')
	);
});

/** A list or a type has nothing to show. */
function hasFunction(path: string): boolean {
	return Object.values(FILES[path] ?? {}).some((own) => typeof own === 'function');
}

function namesOf(room: string): Names {
	const files = Object.entries(FILES).filter(([path]) => path.startsWith(`/src/lib/${room}/`));
	return Object.assign({}, ...files.map(([, names]) => names));
}

/** The comment right above an exported function; empty when there is none. */
function commentOn(name: string, source: string): string {
	const before = source.slice(0, declarationOf(name, source));
	return /\/\*\*(?:(?!\*\/)[^])*\*\/\n$/.exec(before)?.[0] ?? '';
}

function bodyOf(name: string, source: string): string {
	const [body = ''] = source.slice(declarationOf(name, source)).split(/^\}(?:\);?)?$/m);
	return body;
}

function declarationOf(name: string, source: string): number {
	return source.search(new RegExp(`^export (async function|function|const) ${name}\\b`, 'm'));
}

/** The lines below `@example`. */
function exampleIn(comment: string): string {
	const [, example = ''] = comment.split('@example');
	const lines = example.split('\n').map((line) => line.replace(/^\s*\*\/?\s?/, '').trim());
	return lines.filter(Boolean).join('\n');
}

/** `f(1); // => 2` becomes a check; what is said on a line of its own is about the line before it. */
function withChecks(example: string): string {
	return example
		.replaceAll('\n// =>', ' // =>')
		.replace(
			/^(.*?);? \/\/ => (.*?)( \(rounded\))?$/gm,
			(_, code, value, rounded) => `check(${code}, ${value}, ${Boolean(rounded)});`
		);
}

function check(found: unknown, said: unknown, rounded: boolean): void {
	expect(plain(found, rounded)).toEqual(plain(said, rounded));
}

/** The same as values of this realm: an example runs in one of its own, and typed arrays are said as lists. */
function plain(value: unknown, rounded: boolean): unknown {
	const inside = (own: unknown) => plain(own, rounded);
	const kind = Object.prototype.toString.call(value);
	if (typeof value === 'number') return rounded ? Math.round(value * 1000) / 1000 : value;
	if (kind === '[object Map]')
		return new Map(Array.from(value as Iterable<[string, unknown]>, inside) as [string, unknown][]);
	if (kind === '[object Set]') return new Set(Array.from(value as Iterable<unknown>, inside));
	if (Array.isArray(value) || ArrayBuffer.isView(value))
		return Array.from(value as Iterable<unknown>, inside);
	if (kind !== '[object Object]') return value;
	return Object.fromEntries(Object.entries(value as Names).map(([key, own]) => [key, inside(own)]));
}
