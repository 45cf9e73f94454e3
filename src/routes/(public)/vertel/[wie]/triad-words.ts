import { TRIAD_CHOICES, type TriadChoice } from '#lib/domain/triad-choices.ts';
import type { Words } from './words.ts';

/** What a triad says: its corners and choices by name. */
export type TriadWords = Record<TriadChoice | 'name' | 'keys' | 'unset' | 'list' | 'draw', string>;

export function triadWords(words: Words): TriadWords {
	const names = Object.keys(TRIAD_CHOICES) as TriadChoice[];
	const choices = names.map((name) => [name, words[`triad_${name}`] ?? '']);
	return {
		...(Object.fromEntries(choices) as Record<TriadChoice, string>),
		name: words.tell_triad_name,
		keys: words.tell_triad_keys,
		unset: words.tell_feeling_unset,
		list: words.tell_triad_list,
		draw: words.tell_triad_draw
	};
}
