import { createHmac, randomUUID, timingSafeEqual } from 'node:crypto';
import type { Challenge } from 'altcha-lib/types';
import { createProofOfWork } from './proof-of-work.ts';
import { createStoryBrake } from './story-brake.ts';

/**
 * Keeps scripts from filling the queue without knowing who sends what. A proof of work opens the usual lane. Without one
 * (scripts are off, an old browser) a story goes into a slower lane that people read after the other. Nobody is looked up,
 * followed or remembered.
 */
export interface StoryGate {
	/** Work for a browser to do while somebody types. */
	challenge(): Promise<Challenge>;
	/** For the form: when it was handed out, so that nobody can say they had it for longer. */
	formSince(): string;
	/** Ask after the fields were found to be right: a proof is used up by asking. */
	judge(fields: Record<string, unknown>, region: string): Promise<Verdict>;
	/** For another form: did its browser do the work? The proof is used up by asking, also for the same form. */
	proved(fields: Record<string, unknown>): Promise<boolean>;
}

export type Verdict =
	| { verified: boolean; refused?: undefined }
	/** A message key; what was typed stays, and the same form sent again a moment later passes. */
	| { refused: 'error_proof' | 'error_hurry' | 'error_trap' | 'error_busy' };

/** Nobody reads a question, writes an answer and sends it sooner (milliseconds). */
const SHORTEST = 10_000;

/**
 * @param secret of the installation, for this purpose only
 * @param attempts that a usual proof takes
 * @param isRegion is there a region of that name? All made-up names together have the room of one
 * @param now milliseconds since 1970
 */
export function createStoryGate(
	secret: string,
	attempts: number,
	isRegion: (slug: string) => Promise<boolean>,
	now: () => number = Date.now
): StoryGate {
	const work = createProofOfWork(secret, attempts);
	const brake = createStoryBrake();
	const formSince = () => sign(secret, now().toString(36));
	return {
		challenge: () => work.challenge(brake.effort()),
		formSince,
		judge: async (fields, region) => {
			const { proof = '', formKey = '', formSince: since = '', website = '' } = fields;
			// A field that people do not see: only a program fills it in.
			if (website !== '') return { refused: 'error_trap' };
			const verified = proof !== '';
			if (verified && (await work.check(String(proof), String(formKey))) === 'refused') {
				return { refused: 'error_proof' };
			}
			if (!verified && ageOf(secret, String(since), now()) < SHORTEST) {
				return { refused: 'error_hurry' };
			}
			const lane = (await isRegion(region)) ? region : '';
			return brake.letIn(lane, verified) ? { verified } : { refused: 'error_busy' };
		},
		proved: async ({ proof = '' }) =>
			proof !== '' && (await work.check(String(proof), randomUUID())) === 'proved'
	};
}

function sign(secret: string, what: string): string {
	return `${what}.${createHmac('sha256', secret).update(`form ${what}`).digest('base64url')}`;
}

/** How long ago a form was handed out (milliseconds); 0 when it was not handed out here. */
function ageOf(secret: string, formSince: string, now: number): number {
	const [what = ''] = formSince.split('.');
	const [given, right] = [Buffer.from(formSince), Buffer.from(sign(secret, what))];
	if (given.length !== right.length || !timingSafeEqual(given, right)) return 0;
	return now - parseInt(what, 36);
}
