import { parseNames, type RegionName } from './region-name.ts';
import type { RegionNameType } from './privacy.ts';

export interface FoundColumn {
	kind: RegionNameType;
	/** What stands above the column; empty when the file has no header. */
	header: string;
}

export interface FoundNames {
	columns: FoundColumn[];
	names: RegionName[];
	/** Cells that are no name: too short, too long, only a number. */
	skipped: number;
}

/** What the columns of a list of schools are called, as plain letters. */
const HEADERS: [RegionNameType, RegExp][] = [
	['school', /^(?:naam)?(?:school|scholen|schoolnaam|vestiging|vestigingsnaam|instellingsnaam)$/],
	['plaats', /^(?:woon)?(?:plaats|plaatsnaam|gemeente|gemeentenaam|dorp|wijk|buurt)$/],
	['organisatie', /^(?:organisatie|organisatienaam|instelling|bestuur|bestuursnaam)$/],
	['naam', /^(?:persoon|medewerker|personeel|docent|leerkracht|mentor|achternaam|volledigenaam)$/],
	['adres', /^(?:straat|straatnaam|adres)$/]
];
/** "Naam" alone says nothing: it is a name of what the person said the file holds. */
const ANY_NAME = /^(?:naam|namen|name|titel)$/;

/**
 * The names in a spreadsheet: the columns that say what they hold, or the only column there is.
 *
 * @param rows cells as text, the first filled row perhaps a header
 * @param kind what the person says the file holds
 * @returns no columns when none was recognised
 * @example
 * findNameColumns([['School', 'Plaats'], ['De Wissel', 'Ons Dorp']], 'school').columns;
 * // => [{ kind: 'school', header: 'School' }, { kind: 'plaats', header: 'Plaats' }]
 */
export function findNameColumns(rows: string[][], kind: RegionNameType): FoundNames {
	const filled = rows.filter((row) => row.some((cell) => cell.trim() !== ''));
	const [header = [], ...rest] = filled;
	const columns = header.flatMap((name, at) => {
		const found = kindOf(name, kind);
		return found ? [{ at, kind: found, header: name.trim() }] : [];
	});
	const single = filled.every((row) => row.slice(1).every((cell) => cell.trim() === ''));
	if (columns.length === 0 && single && filled.length > 0) {
		return { columns: [{ kind, header: '' }], ...readCells(filled, [{ at: 0, kind }]) };
	}
	return {
		columns: columns.map(({ kind, header }) => ({ kind, header })),
		...readCells(rest, columns)
	};
}

function kindOf(header: string, kind: RegionNameType): RegionNameType | undefined {
	const plain = header.toLowerCase().replace(/[^\p{L}]/gu, '');
	if (ANY_NAME.test(plain)) return kind;
	return HEADERS.find(([, pattern]) => pattern.test(plain))?.[0];
}

function readCells(rows: string[][], columns: { at: number; kind: RegionNameType }[]) {
	const names = new Map<string, RegionName>();
	let skipped = 0;
	for (const { at, kind } of columns) {
		for (const row of rows) {
			const cell = (row[at] ?? '').replace(/\s+/g, ' ').trim();
			if (cell === '') continue;
			const [name] = parseNames(cell, kind).names;
			if (!name) skipped++;
			else if (!names.has(name.name.toLowerCase())) names.set(name.name.toLowerCase(), name);
		}
	}
	return { names: [...names.values()], skipped };
}
