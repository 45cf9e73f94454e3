import { error } from '@sveltejs/kit';
import { may } from '#lib/domain/role.ts';
import { countOpenQuestions } from '#lib/server/dialogue.ts';
import { readLateDanger } from '#lib/server/danger-steps.ts';
import { countStories } from '#lib/server/stories.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = async ({ locals, depends }) => {
	depends('team:member');
	const { member } = locals;
	if (!member) error(403);
	const judges = may(member.role, 'judge');
	return {
		member,
		late: await readLateDanger(locals.staff),
		pending: judges ? (await countStories(locals.staff)).pending : 0,
		questions: judges ? await countOpenQuestions(locals.staff) : 0
	};
};
