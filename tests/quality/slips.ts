import { seedRandom } from '#lib/analysis/math/random.ts';
import type { Random } from '#lib/analysis/math/random.ts';

const ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
const WORD = /[a-z]{5,}/gi;

/**
 * A text as somebody types it in a hurry: in this share of the words of five letters and more one letter is left out, doubled, swapped with
 * the next one, or the key beside it. The first and last letter stay.
 */
export function withSlips(text: string, share: number, seed: number): string {
	const random = seedRandom(seed);
	return text.replace(WORD, (word) => (random() < share ? slip(word, random) : word));
}

function slip(word: string, random: Random): string {
	const at = 1 + Math.floor(random() * (word.length - 2));
	const [before, letter, after] = [word.slice(0, at), word.charAt(at), word.slice(at + 1)];
	switch (Math.floor(random() * 4)) {
		case 0:
			return before + after;
		case 1:
			return before + letter + letter + after;
		case 2:
			return before + after.charAt(0) + letter + after.slice(1);
		default:
			return before + keyBeside(letter, random) + after;
	}
}

function keyBeside(letter: string, random: Random): string {
	const row = ROWS.find((keys) => keys.includes(letter)) ?? letter;
	const at = row.indexOf(letter);
	const keys = [row[at - 1], row[at + 1]].filter((key) => key !== undefined);
	return keys[Math.floor(random() * keys.length)] ?? letter;
}
