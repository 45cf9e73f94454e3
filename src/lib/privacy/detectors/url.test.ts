import { expect, test } from 'vitest';
import { findUrls } from './url.ts';

const surfaces = (text: string) => findUrls(text).map((s) => text.slice(s.start, s.end));

test.each([
	['kijk op www.voorbeeldschool.nl/ouders?x=1.', 'www.voorbeeldschool.nl/ouders?x=1'],
	['(https://a.b/c_d)', 'https://a.b/c_d'],
	['oudercafe-ergens.nl is open', 'oudercafe-ergens.nl'],
	['zie bit.ly/3xYz', 'bit.ly/3xYz'],
	['discord.gg/klas2b', 'discord.gg/klas2b']
])('finds the address in "%s"', (text, surface) => {
	expect(surfaces(text)).toEqual([surface]);
});

test.each([
	'hij was boos.maar goed',
	'groep 3.de juf',
	'bel of chat op 113.nl',
	'en/of',
	'3.5/10 of zo'
])('leaves "%s" alone', (text) => expect(surfaces(text)).toEqual([]));
