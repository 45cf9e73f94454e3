import { expect, test } from 'vitest';
import { KIN, PARTICLES, PERSON_CUES, TITLES } from '#lib/privacy/cues.ts';
import { isBenign } from '#lib/privacy/lexicon.ts';
import { AMBIGUOUS_FIRST_NAMES, AMBIGUOUS_SURNAMES } from '#lib/privacy/lists/ambiguous-names.ts';
import { BENIGN } from '#lib/privacy/lists/benign.ts';
import { FIRST_NAMES } from '#lib/privacy/lists/first-names.ts';

// A packed set takes one strange word in a thousand for one of its own. When this fails, add or leave out a word of the list of
// benign words and pack again.
test('no name or word before a name passes for a word that tells nothing', () => {
	const benign = new Set(BENIGN.split(/\s+/));
	const names = [FIRST_NAMES, AMBIGUOUS_FIRST_NAMES, AMBIGUOUS_SURNAMES].join(' ').split(/\s+/);
	names.push(...PARTICLES, ...TITLES, ...KIN, ...PERSON_CUES);
	expect(names.filter((name) => isBenign(name) && !benign.has(name))).toEqual([]);
});
