import { setImmediate } from 'node:timers/promises';
import type { AnalysisStory } from '#lib/domain/analysis.ts';
import { redact } from '#lib/privacy/index.ts';
import { parseArguments } from './arguments.ts';
import { run } from './fail.ts';
import { REDACT_HELP } from './help.ts';
import { stopOnSignals } from './interrupt.ts';
import { openStories } from './open-stories.ts';
import { createProgress } from './progress.ts';
import { checkOutput, writeOutput } from './write-output.ts';

/** Stories between two looks at the outside world, such as Ctrl-C. */
const PAUSE_EVERY = 50;

await run(async () => {
	const args = parseArguments(process.argv.slice(2));
	if (args.help || args.file === undefined) return writeOutput([REDACT_HELP]);
	stopOnSignals();
	const progress = createProgress(process.stderr);
	if (args.out !== undefined) await checkOutput(args.out, args.file);
	try {
		const stories = await openStories(args.file, args, progress);
		await writeOutput(redactLines(stories), args.out);
	} finally {
		progress.clear();
	}
});

async function* redactLines(stories: AsyncIterable<AnalysisStory>): AsyncGenerator<string> {
	let count = 0;
	for await (const { id, text } of stories) {
		const { text: redacted, findings } = redact(text);
		const spans = findings.map(({ start, end, type }) => ({ start, end, type }));
		yield `${JSON.stringify({ id, redacted, spans })}\n`;
		count += 1;
		if (count % PAUSE_EVERY === 0) await setImmediate();
	}
}
