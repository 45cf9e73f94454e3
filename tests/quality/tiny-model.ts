import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What stands in an `embed.js`: runs of four characters, hashed to a place and a sign in a vector of 256 numbers. */
const HASHED_RUNS = `
const LENGTH = 256;
export async function embed(texts) {
	return texts.map((text) => {
		const vector = new Float32Array(LENGTH);
		const plain = ' ' + text.toLowerCase().replace(/[^a-z]+/g, ' ') + ' ';
		for (let at = 0; at + 4 <= plain.length; at++) {
			let hash = 0x811c9dc5;
			for (let i = at; i < at + 4; i++) hash = Math.imul(hash ^ plain.charCodeAt(i), 0x01000193);
			vector[(hash >>> 1) % LENGTH] += hash & 1 ? 1 : -1;
		}
		return vector;
	});
}
`;

/** A folder with a small real sentence model in an `embed.js`. */
export async function writeOwnModel(folder: string, source = HASHED_RUNS): Promise<string> {
	await mkdir(folder, { recursive: true });
	await writeFile(join(folder, 'package.json'), '{"type":"module"}');
	await writeFile(join(folder, 'embed.js'), source);
	return folder;
}

/** A package of one module, as `npm install` in a folder would leave it. */
export async function writePackage(folder: string, name: string, source: string): Promise<void> {
	const place = join(folder, 'node_modules', name);
	await mkdir(place, { recursive: true });
	await writeFile(
		join(place, 'package.json'),
		JSON.stringify({ name, type: 'module', main: 'index.js' })
	);
	await writeFile(join(place, 'index.js'), source);
}

/**
 * A folder as Hugging Face has them, with a small real model for transformers.js: every word a direction by chance, the same every
 * time, which the mean over a text turns into a projection of its words.
 */
export async function writeOnnxModel(folder: string, words: readonly string[]): Promise<string> {
	const vocabulary = [...SPECIAL, ...new Set(words)];
	const json = (name: string, value: unknown) =>
		writeFile(join(folder, name), JSON.stringify(value));
	await mkdir(join(folder, 'onnx'), { recursive: true });
	await json('config.json', { model_type: 'bert', hidden_size: LENGTH });
	await json('tokenizer_config.json', {
		tokenizer_class: 'BertTokenizer',
		model_max_length: 512,
		...{ pad_token: '[PAD]', unk_token: '[UNK]', cls_token: '[CLS]', sep_token: '[SEP]' }
	});
	await json('tokenizer.json', tokenizerOf(vocabulary));
	await writeFile(join(folder, 'onnx/model.onnx'), onnxOf(vocabulary.length));
	return folder;
}

const LENGTH = 64;
const SPECIAL = ['[PAD]', '[UNK]', '[CLS]', '[SEP]'];

function tokenizerOf(vocabulary: readonly string[]): object {
	const flags = { single_word: false, lstrip: false, rstrip: false, normalized: false };
	return {
		version: '1.0',
		truncation: null,
		padding: null,
		added_tokens: SPECIAL.map((content, id) => ({ id, content, ...flags, special: true })),
		normalizer: { type: 'BertNormalizer', lowercase: true, strip_accents: true, clean_text: true },
		pre_tokenizer: { type: 'BertPreTokenizer' },
		post_processor: { type: 'BertProcessing', cls: ['[CLS]', 2], sep: ['[SEP]', 3] },
		decoder: null,
		model: {
			type: 'WordPiece',
			unk_token: '[UNK]',
			continuing_subword_prefix: '##',
			max_input_chars_per_word: 100,
			vocab: Object.fromEntries(vocabulary.map((word, id) => [word, id]))
		}
	};
}

/** A model of one step: look up the row of each word. Written by hand in the protocol buffers of ONNX (onnx.proto, IR 8). */
function onnxOf(rows: number): Buffer {
	const table = new Float32Array(rows * LENGTH);
	let state = 1;
	for (let at = LENGTH; at < table.length; at++) {
		state = Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9;
		table[at] = (state >>> 8) / 2 ** 23 - 1;
	}
	const FLOAT = 1;
	const INT64 = 7;
	const weights = [
		number(1, rows),
		number(1, LENGTH),
		number(2, FLOAT),
		bytes(8, 'table'),
		bytes(9, Buffer.from(table.buffer))
	];
	const lookUp = [
		bytes(1, 'table'),
		bytes(1, 'input_ids'),
		bytes(2, 'last_hidden_state'),
		bytes(4, 'Gather')
	];
	const graph = [
		bytes(1, lookUp),
		bytes(2, 'tiny'),
		bytes(5, weights),
		bytes(11, valueOf('input_ids', INT64, ['texts', 'words'])),
		bytes(12, valueOf('last_hidden_state', FLOAT, ['texts', 'words', LENGTH]))
	];
	return Buffer.concat([number(1, 8), bytes(7, graph), bytes(8, [bytes(1, ''), number(2, 13)])]);
}

function valueOf(name: string, type: number, shape: readonly (string | number)[]): Buffer[] {
	const sizes = shape.map((size) =>
		bytes(1, [typeof size === 'string' ? bytes(2, size) : number(1, size)])
	);
	return [bytes(1, name), bytes(2, [bytes(1, [number(1, type), bytes(2, sizes)])])];
}

function number(field: number, value: number): Buffer {
	return Buffer.concat([varint(field << 3), varint(value)]);
}

function bytes(field: number, value: string | Buffer | readonly Buffer[]): Buffer {
	const content =
		typeof value === 'string'
			? Buffer.from(value)
			: Buffer.isBuffer(value)
				? value
				: Buffer.concat(value);
	return Buffer.concat([varint((field << 3) | 2), varint(content.length), content]);
}

function varint(value: number): Buffer {
	const parts: number[] = [];
	for (let rest = value; ; rest = Math.floor(rest / 128)) {
		if (rest < 128) return Buffer.from([...parts, rest]);
		parts.push((rest % 128) | 128);
	}
}
