export interface Dialect {
	delimiter: string;
	/** Excel may begin with a line `sep=;` that is no header. */
	fromLine: 1 | 2;
}

/** A character that no text has: the only column then takes the whole line. */
const NO_DELIMITER = '\u001f';

/** Dutch Excel separates with `;`, so that wins a tie. */
const DELIMITERS = [';', ',', '\t'] as const;

/**
 * Find what separates the cells by counting in the header, outside quotes.
 *
 * @param start the first lines of the file, as text
 * @example
 * findDialect('school;plaats\n'); // => { delimiter: ';', fromLine: 1 }
 */
export function findDialect(start: string): Dialect {
	const said = /^sep=([;,\t])\r?\n/i.exec(start);
	if (said?.[1]) return { delimiter: said[1], fromLine: 2 };
	const counts = countOutsideQuotes(start.trimStart());
	const best = DELIMITERS.reduce((a, b) => (counts[b] > counts[a] ? b : a));
	return { delimiter: counts[best] > 0 ? best : NO_DELIMITER, fromLine: 1 };
}

function countOutsideQuotes(start: string) {
	const counts = { ';': 0, ',': 0, '\t': 0 };
	let quotes = false;
	for (const character of start) {
		if (character === '"') quotes = !quotes;
		else if (quotes) continue;
		else if (character === '\n' || character === '\r') break;
		else if (character === ';' || character === ',' || character === '\t') counts[character] += 1;
	}
	return counts;
}
