import { expect, test } from 'vitest';
import { DESK_LINES, HELP_LINES, HELP_LINES_CHECKED_ON } from './help-lines.ts';

const HALF_A_YEAR = 183 * 24 * 60 * 60 * 1000;

test('S1: the numbers are those that were checked', () => {
	const numbers = (['parent', 'pupil'] as const).map((audience) =>
		HELP_LINES[audience].map(({ key, number }) => `${key} ${number}`)
	);
	expect(numbers).toEqual([
		['danger 112', 'safe 0800-2000', 'school 088-6050101', 'suicide 113'],
		['child 0800-0432', 'suicide 113', 'safe 0800-2000', 'danger 112']
	]);
});

test('S4: the desk consults numbers that were checked', () => {
	const numbers = Object.entries(DESK_LINES).map(([key, { number }]) => `${key} ${number}`);
	expect(numbers).toEqual(['danger 112', 'safe 0800-2000', 'inspector 0900 111 3 111']);
});

test('a phone dials what people read', () => {
	for (const { number, tel } of [Object.values(HELP_LINES), Object.values(DESK_LINES)].flat(2)) {
		expect(number.replace(/\D/g, '')).toBe(tel);
	}
});

/** Fails by itself after half a year: somebody has to ring these numbers again and write down the day. */
test('S1: the numbers were checked less than half a year ago', () => {
	const age = Date.now() - Date.parse(HELP_LINES_CHECKED_ON);
	expect(age).toBeGreaterThanOrEqual(0);
	expect(age).toBeLessThan(HALF_A_YEAR);
});
