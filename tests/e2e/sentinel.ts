import { randomInt } from 'node:crypto';

/** Forty of them: of a few, two of the hundreds of words that a whole run makes are the same one time in ten. */
const SYLLABLES = ['br', 'kl', 'sp', 'tr', 'gl', 'vl', 'kn', 'dr'].flatMap((begin) =>
	[...'aeiou'].map((vowel) => begin + vowel)
);

/** A word that nobody ever wrote, so that a test finds its own story among all others: "proefgaren-klospitrubra". */
export function sentinel(): string {
	return `proefgaren-${made(6)}`;
}

/** A name that no list knows and that is no ordinary word, no longer than names are: "Qklospitrubrax". */
export function ownName(): string {
	return `Q${made(4)}x`;
}

function made(syllables: number): string {
	return Array.from({ length: syllables }, () => SYLLABLES[randomInt(SYLLABLES.length)]).join('');
}

/** A story about transport as people tell it; the word is at its start, where a list shows it. */
export function taxiStory(word: string): string {
	return `Over ${word}. De taxi kwam deze week weer niet opdagen en onze dochter stond een half uur op het busje te wachten. De chauffeur van het leerlingenvervoer wisselt elke maand en het taxibedrijf neemt de telefoon niet op, dus komt zij te laat op school.`;
}
