import { defineConfig, devices } from '@playwright/test';
import { BROWSER_ARGUMENTS, findChromium } from './tests/e2e/browser.ts';

const { viewport, deviceScaleFactor } = devices['Desktop Chrome'];

/** Browser tests against the real build, the real database and the real worker; `global-setup.ts` starts all three. */
export default defineConfig({
	testDir: 'tests/e2e',
	testMatch: '**/*.e2e.ts',
	outputDir: 'test-results',
	globalSetup: './tests/e2e/global-setup.ts',
	fullyParallel: true,
	workers: 2,
	forbidOnly: process.env.CI !== undefined,
	// Tests share one installation and two cores; what was disturbed runs again and is printed as flaky.
	retries: 1,
	timeout: 90_000,
	expect: { timeout: 15_000 },
	reporter: process.env.CI ? 'dot' : 'list',
	use: {
		viewport,
		deviceScaleFactor,
		locale: 'nl-NL',
		timezoneId: 'Europe/Amsterdam',
		actionTimeout: 15_000,
		screenshot: 'only-on-failure',
		launchOptions: { executablePath: findChromium(), args: BROWSER_ARGUMENTS }
	},
	projects: [
		{ name: 'js', grepInvert: /@nojs/ },
		// Everything a teller and the team need also works with scripts switched off.
		{ name: 'nojs', grepInvert: /@js/, grep: /@both|@nojs/, use: { javaScriptEnabled: false } }
	]
});
