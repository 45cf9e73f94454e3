import { expect, test } from 'vitest';
import { findNamesByContext } from '#lib/privacy/detectors/name-by-context.ts';
import { NAME_WEIGHTS } from '#lib/privacy/lists/name-weights.ts';
import { unpackWeights } from '#lib/privacy/lists/packed-weights.ts';
import { readPassage } from '#lib/privacy/words.ts';
import { readNameExamples } from './name-data.ts';
import { fitNames } from './name-fit.ts';

const examples = readNameExamples();

test('the weights are those that fit-names.ts makes of the texts here', () => {
	expect(fitNames(examples)).toEqual(NAME_WEIGHTS);
});

/** The share of the names of two writers that is found with weights that the others taught, where one in a hundred other words is. */
test('names of writers who did not teach are found by what stands around them', () => {
	const left = new Set(['told-3', 'told-8']);
	const weights = unpackWeights(fitNames(examples.filter(({ source }) => !left.has(source))));
	const judged = examples
		.filter(({ source }) => left.has(source))
		.map(({ places, isName }) => ({
			isName,
			odds: places.reduce((sum, place) => sum + (weights[place] ?? 0), 0)
		}))
		.sort((one, other) => other.odds - one.odds);
	const others = judged.filter(({ isName }) => !isName);
	const line = others[Math.floor(others.length / 50)]?.odds ?? Infinity;
	const names = judged.filter(({ isName }) => isName);
	expect(names.filter(({ odds }) => odds > line).length / names.length).toBeGreaterThan(0.6);
});

test.each([
	['toen zei tsegay dat ik weg moest', ['tsegay']],
	['bram klopt op de deur en joy haar moeder lacht', ['bram', 'joy']],
	['ik heb een roos gekregen en de storm ging liggen', []],
	['skibidi rizz wollah dat is echt gyat bruh', []]
])('%s', (text, names) => {
	const found = findNamesByContext(readPassage(text));
	expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(names);
});
