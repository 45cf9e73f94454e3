import { expect, test } from 'vitest';
import { ROLES, may } from './role.ts';

test('a reader may do nothing but read what is published inside', () => {
	for (const right of ['judge', 'readStories', 'analyse', 'improve', 'remove', 'manage'] as const) {
		expect(may('reader', right)).toBe(false);
	}
});

test('only who manages accounts manages accounts', () => {
	expect(ROLES.filter((role) => may(role, 'manage'))).toEqual(['admin']);
});
