import type { Finding, RegionNames } from '#lib/domain/privacy.ts';

/** Milliseconds of rest after a key before the text is looked at: people think while they type. */
const REST = 800;

/**
 * Looks along while somebody types, in the browser only: nothing leaves the page, nothing is changed, nothing is blocked.
 * The privacy module is heavy and comes after the first words.
 */
export class Listener {
	/** What will be taken out, as typed, each once. */
	found = $state<string[]>([]);
	/** Words of danger were typed; once seen, the help stays. */
	worried = $state(false);
	#timer: ReturnType<typeof setTimeout> | undefined;
	#regionNames: () => RegionNames;

	/** @param regionNames what came with the page; nothing is asked while somebody types */
	constructor(regionNames: () => RegionNames = () => ({})) {
		this.#regionNames = regionNames;
	}

	/** Call with the whole text at every change. */
	hear(text: string): void {
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => void this.#look(text), REST);
	}

	/** When the module cannot be loaded the server still does the same. */
	async #look(text: string): Promise<void> {
		const privacy = await import('#lib/privacy/index.ts').catch(() => undefined);
		if (!privacy) return;
		const surfaces = privacy
			.find(text, { regionNames: this.#regionNames() })
			.map((finding: Finding) => finding.surface);
		this.found = surfaces.filter((surface, place) => surfaces.indexOf(surface) === place);
		this.worried ||= privacy.danger(text).urgent;
	}
}
