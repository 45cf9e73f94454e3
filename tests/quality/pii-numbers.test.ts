import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { find } from '#lib/privacy/index.ts';

const digits = (least: number, most: number) =>
	fc.array(fc.integer({ min: 0, max: 9 }), { minLength: least, maxLength: most });
const separator = fc.constantFrom(
	'',
	'',
	' ',
	'-',
	'.',
	'/',
	' - ',
	'\u00a0',
	'\u2009',
	'\u202f',
	'\n',
	'\r\n',
	'\t',
	'\u200b',
	'–',
	'_',
	'(',
	') ',
	'·'
);
/** Signs, money, pictures, marks that strike through, all blanks and line breaks of Unicode; a letter or a digit is none. */
const anySeparator = fc.oneof(
	separator,
	fc
		.array(
			fc.constantFrom(...' \u3000\u2003\u00ad\ufeff\u2028\u2029\v\f\r\n\t€$%+*=~|,;:!?#@"\'•…😀'),
			{
				maxLength: 12
			}
		)
		.map((signs) => signs.join('')),
	fc.string({ unit: 'grapheme', maxLength: 6 }).map((signs) => signs.replace(/[\p{L}\p{N}]/gu, '')),
	fc.constantFrom('\u0336', '\u20e3', '     ', '\n\n\n')
);
/** How one digit may look: plain, full-width, Arabic, Persian, Devanagari, mathematical. */
const looks = fc.constantFrom(0x30, 0x30, 0x30, 0xff10, 0x660, 0x6f0, 0x966, 0x1d7ce);
const before = fc.constantFrom(
	'',
	'bel ',
	'Mijn nummer is ',
	'tel:',
	'Het is zo: ',
	'مرحبا ',
	'😀'
);
const after = fc.constantFrom('', ' graag', '.', ', dank u', '\nGroet', '😀');

/** Whether none of the letters and digits of `secret` is left uncovered in `text`. */
function covers(text: string, start: number, end: number): boolean {
	const findings = find(text);
	for (let at = start; at < end; at++) {
		if (!/[\p{L}\p{N}\ud800-\udfff]/u.test(text[at] ?? '')) continue;
		if (!findings.some((finding) => finding.start <= at && at < finding.end)) return false;
	}
	return true;
}

function hides(secret: fc.Arbitrary<string>): void {
	fc.assert(
		fc.property(before, secret, after, (head, middle, tail) => {
			expect(covers(head + middle + tail, head.length, head.length + middle.length)).toBe(true);
		}),
		{ numRuns: 500 }
	);
}

function written(numbers: number[], separators: string[], base: number): string {
	return numbers
		.map(
			(digit, i) =>
				(i ? (separators[i % separators.length] ?? '') : '') + String.fromCodePoint(base + digit)
		)
		.join('');
}

describe('numbers are hidden whatever stands between their digits', () => {
	const separators = fc.array(separator, { minLength: 1, maxLength: 4 });

	test('telephone numbers', () => {
		hides(
			fc
				.tuple(digits(8, 8), separators, looks)
				.map(([rest, between, base]) => written([0, 6, ...rest], between, base))
		);
	});

	test('burgerservicenummers, right and mistyped', () => {
		hides(
			fc
				.tuple(fc.integer({ min: 1, max: 8 }), digits(8, 8), separators, looks)
				.map(([first, rest, between, base]) => written([first + 1, ...rest], between, base))
		);
	});

	test('any run of seven digits and more, with any signs, blanks and line breaks, however many', () => {
		const between = fc.array(anySeparator, { minLength: 1, maxLength: 5 });
		hides(
			fc
				.tuple(fc.constantFrom(0, 7), digits(6, 14), between, looks)
				.map(([first, rest, between, base]) => written([first, ...rest], between, base))
		);
	});

	test('bank accounts', () => {
		const parts = fc.tuple(
			digits(2, 2),
			fc.constantFrom('ABNA', 'INGB', 'RABO', 'abna', '\u{1d400}BNA', 'ＲＡＢＯ'),
			digits(10, 10),
			fc.constantFrom('', ' ', '-', '.', '\u00a0', '\n', '\r\n', '\t', '\u200b', ',', ', ', ' / '),
			looks
		);
		hides(
			parts.map(([check, bank, account, gap, base]) =>
				[
					'NL' + written(check, [''], base),
					bank,
					written(account.slice(0, 4), [''], base),
					written(account.slice(4, 8), ['\u200b'], base),
					written(account.slice(8), [''], base)
				].join(gap)
			)
		);
	});

	test('postcodes in capitals', () => {
		const letters = fc.constantFrom('AB', 'QP', 'XR', 'ZK', 'WT', 'BH', 'ＺＫ');
		const parts = fc.tuple(
			fc.integer({ min: 1, max: 9 }),
			digits(3, 3),
			fc.constantFrom('', ' ', '\u00a0', '  ', '\n', '-', '\u200b', '\t', ' \r\n ', '      '),
			letters,
			looks
		);
		hides(
			parts.map(
				([first, rest, gap, pair, base]) => written([first, ...rest], [''], base) + gap + pair
			)
		);
	});

	test('e-mail addresses', () => {
		hides(
			fc
				.tuple(
					fc.stringMatching(/^[a-z][a-z0-9._-]{0,12}[a-z0-9]$/),
					fc.stringMatching(/^[a-z]{2,10}$/),
					fc.constantFrom('nl', 'com', 'co.uk')
				)
				.map(([name, host, end]) => `${name}@${host}.${end}`)
		);
	});
});
