/** Does this part of a URL look like one of our ids? Anything else is simply not there. */
export function isId(value: string): boolean {
	return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(value);
}
