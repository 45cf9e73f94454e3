import { DUTCH, PERSON_CUES, VERBS } from '#lib/privacy/cues.ts';
import { chainEnd, isNear } from '#lib/privacy/chain.ts';
import { isBenign, isCompound, isListedWord, isOrdinary } from '#lib/privacy/lexicon.ts';
import { rangeOf, withArticle } from '#lib/privacy/range.ts';
import { HINT } from '#lib/privacy/hint.ts';
import type { Span } from '#lib/privacy/span.ts';
import type { Passage, Word } from '#lib/privacy/words.ts';

/** Words for bodies that have a name of their own behind them. */
const BODIES =
	/^(?:stichting|praktijk|\p{L}*praktijk|\p{L}*centrum|\p{L}*centra|reisgroep|zorggroep|\p{L}{3,}groep|\p{L}*bureau|taxi|\p{L}*taxi|taxibedrijf|\p{L}*bedrijf|\p{L}*vervoer|vervoerder|\p{L}*kliniek|\p{L}*instelling|\p{L}*instituut|\p{L}*opvang|\p{L}*zorg|\p{L}*hulp|\p{L}*coaching|\p{L}*begeleiding|\p{L}*therapie|vereniging|\p{L}*club|\p{L}*fonds|\p{L}*boerderij|manege|\p{L}*winkel|garage|\p{L}*bakkerij|restaurant|café|cafe|cafetaria|snackbar|\p{L}*ziekenhuis|hospitaal|apotheek|\p{L}*tehuis|woongroep|\p{L}*huis|buurthuis|sporthal|zwembad|bibliotheek|kerk|moskee|parochie|fc|vv|sv|rkvv|hockeyclub|firma|bv|uitzendbureau|advocatenkantoor|\p{L}*kantoor|makelaardij|sportschool|dansschool|zwemschool|rijschool|muziekschool|uitgeverij|platform|oudervereniging|dagbesteding|logeerhuis|gastouder|gastouderbureau|kinderopvang|bso|maatschap|ggz|ggd|ouderinitiatief|kwekerij|autobedrijf|reisbureau|organisatie|instantie|zorgaanbieder|aanbieder|\p{L}+coach|\p{L}*studio|\p{L}+team|atelier|buro|kinderdagverblijf|kdv)$/u;
/** Kinds of which a name stands behind them also without a capital, when no article stands before them. */
const BARE_KIND =
	/^(?:stichting|vereniging|praktijk|\p{L}{3,}praktijk|buro|\p{L}*bureau|atelier|\p{L}*studio|\p{L}{3,}team|\p{L}{4,}coach|manege|kinderdagverblijf|kdv|bso|gastouder|\p{L}*boerderij|\p{L}+centrum|(?:logeer|buurt|jongeren|gezins|huiswerk|inloop|speel|club|dorps|kinder|wijk)huis|taxi|taxibedrijf)$/u;
const TIME =
	/^(?:hele|laatste|volgende|vorige|eerste|meeste|tweede|andere|rest|enige|afgelopen|komende|week|dag|maand|keer|les)$/;
/** Kinds that are written as a part of the name, also without a capital; others tell what the story is about and stay. */
const PART_OF_NAME = /^(?:stichting|vereniging|bureau|firma|maatschap)$/;
const CLUB = /^(?:vv|fc|sv|rkvv|rksv|hc|ijsclub|sportclub)$/;
const GENERIC =
	/^(?:jeugd|gezin|welzijn|onderwijs|passend|ouders?|kind|kinderen|en|leerplicht|wonen|werk|inkomen|nederland|thuis|veilig|mobiliteit)$/;

/**
 * Names of bodies: a word for the kind, and then capitals. O(words).
 *
 * @example
 * findOrganisations(readPassage('Hulp van stichting De Linde.')); // => [{ start: 9, end: 27, type: 'organisatie' }]
 */
export function findOrganisations(passage: Passage): Span[] {
	const spans: Span[] = [];
	for (let at = 0; at < passage.words.length; at++) {
		const word = passage.words[at];
		const next = passage.words[at + 1];
		if (!word || !next) continue;
		if (isCareBody(passage, at)) {
			spans.push({ ...rangeOf(passage, at, at + 1), type: 'organisatie' });
			continue;
		}
		const business = endOfBusiness(passage, at);
		if (business > at) {
			spans.push({ ...rangeOf(passage, at, business), type: 'organisatie' });
			at = business;
			continue;
		}
		if (!word.shout && !(word.hints & (HINT.body | HINT.club))) continue;
		const club = clubEnd(passage, at);
		if (club > at) {
			spans.push({ ...rangeOf(passage, at, club), type: 'organisatie' });
			at = club;
		}
		if (!(word.hints & HINT.body)) continue;
		const bare = bareEnd(passage, at);
		if (bare > at) {
			spans.push({ ...rangeOf(passage, at, bare), type: 'organisatie' });
			at = bare;
			continue;
		}
		const family = endOfFamily(passage, at + 1);
		if (family > at) {
			spans.push({ ...rangeOf(passage, at + 1, family), type: 'organisatie' });
			continue;
		}
		const first = startOfName(passage, at + 1);
		if (first < 0) continue;
		const to = chainEnd(
			passage,
			first,
			(w) => w.gap === ' & ' || (!GENERIC.test(w.lower) && !isBenign(w.lower) && !w.shout)
		);
		if (to === first && /^(?:de|het|'t|t)$/.test(passage.words[first]?.lower ?? '')) continue;
		const from = word.capital ? withCapitalsBefore(passage, at) : first;
		const named = PART_OF_NAME.test(word.lower) ? Math.min(from, at) : from;
		spans.push({ ...rangeOf(passage, withArticle(passage, named), to), type: 'organisatie' });
		at = to;
	}
	return spans;
}

/** "bij stichting de overweg", "paardencoach de zachte hoef", "buro kantelpunt": a kind without an article has a name behind it. */
function bareEnd(passage: Passage, at: number): number {
	const [before, kind, next, third] = [-1, 0, 1, 2].map((step) => passage.words[at + step]);
	if (!passage.dutch || !kind || kind.capital || !BARE_KIND.test(kind.lower)) return at;
	if (!before || kind.opens || !/^(?:bij|van|door|naar|op|met|via)$/.test(before.lower)) return at;
	if (next?.gap !== ' ' || next.capital) return at;
	if (!/^(?:de|het|t)$/.test(next.lower))
		return isStrange(next) && kind.lower !== 'taxi' ? at + 1 : at;
	if (third?.gap !== ' ' || third.capital || TIME.test(third.lower) || isBenign(third.lower))
		return at;
	const fourth = passage.words[at + 3];
	const described = /(?:e|en)$/.test(third.lower) && fourth?.gap === ' ' && !isSmall(fourth);
	return described ? at + 3 : at + 2;
}

function isStrange(word: Word): boolean {
	return word.lower.length > 3 && !isListedWord(word.lower) && !isBenign(word.lower);
}

function isSmall({ lower }: Word): boolean {
	return lower.length < 4 || DUTCH.has(lower) || VERBS.has(lower) || PERSON_CUES.has(lower);
}

/** "Combinatie Jeugdzorg", "door Lunet zorg": a name and then the kind. */
function isCareBody(passage: Passage, at: number): boolean {
	const [before, word, next] = [-1, 0, 1].map((step) => passage.words[at + step]);
	if (!word?.capital || word.opens || next?.gap !== ' ' || !isNamed(word)) return false;
	if (!/^(?:zorg|jeugdzorg|jeugdhulp|thuiszorg|kinderopvang|welzijn)$/.test(next.lower))
		return false;
	return !isOrdinary(word.lower) || /^(?:van|bij|door|via|met)$/.test(before?.lower ?? '');
}

/** "Kantelpunt Autismecoaching", "Dakreiniging Van Lieshout & Zn": two capitals in a row, the last of which is a kind. */
function endOfBusiness(passage: Passage, at: number): number {
	const [word, next] = [passage.words[at], passage.words[at + 1]];
	if (!word?.capital || word.shout || !next?.capital || next.gap !== ' ') return at;
	const kind = next.hints & HINT.body && next.lower.length > 5 && !next.shout;
	if (kind && !isBenign(next.lower) && !isBenign(word.lower) && !describes(word)) return at + 1;
	const end = chainEnd(passage, at);
	return /^(?:zn|zonen|co)$/.test(passage.words[end]?.lower ?? '') ? end : at;
}

/** "De Kinderopvang", "Ambulante Begeleiding": formal writers give a kind a capital. */
function describes({ lower, opens }: Word): boolean {
	if (/(?:lijke|ale|ante|ele|ieve|ische)$/.test(lower)) return isOrdinary(lower);
	return isOrdinary(lower) && !isCompound(lower) && (opens || /e$/.test(lower));
}

/** "vv de treffers", "CLB Noord-Limburg": an abbreviation and then the name. */
function clubEnd(passage: Passage, at: number): number {
	const [word, next, second] = [0, 1, 2].map((step) => passage.words[at + step]);
	if (!word || next?.gap !== ' ') return at;
	if (!word.capital && word.hints & HINT.club && !next.capital) {
		const article = /^(?:de|het)$/.test(next.lower);
		const named = article ? second : next;
		return named && named.gap === ' ' && !isBenign(named.lower) ? at + (article ? 2 : 1) : at;
	}
	const abbreviated = word.shout && /^\p{Lu}{2,5}$/u.test(word.text) && !isBenign(word.lower);
	return abbreviated && !word.opens && isNamed(next) && !isOrdinary(next.lower) ? at + 1 : at;
}

/**
 * Whether a word is short for a club.
 *
 * @param word in lower case
 * @example
 * isClub('vv'); // => true
 */
export function isClub(word: string): boolean {
	return CLUB.test(word);
}

/**
 * Whether a word tells a kind of body that has a name of its own behind it.
 *
 * @param word in lower case
 * @example
 * isBody('stichting'); // => true
 */
export function isBody(word: string): boolean {
	return BODIES.test(word);
}

/** "bakkerij van der linden", "garage de vries": a family, whose name has no other end. */
function endOfFamily(passage: Passage, at: number): number {
	const [one, two, three] = [0, 1, 2].map((step) => passage.words[at + step]);
	if (!one || !two || one.capital || two.capital || one.gap !== ' ' || two.gap !== ' ') return -1;
	if (one.lower === 'de')
		return /^(?:vries|jong|bruijn|graaf|groot|wit|haan)$/.test(two.lower) ? at + 1 : -1;
	const particle = one.lower === 'van' && /^(?:der|den)$/.test(two.lower);
	return particle && three?.gap === ' ' && !isBenign(three.lower) ? at + 2 : -1;
}

/** The first capital behind the kind, with the article in front of it when it has one. */
function startOfName(passage: Passage, at: number): number {
	const word = passage.words[at];
	if (!word || !/^(?: '?|'|,? ["'“„‘]?)$/.test(word.gap) || word.gap.startsWith(',')) return -1;
	const next = passage.words[at + 1];
	if (word.capital) {
		const goesOn = !word.shout && !!next && isNear(next) && (isNamed(next) || next.gap === ' & ');
		return isNamed(word) || isAbbreviation(passage, at) || goesOn ? at : -1;
	}
	return /^(?:de|het|'t|t)$/.test(word.lower) && next && isNear(next) && isNamed(next) ? at : -1;
}

/** "Stichting MEE", "Taxi RMC". */
function isAbbreviation(passage: Passage, at: number): boolean {
	const word = passage.words[at];
	return (
		!!word?.shout &&
		!isBenign(word.lower) &&
		/^(?:stichting|taxi|vereniging|praktijk|bureau)$/.test(passage.words[at - 1]?.lower ?? '')
	);
}

function isNamed(word: Word): boolean {
	return (
		word.capital &&
		!word.shout &&
		!GENERIC.test(word.lower) &&
		!(isBenign(word.lower) && !/^(?:de|het)$/.test(word.lower))
	);
}

function withCapitalsBefore(passage: Passage, at: number): number {
	let from = at;
	while (
		passage.words[from - 1]?.capital &&
		!passage.words[from - 1]?.opens &&
		isNear(passage.words[from])
	)
		from--;
	return from;
}
