/** Plain text to paragraphs: every line the teller began is one. Never empty, so that a caret has a place. */
export function splitParagraphs(text: string): string[] {
	const paragraphs = text.split(/\s*\n\s*/).filter((paragraph) => paragraph.trim() !== '');
	return paragraphs.length > 0 ? paragraphs : [''];
}

/** Paragraphs to plain text, a blank line between them; empty ones are only air. */
export function joinParagraphs(paragraphs: readonly string[]): string {
	return paragraphs.filter((paragraph) => paragraph.trim() !== '').join('\n\n');
}
