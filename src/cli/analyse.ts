import { basename } from 'node:path';
import type { AnalysisStory } from '#lib/domain/analysis.ts';
import { FORMATS } from './analyse-task.ts';
import type { AnalyseTask, Format } from './analyse-task.ts';
import { parseArguments, parseWhole } from './arguments.ts';
import type { Arguments } from './arguments.ts';
import { BadInput, quoted, run } from './fail.ts';
import { ANALYSE_HELP } from './help.ts';
import { stopOnSignals } from './interrupt.ts';
import { openStories } from './open-stories.ts';
import { createProgress } from './progress.ts';
import { readCodebook } from './read-codebook.ts';
import { resolvePath } from './resolve-path.ts';
import { runAnalysis } from './run-analysis.ts';
import { checkOutput, writeOutput } from './write-output.ts';

/** Seeds are 32-bit, so that every one of them counts. */
const MAX_SEED = 4_294_967_295;
const MAX_THEMES = 1000;

await run(async () => {
	const args = parseArguments(process.argv.slice(2), {
		codebook: { type: 'string' },
		'no-codebook': { type: 'boolean' },
		themes: { type: 'string' },
		embeddings: { type: 'string' },
		format: { type: 'string' },
		seed: { type: 'string' }
	});
	if (args.help || args.file === undefined) return writeOutput([ANALYSE_HELP]);
	stopOnSignals();
	const progress = createProgress(process.stderr);
	const settings = await readSettings(args);
	if (args.out !== undefined) await checkOutput(args.out, args.file);
	try {
		const begin = performance.now();
		const stories: AnalysisStory[] = [];
		for await (const story of await openStories(args.file, args, progress)) stories.push(story);
		const read = performance.now() - begin;
		await writeOutput(runAnalysis({ ...settings, stories, read }, progress), args.out);
	} finally {
		progress.clear();
	}
});

async function readSettings(args: Arguments): Promise<Omit<AnalyseTask, 'stories' | 'read'>> {
	const format = parseFormat(args.values.format);
	const seed = parseWhole(args, 'seed', [0, MAX_SEED]);
	const themes = parseWhole(args, 'themes', [args.flags.has('no-codebook') ? 1 : 0, MAX_THEMES]);
	return {
		format,
		seed,
		themes,
		embeddings: findModel(args),
		codebook: await findCodebook(args),
		name: args.file === '-' || args.file === undefined ? 'de invoer' : basename(args.file),
		width: args.out === undefined && process.stdout.isTTY ? process.stdout.columns : undefined,
		began: performance.timeOrigin
	};
}

function parseFormat(text = 'json'): Format {
	const format = FORMATS.find((known) => known === text);
	if (format === undefined)
		throw new BadInput(`Achter --format hoort json, table of html, niet ${quoted(text)}.`);
	return format;
}

function findModel({ flags, values }: Arguments): string | undefined {
	if (values.embeddings === undefined) return undefined;
	if (flags.has('no-codebook'))
		throw new BadInput(
			'Een taalmodel vergelijkt met een codeboek: --embeddings kan niet met --no-codebook.'
		);
	return resolvePath(values.embeddings);
}

async function findCodebook({ flags, values }: Arguments): Promise<AnalyseTask['codebook']> {
	const none = flags.has('no-codebook');
	if (none && values.codebook !== undefined)
		throw new BadInput('Kies --codebook of --no-codebook, niet allebei.');
	if (none) return null;
	return values.codebook === undefined ? 'default' : readCodebook(values.codebook);
}
