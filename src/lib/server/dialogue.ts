import type { Message } from '#lib/domain/dialogue.ts';
import type { SafeText } from '#lib/domain/safe-text.ts';
import type { Audience, StoryStatus } from '#lib/domain/story.ts';
import type { Client } from './connection.ts';
import { readAll } from './rows.ts';

/** A dialogue as the desk sees it; it has no times, so nobody can tell when a teller was there. */
export interface Dialogue {
	story: string;
	audience: Audience;
	status: StoryStatus;
	text: string;
	title: string | null;
	wish: string | null;
	/** The teller asked or told something that nobody dealt with yet. */
	open: boolean;
	/** Words of danger were seen in what is still open. */
	urgent: boolean;
	/** Danger was seen in the story or in a message, and nobody closed it yet. */
	danger: boolean;
	messages: Message[];
}

interface Row {
	story_id: string;
	author: string;
	text: string;
	seen: boolean;
	urgent: boolean;
	stories: {
		audience: string;
		status: string;
		text: string;
		title: string | null;
		wish: string | null;
		urgent: boolean;
	};
}

const COLUMNS =
	'story_id, author, text, seen, urgent, stories(audience, status, text, title, wish, urgent)';

/**
 * Every dialogue of the region: new words of danger first, then danger that nobody closed, then open questions; among equals
 * in no order that says when.
 */
export async function listDialogues(staff: Client): Promise<Dialogue[]> {
	const rows = await readAll((first, last) =>
		staff
			.from('messages')
			.select(COLUMNS)
			.order('story_id')
			.order('position')
			.range(first, last)
			.throwOnError()
	);
	const perStory = Map.groupBy(rows as unknown as Row[], (row) => row.story_id);
	const weight = ({ urgent, danger, open }: Dialogue) =>
		Number(urgent) * 4 + Number(danger) * 2 + Number(open);
	return [...perStory.values()].map(dialogueOf).sort((a, b) => weight(b) - weight(a));
}

/** The dialogue of one story; null when there is no such story here. It may have no messages yet. */
export async function readDialogue(staff: Client, story: string): Promise<Dialogue | null> {
	const { data } = await staff
		.from('stories')
		.select(
			'id, audience, status, text, title, wish, urgent, messages(author, text, seen, urgent, position)'
		)
		.eq('id', story)
		.order('position', { referencedTable: 'messages' })
		.maybeSingle()
		.throwOnError();
	if (!data) return null;
	const { messages, id, ...about } = data;
	const rows = messages.map((message) => ({ ...message, story_id: id, stories: about }));
	return { ...emptyDialogue(id, about), ...(rows.length > 0 ? dialogueOf(rows) : {}) };
}

function dialogueOf(rows: Row[]): Dialogue {
	const [{ story_id, stories }] = rows as [Row];
	const waiting = rows.filter(({ author, seen }) => author === 'teller' && !seen);
	return {
		...emptyDialogue(story_id, stories),
		open: waiting.length > 0,
		urgent: waiting.some(({ urgent }) => urgent),
		messages: rows.map(({ author, text, seen }) => ({
			author: author as Message['author'],
			text,
			seen
		}))
	};
}

function emptyDialogue(
	story: string,
	{ audience, status, text, title, wish, urgent: danger }: Row['stories']
): Dialogue {
	return {
		...{ story, text, title, wish, open: false, urgent: false, danger, messages: [] },
		audience: audience as Audience,
		status: status as StoryStatus
	};
}

/** How many tellers wait for an answer. */
export async function countOpenQuestions(staff: Client): Promise<number> {
	const rows = await readAll((first, last) =>
		staff
			.from('messages')
			.select('story_id')
			.eq('author', 'teller')
			.eq('seen', false)
			.order('story_id')
			.order('position')
			.range(first, last)
			.throwOnError()
	);
	return new Set(rows.map((row) => row.story_id)).size;
}

/** Can whoever told this still read an answer? Stories that were brought in and codes that expired have no reader. */
export async function canAnswer(staff: Client, story: string): Promise<boolean> {
	const { data } = await staff.rpc('can_answer', { story }).throwOnError();
	return data;
}

/**
 * Answer a teller, or say with null that what was asked needs no answer. Either closes what was open.
 *
 * @returns 'error_nobody_reads' when the story or its code is gone
 */
export async function answerStory(
	staff: Client,
	story: string,
	text: SafeText | null
): Promise<'answered' | 'error_nobody_reads' | 'error_message_long' | 'error_message_many'> {
	const { error } = await staff.rpc('answer_story', { story, text: text ?? undefined });
	if (!error) return 'answered';
	if (error.code === 'PT404') return 'error_nobody_reads';
	if (error.code === 'PT422') return error.hint as 'error_message_long' | 'error_message_many';
	throw error;
}
