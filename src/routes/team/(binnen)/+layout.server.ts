import { error } from '@sveltejs/kit';
import { may } from '#lib/domain/role.ts';
import { countStories } from '#lib/server/stories.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = async ({ locals, depends }) => {
	depends('team:member');
	const { member } = locals;
	if (!member) error(403);
	return {
		member,
		pending: may(member.role, 'judge') ? (await countStories(locals.staff)).pending : 0
	};
};
