import { expect, test } from 'vitest';
import { findEmails } from './email.ts';

const surfaces = (text: string) => findEmails(text).map((s) => text.slice(s.start, s.end));

test.each([
	['Mail naar jan.de-vries+x@post.voorbeeld.nl.', 'jan.de-vries+x@post.voorbeeld.nl'],
	['mail: sanne @ post.nl graag', 'sanne @ post.nl'],
	['jan@post . nl is het', 'jan@post . nl'],
	['sanne (at) post (dot) nl', 'sanne (at) post (dot) nl'],
	['het is sanne apenstaartje post punt nl hoor', 'sanne apenstaartje post punt nl'],
	['mijn mail is zoë@école.fr', 'zoë@école.fr']
])('finds the address in "%s"', (text, surface) => {
	expect(surfaces(text)).toEqual([surface]);
});

test('a sentence that goes on after the address is left alone', () => {
	expect(surfaces('Schrijf aan a@b.nl. Dat lukt.')).toEqual(['a@b.nl']);
});

test('a handle is no address', () => {
	expect(surfaces('ik zag @klas2b gisteren')).toEqual([]);
});
