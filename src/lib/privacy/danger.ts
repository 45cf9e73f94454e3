import type { Danger, DangerKind } from '#lib/domain/privacy.ts';
import { DANGER_TOGETHER, DANGER_WORD_LISTS } from './danger-together.ts';
import { DANGER_HINTS, DANGER_PHRASES, QUIET_PHRASES } from './danger-words.ts';
import { DANGER_STORIES, STORY_LISTS } from './danger-stories.ts';
import { fold } from './fold.ts';

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
	hinted: compile(DANGER_HINTS[kind]),
	together: compileTogether(DANGER_TOGETHER[kind], DANGER_WORD_LISTS),
	far: compileTogether(linesOf(kind, false), STORY_LISTS),
	near: compileTogether(linesOf(kind, true), STORY_LISTS)
}));

/**
 * Notice words that may mean danger: for a help card in the browser and a place on top of the queue. It never blocks, changes
 * or keeps anything, it misses what is only hinted at, and it is no judgement about anybody.
 *
 * @param text a story in any language; Dutch, English, Turkish, Polish, Arabic and Ukrainian are looked at
 * @returns whether anything was noticed, and of which kinds
 * @example
 * danger('ik wil niet meer leven'); // => { urgent: true, kinds: ['selfHarm'] }
 * danger('ik ging dood van het lachen'); // => { urgent: false, kinds: [] }
 */
export function danger(text: string): Danger {
	const plain = simplify(text).replace(quiet, ' _ ').replace(TOLD_AS_STORY, ' _ ');
	const sentences = plain.split('.').flatMap((sentence) => stretches(sentence, LONG));
	const flowing = plain.replaceAll(' .', '');
	const passages = stretches(flowing, LONG);
	const breaths = stretches(flowing, SHORT);
	const kinds = patterns
		.filter(
			({ said, hinted, together, near, far }) =>
				isSaid(plain, said) ||
				plain.search(hinted) >= 0 ||
				holdsAll(sentences, together) ||
				holdsAll(passages, far) ||
				holdsAll(breaths, near)
		)
		.map(({ kind }) => kind);
	return { urgent: kinds.length > 0, kinds };
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
	const lines = splitList(DANGER_STORIES[kind]).filter((line) => line.startsWith('~') === near);
	return lines.map((line) => line.replace('~', '')).join('\n');
}

/** For every line the tests that one sentence has to pass together. */
function compileTogether(list: string, lists: Record<string, string>): Test[][] {
	return splitList(list).map((line) =>
		line.split(' & ').map((part) => {
			const denied = part.startsWith('!');
			const alternatives = part
				.replace(/^!/, '')
				.replace(/\$(\w+)/g, (_, name: string) => lists[name] ?? '');
			const pattern = new RegExp(`(?<= )(?:${words(alternatives)})(?= )`, 'u');
			return (sentence: string) => pattern.test(sentence) !== denied;
		})
	);
}

/** Lower case without accents, words with one space between them, a dot between sentences, "nieeeet" as "niet". */
function simplify(text: string): string {
	const letters = fold(text)
		.toLowerCase()
		.normalize('NFD')
		.replace(/[\p{M}\u0640]/gu, '')
		.replace(/ı/g, 'i')
		.replace(/ł/g, 'l')
		.replace(/[أإآ]/g, 'ا')
		.replace(/(\p{L})\1{2,}/gu, '$1');
	return ` ${letters.replace(/[.!?;\n]+/g, ' . ').replace(/[^\p{L}\p{N}.]+/gu, ' ')} `.replace(
		/ {2,}/g,
		' '
	);
}

/** One pattern out of the phrases of a list; the signs are explained in danger-words.ts. */
function compile(list: string): RegExp {
	const phrases = splitList(list).map(compilePhrase);
	return new RegExp(`(?<= )(?:${phrases.join('|')})(?= )`, 'gu');
}

function splitList(list: string): string[] {
	return list
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
