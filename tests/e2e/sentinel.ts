import { randomInt } from 'node:crypto';

const SYLLABLES = ['bra', 'klo', 'spi', 'tru', 'gla', 'vlo', 'kni', 'dru'];

/** A word that nobody ever wrote, so that a test finds its own story among all others: "proefgaren-klospitrubra". */
export function sentinel(): string {
	const made = Array.from({ length: 6 }, () => SYLLABLES[randomInt(SYLLABLES.length)]).join('');
	return `proefgaren-${made}`;
}

/** A story about transport as people tell it; the word is at its start, where a list shows it. */
export function taxiStory(word: string): string {
	return `Over ${word}. De taxi kwam deze week weer niet opdagen en onze dochter stond een half uur op het busje te wachten. De chauffeur van het leerlingenvervoer wisselt elke maand en het taxibedrijf neemt de telefoon niet op, dus komt zij te laat op school.`;
}
