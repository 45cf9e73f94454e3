import { findTrend } from '#lib/analysis/index.ts';
import type { AnalysisStory } from '#lib/domain/analysis.ts';
import { analyseInThread } from './analysis-thread.ts';
import { readCodebook } from './codebook.ts';
import type { Client } from './connection.ts';
import { fetchRegionNames } from './region-names.ts';
import { readAll } from './rows.ts';
import { readDecisions } from './theme-decisions.ts';
import { readEmergent, saveAnalysis } from './themes.ts';
import { withoutNames } from './without-names.ts';

/** Do the work of one run: read the accepted stories of its region, analyse them, write the outcome. */
export async function performRun(service: Client, runId: string): Promise<void> {
	const { data: run } = await service
		.from('analysis_runs')
		.update({ status: 'running', progress: 1 })
		.eq('id', runId)
		.in('status', ['queued', 'running'])
		.select('region_id, regions(slug)')
		.maybeSingle()
		.throwOnError();
	// Withdrawn or done by another worker: nothing left to do.
	if (!run) return;
	try {
		const stories = await acceptedStories(service, run.region_id);
		const codebook = await readCodebook(service, run.region_id);
		const previous = await readEmergent(service, run.region_id);
		const decisions = await readDecisions(service, run.region_id);
		const { slug } = run.regions as unknown as { slug: string };
		const { analysis: found, tones } = await analyseInThread(
			{ stories, codebook, previous, decisions },
			reporter(service, runId)
		);
		const names = await fetchRegionNames(service, slug);
		const analysis = withoutNames(found, names?.names ?? {});
		const trend = findTrend(stories, analysis.assignments);
		const directions = new Map(trend.themes.map(({ id, direction }) => [id, direction]));
		await saveAnalysis(service, runId, analysis, stories, { directions, tones });
	} catch (error) {
		// Only while it is open: another worker may have brought the same run to its end.
		await service
			.from('analysis_runs')
			.update({ status: 'failed', finished_at: new Date().toISOString() })
			.eq('id', runId)
			.in('status', ['queued', 'running'])
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
		const running = { id: runId, status: 'running' };
		void service.from('analysis_runs').update({ progress: percent }).match(running).then();
	};
}

async function acceptedStories(service: Client, regionId: string): Promise<AnalysisStory[]> {
	const rows = await readAll((first, last) =>
		service
			.from('stories')
			.select('id, text, audience, quotable, told_on')
			.eq('region_id', regionId)
			.eq('status', 'accepted')
			.neq('consent', 'desk')
			.order('id')
			.range(first, last)
			.throwOnError()
	);
	return rows.map(({ told_on: date, ...story }) => ({
		...(story as Omit<AnalysisStory, 'date'>),
		date
	}));
}
