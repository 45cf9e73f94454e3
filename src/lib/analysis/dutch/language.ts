import type { Codebook } from '#lib/domain/codebook.ts';
import { foldLetters } from './fold.ts';
import { findTokens } from './tokens.ts';

// Words that hold sentences together, per language; those that Dutch shares are left out. Folded.
const FUNCTION_WORDS: Record<string, string> = {
	nl: 'de het een en van ik dat die niet zijn op aan met als voor er maar om hij ze zij wij mijn wat dit zo door bij ook uit naar heb heeft hebben nog wel geen moet kan dan mij haar werd want omdat toen ons onze hem te je nu al',
	en: 'the and of to that it was for are with he she they his her my our you have had has not but this from be at which would there their what were been when who will do does did am an if or no said just about because school',
	tr: 've bir bu icin ile da de ama cok daha ne gibi var yok ben biz siz onun oglum kizim kadar her sonra bana olarak degil okul okulda mi diye hic benim',
	pl: 'i w na nie ze sie z do jest to jak ale po co tak za od jego jej byl byla sa przez tylko moj moja mam dla juz oraz szkole szkola syn corka ktory bardzo',
	de: 'der die das und ich nicht ist ein eine zu mit auf fur sich dem den auch er sie wir aber wie im hat war mein noch nach bei',
	fr: 'le la les et un une des est je ne pas que qui dans pour sur avec il elle nous mon ma ce cette au aux mais plus son sa ont ete',
	es: 'el la los las y un una que es no en por para con su se lo del al mi pero como mas esta muy nos fue hijo hija porque',
	so: 'waa iyo in ka ku oo ah waxaan wuxuu aan laakiin ilmaha iskuulka wax uu',
	ro: 'si nu este in la cu care pe din sunt copilul meu pentru dar mai scoala am fost',
	id: 'yang dan di ke dari ini itu dengan untuk tidak saya anak sekolah',
	fa: 'ast ke dar be ra'
};
const OF_LANGUAGE = Object.entries(FUNCTION_WORDS).map(
	([language, words]) => [language, new Set(words.split(' '))] as const
);
const DUTCH = new Set(FUNCTION_WORDS['nl']?.split(' '));
// Scripts in which Dutch is never written; the share of letters decides.
const SCRIPTS: readonly (readonly [string, RegExp])[] = [
	['ar', /\p{Script=Arabic}/gu],
	['uk', /\p{Script=Cyrillic}/gu],
	['el', /\p{Script=Greek}/gu],
	['he', /\p{Script=Hebrew}/gu],
	['zh', /\p{Script=Han}/gu],
	['ti', /\p{Script=Ethiopic}/gu]
];
// Long texts repeat themselves; this much tells the language (characters).
const SAMPLE = 2_000;
// A shorter text has too few function words to judge by.
const MIN_WORDS = 6;
const MIN_SHARE = 0.12;
// Dutch is what we expect: another language must be clearly ahead.
const LEAD = 1.5;

/**
 * The language of a text, guessed from its function words or its script. Dutch when in doubt: a short text, gibberish or
 * a spelling we do not know must not disappear from the themes. O(1): the first 2,000 characters tell.
 *
 * Source: Grefenstette 1995, "Comparing two language identification schemes" (short words).
 *
 * @returns a two-letter code
 * @example
 * findLanguage('The teacher is kind but every letter and every form is in Dutch.'); // => 'en'
 */
export function findLanguage(text: string): string {
	const sample = text.slice(0, SAMPLE);
	const byScript = findScript(sample);
	if (byScript !== undefined) return byScript;
	const words = lettersOf(sample);
	if (words.length < MIN_WORDS) return 'nl';
	let best = 'nl';
	let most = 0;
	let dutch = 0;
	for (const [language, known] of OF_LANGUAGE) {
		const count = words.filter((word) => known.has(word)).length;
		if (language === 'nl') dutch = count;
		else if (count > most) [best, most] = [language, count];
	}
	return most >= MIN_SHARE * words.length && most > LEAD * dutch ? best : 'nl';
}

/**
 * Is this one of the words by which Dutch is recognised?
 *
 * @param folded a word as `fold` gives it
 * @example
 * isDutchFunctionWord('omdat'); // => true
 */
export function isDutchFunctionWord(folded: string): boolean {
	return DUTCH.has(folded);
}

/**
 * The languages a codebook teaches: Dutch, and those of at least five of its examples. O(examples).
 *
 * @returns two-letter codes in order of the alphabet
 * @example
 * languagesOf({ themes: [], watch: [], offTopic: [] }); // => ['nl']
 */
export function languagesOf(codebook: Codebook): string[] {
	const counts = new Map<string, number>();
	for (const theme of codebook.themes) {
		for (const example of theme.examples) {
			const language = findLanguage(example);
			counts.set(language, (counts.get(language) ?? 0) + 1);
		}
	}
	const taught = [...counts].filter(([, count]) => count >= 5).map(([language]) => language);
	return [...new Set(['nl', ...taught])].sort();
}

function findScript(text: string): string | undefined {
	const letters = text.match(/\p{L}/gu)?.length ?? 0;
	return SCRIPTS.find(([, script]) => (text.match(script)?.length ?? 0) > letters / 2)?.[0];
}

function lettersOf(text: string): string[] {
	const { start, end, length } = findTokens(text);
	return Array.from({ length }, (_, i) => foldLetters(text.slice(start[i], end[i])));
}
