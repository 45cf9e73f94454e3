import type { RegionNames } from '#lib/domain/privacy.ts';
import type { Change } from '#lib/ui/change-text.ts';
import type { Hint } from './safe-words.ts';

/** Milliseconds of rest after a key before the text is looked at: people think while they type. */
const REST = 800;

/**
 * Looks along while somebody types, in the browser only: nothing leaves the page, nothing is changed, nothing is blocked.
 * The privacy module is heavy and comes after the first words.
 */
export class Listener {
	/** What will be taken out, with its place in the text that was heard. */
	hints = $state.raw<Hint[]>([]);
	readonly #regionNames: RegionNames;
	readonly #worry: () => void;
	#timer: ReturnType<typeof setTimeout> | undefined;

	/**
	 * @param worry called when words of danger were typed
	 * @param regionNames what came with the page; nothing is asked while somebody types
	 */
	constructor(worry: () => void, regionNames: RegionNames = {}) {
		this.#worry = worry;
		this.#regionNames = regionNames;
	}

	/** Call with the whole text at every change. */
	hear(text: string): void {
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => void this.#look(text), REST);
	}

	/** At once: for a text that was there already. */
	look(text: string): void {
		clearTimeout(this.#timer);
		void this.#look(text);
	}

	/**
	 * Where the words of a hint stand in the text as it is now, each with what takes their place. Looked for anew: somebody
	 * may have typed on since the hint came, and the same letters inside another word are not these words.
	 */
	async changes(text: string, { surface }: Hint): Promise<Change[]> {
		const listening = await import('./listening.ts');
		return listening
			.hintsIn(text, { regionNames: this.#regionNames })
			.filter((hint) => hint.surface === surface)
			.map(({ start, end, placeholder }) => ({ start, end, other: placeholder }));
	}

	stop(): void {
		clearTimeout(this.#timer);
	}

	/** When the module cannot be loaded the server still does the same. */
	async #look(text: string): Promise<void> {
		const listening = await import('./listening.ts').catch(() => undefined);
		if (!listening) return;
		this.hints = listening.hintsIn(text, { regionNames: this.#regionNames });
		if (listening.dangerInPage(text).urgent) this.#worry();
	}
}
