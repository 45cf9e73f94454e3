/** Why a sentence model cannot be used: its folder, what is in it, the package it needs, what it says itself, what it gives. */
export type EmbedFault = 'folder' | 'model' | 'package' | 'broken' | 'vectors';

/** A sentence model of the operator that cannot be used. The message is one English sentence and holds no story. */
export class EmbedError extends Error {
	override name = 'EmbedError';
	readonly fault: EmbedFault;
	/** What the model's own software said while it was loaded; empty when there is nothing to add. */
	readonly said: string;

	constructor(fault: EmbedFault, message: string, said = '') {
		super(said === '' ? message : `${message} (${said})`);
		this.fault = fault;
		this.said = said;
	}
}

/** The first line of what was thrown, short enough for a sentence. */
export function firstLine(error: unknown): string {
	const text = error instanceof Error ? error.message : String(error);
	return text.split('\n', 1)[0]!.replace(/\.$/, '').slice(0, 200);
}
