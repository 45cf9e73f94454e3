import type { Embed } from '#lib/analysis/index.ts';
import { EmbedError } from './embed-error.ts';

/**
 * The same sentence model, but what it gives is looked at: a vector per text, all of one length, real numbers only. One that is
 * not a number would quietly make every theme of a story as likely as any other.
 *
 * @throws EmbedError from the model that comes out, `broken` when it fails on texts and `vectors` when what it gives cannot be used
 */
export function checkVectors(embed: Embed): Embed {
	let length: number | undefined;
	return async (texts) => {
		const vectors = await embed(texts).catch(() => {
			// What it says may repeat a story.
			throw new EmbedError('broken', 'The sentence model fails on texts');
		});
		if (!Array.isArray(vectors) || vectors.length !== texts.length)
			throw new EmbedError('vectors', 'The sentence model does not give a vector per text');
		for (const vector of vectors as unknown[]) {
			if (!(vector instanceof Float32Array) || vector.length === 0)
				throw new EmbedError(
					'vectors',
					'The sentence model gives something else than Float32Array'
				);
			length ??= vector.length;
			if (vector.length !== length)
				throw new EmbedError('vectors', 'The sentence model gives vectors of different lengths');
			if (!vector.every(Number.isFinite))
				throw new EmbedError('vectors', 'The sentence model gives numbers that are none');
		}
		return vectors;
	};
}
