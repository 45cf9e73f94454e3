import type { Client } from './connection.ts';

export interface Run {
	id: string;
	status: 'queued' | 'running' | 'done' | 'failed' | 'cancelled';
	/** Whole percents. */
	progress: number;
	stories: number | null;
	finishedAt: string | null;
	unexplained: { word: string; stories: number }[];
}

/** Ask for an analysis of one's own region; the run that is already on its way is the answer when there is one. */
export async function requestRun(staff: Client): Promise<string> {
	const { data } = await staff.rpc('request_analysis').throwOnError();
	return data;
}

/** Stop the run that is on its way; the themes stay as they are. */
export async function cancelRun(staff: Client): Promise<void> {
	await staff.rpc('cancel_analysis').throwOnError();
}

export async function requestRunOf(service: Client, regionId: string): Promise<string> {
	const { data } = await service.rpc('request_analysis_of', { region: regionId }).throwOnError();
	return data;
}

export async function latestRun(staff: Client, status?: Run['status']): Promise<Run | null> {
	let query = staff
		.from('analysis_runs')
		.select('id, status, progress, stories, finished_at, unexplained');
	if (status) query = query.eq('status', status);
	const { data } = await query
		.order('requested_at', { ascending: false })
		.limit(1)
		.maybeSingle()
		.throwOnError();
	if (!data) return null;
	const { finished_at: finishedAt, ...run } = data;
	return { ...(run as unknown as Run), finishedAt };
}

export async function readRun(
	client: Client,
	id: string
): Promise<Pick<Run, 'status' | 'progress'>> {
	const { data } = await client
		.from('analysis_runs')
		.select('status, progress')
		.eq('id', id)
		.single()
		.throwOnError();
	return data as Pick<Run, 'status' | 'progress'>;
}
