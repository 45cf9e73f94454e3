import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** Everything that people read: messages, pages, documents. */
const FILES = globSync(['src/**/*.{json,svelte,ts}', 'docs/**/*.md', '*.md'], {
	exclude: ['src/lib/messages/paraglide/**']
});
/** What nobody can promise about free text, in the languages of the app. */
const PROMISES = [
	/100\s?%\s?anoniem|volledig anoniem|helemaal anoniem/i,
	/(completely|fully|totally|100\s?%) anonymous/i,
	/(tamamen|tümüyle|%\s?100) anonim/i,
	/(całkowicie|w pełni|100\s?%) anonimow/i,
	/(повністю|цілком|100\s?%) анонімн/i,
	/مجهول(ة)? (تمامًا|تماما|بالكامل)/
];

test('A0: nowhere do we promise full anonymity', () => {
	expect(FILES.length).toBeGreaterThan(200);
	const slips = FILES.flatMap((file) => {
		const text = readFileSync(file, 'utf8');
		return PROMISES.filter((promise) => promise.test(text)).map((promise) => `${file}: ${promise}`);
	});
	expect(slips).toEqual([]);
});
