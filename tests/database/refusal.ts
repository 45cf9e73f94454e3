import { vi } from 'vitest';

interface Answered {
	error: { code: string; message: string; hint?: string } | null;
}

/** How a call was refused: the code and the hint. The API prints one line about it; keep that out of the report. */
export async function refusal(call: PromiseLike<Answered>): Promise<string> {
	const { result } = await listening(async () => call);
	const { error } = result;
	return error ? `${error.code} ${error.hint ?? error.message}` : 'not refused';
}

/** Run something and hear everything that it says on the console. */
export async function listening<T>(run: () => Promise<T>): Promise<{ result: T; heard: string }> {
	const heard: string[] = [];
	const spies = (['log', 'info', 'warn', 'error', 'debug'] as const).map((level) =>
		vi.spyOn(console, level).mockImplementation((...said) => {
			heard.push(said.map(everythingOf).join(' '));
		})
	);
	try {
		return { result: await run(), heard: heard.join('\n') };
	} finally {
		for (const spy of spies) spy.mockRestore();
	}
}

/** Also what an error carries without showing it. */
function everythingOf(said: unknown): string {
	if (!(said instanceof Error)) return String(JSON.stringify(said) ?? said);
	const own = Object.getOwnPropertyNames(said).map((name) => [name, Reflect.get(said, name)]);
	return JSON.stringify([String(said), own, said.cause ? everythingOf(said.cause) : null]);
}
