import { describe, expect, it } from 'vitest';
import { parseArguments, parseWhole } from './arguments.ts';

describe('parseArguments', () => {
	it('reads the file, the columns and the place to write', () => {
		const args = parseArguments(['--text', 'Verhaal', 'a.csv', '--out=b.json']);
		expect(args).toMatchObject({ file: 'a.csv', out: 'b.json', columns: { text: 'Verhaal' } });
	});

	it('takes a dash as standard input', () => {
		expect(parseArguments(['-']).file).toBe('-');
	});

	it.each([
		[['--kleur', 'a'], 'De optie --kleur bestaat niet'],
		[['-x', 'a'], 'De optie -x bestaat niet'],
		[['a', '--out'], 'Achter --out hoort een waarde'],
		[['a', '--out', '--text', 'b'], 'Achter --out hoort een waarde'],
		[['a', '--text='], 'Achter --text hoort een waarde'],
		[['a', '--help=ja'], 'Achter --help hoort geen waarde'],
		[[], 'Noem een bestand'],
		[['a', 'b'], 'Er kan maar een bestand tegelijk']
	])('refuses %j', (words, sentence) => {
		expect(() => parseArguments(words)).toThrow(sentence);
	});

	it('asks for no file when help is wanted', () => {
		expect(parseArguments(['-h'])).toMatchObject({ help: true, file: undefined });
	});
});

describe('parseWhole', () => {
	const args = (seed: string) =>
		parseArguments(['a', `--seed=${seed}`], { seed: { type: 'string' } });

	it('reads a whole number between its bounds', () => {
		expect(parseWhole(args('7'), 'seed', [0, 9])).toBe(7);
		expect(parseWhole(parseArguments(['a']), 'seed', [0, 9])).toBeUndefined();
	});

	it.each(['zeven', '1.5', '-1', '10', '1e0', 'Infinity'])('refuses %s', (text) => {
		expect(() => parseWhole(args(text), 'seed', [0, 9])).toThrow('heel getal van 0 tot en met 9');
	});
});
