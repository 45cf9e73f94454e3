import { readFileSync } from 'node:fs';
import type { Role } from '#lib/domain/role.ts';
import type { RunningApp } from './running-app.ts';

/** The sign-in link that the app printed for a role of the demo. */
export function demoLinkOf(app: RunningApp, role: Role): string {
	return printed(app, new RegExp(`${role} +(http\\S+/team/demo/\\S+)`));
}

/** The link for the first admin of a real region. */
export function firstAdminLink(app: RunningApp): string {
	return printed(app, /(http\S+\/team\/uitnodiging\/\S+)/);
}

function printed({ log }: RunningApp, pattern: RegExp): string {
	const link = readFileSync(log, 'utf8').match(pattern)?.[1];
	if (!link) throw new Error(`The app printed no ${pattern}.`);
	return link;
}
