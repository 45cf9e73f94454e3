import type { WriteStream } from 'node:tty';

/** Steps of the bar; wide enough to see it move, narrow enough for a phone-sized terminal. */
const WIDTH = 24;
/** Redrawing more often costs time and shows nothing (ms). */
const REDRAW_MS = 80;

/** One line that moves on a terminal, and nothing anywhere else. */
export interface Progress {
	/** Show how far a step is, 0..1. */
	show(step: string, share: number): void;
	/** Take the line away. */
	clear(): void;
}

const SILENT: Progress = { show: () => {}, clear: () => {} };

/** A progress bar on a stream that is a terminal; silent on a file, a pipe or a terminal that cannot redraw. */
export function createProgress(stream: Pick<WriteStream, 'isTTY' | 'write'>): Progress {
	if (!stream.isTTY || process.env.TERM === 'dumb') return SILENT;
	let drawn = -Infinity;
	let step = '';
	return {
		show(name, share) {
			const now = performance.now();
			if (name === step && now - drawn < REDRAW_MS) return;
			[step, drawn] = [name, now];
			stream.write(`\r\u001b[K${bar(share)} ${name}`);
		},
		clear() {
			if (step !== '') stream.write('\r\u001b[K');
			step = '';
		}
	};
}

function bar(share: number): string {
	const part = Math.min(1, Math.max(0, share));
	const full = Math.round(part * WIDTH);
	const percent = `${Math.round(part * 100)}`.padStart(3);
	return `${'━'.repeat(full)}${'┈'.repeat(WIDTH - full)} ${percent} %`;
}
