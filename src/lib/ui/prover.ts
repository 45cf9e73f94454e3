/** Makes proofs of work in the browser: one at a time, ahead of the moment it is needed. */
export interface Prover {
	/** Begin, or do nothing when one is being made or ready. Resolves to the proof, or '' when none can be made here. */
	start(): Promise<string>;
	/** The proof, to be sent now; the next time there will be another one. '' when it takes too long. */
	take(): Promise<string>;
}

/** A proof is good for an hour; five minutes are left for sending (milliseconds). */
const GOOD_FOR = 55 * 60_000;
/** Longer than this nobody looks at a button that was pressed (milliseconds). */
const PATIENCE = 20_000;

/**
 * @param from where the work is handed out
 */
export function createProver(from: string): Prover {
	let made: { at: number; proof: Promise<string> } | undefined;
	const start = () => {
		if (!made || Date.now() - made.at > GOOD_FOR) {
			made = { at: Date.now(), proof: prove(from).catch(() => '') };
			// Without a connection, say: the next try may work.
			void made.proof.then((proof) => proof || (made = undefined));
		}
		return made.proof;
	};
	return {
		start,
		take: async () => {
			const proof = await Promise.race([start(), after(PATIENCE)]);
			made = undefined;
			return proof;
		}
	};
}

async function prove(from: string): Promise<string> {
	const challenge: unknown = await (await fetch(from)).json();
	const worker = new Worker(new URL('./proof-worker.ts', import.meta.url));
	try {
		const solution = await new Promise((resolve, reject) => {
			worker.onmessage = ({ data }) => resolve(data);
			worker.onerror = reject;
			worker.postMessage(challenge);
		});
		return solution ? JSON.stringify({ challenge, solution }) : '';
	} finally {
		worker.terminate();
	}
}

function after(milliseconds: number): Promise<''> {
	return new Promise((resolve) => setTimeout(() => resolve(''), milliseconds));
}
