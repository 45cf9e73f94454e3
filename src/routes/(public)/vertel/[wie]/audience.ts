import { error } from '@sveltejs/kit';
import type { Audience } from '#lib/domain/story.ts';

/** Who tells, by the last word of the address. */
export function audienceOf(wie: string): Audience {
	if (wie === 'ouder') return 'parent';
	if (wie === 'leerling') return 'pupil';
	error(404);
}
