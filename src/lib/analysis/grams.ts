const LENGTH = 4;

/**
 * The runs of four characters of a word with its borders marked; they see through typing errors and compounds.
 *
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
