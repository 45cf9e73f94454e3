import { error } from '@sveltejs/kit';
import { may, type Right } from '#lib/domain/role.ts';
import type { Member } from '#lib/server/people.ts';

/** Whom a page or a button is for. */
const FOR: Record<Right, string> = {
	judge: 'de regisseur',
	readStories: 'regisseur, beleid en beheer',
	analyse: 'regisseur, beleid en beheer',
	improve: 'regisseur, beleid en beheer',
	shapeThemes: 'beleid en beheer',
	remove: 'beleid en beheer',
	publish: 'beleid en beheer',
	manage: 'de beheerder'
};

/** The member who asks, when their role may do this; everybody else is told whom it is for. The database refuses them too. */
export function expectRight({ member }: App.Locals, right: Right): Member {
	if (!member || !may(member.role, right)) error(403, `Dit is voor ${FOR[right]}.`);
	return member;
}
