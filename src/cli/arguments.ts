import { parseArgs } from 'node:util';
import type { ParseArgsConfig } from 'node:util';
import { FIELDS } from './columns.ts';
import type { GivenColumns } from './columns.ts';
import { BadInput, quoted } from './fail.ts';

type Options = NonNullable<ParseArgsConfig['options']>;

/** What was typed, before a command gives it a meaning. */
export interface Arguments {
	/** Undefined only when help was asked. */
	file: string | undefined;
	help: boolean;
	columns: GivenColumns;
	out: string | undefined;
	values: Record<string, string | undefined>;
	flags: Set<string>;
}

const SHARED: Options = {
	help: { type: 'boolean', short: 'h' },
	out: { type: 'string' },
	...Object.fromEntries(FIELDS.map((field) => [field, { type: 'string' as const }]))
};

/**
 * Read the words after the command.
 *
 * @param own the flags that only this command knows
 */
export function parseArguments(words: string[], own: Options = {}): Arguments {
	const { values, positionals } = parse(words, { ...SHARED, ...own });
	const texts = Object.entries(values).filter(([, value]) => typeof value === 'string');
	const named = Object.fromEntries(texts) as Record<string, string>;
	const empty = texts.find(([, value]) => value === '');
	if (empty) throw new BadInput(`Achter --${empty[0]} hoort een waarde.`);
	const help = values.help === true;
	if (positionals.length === 0 && !help)
		throw new BadInput('Noem een bestand met verhalen, of - voor de standaardinvoer (zie --help).');
	if (positionals.length > 1)
		throw new BadInput(
			`Er kan maar een bestand tegelijk: ${positionals.map(quoted).join(' en ')}.`
		);
	return {
		file: positionals[0],
		help,
		columns: Object.fromEntries(FIELDS.filter((f) => f in named).map((f) => [f, named[f]])),
		out: named.out,
		values: named,
		flags: new Set(Object.keys(values).filter((name) => values[name] === true))
	};
}

/** A whole number from a flag, or undefined when the flag is absent. */
export function parseWhole(
	args: Arguments,
	name: string,
	[least, most]: [number, number]
): number | undefined {
	const text = args.values[name];
	if (text === undefined) return undefined;
	const number = /^\d+$/.test(text) ? Number(text) : NaN;
	if (number >= least && number <= most) return number;
	throw new BadInput(
		`Achter --${name} hoort een heel getal van ${least} tot en met ${most}, niet ${quoted(text)}.`
	);
}

function parse(words: string[], options: Options) {
	try {
		return parseArgs({ args: words, options, allowPositionals: true });
	} catch (error) {
		throw refused(error as NodeJS.ErrnoException);
	}
}

function refused(error: NodeJS.ErrnoException): Error {
	const flag = /'(?:-\w, )?(-[^' ]*)/.exec(error.message)?.[1] ?? '';
	if (error.code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION')
		return new BadInput(`De optie ${flag} bestaat niet (zie --help).`);
	if (error.code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE')
		return /does not take/.test(error.message)
			? new BadInput(`Achter ${flag} hoort geen waarde.`)
			: new BadInput(`Achter ${flag} hoort een waarde.`);
	return error;
}
