import { EmbedError } from '#lib/embeddings/embed-error.ts';
import type { EmbedFault } from '#lib/embeddings/embed-error.ts';

const SENTENCES: Record<EmbedFault, string> = {
	folder: 'De map achter --embeddings bestaat niet of is geen map.',
	model:
		'De map achter --embeddings heeft geen embed.js met een functie embed, en geen onnx/model.onnx.',
	package:
		'Voor deze map is transformers.js nodig: typ daarin npm install @huggingface/transformers.',
	broken: 'Het taalmodel in de map achter --embeddings werkt niet',
	vectors:
		'Het taalmodel geeft iets anders dan per tekst een rij gewone getallen (Float32Array), allemaal even lang.'
};

/**
 * Why a sentence model cannot be used, in one sentence for whoever typed `--embeddings`.
 *
 * @throws whatever it is given when that is about something else
 */
export function refuseEmbed(error: unknown): string {
	if (!(error instanceof EmbedError)) throw error;
	const { fault, said } = error;
	if (fault !== 'broken') return SENTENCES[fault];
	return said === '' ? `${SENTENCES.broken}.` : `${SENTENCES.broken} (${said}).`;
}
