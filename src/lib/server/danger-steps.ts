import { holding, type DangerStep, type TakenStep } from '#lib/domain/danger-step.ts';
import type { StoryStatus } from '#lib/domain/story.ts';
import type { Client } from './connection.ts';

/** Every step that was taken in the region, in order, by story. */
export async function listDangerSteps(staff: Client): Promise<Map<string, TakenStep[]>> {
	const { data } = await staff.rpc('list_danger_steps').throwOnError();
	return new Map(Object.entries(data as unknown as Record<string, TakenStep[]>));
}

/**
 * Take a step. Closing it ('done', 'no_danger') takes the story off the top of the queue.
 *
 * @param seen what this person had before them (`seenOf`); danger is closed only by who saw all of it
 * @returns 'taken', or why not: a colleague took it up first, the teller wrote more, or the story is gone
 */
export async function takeDangerStep(
	staff: Client,
	story: string,
	step: DangerStep,
	seen?: string
): Promise<'taken' | 'error_taken_meanwhile' | 'error_danger_changed' | 'error_danger_gone'> {
	const { error } = await staff.rpc('take_danger_step', { story, step, seen });
	if (!error) return 'taken';
	if (error.hint === 'error_danger_changed') return error.hint;
	if (error.code === 'PT409') return 'error_taken_meanwhile';
	if (error.code === 'PT404') return 'error_danger_gone';
	throw error;
}

/** What every member of staff may know of danger that waits for a reader longer than a working day. */
export interface LateDanger {
	waits: boolean;
	/** How many stories; null for who may see no number below five. */
	count: number | null;
	/** E-mail address of who reads when the coordinator is away. */
	deputy: string | null;
}

export async function readLateDanger(staff: Client): Promise<LateDanger> {
	const { data } = await staff.rpc('read_late_danger').throwOnError();
	return data as unknown as LateDanger;
}

/** A story in which danger was seen and that nobody closed yet. */
export interface OpenDanger {
	story: string;
	status: StoryStatus;
	/** YYYY-MM-DD, since when it waits. */
	waitingSince: string;
	/** Somebody has it in hand. */
	held: boolean;
}

/** First what nobody took up, of that first what waits longest. */
export async function listOpenDanger(staff: Client): Promise<OpenDanger[]> {
	const [{ data }, steps] = await Promise.all([
		staff
			.from('stories')
			.select('id, status, waiting_since')
			.eq('urgent', true)
			.order('waiting_since')
			.order('id')
			.throwOnError(),
		listDangerSteps(staff)
	]);
	return data
		.map(({ id, status, waiting_since }) => ({
			...{ story: id, status: status as StoryStatus },
			waitingSince: waiting_since,
			held: holding(steps.get(id) ?? []) !== undefined
		}))
		.sort((one, other) => Number(one.held) - Number(other.held));
}
