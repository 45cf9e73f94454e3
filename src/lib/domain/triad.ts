import type { Triad } from './reading.ts';
import { TRIAD_CHOICES, type TriadChoice } from './triad-choices.ts';

/** A place in a drawing: x to the right, y down. */
export interface Place {
	x: number;
	y: number;
}

/** The corners of the triangle as it is drawn, in units of the drawing. All three as far from each other. */
export const CORNERS = {
	heard: { x: 120, y: 0 },
	seen: { x: 0, y: 208 },
	helped: { x: 240, y: 208 }
} as const satisfies Record<keyof Triad, Place>;

/** The middle: as much of each. */
export const MIDDLE: Place = { x: 120, y: 139 };

/**
 * How near a place is to each corner, as whole shares that are together 100. A place beside the triangle counts as the
 * nearest share within it.
 *
 * Formula: barycentric coordinates (Möbius 1827), those below zero made zero.
 *
 * @example
 * sharesAt({ x: 120, y: 0 }); // => { heard: 100, seen: 0, helped: 0 }
 */
export function sharesAt({ x, y }: Place): Triad {
	const { heard, seen, helped } = CORNERS;
	const height = seen.y - heard.y;
	const up = (seen.y - y) / height;
	const right = (x - seen.x - up * (heard.x - seen.x)) / (helped.x - seen.x);
	const within = [up, 1 - up - right, right].map((share) => Math.max(0, share));
	const sum = within.reduce((total, share) => total + share, 0);
	const [heardShare = 0, seenShare = 0] = within.map((share) => Math.round((share / sum) * 100));
	const seenWhole = Math.min(seenShare, 100 - heardShare);
	return { heard: heardShare, seen: seenWhole, helped: 100 - heardShare - seenWhole };
}

/**
 * Where shares lie in the drawing: the corners, weighed by their shares.
 *
 * @param shares together 100
 * @example
 * placeOf({ heard: 0, seen: 50, helped: 50 }); // => { x: 120, y: 208 }
 */
export function placeOf({ heard, seen, helped }: Triad): Place {
	const weigh = (axis: 'x' | 'y') =>
		(heard * CORNERS.heard[axis] + seen * CORNERS.seen[axis] + helped * CORNERS.helped[axis]) / 100;
	return { x: weigh('x'), y: weigh('y') };
}

/**
 * The choice that is nearest to shares, for who reads or hears them.
 *
 * @example
 * nearestChoice({ heard: 90, seen: 5, helped: 5 }); // => 'heard'
 */
export function nearestChoice(shares: Triad): TriadChoice {
	const far = (choice: Triad) =>
		(choice.heard - shares.heard) ** 2 +
		(choice.seen - shares.seen) ** 2 +
		(choice.helped - shares.helped) ** 2;
	const names = Object.keys(TRIAD_CHOICES) as TriadChoice[];
	return names.reduce((best, name) =>
		far(TRIAD_CHOICES[name]) < far(TRIAD_CHOICES[best]) ? name : best
	);
}
