// Seconds and memory of the analysis beside scikit-learn: npm run bench:analysis [-- 1000 10000 50000 100000]
//
// Every line is a process of its own on one core. What both sides do, from texts in memory to a cluster per story:
// - plain words: words of two letters and more in lower case, TF-IDF (sublinear, in 2 stories to half of them, rows of
//   length one), 100 directions (randomised SVD), rows of length one, k-means with 20 centres and ten starts.
//   scikit-learn starts ten times on all stories and takes five power iterations; the analysis starts ten times on a
//   sample of 1,500, goes on with the best on all stories, and takes two power iterations on a sample of 5,000.
//   Inertia and BCubed F1 say whether that costs anything.
// - stems: the same without stop words (the list of the analysis for both) and with stems (NLTK for scikit-learn).
// - codebook: everything `analyse` gives with stored weights: themes, reasons, quotes, keywords. Compared with the
//   faster of the two unsupervised peers.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defaultCodebook, fitModel } from '#lib/analysis/index.ts';
import { fold } from '#lib/analysis/dutch/fold.ts';
import { isStopWord } from '#lib/analysis/dutch/stop-words.ts';
import { makePseudoStories } from './pseudo-stories.ts';
import type { PseudoStory } from './pseudo-stories.ts';
import type { Measured } from './measure-analysis.ts';

const JOB = fileURLToPath(new URL('./measure-analysis.ts', import.meta.url));
const PEER = fileURLToPath(new URL('./analysis-peer.py', import.meta.url));
const SIZES = [1_000, 10_000, 50_000, 100_000];
const THEMES = defaultCodebook.themes.length;

const sizes = process.argv.slice(2).map(Number);
const folder = mkdtempSync(join(tmpdir(), 'rode-draad-bench-'));
try {
	const start = performance.now();
	const model = join(folder, 'model.json');
	writeFileSync(model, JSON.stringify(fitModel(defaultCodebook)));
	console.log(
		`fitting the codebook: ${((performance.now() - start) / 1_000).toFixed(2)} s, once\n`
	);
	console.log(
		'| stories | what | processor s | clock s | MiB | times the floor | times the peer | MiB, times the peer | inertia | BCubed F1 |'
	);
	console.log(`|${' --- |'.repeat(10)}`);
	for (const size of sizes.length > 0 ? sizes : SIZES) compareAt(size, model);
} finally {
	rmSync(folder, { recursive: true });
}

function compareAt(size: number, model: string): void {
	const file = join(folder, `${size}.jsonl`);
	const stopWords = join(folder, 'stop-words.txt');
	const stories = makePseudoStories(size);
	writeFileSync(file, stories.map((story) => JSON.stringify(story)).join('\n'));
	writeFileSync(stopWords, findStopWords(stories).join('\n'));
	const run = (name: string): Measured =>
		JSON.parse(
			execFileSync(process.execPath, [JOB, name, file, String(THEMES), model], { encoding: 'utf8' })
		);
	const plainPeer = runPeer(file);
	const stemPeer = runPeer(file, stopWords);
	const floor = run('floor');
	const show = (what: string, own: Measured | undefined, peer?: Measured) =>
		console.log(`| ${size} | ${what} | ${own ? describe(own, floor, peer) : 'not installed'} |`);
	show('floor: find the words', floor);
	show('plain words: LSA100 and k-means', run('plain'), plainPeer);
	show('plain words: scikit-learn', plainPeer);
	show('stems: LSA100 and k-means', run('stems'), stemPeer);
	show('stems: scikit-learn and NLTK', stemPeer);
	show('codebook, stored weights', run('codebook'), faster(plainPeer, stemPeer));
}

function describe(own: Measured, floor: Measured, peer: Measured | undefined): string {
	const ratio = (a: number, b: number | undefined) => (b === undefined ? '' : (a / b).toFixed(2));
	return [
		own.seconds.toFixed(2),
		own.clock.toFixed(2),
		own.memory.toFixed(0),
		(own.seconds / floor.seconds).toFixed(1),
		ratio(own.seconds, peer?.seconds),
		ratio(own.memory, peer?.memory),
		own.inertia?.toFixed(3) ?? '',
		own.bcubed?.toFixed(3) ?? ''
	].join(' | ');
}

function faster(one: Measured | undefined, other: Measured | undefined): Measured | undefined {
	if (one === undefined || other === undefined) return one ?? other;
	return one.seconds < other.seconds ? one : other;
}

/** The stop words of the analysis as these stories write them. */
function findStopWords(stories: readonly PseudoStory[]): string[] {
	const words = new Set(stories.flatMap(({ text }) => text.toLowerCase().split(/[^\p{L}]+/u)));
	return [...words].filter((word) => isStopWord(fold(word)));
}

/** scikit-learn on one thread, as the analysis uses one. */
function runPeer(stories: string, stopWords?: string): Measured | undefined {
	const env = { ...process.env, OMP_NUM_THREADS: '1', OPENBLAS_NUM_THREADS: '1' };
	const interpreters = [process.env['PYTHON'], '/usr/bin/python3', 'python3'].filter(
		(name) => name !== undefined
	);
	const settings = [stories, String(THEMES), ...(stopWords ? [stopWords] : [])];
	for (const python of interpreters) {
		const { status, stdout } = spawnSync(python, [PEER, ...settings], { encoding: 'utf8', env });
		if (status === 0) return JSON.parse(stdout);
	}
	return undefined;
}
