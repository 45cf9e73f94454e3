import { expect, test } from 'vitest';
import { withTexts } from './with-texts.ts';

const stories = [{ id: 's1', text: 'De taxi kwam niet.' }];

test('a decision gets the text of its story, unless it kept one', () => {
	const decided = { kind: 'assigned' as const, story: 's1', themes: ['vervoer'] };
	expect(withTexts([decided], stories)).toEqual([{ ...decided, text: 'De taxi kwam niet.' }]);
	const kept = { ...decided, text: 'Het busje kwam niet.' };
	expect(withTexts([kept], stories)).toEqual([kept]);
});

test('decisions about themes stay as they are', () => {
	expect(withTexts([{ kind: 'hidden', theme: 'toetsen' }], stories)).toEqual([
		{ kind: 'hidden', theme: 'toetsen' }
	]);
});
