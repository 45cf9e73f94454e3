import type { Client } from './connection.ts';

/** Milliseconds between two looks at a run: somebody who stops it waits no longer than this. */
const LOOK = 1000;

export interface FollowedRun {
	/** Aborted when the run is no longer under way: somebody stopped it, or another worker brought it to its end. */
	signal: AbortSignal;
	/** How far the work is, 0..1. */
	report(share: number): void;
	/** The work is over, whatever became of it. */
	end(): void;
}

/** Tells the region how far a run is, and hears from it whether the run is still wanted. */
export function followRun(service: Client, runId: string): FollowedRun {
	const stopped = new AbortController();
	let percent = 1;
	let timer: NodeJS.Timeout;
	const look = async () => {
		// An answer that is lost is no answer: the next look asks again.
		const { data, error } = await service
			.from('analysis_runs')
			.update({ progress: percent })
			.match({ id: runId, status: 'running' })
			.select('id');
		if (!error && data.length === 0) stopped.abort();
		else lookAgain();
	};
	const lookAgain = () => {
		if (!ended) timer = setTimeout(() => void look(), LOOK);
	};
	let ended = false;
	lookAgain();
	return {
		signal: stopped.signal,
		report: (share) => {
			percent = Math.max(percent, Math.min(99, Math.floor(share * 100)));
		},
		end: () => {
			ended = true;
			clearTimeout(timer);
		}
	};
}
