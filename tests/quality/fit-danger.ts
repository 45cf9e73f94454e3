/**
 * Makes src/lib/privacy/lists/danger-weights.ts out of tests/quality/danger. Run when the stories there, the features or the figures of speech change:
 *
 *   npx node tests/quality/fit-danger.ts
 */
import { writeFileSync } from 'node:fs';
import { readRuled, readTold, toExamples } from './danger-data.ts';
import { fitDanger } from './danger-fit.ts';

const weights = fitDanger(toExamples([...readTold(), ...readRuled()]));
writeFileSync(
	new URL('../../src/lib/privacy/lists/danger-weights.ts', import.meta.url),
	[
		'// Made by tests/quality/fit-danger.ts out of the stories in tests/quality/danger.',
		'export const DANGER_WEIGHTS = {',
		`\tbias: ${weights.bias},`,
		`\tstep: ${weights.step},`,
		`\tdata: '${weights.data}'`,
		'};',
		''
	].join('\n')
);
console.log(`${weights.data.length} signs`);
