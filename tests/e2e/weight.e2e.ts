import { inLocale, LOCALES } from '#lib/domain/locale.ts';
import { weighPage } from '../bench/page-weight.ts';
import { regionPage } from './pages/region-page.ts';
import { listRoutes } from './routes.ts';
import { expect, test } from './test.ts';

/** One round on a network that has just begun to talk: ten packets of 1,460 bytes, headers and some room included (bytes). */
const READING = 14_000;
/** What a page may bring of scripts to who only looks (bytes). */
const SCRIPTS = 60 * 1024;

/** Letters of two bytes and other letters beside: the other languages are lighter. */
const LONGEST = ['nl', 'ar', 'uk'] as const;
/** A region says who it is, in two sentences, and welcomes with two more. */
const SAID = {
	Naam: 'Ouder- en jeugdsteunpunt Proefstreek',
	Telefoonnummer: '088 111 22 33',
	'Wanneer bent u er?': 'maandag tot en met donderdag, 9 tot 12 uur',
	'Welkom voor ouders':
		'Wij zijn drie mensen die naar u luisteren. Wat vaker terugkomt, nemen wij mee naar de scholen.',
	'Welkom voor leerlingen':
		'Wij zijn met drie mensen en lezen elk verhaal zelf. Wat vaker terugkomt, vertellen we aan de scholen.',
	'Eigen hulplijnen': ''
};

test('every public page is read in one round and brings few scripts', async ({
	browser,
	apps,
	trial
}) => {
	test.setTimeout(480_000);
	const region = regionPage(trial.page);
	await region.open();
	for (const [label, words] of Object.entries(SAID)) await region.field(label).fill(words);
	await region.save();
	await expect(trial.page.getByText('Ouders en leerlingen zien het meteen.')).toBeVisible();
	// With several regions telling begins with choosing one, with one or a link of a region it does not.
	const links = ['', `?regio=${trial.slug}`];
	const pages = (await listRoutes()).filter((route) => route.public && route.page);
	const addresses = pages.flatMap(({ path }) => {
		const telling = path.startsWith('/vertel/');
		return (telling ? LOCALES : LONGEST).flatMap((locale) =>
			(telling ? links : ['']).map((asked) => inLocale(path, locale) + asked)
		);
	});
	const heavy: string[] = [];
	const weighNext = async () => {
		for (let address = addresses.shift(); address; address = addresses.shift()) {
			const { reading, requests, scripts } = await weighPage(browser, apps.demo.origin + address);
			if (reading > READING || reading < 2000) heavy.push(`${address}: ${reading} to read`);
			if (requests !== 1) heavy.push(`${address}: ${requests} answers to wait for`);
			// They come when the words stand there; fewer means that the page was weighed too soon.
			if (scripts > SCRIPTS || scripts < SCRIPTS / 2)
				heavy.push(`${address}: ${scripts} of scripts`);
		}
	};
	// Most of weighing is waiting for a page that has settled.
	await Promise.all(Array.from({ length: 4 }, weighNext));
	expect(heavy, 'bytes').toEqual([]);
});
