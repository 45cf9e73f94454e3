import { setImmediate } from 'node:timers/promises';
import type { AnalysisStory } from '#lib/domain/analysis.ts';
import { redact } from '#lib/privacy/index.ts';
import { parseArguments } from './arguments.ts';
import { run } from './fail.ts';
import { REDACT_HELP } from './help.ts';
import { stopOnSignals } from './interrupt.ts';
import { openStories } from './open-stories.ts';
import { createProgress } from './progress.ts';
import type { Progress } from './progress.ts';
import { checkOutput, writeOutput } from './write-output.ts';

/** Stories per write, and between two looks at the outside world, such as Ctrl-C. */
const BATCH = 50;

await run(async () => {
	const args = parseArguments(process.argv.slice(2));
	if (args.help || args.file === undefined) return writeOutput([REDACT_HELP]);
	stopOnSignals();
	const progress = createProgress(process.stderr);
	if (args.out !== undefined) await checkOutput(args.out, args.file);
	try {
		const stories = await openStories(args.file, args, progress);
		await writeOutput(redactLines(stories, progress), args.out);
	} finally {
		progress.clear();
	}
});

async function* redactLines(
	stories: AsyncIterable<AnalysisStory>,
	progress: Progress
): AsyncGenerator<string> {
	let lines: string[] = [];
	for await (const story of stories) {
		lines.push(redactLine(story));
		if (lines.length < BATCH) continue;
		yield lines.join('');
		lines = [];
		await setImmediate();
	}
	progress.clear();
	yield lines.join('');
}

function redactLine({ id, text }: AnalysisStory): string {
	const { text: redacted, findings } = redact(text);
	const spans = findings.map(({ start, end, type }) => ({ start, end, type }));
	return `${JSON.stringify({ id, redacted, spans })}\n`;
}
