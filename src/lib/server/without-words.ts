/**
 * What broke and where in the code, as text. The message is left out, because a message may quote what somebody wrote.
 *
 * @example
 * withoutWords(new RangeError('"Mijn zoon ..." is too long'));
 * // => 'RangeError\n    at parse (file:///app/story.js:12:3)'
 */
export function withoutWords(error: unknown): string {
	const { name, stack = '', code } = Object(error) as Partial<Error & { code: string }>;
	// Only lines that end in a place: a message may have lines of its own, and one of those may begin with "at".
	const places = stack.split('\n').filter((line) => /^ {4}at .*:\d+:\d+\)?$/.test(line));
	return [[name, code].filter(Boolean).join(' '), ...places.slice(0, 6)].join('\n');
}
