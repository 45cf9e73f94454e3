import { expect, test } from 'vitest';
import { STORY_MAX_LENGTH } from '#lib/domain/story.ts';
import { soundsUnsafe } from './sounds-unsafe.server.ts';

const SAID = 'ik wil niet meer leven. ';

test('danger in any of the boxes is noticed', () => {
	expect(soundsUnsafe('de bus kwam te laat', SAID)).toBe(true);
	expect(soundsUnsafe('de bus kwam te laat', '')).toBe(false);
});

test('each box is read as far as a story may be long, and no further', () => {
	const long = 'de bus kwam te laat. '.repeat(STORY_MAX_LENGTH);
	expect(soundsUnsafe(SAID + long)).toBe(true);
	expect(soundsUnsafe(long + SAID)).toBe(false);
	expect(soundsUnsafe(long, SAID)).toBe(true);
});
