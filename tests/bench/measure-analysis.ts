// One measurement of bench:analysis in a process of its own: measure-analysis.ts JOB stories.jsonl themes model.json
import { createReadStream, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { findTokens } from '#lib/analysis/dutch/tokens.ts';
import { scoreDivision } from './division-figures.ts';
import type { Division } from './divide-stories.ts';
import type { PseudoStory } from './pseudo-stories.ts';

export interface Measured {
	/** Of the processor: what else the machine does makes no difference. */
	seconds: number;
	/** On the clock. */
	clock: number;
	/** Peak of the whole process, in MiB. */
	memory: number;
	/** Of the clusters: mean squared distance to the centre, and BCubed F1 against the themes the stories were made of. */
	inertia?: number;
	bcubed?: number;
}

type Job = (stories: PseudoStory[]) => Division | void;

/** A job loads only what it needs, so that its memory is its own. */
const JOBS: Record<string, (themes: number, model: string) => Promise<Job>> = {
	floor: async () => (stories) => {
		for (const { text } of stories) findTokens(text);
	},
	plain: async (themes) => {
		const { dividePlainWords } = await import('./divide-stories.ts');
		return (stories) => dividePlainWords(stories, themes);
	},
	stems: async (themes) => {
		const { divideStems } = await import('./divide-stories.ts');
		return (stories) => divideStems(stories, themes);
	},
	codebook: async (_, file) => {
		const { analyse, defaultCodebook } = await import('#lib/analysis/index.ts');
		const model = JSON.parse(readFileSync(file, 'utf8'));
		return (stories) => {
			analyse(stories, defaultCodebook, { model });
		};
	}
};

const [name = '', file = '', themes = '', model = ''] = process.argv.slice(2);
const job = await JOBS[name]?.(Number(themes), model);
if (!job) throw new Error(`no such job: ${name}`);
const stories: PseudoStory[] = [];
for await (const line of createInterface({ input: createReadStream(file) }))
	stories.push(JSON.parse(line));
// A worker has done this before: the first call pays for compiling the code.
job(stories.slice(0, 200));
const start = performance.now();
const before = process.cpuUsage();
const division = job(stories);
const { user, system } = process.cpuUsage(before);
const measured: Measured = {
	seconds: (user + system) / 1_000_000,
	clock: (performance.now() - start) / 1_000,
	memory: process.resourceUsage().maxRSS / 1_024,
	...(division && scoreDivision(division, stories))
};
console.log(JSON.stringify(measured));
