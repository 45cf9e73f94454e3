/** Who tells here was never at a school after this age; a row of house numbers or pairs of a phone number soon passes it. */
const OLDEST = 21;
const YEAR = /^(?:19|20)\d\d$/;
const HOUR = /^(?:[01]?\d|2[0-4])[.:][0-5]\d$/;
const MARK = /^(?:10|[1-9])[.,]\d$/;
const SHARE = /^(?:100|\d{1,2})(?:[.,]\d)?$/;
/** "7.5 6.0 5.5 4.8" and "8.30-12.00" are written like numbers with dots and dashes too: a word has to say what they are. */
const OF_MARKS =
	/(?:cijfers?|haal\p{L}*|rapport|gemiddelde?|toets\p{L}*|een|kreeg|krijg|stond|sta|staat)[^\p{L}\p{N}]{1,3}$/iu;
const OF_HOURS =
	/(?:om|van|tot|tussen|vanaf|open|rooster|lessen|tijden|bus|taxi|\p{L}+dag)[^\p{L}\p{N}]{1,3}$/iu;
const AMOUNT = /^(?:\d{1,6}|\d{1,3}(?:\.\d{3})+)(?:,(?:\d\d|-))?$/;

/**
 * Whether seven digits or more are nobody's number: years, opening hours, marks, percentages, amounts of money, ages or
 * counting. Each asks for the whole form of what it says it is, so that one number in many thousands passes by accident: years
 * are real ones, ages and counting go up and have no nought in front, money has its sign before each amount, hours and marks a
 * word that announces them.
 *
 * @param run digits and what stands between them, the first and last a digit
 * @param before and `after` what stands around it, a few characters
 * @example
 * isHarmlessRun('2023 2024 2025', 'in ', ''); // => true
 * isHarmlessRun('12 34 56 78', 'bel ', ''); // => false
 */
export function isHarmlessRun(run: string, before: string, after: string): boolean {
	return (
		isYears(run) ||
		((OF_HOURS.test(before) || /^ ?u(?:ur)?(?!\p{L})/u.test(after)) &&
			isRow(run, / ?[-/,;\n] ?| |, ?/, HOUR)) ||
		(OF_MARKS.test(before) && isRow(run, /[,;/-]? |\r?\n|[;/-]/, MARK)) ||
		(/^ ?%/.test(after) && isRow(run, / ?%(?: ?[-/,;\n] ?| )/, SHARE)) ||
		(/€ ?$/.test(before) &&
			run.split(/(?: ?[-/,;\n+] ?| )€ ?/).every((item) => AMOUNT.test(item))) ||
		isAscending(run)
	);
}

function isRow(run: string, separator: RegExp, form: RegExp): boolean {
	const items = run.split(separator);
	return items.length > 1 && items.every((item) => form.test(item));
}

function isYears(run: string): boolean {
	const years = run.split(/[^\d]{1,4}/);
	return years.every((year, i) => YEAR.test(year) && (i === 0 || year >= (years[i - 1] ?? '')));
}

/** "12 13 14 15", "4, 7, 9, 11 en": ages, classes, or counting on. */
function isAscending(run: string): boolean {
	if (!/^[1-9]\d?(?:(?:[,;/&+-] ?| |\r?\n)[1-9]\d?)+$/.test(run)) return false;
	const numbers = run.split(/\D+/).map(Number);
	const steps = numbers.slice(1).map((number, i) => number - (numbers[i] ?? 0));
	return (
		steps.every((step) => step === 1) || (Math.max(...numbers) <= OLDEST && Math.min(...steps) > 0)
	);
}
