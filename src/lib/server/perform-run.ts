import { findTrend } from '#lib/analysis/index.ts';
import type { AnalysisStory } from '#lib/domain/analysis.ts';
import { analyseInThread } from './analysis-thread.ts';
import { readCodebook } from './codebook.ts';
import type { Client } from './connection.ts';
import { followRun } from './follow-run.ts';
import { fetchRegionNames } from './region-names.ts';
import { readAll } from './rows.ts';
import { readDecisions } from './theme-decisions.ts';
import { readEmergent, saveAnalysis } from './themes.ts';
import { withoutNames } from './without-names.ts';

/**
 * Do the work of one run: read the accepted stories of its region, analyse them, write the outcome. Somebody who stops it
 * meanwhile keeps the outcome of the run before.
 *
 * @param embeddings folder of the operator's sentence model, when there is one
 */
export async function performRun(
	service: Client,
	runId: string,
	embeddings?: string
): Promise<void> {
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
	const following = followRun(service, runId);
	try {
		const stories = await acceptedStories(service, run.region_id);
		const codebook = await readCodebook(service, run.region_id);
		const previous = await readEmergent(service, run.region_id);
		const decisions = await readDecisions(service, run.region_id);
		const { slug } = run.regions as unknown as { slug: string };
		const { analysis: found, tones } = await analyseInThread(
			{ stories, codebook, previous, decisions, embeddings },
			following
		);
		const names = await fetchRegionNames(service, slug);
		const analysis = withoutNames(found, names?.names ?? {});
		const trend = findTrend(stories, analysis.assignments);
		const directions = new Map(trend.themes.map(({ id, direction }) => [id, direction]));
		await saveAnalysis(service, runId, analysis, stories, { directions, tones });
	} catch (error) {
		// Stopped by a person, or brought to its end by another worker: then nothing failed.
		if (await failRun(service, runId)) throw error;
	} finally {
		following.end();
	}
}

/** @returns false when it was no longer open */
async function failRun(service: Client, runId: string): Promise<boolean> {
	const { data } = await service
		.from('analysis_runs')
		.update({ status: 'failed', finished_at: new Date().toISOString() })
		.eq('id', runId)
		.in('status', ['queued', 'running'])
		.select('id')
		.throwOnError();
	return data.length > 0;
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
