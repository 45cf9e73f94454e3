import { readFileSync, readdirSync } from 'node:fs';
import { createContext, runInContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import * as analysis from '#lib/analysis/index.ts';
import * as privacy from '#lib/privacy/index.ts';

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
const given = {
	...{ stories, more: stories, model, codebook: analysis.defaultCodebook },
	analysis: analysis.analyse(stories, analysis.defaultCodebook, { model }),
	embed: (texts: readonly string[]) =>
		Promise.resolve(texts.map((text) => Float32Array.of(text.length, 1)))
};

const doors = { analysis, privacy } as const;

describe.each(Object.keys(doors) as (keyof typeof doors)[])('the door of %s', (room) => {
	const functions = Object.entries(doors[room]).filter(([, value]) => typeof value === 'function');

	test.each(functions.map(([name]) => name))(
		'shows an example of %s that is true',
		async (name) => {
			const lines = exampleOf(room, name);
			expect(lines.length).toBeGreaterThan(0);
			const context = createContext({ ...given, ...doors[room], check });
			await runInContext(`(async () => {\n${withChecks(lines)}\n})()`, context);
		}
	);
});

/** The lines below `@example` in the comment on a function. */
function exampleOf(room: string, name: string): string[] {
	const folder = `src/lib/${room}`;
	for (const file of readdirSync(folder).filter((own) => /^[a-z-]+\.ts$/.test(own))) {
		const source = readFileSync(`${folder}/${file}`, 'utf8');
		const at = source.search(new RegExp(`^export (async )?function ${name}\\b`, 'm'));
		if (at < 0) continue;
		const comment = source.slice(source.lastIndexOf('/**', at), at);
		const [, example = ''] = comment.split('@example');
		const lines = example.split('\n').map((line) => line.replace(/^\s*\*\/?\s?/, '').trim());
		return lines.filter(Boolean);
	}
	return [];
}

/** `f(1); // => 2` becomes a check; what is said on a line of its own is about the line before it. */
function withChecks(lines: readonly string[]): string {
	const joined = lines.join('\n').replaceAll('\n// =>', ' // =>');
	return joined.replace(
		/^(.*?);? \/\/ => (.*?)( \(rounded\))?$/gm,
		(_, code, value, rounded) => `check(${code}, ${value}, ${Boolean(rounded)});`
	);
}

function check(found: unknown, said: unknown, rounded: boolean): void {
	const plain = (value: unknown) =>
		JSON.parse(
			JSON.stringify(value, (_, own) =>
				rounded && typeof own === 'number' ? Math.round(own * 1000) / 1000 : own
			)
		);
	expect(plain(found)).toEqual(plain(said));
}
