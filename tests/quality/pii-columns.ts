const TYPES: Record<string, string> = { PER: 'naam', LOC: 'plaats', ORG: 'organisatie' };
/** Sentences of one article that are looked at together. */
const MOST_SENTENCES = 20;

/**
 * Marked texts out of columns as in CoNLL-2002 (Tjong Kim Sang 2002): a word and its label a line, an empty line between
 * sentences, -DOCSTART- between articles. Labels without a type of ours (MISC) stay plain text.
 *
 * @example
 * readColumns('Jan B-PER\nde I-PER\nWit I-PER\nlacht O\n. O\n'); // => ['{{naam:Jan de Wit}} lacht.']
 */
export function readColumns(content: string): string[] {
	const texts: string[] = [];
	let sentences: string[] = [];
	const close = () => {
		if (sentences.length) texts.push(sentences.join('\n'));
		sentences = [];
	};
	for (const article of content.split(/^-DOCSTART-.*$/m)) {
		for (const sentence of article.split(/\r?\n\s*\r?\n/)) {
			const words = sentence.split(/\r?\n/).filter((line) => line.trim());
			if (words.length) sentences.push(readSentence(words));
			if (sentences.length >= MOST_SENTENCES) close();
		}
		close();
	}
	return texts;
}

function readSentence(lines: string[]): string {
	let text = '';
	let open = '';
	let last = '';
	for (const line of lines) {
		const columns = line.trim().split(/\s+/);
		const [word = ''] = columns;
		const [place = 'O', label = ''] = (columns.at(-1) ?? 'O').split('-');
		const continues = place === 'I' && open === label;
		if (open && !continues) text += '}}';
		if (!continues) open = '';
		if (text && !/^[.,;:!?)\]%]$/.test(word) && !/^[([]$/.test(last)) text += ' ';
		const type = TYPES[label];
		if (!continues && place !== 'O' && type) {
			text += `{{${type}:`;
			open = label;
		}
		text += word.replaceAll('{', '(').replaceAll('}', ')');
		last = word;
	}
	return open ? `${text}}}` : text;
}
