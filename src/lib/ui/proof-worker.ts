import { solveChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/web/pbkdf2';
import type { Challenge } from 'altcha-lib/types';

/** Does the work of a proof in a thread of its own, so that typing never stutters. Answers null when it takes too long. */
self.onmessage = async ({ data: challenge }: MessageEvent<Challenge>) => {
	self.postMessage(await solveChallenge({ challenge, deriveKey }).catch(() => null));
};
