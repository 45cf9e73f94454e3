import { analyse } from '#lib/analysis/index.ts';
import type { AnalysisStory } from '#lib/domain/analysis.ts';
import { readCodebook } from './codebook.ts';
import type { Client } from './connection.ts';
import { saveAnalysis } from './themes.ts';

export interface Run {
	id: string;
	status: 'queued' | 'running' | 'done' | 'failed';
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

/** Do the work of one run: read the accepted stories of its region, analyse them, write the outcome. */
export async function performRun(service: Client, runId: string): Promise<void> {
	const { data: run } = await service
		.from('analysis_runs')
		.update({ status: 'running', progress: 1 })
		.eq('id', runId)
		.in('status', ['queued', 'running'])
		.select('region_id')
		.maybeSingle()
		.throwOnError();
	// Withdrawn or done by another worker: nothing left to do.
	if (!run) return;
	try {
		const stories = await acceptedStories(service, run.region_id);
		const codebook = await readCodebook(service, run.region_id);
		const analysis = analyse(stories, codebook, { onProgress: reporter(service, runId) });
		await saveAnalysis(service, runId, analysis, stories);
	} catch (error) {
		await service
			.from('analysis_runs')
			.update({ status: 'failed', finished_at: new Date().toISOString() })
			.eq('id', runId)
			.throwOnError();
		throw error;
	}
}

/** Tells the region how far it is, at most once every ten percent. Losing such a message harms nobody. */
function reporter(service: Client, runId: string): (share: number) => void {
	let told = 0;
	return (share) => {
		const percent = Math.min(99, Math.floor(share * 100));
		if (percent < told + 10) return;
		told = percent;
		void service.from('analysis_runs').update({ progress: percent }).eq('id', runId).then();
	};
}

/** The API hands out at most this many rows at a time. */
const PAGE = 1000;

async function acceptedStories(service: Client, regionId: string): Promise<AnalysisStory[]> {
	const stories: AnalysisStory[] = [];
	for (;;) {
		const { data } = await service
			.from('stories')
			.select('id, text, audience, quotable, told_on')
			.eq('region_id', regionId)
			.eq('status', 'accepted')
			.order('id')
			.range(stories.length, stories.length + PAGE - 1)
			.throwOnError();
		for (const { told_on: date, ...story } of data) {
			stories.push({ ...(story as Omit<AnalysisStory, 'date'>), date });
		}
		if (data.length < PAGE) return stories;
	}
}
