import type { Audience } from './story.ts';

/** What a reply of the desk lacks or should not have; each is a hint to a person, none stops them. */
export type ReplyHint =
	'asks_identity' | 'wrong_register' | 'no_thanks' | 'no_next' | 'no_role' | 'long_sentences';

/** Questions that ask who somebody is (S6): their name, school, class, address, number, or to come or call with a name. */
const IDENTITY = [
	/\b(hoe|wat) (heet|heten) (je|jij|u|jullie|uw|jouw|hij|zij|ze)\b/,
	/\bhoe (heet|heten) (uw|jouw|je) (kind|zoon|dochter)\b/,
	/\b(wie|hoe oud) (ben|bent) (je|jij|u)\b/,
	/\b(wat|hoe) is (je|jouw|uw|zijn|haar|de) (volledige )?(voor|achter)?naam\b/,
	/\b(je|jouw|uw) (eigen |volledige )?(voor|achter)?(naam|namen) (door\w*|geven|noemen|sturen|zeggen)\b/,
	/\b(op|naar|van) (welke|wat voor) (basis|middelbare )?school\b/,
	/\bin (welke|wat voor) (klas|groep)\b/,
	/\b(welke|wat is (je|jouw|uw)) (school|klas|mentor|leerkracht|juf|meester)\b/,
	/\bwie is (je|jouw|uw) (mentor|juf|meester|leerkracht|docent|begeleider)\b/,
	/\bwaar woon(t|en)? (je|jij|u|jullie)\b/,
	/\b(wat is|mag ik|mogen we|geef|stuur|deel) (je|jouw|uw) (adres|postcode|telefoonnummer|nummer|mail|e-mail|e-mailadres|mailadres|geboortedatum)\b/,
	/\b(in|uit) (welke|welk) (plaats|dorp|stad|wijk|gemeente)\b/,
	/\bom wie gaat het\b/
];

const THANKS = /\b(dank|bedankt|dankjewel|dankuwel|fijn dat (je|u))/;
/** Somebody will do something, or says honestly that they cannot. */
const NEXT =
	/\b(wij|we|ik) (gaan|ga|zullen|zal|nemen|neem|bespreken|bespreek|vragen|vraag|kijken|kijk|zoeken|zoek|bellen|bel|kunnen|kan|doen|leggen|leg|zetten|schrijven|laten|komen|kom|blijven)\b|\bkan niet\b|\bkunnen niet\b/;
const ROLE =
	/\b(regisseur|steunpunt|beleidsmedewerker|medewerker|co[oö]rdinator|jeugdprofessional|vertrouwenspersoon|samenwerkingsverband)\b/;
const FORMAL = /\b(u|uw)\b/;
const FAMILIAR = /\b(je|jij|jou|jouw|jullie)\b/;
/** A sentence of more words than this is hard to read at level B1. */
const LONG_SENTENCE = 25;

/**
 * Read a reply of the desk before it is sent, as a colleague would: does it thank, say what happens next and who answers
 * (a role), keep its tone, and not ask who somebody is? It knows words, not meaning: it misses questions that are asked in
 * other words.
 *
 * @param reply what the desk is about to send, in Dutch
 * @param audience who reads it: "u" for a parent, "je" for a pupil
 * @returns what is worth a second look, in the order in which it is shown; empty when there is nothing
 * @example
 * checkReply('Op welke school zit je?', 'pupil')[0]; // => 'asks_identity'
 */
export function checkReply(reply: string, audience: Audience): ReplyHint[] {
	const text = reply.toLowerCase().replace(/\s+/g, ' ');
	if (text.trim() === '') return [];
	const hints: [ReplyHint, boolean][] = [
		['asks_identity', IDENTITY.some((question) => question.test(text))],
		['wrong_register', (audience === 'pupil' ? FORMAL : FAMILIAR).test(text)],
		['no_thanks', !THANKS.test(text)],
		['no_next', !NEXT.test(text)],
		['no_role', !ROLE.test(text)],
		['long_sentences', longestSentence(reply) > LONG_SENTENCE]
	];
	return hints.filter(([, holds]) => holds).map(([hint]) => hint);
}

function longestSentence(text: string): number {
	return Math.max(...text.split(/[.?!\n]+/).map((sentence) => sentence.trim().split(/\s+/).length));
}
