import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createClassCounter } from './class-counter.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('the number goes up some time after the story, in another order than the stories came', () => {
	const counted: string[] = [];
	const chances = [0.9, 0.1];
	const counter = createClassCounter(
		async (code) => void counted.push(code),
		() => chances.shift() ?? 0
	);
	counter.told('AAAAAA');
	counter.told('bbb-bbb');
	vi.advanceTimersByTime(9_999);
	expect(counted).toEqual([]);
	vi.advanceTimersByTime(50_001);
	expect(counted).toEqual(['BBBBBB', 'AAAAAA']);
});

test('a story without a class counts nowhere, and a failing count troubles nobody', async () => {
	const count = vi.fn(() => Promise.reject(new Error('gone')));
	const counter = createClassCounter(count);
	for (const code of [undefined, '', 'kort', null, {}]) counter.told(code);
	await vi.advanceTimersByTimeAsync(60_000);
	expect(count).not.toHaveBeenCalled();
	counter.told('AAAAAA');
	await vi.advanceTimersByTimeAsync(60_000);
	expect(count).toHaveBeenCalledOnce();
});
