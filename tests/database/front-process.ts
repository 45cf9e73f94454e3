import { readFileSync } from 'node:fs';
import { openBackend } from '#lib/server/backend/backend.ts';
import type { BackendSettings } from '#lib/server/backend/settings.ts';
import { visitorClient } from '#lib/server/connection.ts';
import { submitStory } from '#lib/server/stories.ts';
import { freshHashes, told } from './world.ts';

/**
 * A process of its own that keeps stories, four at a time, until it is killed. It says the form of every story that
 * the database acknowledged, and nothing before that.
 */
const settings = JSON.parse(readFileSync(0, 'utf8')) as BackendSettings;
const backend = await openBackend(settings);
const visitor = visitorClient(backend);
console.error = () => {};

async function keepTelling(): Promise<void> {
	for (;;) {
		const hashes = freshHashes();
		const outcome = await submitStory(visitor, told('vecht', `Verhaal ${hashes.form}`), hashes)
			// The database may be killed under it; what was not acknowledged does not count.
			.catch(() => 'lost');
		if (outcome === 'kept') process.stdout.write(`${hashes.form}\n`);
		else await new Promise((resolve) => setTimeout(resolve, 20));
	}
}

await Promise.all([keepTelling(), keepTelling(), keepTelling(), keepTelling()]);
