/**
 * Makes the two tables of weights in src/lib/privacy/lists out of tests/quality/danger. Run when the stories there, the features or the
 * figures of speech change:
 *
 *   npx node tests/quality/fit-danger.ts
 */
import { writeFileSync } from 'node:fs';
import { readRuled, readTold, toExamples } from './danger-data.ts';
import { fitDanger, NARROW, WIDE, type TableSize } from './danger-fit.ts';

const examples = toExamples([...readTold(), ...readRuled()]);
write('narrow', NARROW);
write('wide', WIDE);

function write(name: string, size: TableSize): void {
	const { data, ...shape } = fitDanger(examples, size);
	const lines = Object.entries(shape).map(([key, value]) => `\t${key}: ${value},`);
	writeFileSync(
		new URL(`../../src/lib/privacy/lists/danger-weights-${name}.ts`, import.meta.url),
		[
			'// Made by tests/quality/fit-danger.ts out of the stories in tests/quality/danger.',
			`export const ${name.toUpperCase()}_DANGER_WEIGHTS = {`,
			...lines,
			`\tdata: '${data}'`,
			'};',
			''
		].join('\n')
	);
	console.log(`${name}: ${data.length} signs`);
}
