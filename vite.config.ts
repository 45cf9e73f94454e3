import { sveltekit } from '@sveltejs/kit/vite';
import { svelteTesting } from '@testing-library/svelte/vite';
import { defineConfig } from 'vitest/config';

/**
 * Few files, because on a bad connection each waits for its turn, and brings half a kilobyte of headers: `frame` is Svelte and
 * Kit, `parts` what every public page shows, `fields` what forms and the first screen of telling are made of. The rest is put
 * together by who needs it. For the browser only; `tests/e2e/weight.e2e.ts` tells when it becomes too much.
 */
const OUTPUT = {
	codeSplitting: {
		groups: [
			{
				name: 'frame',
				test: /node_modules[\\/](svelte|@sveltejs|esm-env|clsx|devalue)[\\/]|preload-helper|domain[\\/]locale|rolldown.runtime/
			},
			{
				name: 'parts',
				test: /ui[\\/](HelpLines|Notice|PageHeading|ProofFields|QuickExit|RegionSign|SkipLink|Stitch|Thread|Wordmark)\.svelte|ui[\\/]thread\.ts/
			},
			{
				name: 'fields',
				test: /ui[\\/](ChoiceGroup|Field|ReadAloud)\.svelte|ui[\\/]field\.ts|domain[\\/](exit|find-region|steps|triad-choices)\.ts|\[wie\][\\/]((draft|heading|words)\.ts|later\.css\?url)/
			}
		]
	}
};

export default defineConfig(({ isSsrBuild }) => ({
	plugins: [sveltekit()],
	// Fonts are files, never data: URLs, so that the browser can cache and skip the ones a page does not need.
	build: {
		assetsInlineLimit: 0,
		// For `:dir()`; older browsers than these would get a list of eighteen languages, in five rules of every page.
		cssTarget: ['chrome120', 'edge120', 'firefox114', 'safari16.4'],
		...(isSsrBuild ? {} : { rolldownOptions: { output: OUTPUT } })
	},
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
