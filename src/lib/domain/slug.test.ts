import { expect, test } from 'vitest';
import { slugOf } from './slug.ts';

test('a name becomes small letters, digits and single dashes', () => {
	expect(slugOf('  SWV Passend Onderwijs Één & Zo (25.04) ')).toBe(
		'swv-passend-onderwijs-een-zo-25-04'
	);
});

test('a long name is cut and never ends in a dash', () => {
	const slug = slugOf('a'.repeat(79) + ' bcd');
	expect(slug).toBe('a'.repeat(79));
});

test('a name without Latin letters gives nothing', () => {
	expect(slugOf('مدرسة')).toBe('');
});
