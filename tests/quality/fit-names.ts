/**
 * Makes the weights in src/lib/privacy/lists/name-weights.ts out of tests/quality/pii. Run when the texts there, the features, the word
 * lists or the rules for names without a capital change:
 *
 *   npx node tests/quality/fit-names.ts
 */
import { writeFileSync } from 'node:fs';
import { readNameExamples } from './name-data.ts';
import { fitNames } from './name-fit.ts';

const { data, ...shape } = fitNames(readNameExamples());
writeFileSync(
	new URL('../../src/lib/privacy/lists/name-weights.ts', import.meta.url),
	[
		'// Made by tests/quality/fit-names.ts out of the texts in tests/quality/pii.',
		'export const NAME_WEIGHTS = {',
		...Object.entries(shape).map(([key, value]) => `\t${key}: ${value},`),
		`\tdata: '${data}'`,
		'};',
		''
	].join('\n')
);
console.log(`${data.length} signs`);
