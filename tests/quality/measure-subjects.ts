// How well subjects surface that no theme covers: npx node tests/quality/measure-subjects.ts
import { analyse, defaultCodebook, fitModel } from '#lib/analysis/index.ts';
import type { Analysis } from '#lib/domain/analysis.ts';
import { findSubjects, meanF1, ordinaryStories, subjectFiles } from './subjects.ts';

const WORDS = 6;
const model = fitModel(defaultCodebook);
const others = ordinaryStories().map(({ id, text }) => ({ id, text }));
console.log(`without them: ${describe(analyse(others, defaultCodebook, { model }))}`);
for (const file of subjectFiles()) {
	const found = findSubjects(file, model);
	for (const { subjects, emergentF1, top1, analysis } of found)
		console.log(
			`${subjects.join(' and ')}: F1 ${emergentF1.toFixed(2)}, top1 of the others ${top1.toFixed(3)}; ${describe(analysis)}`
		);
	console.log(`${file}: mean F1 ${meanF1(found).toFixed(3)}\n`);
}

function describe({ themes, unexplained }: Analysis): string {
	const emergent = themes.filter(({ origin }) => origin === 'emergent');
	const found = emergent.map(({ id, size }) => `${id} (${size})`).join(', ') || 'nothing';
	const words = unexplained.slice(0, WORDS).map(({ word }) => word);
	return `found ${found}; words ${words.join(', ')}`;
}
