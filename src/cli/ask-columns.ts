import { createInterface } from 'node:readline/promises';
import type { Interface } from 'node:readline/promises';
import { guessColumn, matchColumn } from './columns.ts';
import type { GivenColumns, Field } from './columns.ts';
import { BadInput } from './fail.ts';
import { interrupt } from './interrupt.ts';

const QUESTIONS: [Field, string][] = [
	['text', 'In welke kolom staat het verhaal?'],
	['id', 'In welke kolom staat het nummer?'],
	['date', 'In welke kolom staat de datum?']
];

const NONE = '-';

/**
 * Ask a person for the columns that no flag named. Enter takes the guess between brackets; a column is
 * chosen by its name or by its number in the list.
 */
export async function askColumns(
	columns: string[],
	given: GivenColumns,
	terminal: { input: NodeJS.ReadableStream; output: NodeJS.WritableStream }
): Promise<GivenColumns> {
	const open = QUESTIONS.filter(([field]) => given[field] === undefined);
	if (open.length === 0) return given;
	const lines = createInterface(terminal);
	lines.once('SIGINT', interrupt);
	const list = columns.map((column, index) => `  ${index + 1}  ${column}\n`).join('');
	terminal.output.write(`Kolommen:\n${list}`);
	const answers: GivenColumns = { ...given };
	for (const [field, question] of open) {
		const guess = guessColumn(columns, field) ?? (field === 'text' ? undefined : NONE);
		let answer: string | undefined;
		while (answer === undefined) {
			const typed = await ask(lines, prompt(question, guess));
			answer = choose(columns, field, typed === '' ? guess : typed);
		}
		if (answer !== NONE) answers[field] = answer;
	}
	lines.close();
	return answers;
}

/** Ctrl-D ends the conversation without an answer. */
async function ask(lines: Interface, question: string): Promise<string> {
	const answer = await lines.question(question).catch(() => undefined);
	if (answer !== undefined) return answer.trim();
	throw new BadInput('\nZonder te weten waar het verhaal staat kunnen wij niet verder.');
}

function prompt(question: string, guess: string | undefined): string {
	return guess === undefined ? `${question} ` : `${question} [${guess}] `;
}

function choose(columns: string[], field: Field, typed: string | undefined): string | undefined {
	if (typed === undefined) return undefined;
	if (typed === NONE && field !== 'text') return NONE;
	return matchColumn(columns, typed) ?? columns[Number(typed) - 1];
}
