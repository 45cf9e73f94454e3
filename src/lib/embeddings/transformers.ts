import { stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Embed } from '#lib/analysis/index.ts';
import { EmbedError, firstLine } from './embed-error.ts';

const PACKAGE = '@huggingface/transformers';
/** Files that a model may come in, and how transformers.js calls their precision. */
const PRECISIONS = [
	['model.onnx', 'fp32'],
	['model_quantized.onnx', 'q8']
] as const;

/** The part of transformers.js that is used here; the package is not part of this project. */
interface Transformers {
	env: { allowRemoteModels: boolean; allowLocalModels: boolean; localModelPath: string };
	pipeline: (
		task: 'feature-extraction',
		model: string,
		options: { dtype: string; local_files_only: boolean }
	) => Promise<Extract>;
}
type Extract = (
	texts: string[],
	options: { pooling: 'mean'; normalize: boolean }
) => Promise<{ data: Float32Array; dims: number[] }>;

/**
 * A sentence model from a folder as Hugging Face has them (`config.json`, `tokenizer.json`, `onnx/model.onnx`), run by
 * transformers.js: the mean over the words of a text. The package is looked for from that folder upwards, so `npm install` in it
 * is enough, and then from this project.
 *
 * @throws EmbedError when the folder holds no model, the package is missing, or it cannot load the model
 */
export async function openTransformers(folder: string): Promise<Embed> {
	const dtype = await findPrecision(folder);
	const { env, pipeline } = await loadPackage(folder);
	// Nothing may be fetched, whatever is missing.
	env.allowRemoteModels = false;
	env.allowLocalModels = true;
	env.localModelPath = dirname(resolve(folder));
	const options = { dtype, local_files_only: true };
	const extract = await pipeline('feature-extraction', basename(resolve(folder)), options).catch(
		(error: unknown) => {
			throw new EmbedError('broken', `The model in ${folder} cannot be loaded`, firstLine(error));
		}
	);
	return async (texts) => {
		const { data, dims } = await extract([...texts], { pooling: 'mean', normalize: true });
		const length = dims[1] ?? 0;
		return texts.map((_, i) => data.slice(i * length, (i + 1) * length));
	};
}

async function findPrecision(folder: string): Promise<string> {
	for (const [file, precision] of PRECISIONS) {
		const found = await stat(join(folder, 'onnx', file)).catch(() => undefined);
		if (found?.isFile()) return precision;
	}
	throw new EmbedError('model', `${folder} holds no embed.js and no onnx/model.onnx`);
}

async function loadPackage(folder: string): Promise<Transformers> {
	for (const from of [join(resolve(folder), 'embed.js'), import.meta.url]) {
		const found = findPackage(from);
		if (found) return import(/* @vite-ignore */ pathToFileURL(found).href);
	}
	throw new EmbedError(
		'package',
		`${PACKAGE} is not installed: npm install ${PACKAGE} in ${folder}`
	);
}

function findPackage(from: string): string | undefined {
	try {
		return createRequire(from).resolve(PACKAGE);
	} catch {
		return undefined;
	}
}
