import type { ReplyHint } from '#lib/domain/reply.ts';
import type { Audience } from '#lib/domain/story.ts';

/** What a good answer has; from what people say who were answered well. */
export const CHECKLIST = [
	'Bedank: iemand heeft iets verteld dat misschien moeilijk was.',
	'Wees precies: ga in op wat er staat, niet op “uw melding”.',
	'Zeg wat er nu gebeurt en wanneer. Een “nee, want …” is ook een antwoord.',
	'Zeg wie dit schrijft met een rol: de regisseur, niet een naam.',
	'Zeg waar iemand terecht kan die nu hulp nodig heeft.'
] as const;

/** What is worth a second look, as a colleague would say it. */
export function hintText(hint: ReplyHint, audience: Audience): string {
	const pupil = audience === 'pupil';
	return {
		asks_identity:
			'Hier staat een vraag naar wie iemand is. Dat vragen we nooit: zo houdt deze plek zijn belofte.',
		wrong_register: pupil
			? 'U schrijft aan een leerling: gebruik “je”, geen “u”.'
			: 'U schrijft aan een ouder: gebruik “u”, geen “je”.',
		no_thanks: 'Er staat nog geen dank in.',
		no_next: 'Er staat nog niet in wat u nu gaat doen, of waarom iets niet kan.',
		no_role:
			'Er staat nog niet in wie dit schrijft, bijvoorbeeld “de regisseur van het steunpunt”.',
		long_sentences: 'Eén zin is lang. Korte zinnen lezen makkelijker.'
	}[hint];
}
