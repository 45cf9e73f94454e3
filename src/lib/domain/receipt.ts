/** Crockford base32: no I, L, O or U, so that a code survives being read aloud and typed over. */
export const CROCKFORD = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 16;

/**
 * A receipt code of 80 random bits, shown once to the teller: `7K2M-0QZX-9F4B-WT3R`.
 *
 * @param random 16 bytes, one per character, from a cryptographic source; 256 is a multiple of 32, so no letter is favoured
 * @throws RangeError with any other number of bytes
 * @example
 * makeReceipt(new Uint8Array(16)); // => '0000-0000-0000-0000'
 */
export function makeReceipt(random: Uint8Array): string {
	if (random.length !== LENGTH) throw new RangeError(`A receipt needs ${LENGTH} bytes.`);
	let code = '';
	for (let at = 0; at < LENGTH; at++) {
		if (at > 0 && at % 4 === 0) code += '-';
		code += CROCKFORD[random[at]! % 32];
	}
	return code;
}

/**
 * What a person typed, as the bare 16 characters; forgiving about case, spaces, dashes and look-alikes.
 *
 * @returns null when it cannot be a code
 * @example
 * parseReceipt('7k2m oqzx-9f4b wt3r'); // => '7K2M0QZX9F4BWT3R'
 */
export function parseReceipt(typed: string): string | null {
	const code = foldReceipt(typed);
	return new RegExp(`^[${CROCKFORD}]{${LENGTH}}$`).test(code) ? code : null;
}

/**
 * Text as a code would be written: capitals and digits only, look-alikes made one.
 *
 * @example
 * foldReceipt('mijn code: 7k2m.oqzx'); // => 'M1JNC0DE7K2M0QZX'
 */
export function foldReceipt(text: string): string {
	return text
		.normalize('NFKC')
		.toUpperCase()
		.replace(/[^0-9A-Z]/g, '')
		.replace(/O/g, '0')
		.replace(/[IL]/g, '1');
}
