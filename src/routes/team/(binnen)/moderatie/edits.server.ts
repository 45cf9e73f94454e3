import { plainText } from '#lib/domain/plain-text.ts';
import type { RegionNames } from '#lib/domain/privacy.ts';
import { TITLE_MAX_LENGTH, WISH_MAX_LENGTH } from '#lib/domain/reading.ts';
import { redact } from '#lib/privacy/index.ts';

/** What the database keeps (characters): more than what is told, because what was taken out left a word in its place. */
const MAX_LENGTH = {
	text: 20_000,
	title: 2 * TITLE_MAX_LENGTH,
	wish: 2 * WISH_MAX_LENGTH
};

/** What staff changed in the words of a teller, redacted as well: a correction may bring a name back. */
export function readEdits(form: FormData, regionNames: RegionNames) {
	const text = edit(form, 'text', regionNames);
	const title = edit(form, 'title', regionNames);
	const wish = edit(form, 'wish', regionNames);
	if (text === '') return { issue: 'error_edit_empty' as const };
	if (text === 'too_long' || title === 'too_long' || wish === 'too_long') {
		return { issue: 'error_edit_long' as const };
	}
	return { edits: { text, title, wish } };
}

/** '' takes it away, null leaves it as it is. */
function edit(form: FormData, name: keyof typeof MAX_LENGTH, regionNames: RegionNames) {
	const [typed, before] = [form.get(name), form.get(`${name}Before`) ?? ''];
	if (typeof typed !== 'string' || typeof before !== 'string') return null;
	const plain = plainText(typed);
	if (plain.length > MAX_LENGTH[name]) return 'too_long' as const;
	if (plain === plainText(before)) return null;
	const { text } = redact(plain, { regionNames });
	return text.length > MAX_LENGTH[name] ? ('too_long' as const) : text;
}
