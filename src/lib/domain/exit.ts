/** The way out of every public page. */
export const EXIT = {
	/** Where it leads: a page that nobody asks about when they see it over a shoulder. */
	elsewhere: 'https://www.buienradar.nl/',
	/** Where it passes: ends a visit with a code, and goes on from there when a link is followed. */
	through: '/sluit'
} as const;
