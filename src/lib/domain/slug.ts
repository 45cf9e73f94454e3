/**
 * A name as it can stand in a URL or be the lasting key of a theme.
 *
 * @returns at most 80 characters of a-z, 0-9 and dashes; empty when the name has no letter or digit of the Latin script
 * @example
 * slugOf('SWV Passend Onderwijs Één & Zo'); // => 'swv-passend-onderwijs-een-zo'
 */
export function slugOf(name: string): string {
	return name
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.slice(0, 80)
		.replace(/^-|-$/g, '');
}
