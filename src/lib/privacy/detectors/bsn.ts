/**
 * The check of a burgerservicenummer: 8 or 9 digits, weights 9 to 2 and -1, the sum divisible by eleven.
 * One in eleven random numbers passes and a mistyped one fails, so it chooses the label and never whether to mask.
 *
 * @param digits nothing else
 * @example
 * passesElfproef('999990019'); // => true
 */
export function passesElfproef(digits: string): boolean {
	const padded = digits.padStart(9, '0');
	if (!/^\d{9}$/.test(padded) || /^0+$/.test(padded)) return false;
	let sum = -Number(padded[8]);
	for (let place = 0; place < 8; place++) sum += Number(padded[place]) * (9 - place);
	return sum % 11 === 0;
}
