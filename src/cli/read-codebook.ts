import { readFile } from 'node:fs/promises';
import { parseCodebook } from '#lib/domain/codebook.ts';
import type { Codebook } from '#lib/domain/codebook.ts';
import { BadInput, quoted } from './fail.ts';
import { resolvePath } from './resolve-path.ts';

/** A codebook of somebody's own, from a JSON file. */
export async function readCodebook(file: string): Promise<Codebook> {
	const name = `Het codeboek ${quoted(file)}`;
	const text = await readFile(resolvePath(file), 'utf8').catch(() => {
		throw new BadInput(`${name} bestaat niet of mag niet gelezen worden.`);
	});
	const codebook = parse(text.replace(/^\uFEFF/, ''), name);
	const ids = codebook.themes.map(({ id }) => id);
	const twice = ids.find((id, index) => ids.indexOf(id) !== index);
	if (twice !== undefined)
		throw new BadInput(`${name} heeft het thema ${quoted(twice)} twee keer.`);
	return codebook;
}

function parse(text: string, name: string): Codebook {
	let json: unknown;
	try {
		json = JSON.parse(text);
	} catch {
		throw new BadInput(`${name} is geen geldige JSON.`);
	}
	try {
		return parseCodebook(json);
	} catch (error) {
		const why = (error as Error).message.replace(/^codebook: /, '');
		throw new BadInput(`${name} klopt niet (${why}).`);
	}
}
