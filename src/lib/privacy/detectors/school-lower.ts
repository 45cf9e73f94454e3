import { isNear } from '#lib/privacy/chain.ts';
import {
	isAmbiguousName,
	isBenign,
	isCommonFirstName,
	isCompound,
	isListedWord,
	isOrdinary,
	looksLikeName
} from '#lib/privacy/lexicon.ts';
import type { WordRange } from '#lib/privacy/range.ts';
import {
	ARTICLES,
	DESCRIBES,
	LEVEL,
	LOWER_ENDS,
	LOWER_STARTS,
	PEOPLE
} from '#lib/privacy/school-words.ts';
import type { Passage, Word } from '#lib/privacy/words.ts';

/** "op school" is no school in particular; "mijn school, de regenboog," is. */
const WHERE = /^(?:op|van|naar|in|bij|uit|voor)$/;
/** Log-odds: "3 havo op het" is followed by little else than a school. */
const SCHOOL_AFTER_LEVEL = 0;

/**
 * A school without a capital, from the word that gives it away: "basisschool de regenboog", "het kiekendief college".
 *
 * @param at index of that word
 * @returns the words of the name; undefined when there is none here
 * @example
 * findLowerSchool(readPassage('op basisschool de regenboog'), 1); // => [1, 3]
 */
export function findLowerSchool(passage: Passage, at: number): WordRange | undefined {
	return (
		byLowerStart(passage, at) ??
		bySitting(passage, at) ??
		byArticleAlone(passage, at) ??
		bySaint(passage, at) ??
		byApposition(passage, at) ??
		byBrackets(passage, at) ??
		byLowerEnd(passage, at)
	);
}

/** "op basisschool de regenboog", "obs 't kofschip". */
function byLowerStart(passage: Passage, at: number): WordRange | undefined {
	const word = passage.words[at];
	const before = passage.words[at - 1]?.lower ?? '';
	if (
		!word ||
		!LOWER_STARTS.has(word.lower) ||
		ARTICLES.has(before) ||
		(DESCRIBES.has(before) && !/^(?:op|van|bij|naar|in|voor|met|en|of)$/.test(before))
	)
		return;
	const next = passage.words[at + 1];
	if (!next || next.capital || !isNear(next)) return;
	if (!ARTICLES.has(next.lower))
		return isOrdinary(next.lower) || isBenign(next.lower) ? undefined : [at, at + 1];
	const named = passage.words[at + 2];
	return named && isNear(named) && !PEOPLE.test(named.lower) ? [at, at + 2] : undefined;
}

/** "ik zit op piter jelles": no sport, no level, no ordinary word. */
function bySitting(passage: Passage, at: number): WordRange | undefined {
	const [verb, word, next, second] = [-1, 0, 1, 2].map((step) => passage.words[at + step]);
	if (
		word?.lower !== 'op' ||
		!/^(?:zit|zat|zitten|zaten|ga|gaat|ging)$/.test(verb?.lower ?? '') ||
		!passage.dutch
	)
		return;
	const named = (w: Word | undefined) =>
		w?.gap === ' ' &&
		!w.capital &&
		/^\p{L}{4,}$/u.test(w.lower) &&
		!isOrdinary(w.lower) &&
		!isBenign(w.lower);
	if (next && ARTICLES.has(next.lower) && next.gap === ' ') {
		const to = second && endOfSittingAt(passage, at + 2);
		return to ? [at + 1, to] : undefined;
	}
	if (!named(next)) return;
	return [at + 1, named(second) ? at + 2 : at + 1];
}

/** "3 havo op het elzendaal", "geen bus naar het varendonck": no noun after an article that asks for one. */
function byArticleAlone(passage: Passage, at: number): WordRange | undefined {
	const [word, article, named] = [0, 1, 2].map((step) => passage.words[at + step]);
	if (!passage.dutch || !word || !/^(?:op|naar|in)$/.test(word.lower)) return;
	if (!article || !/^(?:het|t)$/.test(article.lower) || named?.gap !== ' ' || named.capital) return;
	if (isBenign(named.lower)) return;
	// "op het jan van brabant": a person never stands behind an article.
	if (word.lower === 'op' && isCommonFirstName(named.lower))
		return [at + 1, endOfPatron(passage, at + 2)];
	if (!/^\p{L}{7,}$/u.test(named.lower)) return;
	const level = LEVEL.test(passage.words[at - 1]?.lower ?? '');
	const strange = level
		? !isListedWord(named.lower) && looksLikeName(named.lower, SCHOOL_AFTER_LEVEL)
		: !isOrdinary(named.lower) && !isCompound(named.lower) && looksLikeName(named.lower);
	return strange ? [at + 1, at + 2] : undefined;
}

/** "jan van brabant", "titus brandsma": whom a school is called after. */
function endOfPatron(passage: Passage, at: number): number {
	const [next, last] = [passage.words[at + 1], passage.words[at + 2]];
	if (next?.gap !== ' ' || next.capital) return at;
	if (next.lower === 'van' && last?.gap === ' ' && !isListedWord(last.lower)) return at + 2;
	return isOrdinary(next.lower) || isBenign(next.lower) ? at : at + 1;
}

/** "zit op t noordlicht in de 2e", "zat op de kleine wereld in groep 4": what follows says that it was a school. */
function endOfSittingAt(passage: Passage, at: number): number | undefined {
	for (let to = at; to < at + 3; to++) {
		const word = passage.words[to];
		if (
			!word ||
			word.gap.length > 2 ||
			word.capital ||
			isBenign(word.lower) ||
			DESCRIBES.has(word.lower)
		)
			return;
		const [near, article, far] = [1, 2, 3].map((step) => passage.words[to + step]);
		const level = article?.lower === 'de' || article?.lower === 'het' ? far : article;
		if (near?.gap === ' ' && near.lower === 'in' && LEVEL.test(level?.lower ?? '')) return to;
	}
	return;
}

/** "op de praktijkschool, de turfschop."; not "op school, het plein." or "de gang, de klas". */
function byApposition(passage: Passage, at: number): WordRange | undefined {
	const [school, article, named, next] = [0, 1, 2, 3].map((step) => passage.words[at + step]);
	if (!/school$/.test(school?.lower ?? '') || article?.gap !== ', ' || named?.gap !== ' ') return;
	if (!/^(?:de|het|t)$/.test(article.lower) || named.capital || PEOPLE.test(named.lower)) return;
	if (school?.lower === 'school' && WHERE.test(passage.words[at - 1]?.lower ?? '')) return;
	const inRow = next?.gap === ', ' && ARTICLES.has(next.lower);
	const ends = !next || (/^[.,;!?)\n]/.test(next.gap) && !inRow);
	return ends && !isBenign(named.lower) ? [at + 1, at + 2] : undefined;
}

/** "mijn vorige school (de triangel)". */
function byBrackets(passage: Passage, at: number): WordRange | undefined {
	const [first, second] = [passage.words[at + 1], passage.words[at + 2]];
	if (!/school$/.test(passage.words[at]?.lower ?? '') || !first || !/^ \('?$/.test(first.gap))
		return;
	const closes = (word: Word) => passage.text[word.end] === ')';
	if (closes(first))
		return isOrdinary(first.lower) || isBenign(first.lower) ? undefined : [at + 1, at + 1];
	return second && closes(second) && ARTICLES.has(first.lower) && first.lower !== 'een'
		? [at + 1, at + 2]
		: undefined;
}

function isSaint(word: Word | undefined): boolean {
	return /^(?:sint|st)$/.test(word?.lower ?? '');
}

/** "op st ursulagaarde", "naar sint odrada": a saint, no day and not "naar sint kijken". */
function bySaint(passage: Passage, at: number): WordRange | undefined {
	const [word, saint, named] = [0, 1, 2].map((step) => passage.words[at + step]);
	if (!word || !/^(?:op|naar)$/.test(word.lower) || !isSaint(saint)) return;
	if (named?.gap !== ' ' && named?.gap !== '. ') return;
	if (saint?.lower === 'sint' && isListedWord(named.lower) && !isAmbiguousName(named.lower)) return;
	return !/^(?:maarten|nicolaas|juttemis|niklaas)$/.test(named.lower)
		? [at + 1, at + 2]
		: undefined;
}

/** "het kiekendief college". */
function byLowerEnd(passage: Passage, at: number): WordRange | undefined {
	const word = passage.words[at];
	const before = passage.words[at - 1];
	if (!word || !before || !LOWER_ENDS.has(word.lower) || word.gap !== ' ') return;
	if (
		DESCRIBES.has(before.lower) ||
		LEVEL.test(before.lower) ||
		before.capital ||
		/\d/.test(before.lower) ||
		(/(?:e|isch)$/.test(before.lower) &&
			(isListedWord(before.lower) || /(?:ische?|lijke?|bare|ste)$/.test(before.lower)))
	)
		return;
	const first = passage.words[at - 2];
	const joined = before.gap === ' ' && (ARTICLES.has(first?.lower ?? '') || isSaint(first));
	return [joined ? at - 2 : at - 1, at];
}
