import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { join } from 'node:path';

export const PROJECT = join(import.meta.dirname, '../..');

/** Node keeps here what it made of the sources, by their content: a command that is begun eighty times starts three times as fast. */
const COMPILED = join(PROJECT, 'node_modules/.cache/compiled');

export interface Outcome {
	status: number | null;
	stdout: string;
	stderr: string;
}

/** Begin a command of the project as npm does, so that a test can disturb it. */
export function begin(
	command: 'analyse' | 'redact',
	words: string[],
	env: Record<string, string> = {}
): ChildProcess {
	const npm = { npm_lifecycle_event: command, INIT_CWD: PROJECT };
	const own = { ...process.env, ...npm, NODE_COMPILE_CACHE: COMPILED, ...env };
	return spawn(process.execPath, [`src/cli/${command}.ts`, ...words], { cwd: PROJECT, env: own });
}

/** Wait for the end of a command. */
export function end(child: ChildProcess): Promise<Outcome> {
	const outcome: Outcome = { status: null, stdout: '', stderr: '' };
	child.stdout?.setEncoding('utf8').on('data', (text: string) => (outcome.stdout += text));
	child.stderr?.setEncoding('utf8').on('data', (text: string) => (outcome.stderr += text));
	return new Promise((resolve, reject) => {
		child.on('error', reject);
		child.on('close', (status) => resolve({ ...outcome, status }));
	});
}

/** Run a command to its end, with something on standard input where the test has it. */
export function runCommand(
	command: 'analyse' | 'redact',
	words: string[],
	input: string | Buffer = '',
	env: Record<string, string> = {}
): Promise<Outcome> {
	const child = begin(command, words, env);
	// A command that refuses its input does not read it to the end.
	child.stdin?.on('error', () => {});
	child.stdin?.end(input);
	return end(child);
}
