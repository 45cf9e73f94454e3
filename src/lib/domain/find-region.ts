/** A region as a visitor looks for it. */
interface Findable {
	name: string;
	/** Gemeenten, and postcodes as four digits or a range. */
	places: readonly string[];
}

/**
 * The regions that a gemeente, a postcode or (a part of) a region's name points at. More than one is possible: primary and
 * secondary education have their own regions.
 *
 * @returns nothing for fewer than three letters, or for a postcode that no region named
 * @example
 * findRegions('3511 AB', [{ name: 'De Vecht', places: ['3500-3599'] }]).length; // => 1
 */
export function findRegions<Region extends Findable>(
	typed: string,
	regions: readonly Region[]
): Region[] {
	const digits = /^\s*(\d{4})\s*[a-z]{0,2}\s*$/i.exec(typed)?.[1];
	if (digits) return regions.filter((region) => region.places.some((one) => holds(one, digits)));
	const wanted = plain(typed);
	if (wanted.length < 3) return [];
	return regions.filter((region) =>
		[region.name, ...region.places].some((one) => plain(one).includes(wanted))
	);
}

function holds(place: string, digits: string): boolean {
	const [first = '', last = first] = place.split('-').map((part) => part.trim());
	return /^\d{4}$/.test(first) && first <= digits && digits <= last;
}

/** Without accents, capitals and what stands between words: people type "s Hertogenbosch" and "Den-Bosch". */
function plain(words: string): string {
	return words
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[^\p{L}\d]+/gu, ' ')
		.trim();
}
