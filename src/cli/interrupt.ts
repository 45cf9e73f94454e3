/** Exit status of a program that was stopped by Ctrl-C: 128 + SIGINT. */
const EXIT_INTERRUPTED = 130;
const EXIT_TERMINATED = 143;

const undos = new Set<() => void>();

/** Stop at once: take back what is half-written and leave. */
export function interrupt(): void {
	leave(EXIT_INTERRUPTED);
}

/** Listen to Ctrl-C and to a polite request to stop, from here to the end of the program. */
export function stopOnSignals(): void {
	process.once('SIGINT', interrupt);
	process.once('SIGTERM', () => leave(EXIT_TERMINATED));
}

/** Name what has to be taken back when somebody stops us now; call the answer when that is no longer needed. */
export function onInterrupt(undo: () => void): () => void {
	undos.add(undo);
	return () => undos.delete(undo);
}

function leave(status: number): void {
	for (const undo of undos) undo();
	process.exit(status);
}
