/** Plain text to paragraphs: every line the teller began is one, the last too. Never empty: a caret needs a place. */
export function splitParagraphs(text: string): string[] {
	const paragraphs = text.split(/\s*\n\s*/).filter((paragraph) => paragraph.trim() !== '');
	if (paragraphs.length === 0) return [''];
	return /\n\s*$/.test(text) ? [...paragraphs, ''] : paragraphs;
}

/** Paragraphs to plain text, a blank line between them; empty ones are only air. */
export function joinParagraphs(paragraphs: readonly string[]): string {
	return paragraphs.filter((paragraph) => paragraph.trim() !== '').join('\n\n');
}
