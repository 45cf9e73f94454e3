const count = new Intl.NumberFormat('nl-NL');
const share = new Intl.NumberFormat('nl-NL', { style: 'percent', maximumFractionDigits: 0 });

export function formatCount(number: number): string {
	return count.format(number);
}

/** A part of a whole as a percentage without decimals; nothing of nothing is 0 %. */
export function formatShare(part: number, whole: number): string {
	return whole === 0 ? share.format(0) : share.format(part / whole);
}

export function countStories(number: number): string {
	return `${formatCount(number)} ${number === 1 ? 'verhaal' : 'verhalen'}`;
}
