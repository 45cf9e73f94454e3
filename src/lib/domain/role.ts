/** Coordinator of the desk, policy staff, board and parent council (read only), and who manages accounts. */
export const ROLES = ['admin', 'coordinator', 'policy', 'reader'] as const;
export type Role = (typeof ROLES)[number];

/** What somebody may do. The database decides; pages use this to show only what will work. */
const RIGHTS = {
	judge: ['coordinator', 'admin'],
	readStories: ['coordinator', 'policy', 'admin'],
	analyse: ['coordinator', 'policy', 'admin'],
	improve: ['coordinator', 'policy', 'admin'],
	/** Name, merge, hide and add themes. */
	shapeThemes: ['policy', 'admin'],
	/** Signals and actions. */
	remove: ['policy', 'admin'],
	/** Numbers for the board and for everybody. */
	publish: ['policy', 'admin'],
	manage: ['admin']
} as const satisfies Record<string, readonly Role[]>;

export type Right = keyof typeof RIGHTS;

/**
 * May somebody with this role do this?
 *
 * @example
 * may('reader', 'judge'); // => false
 */
export function may(role: Role, right: Right): boolean {
	return (RIGHTS[right] as readonly Role[]).includes(role);
}
