import type { Backend } from '#lib/server/backend/backend.ts';
import { serviceClient, visitorClient, type Client } from '#lib/server/connection.ts';
import { demoAccount, demoLink } from '#lib/server/demo-sign-in.ts';
import type { Environment } from '#lib/server/environment.ts';
import { hasMembers, invite, withdrawUnused } from '#lib/server/people.ts';
import { listPeriods, publishPeriod } from '#lib/server/publications.ts';
import { openQueue } from '#lib/server/queue.ts';
import { createRegion, findRegion } from '#lib/server/regions.ts';
import { readRun, requestRunOf } from '#lib/server/runs.ts';
import { ROLES } from '#lib/domain/role.ts';
import { slugOf } from '#lib/domain/slug.ts';
import { loadDemoCycle } from './demo-cycle.ts';
import { DEMO, loadDemo } from './demo.ts';

export interface Loaded {
	/** Resolves when there is something to see: the first analysis of the demo. */
	analysed(): Promise<void>;
	/** What to print once the app is open. */
	links(origin: string): string[];
}

/** The region this installation starts with: the real one that REGION names, or the demo. */
export function loadRegion(
	backend: Backend,
	env: Environment,
	say: (line: string) => void
): Promise<Loaded> {
	return env.REGION ? loadReal(backend, env.REGION, env.ADMIN_EMAIL) : loadDemoRegion(backend, say);
}

/** For who names no address. `.internal` is nobody's on the internet, and an account needs a name with a dot in it. */
const FIRST_ADMIN = 'beheer@rodedraad.internal';

async function loadReal(backend: Backend, name: string, email = FIRST_ADMIN): Promise<Loaded> {
	const service = serviceClient(backend);
	const slug = slugOf(name);
	const id =
		(await findRegion(service, slug)) ?? (await createRegion(service, { slug, name, demo: false }));
	const token = (await hasMembers(service, id)) ? null : await firstAdmin(service, id, email);
	return {
		analysed: async () => {},
		links: (origin) => [
			`Tell a story:    ${origin}/`,
			`What was done:   ${origin}/regio/${slug}`,
			`Sign in:         ${origin}/team`,
			...(token
				? [`First admin (${email}, valid for 7 days): ${origin}/team/uitnodiging/${token}`]
				: [])
		]
	};
}

/** A start without members prints a link; the one an earlier start printed ends. */
async function firstAdmin(service: Client, id: string, email: string): Promise<string> {
	await withdrawUnused(service, id);
	return invite(service, id, email, 'admin');
}

async function loadDemoRegion(backend: Backend, say: (line: string) => void): Promise<Loaded> {
	const service = serviceClient(backend);
	const { id, made } = await loadDemo(backend, new Date());
	if (made) say('Loaded the demo region with its stories; looking for the red threads ...');
	return {
		analysed: async () => {
			if (!made) return;
			const run = await requestRunOf(service, id);
			const queue = await openQueue(backend.databaseUrl);
			await queue.analyse(run);
			while (['queued', 'running'].includes((await readRun(service, run)).status)) {
				await new Promise((resolve) => setTimeout(resolve, 200));
			}
			await queue.stop();
			await loadDemoCycle(service, id, new Date());
			await publishDemo(backend);
		},
		links: (origin) => [
			`Tell a story:    ${origin}/`,
			`What was done:   ${origin}/regio/${DEMO.slug}`,
			'Sign in as',
			...ROLES.map(
				(role) => `  ${role.padEnd(14)} ${origin}${demoLink(backend.settings.secrets, role)}`
			)
		]
	};
}

/** As the made-up member of staff would: the half school years that are over, for the board and for everybody. */
async function publishDemo(backend: Backend): Promise<void> {
	const policy = visitorClient(backend);
	const { error } = await policy.auth.signInWithPassword(
		demoAccount(backend.settings.secrets, 'policy')
	);
	if (error) throw error;
	const [, ...over] = await listPeriods(policy);
	for (const period of over) await publishPeriod(policy, period);
}
