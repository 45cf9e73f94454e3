const ENTITIES: Record<string, string> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&#39;'
};

/** Anybody's text inside an element or a quoted attribute. Characters that HTML forbids become �. */
export function escapeHtml(text: string): string {
	return (
		text
			.toWellFormed()
			// These control characters are the ones that HTML forbids.
			.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]/g, '\ufffd')
			.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character)
	);
}
