import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Embed } from '#lib/analysis/index.ts';
import { checkVectors } from './check-vectors.ts';
import { EmbedError, firstLine } from './embed-error.ts';
import { openTransformers } from './transformers.ts';

/** What a folder may bring instead of a model for transformers.js. */
const OWN = 'embed.js';
/** Of different lengths, and nothing at all: what a model must be able to take, and what it may say about aloud. */
const TRIED = ['Hij zit al een half jaar thuis.', 'De taxi kwam weer niet, en niemand belde.', ''];

/**
 * Open the sentence model that the operator put in a folder: an `embed.js` of their own that exports `embed`, or else a model
 * for transformers.js. Nothing is downloaded, and nothing is loaded before somebody asks for it.
 *
 * @returns the model, after it has turned a few sentences into vectors
 * @throws EmbedError with one sentence when the folder cannot be used
 */
export async function openEmbed(folder: string): Promise<Embed> {
	const is = await stat(folder).catch(() => undefined);
	if (!is?.isDirectory()) throw new EmbedError('folder', `There is no folder ${folder}`);
	const own = await stat(join(folder, OWN)).catch(() => undefined);
	const embed = own ? await openOwn(folder) : await openTransformers(folder);
	await embed(TRIED).catch((error: unknown) => {
		throw new EmbedError('broken', `The model in ${folder} cannot be used`, firstLine(error));
	});
	const checked = checkVectors(embed);
	await checked(TRIED);
	return checked;
}

async function openOwn(folder: string): Promise<Embed> {
	const { href } = pathToFileURL(join(folder, OWN));
	const own = await import(/* @vite-ignore */ href).catch((error: unknown) => {
		throw new EmbedError('broken', `${OWN} in ${folder} cannot be loaded`, firstLine(error));
	});
	if (typeof own.embed !== 'function')
		throw new EmbedError('model', `${OWN} in ${folder} exports no function embed`);
	return async (texts) => own.embed(texts);
}
