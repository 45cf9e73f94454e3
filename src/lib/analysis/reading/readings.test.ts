import { expect, test } from 'vitest';
import { fitModel } from '#lib/analysis/model/model.ts';
import { openModel } from '#lib/analysis/model/open-model.ts';
import { readText } from './read-text.ts';
import { keepReading, makeReadings, readAgain } from './readings.ts';

const terms = { certain: ['thuiszit*', 'niet meer naar school'], strong: [], weak: ['thuis'] };
const thuiszitten = {
	id: 'thuiszitten',
	label: 'Thuiszitten',
	...{ definition: '', whenYes: '', whenNo: '' },
	terms,
	examples: ['Zij zit thuis.']
};
const model = openModel(fitModel({ themes: [thuiszitten], watch: [], offTopic: [] }));

test('what was kept of a story is what reading it again would find', () => {
	const texts = [
		'Onze thuiszitter gaat al weken niet meer naar school, ze zit THUIS en thuis.',
		'',
		'’t Café, z’n foto’s 🎒 en een İstanbul'
	];
	const readings = makeReadings(1);
	for (const text of texts) keepReading(readings, readText(text, model));
	texts.forEach((text, row) => {
		const { tokens, ...kept } = readAgain(readings, row, model);
		const { tokens: found, ...read } = readText(text, model);
		expect(read).toMatchObject(kept);
		expect([...Array.from(tokens.start), ...Array.from(tokens.end)]).toEqual([
			...(found.start as number[]),
			...(found.end as number[])
		]);
	});
	expect(readAgain(readings, 0, model).hits.length).toBeGreaterThan(2);
});
