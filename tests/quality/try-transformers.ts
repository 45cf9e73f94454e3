import { mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { openEmbed } from '#lib/embeddings/open-embed.ts';
import { writeOnnxModel } from './tiny-model.ts';

/**
 * Try the real transformers.js, which is no part of this project: `npm install --prefix FOLDER @huggingface/transformers`, and then
 * `npx node tests/quality/try-transformers.ts FOLDER`. Two texts about the taxi must come out nearer than two about different things.
 */
const [from = '.'] = process.argv.slice(2);
const folder = await mkdtemp(join(tmpdir(), 'rode-draad-'));
try {
	const words = 'de taxi kwam weer niet ik word gepest op het plein'.split(' ');
	const model = await writeOnnxModel(join(folder, 'model'), words);
	await symlink(resolve(from, 'node_modules'), join(model, 'node_modules'));
	const embed = await openEmbed(model);
	const [taxi, again, plein] = await embed(['De taxi kwam niet.', 'Weer de taxi', 'Op het plein']);
	const near = (a?: Float32Array, b?: Float32Array) =>
		a!.reduce((sum, value, i) => sum + value * b![i]!, 0);
	const [same, other] = [near(taxi, again), near(taxi, plein)];
	console.log(`about the same: ${same.toFixed(3)}, about something else: ${other.toFixed(3)}`);
	process.exitCode = same > other + 0.1 ? 0 : 1;
} finally {
	await rm(folder, { recursive: true });
}
