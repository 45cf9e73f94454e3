import { TRIAD_CHOICES, type TriadChoice } from '#lib/domain/triad-choices.ts';

/** What is said while somebody types. */
export const HEARD_WORDS = [
	'tell_found',
	'tell_found_replace',
	'found_naam',
	'found_school',
	'found_plaats',
	'found_adres',
	'found_postcode',
	'found_telefoon',
	'found_email',
	'found_bsn',
	'found_datum',
	'found_organisatie',
	'found_url',
	'found_anders',
	'tell_worry',
	'tell_worry_text'
] as const;
export type HeardWords = Readonly<Record<(typeof HEARD_WORDS)[number], string>> & {
	readonly [name: string]: string;
};

/** Messages that whoever tells needs. */
export const WORDS = [
	'tell_steps',
	'tell_step_of',
	'tell_step_done',
	'tell_step_current',
	'tell_step_todo',
	'chapter_before',
	'chapter_telling',
	'chapter_looking',
	'chapter_choosing',
	'chapter_sending',
	'chapter_code',
	'tell_next',
	'tell_back',
	'tell_skip',
	'tell_no_fit',
	'tell_end',
	'tell_to_check',
	'tell_send',
	'tell_optional',
	'tell_region_title',
	'tell_region_lead',
	'tell_region_place',
	'tell_region_hint',
	'tell_region_choose',
	'tell_region_none',
	'tell_region_unsure',
	'tell_region_help',
	'tell_card_title',
	'tell_card_lead',
	'tell_card_go',
	'tell_story_lead',
	'tell_story_label',
	'tell_story_hint',
	'tell_story_placeholder',
	'tell_count_left',
	'tell_count_over',
	'tell_title_label',
	...HEARD_WORDS,
	'tell_triad_title',
	'tell_feeling_unset',
	'tell_triad_lead',
	'tell_triad_name',
	'tell_triad_keys',
	'tell_triad_list',
	'tell_triad_draw',
	'tell_facts_title',
	'tell_facts_lead',
	'tell_sector',
	'tell_ask_title',
	'tell_ask_lead',
	'tell_ask_label',
	'tell_consent_title',
	'tell_consent_lead',
	'tell_consent_label',
	'consent_desk',
	'consent_desk_hint',
	'consent_themes',
	'consent_themes_hint',
	'consent_quote',
	'consent_quote_hint',
	'tell_check_title',
	'tell_check_lead',
	'tell_check_wait',
	'tell_check_raw',
	'tell_check_change',
	'tell_check_change_what',
	'tell_check_story',
	'tell_check_region',
	'tell_check_day',
	'tell_check_today',
	'tell_check_title_part',
	'tell_check_card',
	'tell_check_triad',
	'tell_check_sector',
	'tell_check_question',
	'tell_check_consent',
	'tell_check_not_title',
	'tell_check_not_name',
	'tell_check_not_device',
	'tell_check_not_time',
	'tell_check_not_school',
	'tell_draft_offer',
	'tell_draft_explain',
	'tell_draft_keep',
	'tell_draft_kept',
	'tell_draft_drop',
	'tell_draft_found',
	'tell_draft_continue',
	'tell_draft_throw',
	'tell_fix',
	'tell_wrong',
	'tell_lost',
	'tell_unsent',
	'error_region',
	'error_text_short',
	'error_text_long',
	'error_title_long',
	'error_wish_long',
	'error_question_long',
	'error_form'
] as const;

/** And who tells as a parent. */
export const PARENT_WORDS = [
	'tell_trust_title',
	'tell_trust_lead',
	'tell_trust_who_title',
	'tell_trust_who',
	'tell_trust_file_title',
	'tell_trust_file',
	'tell_trust_then_title',
	'tell_trust_then',
	'tell_trust_region',
	'tell_trust_begin',
	'tell_feeling_title',
	'tell_feeling_lead',
	'tell_feeling_label',
	'feeling_0',
	'feeling_25',
	'feeling_50',
	'feeling_75',
	'feeling_100',
	'tell_wish_title',
	'tell_wish_lead',
	'tell_wish_label',
	'tell_phase',
	'tell_topic',
	'tell_topic_none',
	'tell_check_wish',
	'tell_check_phase',
	'tell_check_topic',
	'tell_check_feeling'
] as const;

/** And who tells as a pupil. */
export const PUPIL_WORDS = [
	'tell_cards_name',
	'tell_card_previous',
	'tell_card_following',
	'tell_card_of',
	'tell_to_mood',
	'tell_mood_title',
	'tell_mood_lead',
	'tell_mood_name',
	'tell_mood_ask',
	'tell_mood_chosen',
	'tell_who_reads',
	'tell_who_reads_text',
	'tell_read',
	'tell_read_stop',
	'tell_check_mood'
] as const;

type Key = (typeof WORDS | typeof PARENT_WORDS | typeof PUPIL_WORDS)[number];

/**
 * What the pages of telling say, by message key, in one voice. The names of choices (`card_stuck`) are looked up by the
 * choice; what only parents or only pupils see is empty for the others.
 */
export type Words = Readonly<Record<Key, string>> & { readonly [name: string]: string };

/** Put what changes in a sentence: `%a` is the first, `%b` the second. */
export function fill(
	sentence: string,
	first: string | number,
	second: string | number = ''
): string {
	return sentence.replace('%a', String(first)).replace('%b', String(second));
}

/** What a region wrote itself is in Dutch, in every language. */
export const isOwnCard = (card: string) => card.startsWith('own-');

export interface Card {
	value: string;
	label: string;
	lang?: 'nl' | undefined;
}

/** The question cards that lie on the table, by what they are called here. */
export function cardsOf({ walk }: { walk: { cards: readonly string[] } }, words: Words): Card[] {
	return walk.cards.map((card) => ({
		value: card,
		label: words[`card_${card}`] ?? '',
		lang: isOwnCard(card) ? 'nl' : undefined
	}));
}

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
