import type { Triad } from './reading.ts';

/**
 * The same answer without drawing: mostly one, two together, or all three.
 * What a choice is called stands in the messages `triad_<name>`.
 */
export const TRIAD_CHOICES = {
	heard: { heard: 80, seen: 10, helped: 10 },
	seen: { heard: 10, seen: 80, helped: 10 },
	helped: { heard: 10, seen: 10, helped: 80 },
	heard_seen: { heard: 45, seen: 45, helped: 10 },
	seen_helped: { heard: 10, seen: 45, helped: 45 },
	heard_helped: { heard: 45, seen: 10, helped: 45 },
	all: { heard: 34, seen: 33, helped: 33 }
} as const satisfies Record<string, Triad>;

export type TriadChoice = keyof typeof TRIAD_CHOICES;
