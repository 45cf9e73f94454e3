import { describe, expect, it } from 'vitest';
import { createProgress } from './progress.ts';

function screen(isTTY: boolean) {
	let seen = '';
	const stream = { isTTY, write: (text: string) => ((seen += text), true) };
	return { progress: createProgress(stream), seen: () => seen };
}

describe('createProgress', () => {
	it('draws one line on a terminal and takes it away', () => {
		const { progress, seen } = screen(true);
		progress.show('lezen', 0.5);
		expect(seen()).toContain('50 % lezen');
		progress.clear();
		expect(seen()).toMatch(/\r\u001b\[K$/);
	});

	it('does not draw every story', () => {
		const { progress, seen } = screen(true);
		for (let i = 0; i < 1000; i += 1) progress.show('lezen', i / 1000);
		expect(seen().split('\r').length).toBeLessThan(20);
	});

	it('keeps its mouth shut where there is no terminal', () => {
		const { progress, seen } = screen(false);
		progress.show('lezen', 0.5);
		progress.clear();
		expect(seen()).toBe('');
	});
});
