import { stem } from './stem.ts';

// Separable prefixes as stems spell them: without doubled letters.
const PREFIXED =
	/^(achter|af|an|bij|dor|in|me|na|om|op|over|samen|tegen|terug|thuis|toe|uit|vast|vol|vor|weg)ge(.{3,})$/;
const DIMINUTIVE = /(?:etj|tj|pj|kj|j)$/;

/**
 * The known stem that another form of the same verb or noun has: of `gepest` that is `pest`. Undefined when there is none.
 * O(characters); the rules are Dutch: a verb with -t or -d, a participle with or without a prefix, a diminutive.
 *
 * @param own what `stem` makes of a word
 * @param known stems to choose from
 * @example
 * findOtherForm('gepest', new Map([['pest', 1]])); // => 'pest'
 */
export function findOtherForm(own: string, known: ReadonlyMap<string, number>): string | undefined {
	for (const candidate of otherForms(own)) {
		if (candidate.length >= 3 && candidate !== own && known.has(candidate)) return candidate;
	}
	return undefined;
}

function* otherForms(own: string): Generator<string> {
	// luistert, luisterd -> luister
	if (/[td]$/.test(own)) yield own.slice(0, -1);
	// gepest -> pest, gemakt (gemaakt) -> mak
	if (own.startsWith('ge')) yield* participle(own.slice(2));
	// angevragd (aangevraagd) -> anvrag
	const prefixed = PREFIXED.exec(own);
	if (prefixed?.[1] && prefixed[2]) {
		for (const rest of participle(prefixed[2])) yield prefixed[1] + rest;
	}
	// klasje -> klas, gesprekje -> gesprek
	if (DIMINUTIVE.test(own)) {
		yield own.replace(/j$/, '');
		yield stem(own.replace(DIMINUTIVE, ''));
	}
}

function* participle(rest: string): Generator<string> {
	yield rest;
	if (/[td]$/.test(rest)) {
		yield rest.slice(0, -1);
		yield stem(rest.slice(0, -1));
	}
}
