import type { Operation, Subject } from './expected-rights.ts';
import type { RegionWorld } from './world.ts';

/** One question: may this subject, who is from there, do this to the rows of that region? */
export interface Cell {
	table: string;
	operation: Operation;
	subject: Subject;
	/** The region of the subject; for those without one, any. */
	from: RegionWorld;
	region: RegionWorld;
}

/** How many rows were seen or touched, and the SQLSTATE when it was refused. */
export interface Answer {
	rows: number;
	refusal?: string;
}
