import { sveltekit } from '@sveltejs/kit/vite';
import { svelteTesting } from '@testing-library/svelte/vite';
import { defineConfig } from 'vitest/config';

/**
 * What every page needs in two files, instead of twenty that each wait for their turn on a bad connection. For the browser
 * only.
 */
const OUTPUT = {
	codeSplitting: {
		groups: [
			{
				name: 'frame',
				test: /node_modules[\\/](svelte|@sveltejs|esm-env|clsx|devalue)[\\/]|preload-helper|domain[\\/]locale|rolldown.runtime/
			},
			{ name: 'parts', test: /src[\\/]lib[\\/]ui[\\/]/, minShareCount: 4 }
		]
	}
};

export default defineConfig(({ isSsrBuild }) => ({
	plugins: [sveltekit()],
	// Fonts are files, never data: URLs, so that the browser can cache and skip the ones a page does not need.
	build: { assetsInlineLimit: 0, ...(isSsrBuild ? {} : { rolldownOptions: { output: OUTPUT } }) },
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
}));
