import { describe, expect, test } from 'vitest';
import { find, redact } from './index.ts';

const found = (text: string) => find(text).map(({ type, surface }) => `${type}: ${surface}`);

describe('finds', () => {
	test.each([
		['Mevr. El Amrani van Frans', ['naam: El Amrani']],
		['de heer J.P. van der Berg-Smit belde', ['naam: J.P. van der Berg-Smit']],
		['juf roos en meester bakker', ['naam: roos', 'naam: bakker']],
		['mentor van dijk zei het', ['naam: van dijk']],
		["Anna's tas", ['naam: Anna']],
		['op basisschool De Wendakker', ['school: De Wendakker']],
		['het kiekendief college', ['school: het kiekendief college']],
		['Stichting Zandpad hielp', ['organisatie: Stichting Zandpad']],
		['wij wonen in Alphen aan den Rijn', ['plaats: Alphen aan den Rijn']],
		['naar den bosch', ['plaats: den bosch']],
		['aan de Tjalkstraat 9', ['adres: Tjalkstraat 9']],
		['Oosterdwarsvaart 16, kom maar', ['adres: Oosterdwarsvaart 16']],
		['geboren 9 mei 2010', ['datum: 9 mei 2010']],
		['dossier BZW-20417', ['anders: BZW-20417']],
		['bus met kenteken KX-317-B', ['anders: KX-317-B']],
		['volg @mevrouw.snor', ['anders: @mevrouw.snor']],
		[
			'bel nul zes, een twee drie, vier vijf zes',
			['telefoon: nul zes, een twee drie, vier vijf zes']
		],
		['ابني يوسف عمره خمس سنوات', ['naam: يوسف']]
	])('%s', (text, expected) => expect(found(text)).toEqual(expected));
});

test('the same name is found again, at the start of a sentence and without its capital', () => {
	expect(
		found('Ik sprak meester Hoop. Hoop zei niets, en sietske ook niet. Sietske lachte.')
	).toEqual(['naam: Hoop', 'naam: Hoop', 'naam: sietske', 'naam: Sietske']);
});

describe('where somebody tells about themself a country stays, unless it is a part of a name', () => {
	test.each([
		['wij komen uit Polen, mijn man en ik', []],
		['ik sprak mevrouw van Polen over mijn zoon', ['naam: van Polen']],
		['mijn meester is Joris van Engeland en ik', ['naam: Joris van Engeland']],
		['mijn juf, mevrouw Van Spanje, en ik', ['naam: Van Spanje']],
		['mijn dochter Iran en ik', ['naam: Iran']],
		['ik zit op basisschool Amerika', ['school: Amerika']],
		['De man komt uit Polen.', ['plaats: Polen']]
	])('%s', (text, expected) => expect(found(text)).toEqual(expected));
});

describe('surnames that are words too, and words that are none', () => {
	test.each([
		['mevrouw van den boom zei dat ik weg moest', ['naam: van den boom']],
		['ik had les van meneer van rijk', ['naam: van rijk']],
		['ik zat bij ter braak in de klas', ['naam: ter braak']],
		['dat ging ten koste van mij en ten onrechte', []],
		['de docent van frans is ziek', []],
		['of de therapeut al aan de beurt was', []],
		['ik mag niks zeggen van mevr kloosterboer', ['naam: kloosterboer']],
		['mw vertelde dat het niet kan', []],
		['ik had les van meneer k', ['naam: k']],
		['dag meneer u bent te laat', []],
		['en mijn ome koos is lief', ['naam: koos']],
		['toen juf koos een boek uit', []]
	])('%s', (text, expected) => expect(found(text)).toEqual(expected));
});

describe('schools, businesses, handles and numbers beside what looks like them', () => {
	test.each([
		['ik zit op st ursulagaarde', ['school: st ursulagaarde']],
		['en mijn broer ging naar sint joris', ['school: sint joris']],
		['we gaan naar sint kijken', []],
		['ik zit op de praktijkschool, de turfschop.', ['school: de turfschop']],
		['ik hou van de basisschool, de gang, de klas', []],
		['hij liep weg op school, het plein.', []],
		['Kantelpunt Autismecoaching hielp ons', ['organisatie: Kantelpunt Autismecoaching']],
		['Persoonlijke Begeleiding hielp ons', []],
		['wij zijn kandidaat 0417', ['anders: 0417']],
		['om 0930 uur ging ik weg', []],
		[
			'ik ben anna_maria_van_der_meer_uit_de_grote_stad_aan_het_water_janssen_04',
			['anders: anna_maria_van_der_meer_uit_de_grote_stad_aan_het_water_janssen_04']
		]
	])('%s', (text, expected) => expect(found(text)).toEqual(expected));
});

test('one person keeps one number, also by a part of the name, and a second school gets a second', () => {
	const { text } = redact(
		'Sanne de Wit en Daan gingen van De Wendakker naar het Vlierduin College. Sanne bleef.'
	);
	expect(text).toBe('[naam 1] en [naam 2] gingen van [school] naar [school 2]. [naam 1] bleef.');
});

test('numbers go on where an earlier redaction stopped', () => {
	expect(redact('[naam 1] zag Sanne').text).toBe('[naam 1] zag [naam 2]');
});

describe('what a region adds counts', () => {
	const regionNames = {
		school: ['De Regenboog'],
		naam: ['Truus Bos'],
		plaats: ['Best', 'Engeland']
	};

	test.each([
		['op de regenboog was het leuk', ['school: de regenboog']],
		['Bos zei van niet', ['naam: Bos']],
		['het bos was groen', []],
		['naar Best', ['plaats: Best']],
		['mijn best gedaan', []],
		['ik zit op de regenbog', ['school: de regenbog']],
		['de regenbogen waren mooi', []],
		['juf bos is ziek', ['naam: bos']],
		['we wonen in best', ['plaats: best']],
		['wij wonen in Engeland, mijn man en ik', ['plaats: Engeland']]
	])('%s', (text, expected) => {
		expect(find(text, { regionNames }).map(({ type, surface }) => `${type}: ${surface}`)).toEqual(
			expected
		);
	});

	test('five hundred names of a region cost a long text hardly anything', () => {
		const schools = Array.from({ length: 500 }, (_, i) => `De ${'klmnprst'[i % 8]}aarde${i}hoeve`);
		const text = 'Gisteren ging hij naar de laarde1hoeve en dat was de eerste keer. '.repeat(300);
		const names = { school: schools };
		find(text, { regionNames: names });
		const start = process.cpuUsage();
		expect(find(text, { regionNames: names }).length).toBeGreaterThan(0);
		const { user, system } = process.cpuUsage(start);
		expect((user + system) / 1000).toBeLessThan(200);
	});
});
