import { CROCKFORD } from './receipt.ts';

const LENGTH = 6;

/**
 * A code for the board of one lesson: `7K2M0Q`. It opens nothing but telling, so thirty random bits are plenty.
 *
 * @param random 6 bytes, one per character; 256 is a multiple of 32, so no letter is favoured
 * @throws RangeError with any other number of bytes
 * @example
 * makeClassCode(new Uint8Array(6)); // => '000000'
 */
export function makeClassCode(random: Uint8Array): string {
	if (random.length !== LENGTH) throw new RangeError(`A class code needs ${LENGTH} bytes.`);
	return Array.from(random, (byte) => CROCKFORD[byte % 32]).join('');
}

/**
 * What a pupil typed over from the board, forgiving about case, spaces, dashes and look-alikes.
 *
 * @returns null when it cannot be a code
 * @example
 * parseClassCode('7k2-moq'); // => '7K2M0Q'
 */
export function parseClassCode(typed: string): string | null {
	const code = typed.toUpperCase().replace(/[\s-]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1');
	return new RegExp(`^[${CROCKFORD}]{${LENGTH}}$`).test(code) ? code : null;
}
