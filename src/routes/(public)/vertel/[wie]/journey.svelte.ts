import { readAnswers, type AnswerName, type Answers, type Step } from '#lib/domain/steps.ts';
import type { Standing, Walk } from '#lib/domain/walk.ts';
import type { RegionNames } from '#lib/domain/privacy.ts';
import type { SafeWords } from '../../heard/safe-words.ts';
import type { Thanked } from './thanks.server.ts';
import type { Words } from './words.ts';

/** What the server gives back after a button, without scripts. */
export interface Answered extends Standing {
	issues: Record<string, string>;
	/** The story was sent and not kept. */
	refused: boolean;
	formKey: string;
	formSince: string;
	preview: SafeWords | null;
	worried: boolean;
}

interface Start extends Walk {
	/** Where telling begins. */
	first: Step;
	/** The one that a link chose, or the only one. */
	region: string;
	/** Keys of the question cards, those of the region among them. */
	cards: readonly string[];
	/** Schools and places of the region, when it is known which one. */
	regionNames: RegionNames;
	formKey: string;
	formSince: string;
	words: Words;
	topics: Topic[];
	later: Later | null;
}

/** What comes after the first screen. */
type Later = typeof import('./later.ts');

interface Topic {
	value: string;
	label: string;
}

/** One teller on the way through the steps, in the page only. */
export class Journey {
	/** Its regions have no places yet where a link chose one. */
	walk: Start = $state.raw()!;
	/** Not here on the first screen; every button waits for it. */
	later: Later | null = $state.raw()!;
	/** Those of the first screen, until the others have come. */
	words: Words = $state.raw()!;
	topics: Topic[] = $state.raw()!;
	step: Step = $state()!;
	answers: Answers = $state()!;
	been = $state(false);
	/** A sentence per field that needs attention. */
	issues = $state<Record<string, string>>({});
	/** The story was sent and not kept. */
	refused = $state(false);
	/** Words of danger were written; once seen, the help stays. */
	worried = $state(false);
	/** What is kept, as the server made it; in the page it is made again. */
	readonly preview: SafeWords | null;
	/** Made with the first page; the same form sent twice is one story. */
	formKey: string = $state()!;
	readonly formSince: string;
	told = $state<Thanked | null>(null);
	sending = $state(false);
	/** No connection, or the server is in trouble: nothing arrived, so nothing may be thrown away here. */
	unsent = $state(false);
	/** Kept on this device too, because somebody asked for it. */
	kept = $state(false);
	/** A step was taken, so the focus has to move. */
	moved = $state(false);
	/** Nothing is left here: sent and gone, or left in a hurry. */
	gone = $state(false);

	constructor(start: Start, from: Partial<Answered> & { told?: Thanked | undefined }) {
		this.walk = start;
		this.later = start.later;
		this.words = start.words;
		this.topics = start.topics;
		this.step = from.step ?? start.first;
		this.answers = from.answers ?? readAnswers({ region: start.region });
		this.been = from.been ?? false;
		this.issues = from.issues ?? {};
		this.refused = from.refused ?? false;
		this.worried = from.worried ?? false;
		this.preview = from.preview ?? null;
		this.formKey = from.formKey || start.formKey;
		this.formSince = from.formSince || start.formSince;
		this.told = from.told ?? null;
		this.moved = from.step !== undefined;
	}

	answer(answers: Partial<Record<AnswerName, string>>): void {
		Object.assign(this.answers, answers);
	}

	/** Show a step: also when the browser goes back to it. */
	stand(step: Step): void {
		if (step === this.step || !this.walk.steps.includes(step)) return;
		this.step = step;
		this.moved = true;
	}

	/** Let go of everything that was written. */
	forget(): void {
		this.answers = readAnswers({});
		this.told = null;
		this.issues = {};
		this.gone = true;
		this.kept = false;
	}

	/** Words of danger were written here, or seen by the server in what was sent: where help is stands beside them. */
	get alarmed(): boolean {
		return this.worried || this.told?.worried === true;
	}

	/** Those of the page, as long as its region is the one that was chosen. */
	get regionNames(): RegionNames {
		return this.answers.region === this.walk.region ? this.walk.regionNames : {};
	}
}
