/**
 * What a person typed in a text box, without what no person types: line ends of other systems become one kind, control
 * characters (PostgreSQL stores no NUL) and halves of characters go, and so does white space around it.
 *
 * @example
 * plainText(' Eén regel\r\nen nog een\0 '); // => 'Eén regel\nen nog een'
 */
export function plainText(typed: string): string {
	return typed
		.replace(/\r\n?/g, '\n')
		.replace(/[^\P{Cc}\n\t]/gu, '')
		.toWellFormed()
		.trim();
}
