import { expect, test } from 'vitest';
import { findLanguage, languagesOf } from './language.ts';

test('other languages are recognised by their function words or their script', () => {
	expect(findLanguage('The teacher is kind but every letter and every form is in Dutch.')).toBe(
		'en'
	);
	expect(findLanguage('Okul bize hiç bir şey demedi, oğlum her sabah çok erken kalkıyor.')).toBe(
		'tr'
	);
	expect(findLanguage('Mój syn nie był w szkole, bo pani powiedziała że to jest za trudne.')).toBe(
		'pl'
	);
	expect(findLanguage('سجّلت ابني في ثلاث مدارس قريبة من بيتنا')).toBe('ar');
});

test('Dutch with foreign words, short texts and gibberish count as Dutch', () => {
	expect(findLanguage('die toets was echt the worst ever maar ik heb hem gehaald')).toBe('nl');
	expect(findLanguage('help')).toBe('nl');
	expect(findLanguage('skibidi sigma rizz ohio 67 67 67')).toBe('nl');
});

test('a codebook teaches a language from five examples on', () => {
	const example = 'The bus is late and the driver does not know the way.';
	const theme = { id: 'bus', label: 'Bus', definition: '', whenYes: '', whenNo: '' };
	const terms = { certain: [], strong: [], weak: [] };
	const codebook = (examples: string[]) => ({
		themes: [{ ...theme, terms, examples }],
		watch: [],
		offTopic: []
	});
	expect(languagesOf(codebook(Array(5).fill(example)))).toEqual(['en', 'nl']);
	expect(languagesOf(codebook([example]))).toEqual(['nl']);
});
