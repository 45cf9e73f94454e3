// `natural` has no types for its parts, and its root takes a second to load and prints to the console.

declare module 'natural/lib/natural/stemmers/porter_stemmer_nl.js' {
	const stemmer: {
		stem(word: string): string;
		/** Left behind by the previous word: see `stem.ts`. */
		suffixeRemoved?: boolean;
	};
	export default stemmer;
}

declare module 'natural/lib/natural/util/stopwords_nl.js' {
	const stopwords: { words: string[] };
	export default stopwords;
}

// Only to be compared with: see tests/quality/tone.test.ts.
declare module 'natural/lib/natural/sentiment/SentimentAnalyzer.js' {
	export default class SentimentAnalyzer {
		constructor(language: 'Dutch', stemmer: undefined, type: 'pattern');
		getSentiment(words: readonly string[]): number;
	}
}

declare module 'natural/lib/natural/distance/levenshtein_distance.js' {
	const distance: {
		/** Letters to leave out, put in, replace or swap with the next one. */
		DamerauLevenshteinDistance(source: string, target: string): number;
	};
	export default distance;
}
