const LENGTH = 4;

/**
 * The runs of four characters of a word with its borders marked; they see through typing errors and compounds.
 * O(characters).
 *
 * Source: McNamee & Mayfield 2004, "Character n-gram tokenization for European language text retrieval": four did best.
 *
 * @param folded a word as `fold` gives it
 * @returns in order; a word of one or two letters is one run
 * @example
 * findGrams('pest'); // => ['#pes', 'pest', 'est#']
 */
export function findGrams(folded: string): string[] {
	const marked = `#${folded}#`;
	if (marked.length <= LENGTH) return [marked];
	const grams: string[] = [];
	for (let at = 0; at + LENGTH <= marked.length; at++) grams.push(marked.slice(at, at + LENGTH));
	return grams;
}
