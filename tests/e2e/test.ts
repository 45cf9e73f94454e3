import { test as base, expect, type BrowserContext, type Page } from '@playwright/test';
import type { Role } from '#lib/domain/role.ts';
import { APPS, type Apps } from './global-setup.ts';
import { removeApp, startApp, stopApp, type StartedApp } from './running-app.ts';
import { signInPage } from './pages/sign-in-page.ts';
import { demoLinkOf } from './printed.ts';
import { trialRegion } from './world.ts';

interface Fixtures {
	/** A page of somebody else: a browser of its own, watched like the first. */
	another: (options?: { origin?: string }) => Promise<Page>;
	/** A page of a member of the demo staff, signed in. */
	staff: (role: Role) => Promise<Page>;
	/** A region that no other test changes at the same time, and a page of its admin. What it says may be there from before. */
	trial: { slug: string; page: Page };
	/** An installation of one's own, thrown away after the test. */
	house: (env?: Record<string, string>, dataDir?: string) => Promise<StartedApp>;
	/** The console lines and requests that this test means to cause; anything else fails it. */
	expected: RegExp;
	watched: string[];
	quiet: void;
}
interface WorkerFixtures {
	apps: Apps;
	sessions: Map<Role, Awaited<ReturnType<BrowserContext['storageState']>>>;
}

export const test = base.extend<Fixtures, WorkerFixtures>({
	apps: [
		// eslint-disable-next-line no-empty-pattern
		async ({}, use) => use(JSON.parse(process.env[APPS] ?? '') as Apps),
		{ scope: 'worker' }
	],
	// eslint-disable-next-line no-empty-pattern
	sessions: [async ({}, use) => use(new Map()), { scope: 'worker' }],
	baseURL: ({ apps }, use) => use(apps.demo.origin),
	// eslint-disable-next-line no-empty-pattern
	expected: async ({}, use) => use(/^nothing$/),
	// eslint-disable-next-line no-empty-pattern
	watched: async ({}, use) => use([]),

	quiet: [
		async ({ context, watched, expected }, use) => {
			watch(context, watched);
			await use();
			const troubles = watched.filter((line) => !expected.test(line));
			expect(troubles, 'what the browser complained about').toEqual([]);
		},
		{ auto: true }
	],

	another: async ({ browser, contextOptions, javaScriptEnabled, baseURL, watched }, use) => {
		const contexts: BrowserContext[] = [];
		await use(async ({ origin = baseURL } = {}) => {
			const context = await browser.newContext({
				...contextOptions,
				javaScriptEnabled,
				baseURL: origin
			});
			contexts.push(context);
			watch(context, watched);
			return context.newPage();
		});
		await Promise.all(contexts.map((context) => context.close()));
	},

	staff: async ({ another, apps, sessions }, use) => {
		await use(async (role) => {
			const page = await another();
			const session = sessions.get(role);
			if (session) await page.context().addCookies(session.cookies);
			else {
				await page.goto(demoLinkOf(apps.demo, role));
				await page.getByRole('button', { name: 'Kijk rond' }).click();
				await page.waitForURL('**/team');
				sessions.set(role, await page.context().storageState());
			}
			return page;
		});
	},

	trial: async ({ another }, use, { parallelIndex }) => {
		const { slug, staff } = trialRegion(parallelIndex);
		const page = await another();
		const signIn = signInPage(page);
		await signIn.open();
		await signIn.signIn(staff.email, staff.password);
		await page.waitForURL('**/team');
		await use({ slug, page });
	},

	// eslint-disable-next-line no-empty-pattern
	house: async ({}, use) => {
		const started: StartedApp[] = [];
		await use(async (env, dataDir) => {
			const app = await startApp(env, dataDir);
			started.push(app);
			return app;
		});
		for (const app of started) await stopApp(app);
		for (const app of started) await removeApp(app);
	}
});
export { expect };

/** Every complaint of the browser and every request that leaves this machine, as one line each. */
function watch(context: BrowserContext, lines: string[]): void {
	context.on('console', (message) => {
		if (['error', 'warning'].includes(message.type())) {
			lines.push(`${message.type()}: ${message.text()} (${message.location().url})`);
		}
	});
	context.on('weberror', (error) => lines.push(`page error: ${error.error().message}`));
	context.on('request', (request) => {
		if (!/^(http:\/\/localhost:|data:|blob:|about:)/.test(request.url())) {
			lines.push(`request: ${request.url()}`);
		}
	});
}
