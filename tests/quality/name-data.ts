import { readdirSync, readFileSync } from 'node:fs';
import { blankCountries } from '#lib/privacy/countries.ts';
import { blankExempt } from '#lib/privacy/exempt.ts';
import { findLowerCaseNames } from '#lib/privacy/detectors/name-lower.ts';
import { fold } from '#lib/privacy/fold.ts';
import { habitOf, mayBeLowerName, nameFeatures } from '#lib/privacy/name-features.ts';
import { squeeze } from '#lib/privacy/squeeze.ts';
import { readPassage, type Passage } from '#lib/privacy/words.ts';
import { overlaps, readMarkup } from './pii-markup.ts';
import { readTold } from './danger-data.ts';

/** A word without a capital that may be a name. */
export interface NameExample {
	/** Places of its features. */
	places: Int32Array;
	isName: boolean;
	/** How much it counts. */
	weight: number;
	/** Which file it is from. */
	source: string;
}

/** Stories of danger hold few names, and those are not marked. */
const UNMARKED_WEIGHT = 0.3;
/** Of a case of a mistake that was made once. */
const CASE_WEIGHT = 2;
/** Of the texts of pupils with the capital that a phone puts at the start. */
const CAPITAL_WEIGHT = 0.05;
const LOWER = new URL('./pii/lower/', import.meta.url);
const CASES = new URL('./pii/', import.meta.url);

/** What the weights are learned from: marked texts without capitals, marked cases, and many texts that hardly hold a name. */
export function readNameExamples(): NameExample[] {
	return [...readLower(), ...readCases(), ...readUnmarked()];
}

/** Short texts as pupils type them, by writers who never saw the rules. */
function readLower(): NameExample[] {
	return readdirSync(LOWER)
		.sort()
		.flatMap((name) => {
			const lines = readFileSync(new URL(name, LOWER), 'utf8').split('\n').filter(Boolean);
			const texts = lines.map((line) => (JSON.parse(line) as { text: string }).text);
			const source = name.replace('.jsonl', '');
			return texts.flatMap((text) => [
				...fromMarkup(text, source, 1),
				...fromMarkup(withOpeningCapital(text), source, CAPITAL_WEIGHT)
			]);
		});
}

/** The cases of `pii-cases.test.ts`, as they are and without their capitals. */
function readCases(): NameExample[] {
	const names = readdirSync(CASES).filter((name) => /^(?:stories|traps|clean).*\.json$/.test(name));
	return names.sort().flatMap((name) => {
		const texts = JSON.parse(readFileSync(new URL(name, CASES), 'utf8')) as string[];
		const lower = name.startsWith('stories') ? texts.map(withoutCapitals) : [];
		return [...texts, ...lower].flatMap((text) => fromMarkup(text, name, CASE_WEIGHT));
	});
}

/** What the rules find there by themselves is a name; the rest is not. */
function readUnmarked(): NameExample[] {
	return readTold().flatMap(({ text }) => {
		const found = findLowerCaseNames(passageOf(text));
		const isFound = (span: Place) => found.some((name) => overlaps(name, span));
		return examplesOf(text, 'unmarked', isFound, UNMARKED_WEIGHT);
	});
}

function fromMarkup(markup: string, source: string, weight: number): NameExample[] {
	const { text, spans } = readMarkup(markup);
	const names = spans.filter(({ type }) => type === 'naam');
	return examplesOf(text, source, (span) => names.some((name) => overlaps(name, span)), weight);
}

interface Place {
	start: number;
	end: number;
}

function examplesOf(
	text: string,
	source: string,
	isName: (span: Place) => boolean,
	weight: number
): NameExample[] {
	const passage = passageOf(text);
	if (!passage.dutch) return [];
	const habit = habitOf(passage);
	return passage.words.flatMap((word, at) => {
		if (word.capital || !mayBeLowerName(word.lower)) return [];
		const places = Int32Array.from(nameFeatures(passage, at, habit));
		return [{ places, isName: isName(word), weight, source }];
	});
}

/** As `find` reads it. */
function passageOf(text: string): Passage {
	return readPassage(blankCountries(blankExempt(squeeze(fold(text)).text)));
}

/** The marks stay as they are: their types are in lower case already. */
function withoutCapitals(markup: string): string {
	return markup.toLowerCase();
}

/** What a phone makes of it. */
function withOpeningCapital(markup: string): string {
	return markup.replace(
		/^(\{\{\p{Ll}+:)?\p{Ll}/u,
		(start) => start.slice(0, -1) + start.slice(-1).toUpperCase()
	);
}
