import type { Journey } from './journey.svelte.ts';

/** How long the look of the later steps may keep them waiting (milliseconds). */
const LOOK = 3000;

/** Fetches what comes after the first screen: code, words and look. Asked again when the connection failed. */
export class LaterSteps {
	/** The page links the look. */
	asked = $state(false);
	readonly #journey: Journey;
	#coming: Promise<boolean> | undefined;
	#drawn = () => {};

	constructor(journey: Journey) {
		this.#journey = journey;
		this.asked = journey.later !== null;
	}

	/** @returns whether the server answered; the code may be lost even so, and then it is for as long as this page lives */
	bring(): Promise<boolean> {
		return (this.#coming ??= this.#fetch().finally(() => (this.#coming = undefined)));
	}

	/** Handlers in the page itself, which `onload` would leave for who comes without scripts, are not allowed. */
	watch(link: HTMLLinkElement): void {
		link.onload = link.onerror = () => this.#drawn();
	}

	async #fetch(): Promise<boolean> {
		const journey = this.#journey;
		if (journey.later) return true;
		const looks = new Promise<void>((resolve) => {
			this.#drawn = resolve;
			setTimeout(resolve, LOOK);
		});
		this.asked = true;
		const [code, answer] = await Promise.all([
			import('./later.ts').catch(() => null),
			fetch(`${location.pathname}/woorden`).catch(() => null),
			looks
		]);
		this.asked = code !== null && answer?.ok === true;
		if (!code || !answer?.ok) return answer?.ok === true;
		const { words, topics, regions } = await answer.json();
		// The names of a region's own cards are here already.
		journey.words = { ...journey.words, ...words };
		journey.topics = topics;
		journey.walk = { ...journey.walk, regions };
		journey.later = code;
		return true;
	}
}
