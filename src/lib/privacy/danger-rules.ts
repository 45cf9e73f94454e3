import type { DangerKind } from '#lib/domain/privacy.ts';
import { DANGER_ABROAD } from './danger-abroad.ts';
import { withoutAccents } from './danger-plain.ts';
import { DANGER_PHRASES, QUIET_PHRASES } from './danger-words.ts';

/** Words that may stand in between, of the same sentence. */
const GAP = '(?: [\\p{L}\\p{N}]+){0,4}';
/** Denies what follows: "er wordt niet geslagen". */
const DENIES = /(?:^| )(?:niet|nie|nooit|geen|zonder)(?: \p{L}+)?$/u;
/** What is read, played or taught is not lived: the words around it do not count. */
const TOLD_AS_STORY =
	/(?: \p{L}+){0,5} (?:boek|boeken|film|films|serie|musical|toneelstuk|museum|game|games|gta|fortnite|spreekbeurt|werkstuk|boekverslag|roman|wereldoorlog|verhaal geschreven|les over|gastles|opstel|oorlogje|voorlichting|in de klas vertellen)(?= )(?: (?!ik )\p{L}+){0,9}(?= )/gu;
/** Phrases that say "niet" themselves are no denial. */
const OWN_DENIAL =
	/(?:^| )(?:niet|nie|ni|niks|geen|nooit|liever|beter|zonder|don|dont|not|no|nie)(?: |$)/;
/** Words of a stretch, and how many further the next one starts. */
const LONG = { words: 24, step: 8 };
const SHORT = { words: 10, step: 2 };

type Test = (text: string) => boolean;

const quiet = compile(QUIET_PHRASES);
const patterns = (Object.keys(DANGER_PHRASES) as DangerKind[]).map((kind) => ({
	kind,
	said: compile(DANGER_PHRASES[kind]),
	far: compileTogether(linesOf(kind, false)),
	near: compileTogether(linesOf(kind, true))
}));

/**
 * Takes out figures of speech ("ik ging dood van het lachen"); what is left can be weighed.
 *
 * @param plain made by `simplify`
 * @example
 * withoutFigures(simplify('ik ging dood van het lachen')).includes('dood'); // => false
 */
export function withoutFigures(plain: string): string {
	return plain.replace(quiet, ' _ ');
}

/**
 * The kinds of danger that the words of a text name: phrases, and in other languages than Dutch what a few sentences say together.
 *
 * @param text made by `simplify` and `withoutFigures`
 * @example
 * findKinds(simplify('ik wil niet meer leven')); // => ['selfHarm']
 */
export function findKinds(text: string): DangerKind[] {
	const plain = text.replace(TOLD_AS_STORY, ' _ ');
	const flowing = plain.replaceAll(' .', '');
	const passages = stretches(flowing, LONG);
	const breaths = stretches(flowing, SHORT);
	return patterns
		.filter(
			({ said, near, far }) =>
				isSaid(plain, said) || holdsAll(passages, far) || holdsAll(breaths, near)
		)
		.map(({ kind }) => kind);
}

function isSaid(plain: string, pattern: RegExp): boolean {
	for (const match of plain.matchAll(pattern)) {
		const denied = DENIES.test(plain.slice(Math.max(0, match.index - 25), match.index));
		if (!denied || OWN_DENIAL.test(match[0])) return true;
	}
	return false;
}

function holdsAll(parts: string[], lines: Test[][]): boolean {
	return parts.some((part) => lines.some((all) => all.every((holds) => holds(part))));
}

/** Overlapping runs of words: who types without a full stop says as much in one breath. */
function stretches(text: string, size: typeof LONG): string[] {
	const all = text.split(' ').filter(Boolean);
	const found: string[] = [];
	for (let at = 0; at === 0 || at + size.words - size.step < all.length; at += size.step)
		found.push(` ${all.slice(at, at + size.words).join(' ')} `);
	return found;
}

function linesOf(kind: DangerKind, near: boolean): string {
	const lines = splitList(DANGER_ABROAD[kind]).filter((line) => line.startsWith('~') === near);
	return lines.map((line) => line.replace('~', '')).join('\n');
}

/** For every line the tests that one stretch of words has to pass together. */
function compileTogether(list: string): Test[][] {
	return splitList(list).map((line) =>
		line.split(' & ').map((part) => {
			const denied = part.startsWith('!');
			const pattern = new RegExp(`(?<= )(?:${words(part.replace(/^!/, ''))})(?= )`, 'u');
			return (stretch: string) => pattern.test(stretch) !== denied;
		})
	);
}

/** One pattern out of the phrases of a list; the signs are explained in danger-words.ts. */
function compile(list: string): RegExp {
	const phrases = splitList(list).map(compilePhrase);
	return new RegExp(`(?<= )(?:${phrases.join('|')})(?= )`, 'gu');
}

function splitList(list: string): string[] {
	return withoutAccents(list)
		.split(/\n| \| /)
		.map((phrase) => phrase.trim())
		.filter(Boolean);
}

function compilePhrase(phrase: string): string {
	let pattern = '';
	for (const part of phrase.split(' ')) {
		if (part === '..') pattern += GAP;
		else if (part.startsWith('(')) pattern += `(?: (?:${words(part.slice(1, -1))}))?`;
		else pattern += `${pattern ? ' ' : ''}(?:${words(part)})`;
	}
	return pattern;
}

function words(alternatives: string): string {
	return alternatives
		.split('|')
		.map((word) => spellings(word).replaceAll('_', ' ').replaceAll('*', '\\p{L}*'))
		.join('|');
}

/** "sneien", "doot", "vermoort": the commonest mistakes of who writes in a hurry. */
function spellings(word: string): string {
	const ended = word.length > 3 ? word.replace(/d(?=\*?$)/, '[dt]') : word;
	return word.length > 4 ? ended.replaceAll('ij', '(?:ij|ei|y)') : ended;
}
