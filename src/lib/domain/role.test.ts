import { expect, test } from 'vitest';
import { ROLES, may } from './role.ts';

test('a reader may do nothing but read what is published inside', () => {
	const rights = [
		'judge',
		'readStories',
		'analyse',
		'improve',
		'shapeThemes',
		'remove',
		'publish',
		'manage'
	] as const;
	for (const right of rights) expect(may('reader', right)).toBe(false);
});

test('only who manages accounts manages accounts', () => {
	expect(ROLES.filter((role) => may(role, 'manage'))).toEqual(['admin']);
});
