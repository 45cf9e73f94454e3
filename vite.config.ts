import { sveltekit } from '@sveltejs/kit/vite';
import { svelteTesting } from '@testing-library/svelte/vite';
import { defineConfig } from 'vitest/config';

export default defineConfig({
	plugins: [sveltekit()],
	// Fonts are files, never data: URLs, so that the browser can cache and skip the ones a page does not need.
	build: { assetsInlineLimit: 0 },
	test: {
		// What a passing test makes the code say (refusals, on purpose) is no news.
		silent: 'passed-only',
		projects: [
			{
				test: {
					name: 'unit',
					environment: 'node',
					include: ['src/**/*.test.ts'],
					exclude: ['src/**/*.svelte.test.ts']
				}
			},
			{
				extends: true,
				plugins: [svelteTesting()],
				test: { name: 'component', environment: 'jsdom', include: ['src/**/*.svelte.test.ts'] }
			},
			{
				test: {
					name: 'quality',
					environment: 'node',
					include: ['tests/quality/**/*.test.ts'],
					testTimeout: 120_000
				}
			},
			{
				test: {
					name: 'database',
					environment: 'node',
					include: ['tests/database/**/*.test.ts'],
					// Real databases and analyses on whatever machine there is: slow is no fault, hanging is.
					testTimeout: 180_000,
					hookTimeout: 180_000,
					fileParallelism: false
				}
			}
		]
	}
});
