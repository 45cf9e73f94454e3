import { expect, test } from 'vitest';
import { findTone, scoreTone } from './tone.ts';

test('what went well sounds better than what went wrong', { timeout: 20_000 }, () => {
	const well = scoreTone(
		'Wat een opluchting: ze lacht weer en we zijn heel dankbaar voor zo een juf.'
	);
	expect(well).toBeGreaterThan(0);
	expect(scoreTone('Niemand doet iets en wij staan er alleen voor.')).toBeLessThan(0);
});

test('below ten stories no share is given', () => {
	const tell = (count: number) => {
		const stories = Array.from({ length: count }, (_, i) => ({
			id: `s${i}`,
			text: 'Niemand belt terug.'
		}));
		const themes = [{ id: 'niet-gehoord', weight: 1, reasons: [] }];
		return findTone(
			stories,
			stories.map(({ id }) => ({ id, themes, ranked: [] }))
		);
	};
	expect(tell(9).size).toBe(0);
	expect(tell(10).get('niet-gehoord')).toMatchObject({ count: 0, of: 10, share: 0 });
});
