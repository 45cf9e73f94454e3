import { may } from '#lib/domain/role.ts';
import { listInvitations, listMembers, type Member } from '#lib/server/people.ts';
import { readOwnContent } from '#lib/server/region-content.ts';
import { listRegionNames } from '#lib/server/region-names.ts';
import { countStories } from '#lib/server/stories.ts';
import type { Client } from '#lib/server/connection.ts';

export interface FirstSteps {
	names: boolean;
	colleagues: boolean;
	desk: boolean;
}

/** What an admin has set up already; null for others, and once the first story is there. */
export async function readFirstSteps(staff: Client, member: Member): Promise<FirstSteps | null> {
	if (!may(member.role, 'manage')) return null;
	const told = Object.values(await countStories(staff)).some((count) => count > 0);
	if (told) return null;
	const [names, members, invitations, content] = await Promise.all([
		listRegionNames(staff),
		listMembers(staff),
		listInvitations(staff),
		readOwnContent(staff, member.region.id)
	]);
	return {
		names: names.length > 0,
		colleagues: members.length + invitations.length > 1,
		desk: Object.values(content.desk).some(Boolean)
	};
}
