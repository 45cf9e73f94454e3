/** What somebody typed or handed over cannot be used. The message is one Dutch sentence for that person. */
export class BadInput extends Error {
	override name = 'BadInput';
}

/** Exit status for input that cannot be used, as grep and diff have it. */
const EXIT_BAD_INPUT = 2;

/**
 * Run a command. Bad input becomes one sentence on stderr and exit 2; anything else is our own mistake
 * and is thrown on, so that Node shows where.
 */
export async function run(command: () => Promise<void>): Promise<void> {
	try {
		await command();
	} catch (error) {
		if (!(error instanceof BadInput)) throw error;
		process.stderr.write(`${error.message}\n`, () => process.exit(EXIT_BAD_INPUT));
	}
}

/** A name from somebody's file, short and harmless enough to print on a terminal. */
export function quoted(name: string): string {
	const harmless = name.replace(/[\p{Cc}\p{Cf}\p{Cs}\s]+/gu, ' ').trim();
	const letters = [...harmless];
	return `"${letters.length > 60 ? `${letters.slice(0, 59).join('')}…` : harmless}"`;
}
