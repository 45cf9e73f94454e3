import * as v from 'valibot';

/**
 * Words that point to a theme, in three tiers of certainty. A term is a word (matched on its stem), `word*` (begins with),
 * `*word` (occurs inside a word) or several words (matched in that order).
 */
export interface CodebookTerms {
	certain: string[];
	strong: string[];
	weak: string[];
}

/** One theme a region starts from: what it is, when it applies, when it does not, and how it sounds. */
export interface CodebookTheme {
	/** Kebab-case and fixed for ever: stories, signals and actions hang on it. */
	id: string;
	label: string;
	definition: string;
	whenYes: string;
	whenNo: string;
	terms: CodebookTerms;
	/** Sentences as parents and pupils say them. They teach more than any list of words. */
	examples: string[];
	/** Whole stories, as somebody tells what the theme is about and what more comes with it. */
	stories?: ExampleStory[];
}

/** A story that teaches a theme. */
export interface ExampleStory {
	text: string;
	/** Ids of other themes that are really in it. */
	also: string[];
	/** How it went; teaches the tone. */
	tone?: 'good' | 'mixed' | 'bad';
	/** Number of who wrote it, so that a measurement can leave the stories of one writer out. */
	writer?: number;
}

/** A topic that sleeps until enough stories mention it. */
export interface WatchTopic {
	id: string;
	label: string;
	terms: string[];
	/** How it sounds when somebody tells about it; a topic with examples wakes up sooner and with fewer mistakes. */
	examples?: string[];
	/** Whole stories about it. */
	stories?: string[];
}

export interface Codebook {
	themes: CodebookTheme[];
	watch: WatchTopic[];
	/** Lines that are no experience with school at all: advertising, gibberish, a recipe. */
	offTopic: string[];
}

const nonEmpty = v.pipe(v.string(), v.trim(), v.nonEmpty());
const words = v.optional(v.array(nonEmpty), []);
const id = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]*$/));
// A small codebook may give its terms as one list; they count as strong. The list is tried first: it passes for an
// object without tiers as well.
const terms = v.union([
	v.pipe(
		words,
		v.transform((strong): CodebookTerms => ({ certain: [], strong, weak: [] }))
	),
	v.object({ certain: words, strong: words, weak: words })
]);

const codebookSchema = v.object({
	themes: v.pipe(
		v.array(
			v.object({
				id,
				label: nonEmpty,
				definition: v.optional(v.string(), ''),
				whenYes: v.optional(v.string(), ''),
				whenNo: v.optional(v.string(), ''),
				terms: v.optional(terms, { certain: [], strong: [], weak: [] }),
				examples: words,
				stories: v.optional(
					v.array(
						v.object({
							text: nonEmpty,
							also: words,
							tone: v.optional(v.picklist(['good', 'mixed', 'bad'])),
							writer: v.optional(v.number())
						})
					)
				)
			})
		),
		v.nonEmpty()
	),
	watch: v.optional(
		v.array(v.object({ id, label: v.string(), terms: words, examples: words, stories: words })),
		[]
	),
	offTopic: words
});

/**
 * Read a codebook that somebody else wrote. Only `id` and `label` are needed; `terms` may be one list.
 *
 * @param input parsed JSON
 * @returns the codebook with every optional part filled in
 * @throws Error with one sentence that names the place when the shape is wrong
 * @example
 * parseCodebook({ themes: [{ id: 'sport', label: 'Sport', terms: ['voetbal'] }] }).themes[0].terms.strong; // => ['voetbal']
 */
export function parseCodebook(input: unknown): Codebook {
	const result = v.safeParse(codebookSchema, input);
	if (result.success) return result.output;
	const [issue] = result.issues;
	throw new Error(`codebook: ${v.getDotPath(issue) ?? 'file'}: ${issue.message}`);
}
