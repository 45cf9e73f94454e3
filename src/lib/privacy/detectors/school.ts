import { chainEnd, isNear } from '#lib/privacy/chain.ts';
import { isBenign, isListedWord, isOrdinary } from '#lib/privacy/lexicon.ts';
import { isCompoundOfOrdinary } from '#lib/privacy/name-words.ts';
import { rangeOf, withArticle } from '#lib/privacy/range.ts';
import { HINT } from '#lib/privacy/hint.ts';
import type { Span } from '#lib/privacy/span.ts';
import type { Story, Word } from '#lib/privacy/words.ts';

const set = (words: string) => new Set(words.trim().split(/\s+/));
/** End the name of a school: "het Vlierduin College", "kiekendief college". */
const ENDS =
	/^(?:.*college|.*lyceum|.*gymnasium|.*atheneum|.*mavo|academie|kindcentrum|.*school|scholengemeenschap|scholengroep|.*campus)$/;
/** End it also without a capital: nobody says "het kiekendief school". */
const LOWER_ENDS = set('college lyceum gymnasium atheneum scholengemeenschap kindcentrum');
/** Stand before the name of a school. */
const STARTS = set(`
basisschool bassischool school obs cbs rkbs kbs pcbs pcb rk bs sbo so vso ikc kc kindcentrum daltonschool montessorischool jenaplanschool vrijeschool
scholengemeenschap sg csg osg rsg praktijkschool praktijkcollege middelbare vmbo mbo roc aoc lyceum college gymnasium atheneum mavo
nevenvestiging locatie vestiging dependance peuterspeelzaal voorschool kinderdagverblijf kdv bso basischool szmlk zmlk mytylschool tyltylschool
`);
/** Announce a name also without a capital, when no article stands before them: "op basisschool de regenboog". */
const LOWER_STARTS = set(
	'basisschool bassischool basischool obs cbs rkbs kbs pcbs sbo ikc kindcentrum praktijkschool daltonschool montessorischool'
);
/** Kinds that are written as a part of the name. */
const ABBREVIATED = set('obs cbs rkbs kbs pcbs pcb sbo so vso ikc kc sg csg osg rsg roc aoc bs');
/** Only describe a school. */
const DESCRIBES = set(`
het de een ons onze mijn mn dit dat hun haar zijn zn uw je jouw elk ieder geen welk ander andere nieuwe nieuw oude oud hele heel grote groot kleine
christelijk christelijke katholiek katholieke openbaar openbare protestants islamitisch regulier reguliere gewone gewoon speciaal speciale middelbare
voortgezet tweetalig eerste tweede derde vorige volgende beste goede slechte lokale zelfstandig naar op van bij in voor met dan en of als aan om te
andre nabije dichtstbijzijnde eigen particulier passend praktijk basis hoge brede categoraal vmbo havo vwo mavo mbo roc ook wel niet toen nu
`);
const WINDS = /^(?:noord|zuid|oost|west)$/;
const LEVEL =
	/^(?:\d(?:e|de|ste)?|\d ?[a-z]?|groep|klas|havo|vwo|vmbo|mavo|brugklas|bovenbouw|onderbouw|eerste|tweede|derde|vierde|vijfde|zesde|[1-6](?:havo|vwo|vmbo|[a-e]))$/;
const ARTICLES = set("de het 't t een ons");
const PEOPLE =
	/^(?:juf|meester|leraar|lerares|directeur|directie|kinderen|klas|leerkracht|docent|mentor|meneer|mevrouw|hele|ouders?|eerste|laatste|vorige|volgende|school|gemeente|dag|week|intern|ib.*|begeleider|begeleiding)$/;

/** Names of schools: by what ends them, by what starts them, or by an article with a capital after "op". */
export function findSchools(story: Story): Span[] {
	const spans: Span[] = [];
	for (let at = 0; at < story.words.length; at++) {
		const word = story.words[at];
		if (!word || (!word.capital && !(word.hints & HINT.school))) continue;
		const found =
			byStart(story, at) ??
			byEnd(story, at) ??
			byLowerStart(story, at) ??
			bySitting(story, at) ??
			byBrackets(story, at) ??
			byLowerEnd(story, at) ??
			byArticle(story, at);
		if (!found) continue;
		spans.push({ ...rangeOf(story, withArticle(story, found[0]), found[1]), type: 'school' });
	}
	return spans;
}

/** A word without a capital that one of the rules below starts from. */
export function mayTellSchool(word: string): boolean {
	return word === 'op' || word.endsWith('school') || STARTS.has(word) || LOWER_ENDS.has(word);
}

type Range = [from: number, to: number];

/** "basisschool De Scharrelhoeve", "SO De Lichtwachter", "het ROC Zuiderpoort". */
function byStart(story: Story, at: number): Range | undefined {
	const word = story.words[at];
	if (!word || !STARTS.has(word.lower)) return;
	const next = firstName(story, at + 1);
	if (next < 0) return;
	const to = chainEnd(story, next, (w) => !w.shout && !isBenign(w.lower));
	const named = story.words[to];
	if (!named || (to === next && !isNamePart(named))) return;
	return [word.capital || ABBREVIATED.has(word.lower) ? at : at + 1, to];
}

/** The first capital after a start: past "de", a quotation mark, a colon or a comma. */
function firstName(story: Story, at: number): number {
	const word = story.words[at];
	if (!word || !/^(?: '?|'|,? ["'“„‘]?|: ?["'“„‘]?)$/.test(word.gap)) return -1;
	if (word.capital)
		return isBenign(word.lower) && !ARTICLES.has(word.lower) && !WINDS.test(word.lower) ? -1 : at;
	const next = story.words[at + 1];
	return ARTICLES.has(word.lower) &&
		next?.capital &&
		isNear(next) &&
		isNamePart(next) &&
		next.gap !== ', ' &&
		!/,/.test(word.gap)
		? at
		: -1;
}

/** "Vlierduin College", "Het Noorderlicht Atheneum". */
function byEnd(story: Story, at: number): Range | undefined {
	const word = story.words[at];
	if (
		!word?.capital ||
		(word.opens &&
			!ARTICLES.has(word.lower) &&
			isOrdinary(word.lower) &&
			!ENDS.test(story.words[at + 1]?.lower ?? ''))
	)
		return;
	if (at > 0 && story.words[at - 1]?.capital && isNear(word) && !story.words[at - 1]?.shout) return;
	const to = chainEnd(story, at);
	let last = -1;
	for (let i = at; i <= to; i++) if (ENDS.test(story.words[i]?.lower ?? '')) last = i;
	if (last < 0) return;
	const end = chainEnd(story, last, (w) => !isBenign(w.lower) && !w.shout);
	const telling = story.words
		.slice(at, end + 1)
		.some((w) => w.capital && !isBenign(w.lower) && !ENDS.test(w.lower) && !DESCRIBES.has(w.lower));
	const compound = isCompoundSchool(word);
	const titled = !word.opens && ARTICLES.has(word.lower) && end > at + 1;
	return telling || compound || titled ? [at, end] : undefined;
}

/** "Vechtdalcollege", "Sint-Janslyceum", "Beatrixschool"; not "Hogeschool". */
function isCompoundSchool(word: Word): boolean {
	if (word.opens || isListedWord(word.lower)) return false;
	if (/^.{3,}(?:college|lyceum|gymnasium|atheneum)$/.test(word.lower)) return true;
	return /^.{4,}school$/.test(word.lower) && !isOrdinary(word.lower);
}

/** "op basisschool de regenboog", "obs 't kofschip". */
function byLowerStart(story: Story, at: number): Range | undefined {
	const word = story.words[at];
	const before = story.words[at - 1]?.lower ?? '';
	if (
		!word ||
		!LOWER_STARTS.has(word.lower) ||
		ARTICLES.has(before) ||
		(DESCRIBES.has(before) && !/^(?:op|van|bij|naar|in|voor|met|en|of)$/.test(before))
	)
		return;
	const next = story.words[at + 1];
	if (!next || next.capital || !isNear(next)) return;
	if (!ARTICLES.has(next.lower))
		return isOrdinary(next.lower) || isBenign(next.lower) ? undefined : [at + 1, at + 1];
	const named = story.words[at + 2];
	return named && isNear(named) && !PEOPLE.test(named.lower) ? [at + 1, at + 2] : undefined;
}

/** "ik zit op piter jelles": no sport, no level, no ordinary word. */
function bySitting(story: Story, at: number): Range | undefined {
	const [verb, word, next, second] = [-1, 0, 1, 2].map((step) => story.words[at + step]);
	if (
		word?.lower !== 'op' ||
		!/^(?:zit|zat|zitten|zaten|ga|gaat|ging)$/.test(verb?.lower ?? '') ||
		!story.dutch
	)
		return;
	const named = (w: Word | undefined) =>
		w?.gap === ' ' &&
		!w.capital &&
		/^\p{L}{4,}$/u.test(w.lower) &&
		!isOrdinary(w.lower) &&
		!isBenign(w.lower);
	if (next && ARTICLES.has(next.lower) && next.gap === ' ') {
		const to = second && endOfSittingAt(story, at + 2);
		return to ? [at + 1, to] : undefined;
	}
	if (!named(next)) return;
	return [at + 1, named(second) ? at + 2 : at + 1];
}

/** "zit op t noordlicht in de 2e", "zat op de kleine wereld in groep 4": what follows says that it was a school. */
function endOfSittingAt(story: Story, at: number): number | undefined {
	for (let to = at; to < at + 3; to++) {
		const word = story.words[to];
		if (
			!word ||
			word.gap.length > 2 ||
			word.capital ||
			isBenign(word.lower) ||
			DESCRIBES.has(word.lower)
		)
			return;
		const [near, article, far] = [1, 2, 3].map((step) => story.words[to + step]);
		const level = article?.lower === 'de' || article?.lower === 'het' ? far : article;
		if (near?.gap === ' ' && near.lower === 'in' && LEVEL.test(level?.lower ?? '')) return to;
	}
	return;
}

/** "mijn vorige school (de triangel)". */
function byBrackets(story: Story, at: number): Range | undefined {
	const [first, second] = [story.words[at + 1], story.words[at + 2]];
	if (!/school$/.test(story.words[at]?.lower ?? '') || !first || !/^ \('?$/.test(first.gap)) return;
	const closes = (word: Word) => story.text[word.end] === ')';
	if (closes(first))
		return isOrdinary(first.lower) || isBenign(first.lower) ? undefined : [at + 1, at + 1];
	return second && closes(second) && ARTICLES.has(first.lower) && first.lower !== 'een'
		? [at + 1, at + 2]
		: undefined;
}

/** "het kiekendief college". */
function byLowerEnd(story: Story, at: number): Range | undefined {
	const word = story.words[at];
	const before = story.words[at - 1];
	if (!word || !before || !LOWER_ENDS.has(word.lower) || word.gap !== ' ') return;
	if (
		DESCRIBES.has(before.lower) ||
		before.capital ||
		/\d/.test(before.lower) ||
		(/(?:e|ste|isch)$/.test(before.lower) && isOrdinary(before.lower))
	)
		return;
	return [
		ARTICLES.has(story.words[at - 2]?.lower ?? '') && before.gap === ' ' ? at - 2 : at - 1,
		at
	];
}

/** "op De Wendakker", "van Het Paviljoentje": a capital article inside a sentence is a name. */
function byArticle(story: Story, at: number): Range | undefined {
	const word = story.words[at];
	const next = story.words[at + 1];
	if (
		!word ||
		!next ||
		!/^(?:De|Het|'T|T)$/.test(word.text) ||
		!next.capital ||
		next.shout ||
		!isNear(next)
	)
		return;
	if (isBenign(next.lower) || PEOPLE.test(next.lower) || isCompoundOfOrdinary(next.lower)) return;
	if (
		word.opens &&
		isOrdinary(next.lower) &&
		(next.lower.length > 10 || /(?:en|s|er|ing)$/.test(next.lower))
	)
		return;
	return [at, chainEnd(story, at + 1, (w) => !isBenign(w.lower) && !w.shout)];
}

function isNamePart(word: Word): boolean {
	if (!word.capital || word.shout || ARTICLES.has(word.lower)) return false;
	return !isBenign(word.lower) || WINDS.test(word.lower);
}
