// Seconds and memory of the analysis beside scikit-learn: npm run bench:analysis [-- 1000 10000 100000]
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { analyse, defaultCodebook, fitModel } from '#lib/analysis/index.ts';
import type { Model } from '#lib/analysis/index.ts';
import { findTokens } from '#lib/analysis/tokens.ts';
import { divideStories } from './divide-stories.ts';
import { makePseudoStories } from './pseudo-stories.ts';
import type { PseudoStory } from './pseudo-stories.ts';

interface Measured {
	/** Of the processor: what else the machine does makes no difference. */
	seconds: number;
	/** On the clock. */
	clock: number;
	/** Peak of the whole process, in MiB. */
	memory: number;
}

const SELF = fileURLToPath(import.meta.url);
const PEER = fileURLToPath(new URL('./analysis-peer.py', import.meta.url));
const SIZES = [1_000, 10_000, 100_000];
const THEMES = defaultCodebook.themes.length;

/** What is measured, each in a process of its own. */
const JOBS: Record<string, (stories: PseudoStory[], model: Model) => unknown> = {
	floor: (stories) => stories.reduce((sum, { text }) => sum + findTokens(text).length, 0),
	codebook: (stories, model) => analyse(stories, defaultCodebook, { model }),
	clusters: (stories) => divideStories(stories, THEMES)
};

const [job, file, modelFile] = process.argv[2] === 'run' ? process.argv.slice(3) : [];
if (job && file) measure(job, file, modelFile);
else compare(process.argv.slice(2).map(Number));

function measure(name: string, stories: string, model = ''): void {
	const read = readFileSync(stories, 'utf8')
		.trim()
		.split('\n')
		.map((line): PseudoStory => JSON.parse(line));
	const stored: Model = JSON.parse(readFileSync(model, 'utf8'));
	// A worker has done this before: the first call pays for compiling the code.
	JOBS[name]?.(read.slice(0, 200), stored);
	const start = performance.now();
	const before = process.cpuUsage();
	JOBS[name]?.(read, stored);
	const { user, system } = process.cpuUsage(before);
	const seconds = (user + system) / 1_000_000;
	const clock = (performance.now() - start) / 1_000;
	console.log(JSON.stringify({ seconds, clock, memory: process.resourceUsage().maxRSS / 1_024 }));
}

function compare(sizes: readonly number[]): void {
	const folder = mkdtempSync(join(tmpdir(), 'rode-draad-bench-'));
	try {
		const start = performance.now();
		const model = join(folder, 'model.json');
		writeFileSync(model, JSON.stringify(fitModel(defaultCodebook)));
		console.log(
			`fitting the codebook: ${((performance.now() - start) / 1_000).toFixed(2)} s, once\n`
		);
		console.log(
			'| stories | what | processor s | clock s | MiB | times the floor | times the peer |'
		);
		console.log('| --- | --- | --- | --- | --- | --- | --- |');
		for (const size of sizes.length > 0 ? sizes : SIZES) compareAt(size, folder, model);
	} finally {
		rmSync(folder, { recursive: true });
	}
}

function compareAt(size: number, folder: string, model: string): void {
	const stories = join(folder, `${size}.jsonl`);
	writeFileSync(
		stories,
		makePseudoStories(size)
			.map((story) => JSON.stringify(story))
			.join('\n')
	);
	const run = (name: string): Measured =>
		JSON.parse(
			execFileSync(process.execPath, [SELF, 'run', name, stories, model], { encoding: 'utf8' })
		);
	const peer = runPeer(stories);
	const floor = run('floor');
	const show = (what: string, measured: Measured | undefined) =>
		console.log(
			measured
				? `| ${size} | ${what} | ${measured.seconds.toFixed(2)} | ${measured.clock.toFixed(2)} | ${measured.memory.toFixed(0)} | ${(measured.seconds / floor.seconds).toFixed(1)} | ${peer ? (measured.seconds / peer.seconds).toFixed(2) : '-'} |`
				: `| ${size} | ${what} | not installed | | | | |`
		);
	show('floor: find the words', floor);
	show('codebook, stored weights', run('codebook'));
	show('no codebook: LSA100 and k-means', run('clusters'));
	show('peer: scikit-learn LSA100 and k-means', peer);
}

/** scikit-learn on one thread, as the analysis uses one. */
function runPeer(stories: string): Measured | undefined {
	const env = { ...process.env, OMP_NUM_THREADS: '1', OPENBLAS_NUM_THREADS: '1' };
	const interpreters = [process.env['PYTHON'], '/usr/bin/python3', 'python3'].filter(
		(name) => name !== undefined
	);
	for (const python of interpreters) {
		const { status, stdout } = spawnSync(python, [PEER, stories, String(THEMES)], {
			encoding: 'utf8',
			env
		});
		if (status === 0) return JSON.parse(stdout);
	}
	return undefined;
}
