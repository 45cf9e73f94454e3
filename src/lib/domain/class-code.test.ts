import { expect, test } from 'vitest';
import { makeClassCode, parseClassCode } from './class-code.ts';

test('a code is six characters that survive a whiteboard', () => {
	const bytes = Uint8Array.from([0, 31, 32, 255, 18, 20]);
	expect(makeClassCode(bytes)).toBe('0Z0ZJM');
	expect(() => makeClassCode(new Uint8Array(5))).toThrow(RangeError);
});

test.each([
	['7K2M0Q', '7K2M0Q'],
	[' 7k2 - moq ', '7K2M0Q'],
	['lI0o00', '110000'],
	['7K2M0', null],
	['7K2M0QQ', null],
	['7K2M0U', null],
	['', null]
])('%j is read as %j', (typed, code) => {
	expect(parseClassCode(typed)).toBe(code);
});
