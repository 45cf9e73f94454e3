/** Words asked about before; a language has few words that come often. */
const MOST = 8192;
const LONGEST = 24;
/** An engine keeps the whole text that a longer piece was cut from, and a story may not stay anywhere: those are copied. */
const LONGEST_CUT = 12;

/**
 * The same function of a word, which remembers its answers for a while: people use the same few thousand words.
 *
 * @param compute a function of the word alone
 * @example
 * const isLong = remember((word) => word.length > 8);
 * isLong('onderwijs'); // => true
 */
export function remember<T extends boolean | number | object>(
	compute: (word: string) => T
): (word: string) => T {
	const known = new Map<string, T>();
	return (word) => {
		const before = known.get(word);
		if (before !== undefined) return before;
		const answer = compute(word);
		if (word.length > LONGEST) return answer;
		if (known.size >= MOST) known.clear();
		known.set(word.length > LONGEST_CUT ? word.split('').join('') : word, answer);
		return answer;
	};
}
