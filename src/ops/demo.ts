import { readFileSync } from 'node:fs';
import { redact } from '#lib/privacy/index.ts';
import { readRegionContent } from '#lib/domain/region-content.ts';
import type { Consent } from '#lib/domain/reading.ts';
import type { Audience, Sector } from '#lib/domain/story.ts';
import type { Backend } from '#lib/server/backend/backend.ts';
import { serviceClient, visitorClient } from '#lib/server/connection.ts';
import { demoAccount } from '#lib/server/demo-sign-in.ts';
import { acceptInvitation, invite } from '#lib/server/people.ts';
import { saveContent } from '#lib/server/region-content.ts';
import { createRegion, findRegion } from '#lib/server/regions.ts';
import { countTypes, importStories } from '#lib/server/stories.ts';
import { ROLES } from '#lib/domain/role.ts';

export const DEMO = {
	slug: 'voorbeeldstreek',
	name: 'Samenwerkingsverband Voorbeeldstreek',
	demo: true
};
/** The telephone number is one that nobody has. */
const CONTENT = readRegionContent({
	desk: {
		name: 'Ouder- en jeugdsteunpunt Voorbeeldstreek',
		phone: '088 000 00 00',
		hours: 'maandag tot en met donderdag, 9 tot 12 uur'
	},
	welcome: {
		parent: 'Wij zijn zelf ook ouders. Een kop koffie drinken mag altijd.',
		pupil: 'Liever praten? Stuur ons een appje of loop binnen op donderdag.'
	},
	cards: { parent: ['Zo ging het met het vervoer'], pupil: ['Mijn plek in de pauze'] },
	places: ['Voorbeeldstad', 'Voorbeelddorp', '1000-1019'],
	accent: 'sea'
});
const STORIES = 'supabase/demo/stories.jsonl';
/** The stories were told over this many months, the last of them this month. */
const MONTHS = 18;

/**
 * Load the demo region once: its staff and all stories, through the same privacy module as everything else.
 *
 * @returns its id, and whether it was made now (and so has no analysis yet)
 */
export async function loadDemo(
	backend: Backend,
	today: Date
): Promise<{ id: string; made: boolean }> {
	const service = serviceClient(backend);
	const existing = await findRegion(service, DEMO.slug);
	if (existing) return { id: existing, made: false };
	const id = await createRegion(service, DEMO);
	for (const role of ROLES) {
		const account = demoAccount(backend.settings.secrets, role);
		const token = await invite(service, id, account.email, role);
		const member = visitorClient(backend);
		await acceptInvitation(member, { ...account, token });
		if (role === 'admin') await saveContent(member, CONTENT);
	}
	await importStories(service, id, readStories(today));
	return { id, made: true };
}

interface DemoLine {
	id: string;
	audience: 'ouder' | 'leerling';
	sector: Sector;
	text: string;
	theme: string;
}

function readStories(today: Date) {
	const lines = readFileSync(STORIES, 'utf8').trim().split('\n');
	return lines.map((line, index) => {
		const story = JSON.parse(line) as DemoLine;
		// {{naam:Van Elzakker}} marks what identifies; a teller would have typed just the words.
		const typed = story.text.replace(/\{\{\w+:([^}]*)\}\}/g, '$1');
		const { text, findings } = redact(typed);
		return {
			audience: (story.audience === 'ouder' ? 'parent' : 'pupil') as Audience,
			sector: story.sector,
			text,
			masked: countTypes(findings),
			// Three in four tellers allow a quote; which ones is fixed by their place.
			consent: (index % 4 === 3 ? 'themes' : 'quote') as Consent,
			reading: {},
			toldOn: dayOf(index, lines.length, today)
		};
	});
}

/**
 * Spread over the months, a little more every month, as happens when a desk becomes known. The order of the file has
 * nothing to do with themes, so a stride that visits every place keeps each month mixed.
 */
function dayOf(index: number, total: number, today: Date): string {
	const place = ((index * 97) % total) / total;
	const daysBack = Math.floor((1 - Math.sqrt(place)) * MONTHS * 30.4);
	return new Date(today.getTime() - daysBack * 86_400_000).toISOString().slice(0, 10);
}
