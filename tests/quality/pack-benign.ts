/**
 * Packs the words of src/lib/privacy/lists/benign.ts into packed.ts again, and leaves the other lists there as they are. Then fit the weights of
 * names (fit-names.ts), and see what name-accidents.test.ts says: another word more or less decides which strange words pass for one.
 *
 *   npx node tests/quality/pack-benign.ts
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { BENIGN } from '#lib/privacy/lists/benign.ts';
import { packSet } from '#lib/privacy/lists/hashed-set.ts';

/** As in pii-lists.ts: one strange word in so many passes. */
const SPREAD = 1024;
const FILE = new URL('../../src/lib/privacy/lists/packed.ts', import.meta.url);

const words = BENIGN.split(/\s+/).map((word) => word.replaceAll('_', ' ').normalize('NFC'));
const { size, spread, data } = packSet([...new Set(words)], SPREAD);
const packed = `export const BENIGN_WORDS = {\n\tsize: ${size},\n\tspread: ${spread},\n\tdata: '${data}'\n};`;
const before = readFileSync(FILE, 'utf8');
writeFileSync(
	FILE,
	before.replace(/export const BENIGN_WORDS = [^;]*;/, () => packed)
);
console.log(`${size} words`);
