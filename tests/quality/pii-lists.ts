/**
 * Makes src/lib/privacy/lists/packed.ts. Run by hand, only when a source changes:
 *
 *   npx node tests/quality/pii-lists.ts <OpenTaal word list, one word a line> <index.js of @faker-js/faker>
 *
 * Sources and licences: src/lib/privacy/lists/LICENSES.md.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { AMBIGUOUS_FIRST_NAMES, AMBIGUOUS_SURNAMES } from '#lib/privacy/lists/ambiguous-names.ts';
import { FIRST_NAMES } from '#lib/privacy/lists/first-names.ts';
import { BENIGN } from '#lib/privacy/lists/benign.ts';
import { OTHER_SCRIPT_NAMES } from '#lib/privacy/lists/other-script-names.ts';
import { PLACE_WORDS } from '#lib/privacy/lists/place-words.ts';
import { LONG_PLACES } from '#lib/privacy/lists/places.ts';
import { bareLetters } from '#lib/privacy/bare-letters.ts';
import { packSet, unpackSet } from '#lib/privacy/lists/hashed-set.ts';
import {
	MODEL_SIZE,
	packModel,
	pieces,
	SURELY_DUTCH,
	SURELY_NAME,
	UNLISTED_LENGTH,
	unpackModel
} from '#lib/privacy/lists/name-model.ts';

type Person = Record<string, Record<string, unknown> | undefined>;
type Locales = Record<string, { person?: Person } | undefined>;

/** Names that are common in the Netherlands: found without a capital too. */
const NEAR = ['nl', 'nl_BE', 'tr', 'pl'];
const FAR =
	'fr fr_BE de en ro es it pt_PT id_ID fr_SN en_IN hu ku_kmr_latin vi hr sr_RS_latin af_ZA'.split(
		' '
	);
const LAST = 'nl nl_BE tr pl fr fr_BE de ro es fr_SN en_IN ku_kmr_latin vi af_ZA'.split(' ');
/** Longest word of which the exact list is kept; longer ones are left to the model. */
const ORDINARY_MAX = 8;
const STREET_OR_DERIVED =
	/(?:se|ër|ische?|iaan|anen|ers|aren|naar|sters?|straat|straten|weg|wegen|laan|lanen|plein|hof|pad|kade|singel|gracht|steeg|plantsoen|dreef|baan|erf|brug|wal|lezing|vertaling|vlinder|kunde|toestel)(?:en|s)?$/;
/** Common names count without a capital, so an accident among ordinary words must be rare; what is left is listed. */
const COMMON_SPREAD = 4096;
/** Of the lists that overrule the others an accident must be rare too. */
const READABLE_SPREAD = 1024;
/** Any word may be a place, also without a capital. */
const PLACE_SPREAD = 16384;
const CASE_ENDINGS = ['s', 'se', 'sen', 'er', 'ers', 'aar', 'aars', 'aren', 'naar', 'naren'];

const [wordFile, fakerFile] = process.argv.slice(2);
if (!wordFile || !fakerFile) throw new Error('usage: pii-lists.ts <word list> <faker index.js>');
const words = readFileSync(wordFile, 'utf8')
	.split('\n')
	.map((line) => line.trim().normalize('NFC'));
const { allLocales } = (await import(pathToFileURL(fakerFile).href)) as { allLocales: Locales };

const byHand = split(FIRST_NAMES);
const cued = new Set([...split(AMBIGUOUS_FIRST_NAMES), ...split(AMBIGUOUS_SURNAMES)]);
const ordinary = new Set(words.filter((word) => /^[a-zà-ÿœ]+$/.test(word) && !byHand.has(word)));
const capitals = new Set(words.filter((word) => /^[A-ZÀ-Þ][a-zà-ÿ]+$/.test(word)));
const proper = [...capitals].filter((word) => !isDerived(word)).map((word) => word.toLowerCase());
const near = names(NEAR, 'first_name').filter((word) => !ordinary.has(word));
const far = names([...NEAR, ...FAR], 'first_name').filter((word) => !cued.has(word));
const last = names(LAST, 'last_name').filter((word) => !ordinary.has(word));
const common = [...new Set([...near, ...byHand])].filter((word) => !cued.has(word));
const places = new Set([...split(PLACE_WORDS), ...split(LONG_PLACES)]);
const kept = withoutEndings([...ordinary].filter((word) => word.length <= ORDINARY_MAX));
const known = new Set(
	[...proper, ...last, ...far].filter((word) => !ordinary.has(word) && !common.includes(word))
);
const benign = split(BENIGN);

const weights = train(
	[...new Set([...known, ...common])].filter((word) => word.length > 2 && !benign.has(word)),
	[...ordinary].filter((word) => word.length > 2)
);
const model = packModel(weights);
const nameness = unpackModel(model);
const lists = {
	COMMON_FIRST_NAMES: packSet(common, COMMON_SPREAD),
	FIRST_NAMES_ELSEWHERE: packSet(
		[...new Set(far)].filter((word) => !common.includes(word)),
		64
	),
	PROPER_NOUNS: packSet(
		[...known].filter((word) => !far.includes(word) && !places.has(word)),
		16
	),
	ORDINARY_WORDS: packSet(
		kept.filter((word) => !isPlainlyDutch(word)),
		64
	)
};
for (const [name, list] of Object.entries(lists)) console.log(name, list.size, list.data.length);
const isCommon = unpackSet(lists.COMMON_FIRST_NAMES);
const isListed = [lists.FIRST_NAMES_ELSEWHERE, lists.PROPER_NOUNS].map(unpackSet);
const accidents = [...ordinary].filter(
	(word) => isCommon(word) || (nameness(word) > SURELY_NAME && isListed.some((has) => has(word)))
);
const checks = {
	NO_NAMES: packSet(accidents, READABLE_SPREAD),
	BENIGN_WORDS: packSet([...split(BENIGN)], READABLE_SPREAD),
	PLACES: packSet([...split(PLACE_WORDS)], PLACE_SPREAD),
	OTHER_SCRIPT: packSet([...split(OTHER_SCRIPT_NAMES)].map(bareLetters), READABLE_SPREAD)
};
const packed = Object.entries({ ...lists, ...checks }).map(
	([name, list]) => `export const ${name} = ${JSON.stringify(list)};`
);
writeFileSync(
	new URL('../../src/lib/privacy/lists/packed.ts', import.meta.url),
	[
		'// Made by tests/quality/pii-lists.ts; sources and licences in LICENSES.md.',
		...packed,
		`export const NAME_MODEL = ${JSON.stringify(model)};`,
		''
	].join('\n')
);

function split(list: string): Set<string> {
	return new Set(list.split(/\s+/).map((word) => word.replaceAll('_', ' ').normalize('NFC')));
}

/** The same test as in lexicon.ts. */
function isPlainlyDutch(word: string): boolean {
	return word.length >= UNLISTED_LENGTH && nameness(word) < SURELY_DUTCH;
}

function names(locales: string[], kind: string): string[] {
	const found = locales.flatMap((locale) =>
		Object.values(allLocales[locale]?.person?.[kind] ?? {})
	);
	return found
		.flatMap((list) => (Array.isArray(list) ? list : []))
		.filter((name): name is string => typeof name === 'string')
		.flatMap((name) => name.normalize('NFC').split(/[\s-]+/))
		.filter((name) => /^\p{Lu}[\p{L}'’]+$/u.test(name))
		.map((name) => name.toLowerCase());
}

/** Streets, inhabitants, adjectives and genitives: no names of their own. */
function isDerived(word: string): boolean {
	if (ordinary.has(word.toLowerCase()) || STREET_OR_DERIVED.test(word)) return true;
	return CASE_ENDINGS.some((end) => word.endsWith(end) && capitals.has(word.slice(0, -end.length)));
}

/** Drops what `isOrdinary` finds again by taking an ending off. */
function withoutEndings(list: string[]): string[] {
	const all = new Set(list);
	return list.filter(
		(word) => !/(?:en|s|e|t|n|je|jes)$/.test(word) || !stems(word).some((stem) => all.has(stem))
	);
}

function stems(word: string): string[] {
	return ['s', 'en', 'e', 't', 'n', 'je', 'jes']
		.filter((end) => word.endsWith(end) && word.length - end.length >= 3)
		.map((end) => word.slice(0, -end.length));
}

/** Logistic regression with Adagrad; names weigh four times, they are the rarer kind. */
function train(positive: string[], negative: string[]): Int8Array {
	const data = [
		...positive.map((word) => ({ word, y: 1 })),
		...negative.map((word) => ({ word, y: 0 }))
	];
	const weight = new Float64Array(MODEL_SIZE);
	const squares = new Float64Array(MODEL_SIZE).fill(1e-6);
	let seed = 7;
	const random = () => (seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff) / 0x7fffffff;
	for (let epoch = 0; epoch < 4; epoch++) {
		for (let i = data.length - 1; i > 0; i--) swap(data, i, Math.floor(random() * (i + 1)));
		for (const { word, y } of data) {
			const found = pieces(word);
			const z = found.reduce((sum, piece) => sum + (weight[piece] ?? 0), 0);
			const slope = (1 / (1 + Math.exp(-z)) - y) * (y ? 4 : 1);
			for (const piece of found) {
				squares[piece] = (squares[piece] ?? 0) + slope * slope;
				weight[piece] = (weight[piece] ?? 0) - (0.15 * slope) / Math.sqrt(squares[piece] ?? 1);
			}
		}
	}
	return Int8Array.from(weight, (value) => Math.max(-127, Math.min(127, Math.round(value * 20))));
}

function swap<T>(list: T[], i: number, j: number): void {
	[list[i], list[j]] = [list[j] as T, list[i] as T];
}
