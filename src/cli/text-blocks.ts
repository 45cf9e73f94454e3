/** Gathered into blocks of about this many characters; a write per story would be slow. */
const BLOCK_SIZE = 65_536;

/** Join small pieces of text into blocks that are worth a write. */
export function* inBlocks(pieces: Iterable<string>): Generator<string> {
	let block = '';
	for (const piece of pieces) {
		block += piece;
		if (block.length < BLOCK_SIZE) continue;
		yield block;
		block = '';
	}
	if (block !== '') yield block;
}
