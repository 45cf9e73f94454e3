import { defaultCodebook } from '#lib/analysis/index.ts';
import { seedRandom } from '#lib/analysis/math/random.ts';
import type { Random } from '#lib/analysis/math/random.ts';

export interface PseudoStory {
	id: string;
	text: string;
	theme: string;
}

// Every eightieth word is one that hardly anybody uses: names, places, compounds and typing errors.
const RARE = 0.0125;
const OWN_THEME = 0.85;
const ROOTS =
	'bos veld kerk water zand berg hof dijk laan brug molen haven tuin markt singel poort oever heide meer dam'.split(
		' '
	);
const ENDINGS =
	'straat school huis team groep plan loket pas kaart lijst bureau avond formulier klasje regel potje ster punt'.split(
		' '
	);

/**
 * Stories for measuring speed: 40 to 120 words, spliced from the examples of the codebook so that they have the words and
 * the word frequencies of real ones, with a long tail of rare words. The same number gives the same stories.
 */
export function makePseudoStories(count: number): PseudoStory[] {
	const random = seedRandom(count);
	const themes = defaultCodebook.themes.map(({ id, examples }) => ({
		id,
		sentences: examples.map((text) => text.split(' '))
	}));
	return Array.from({ length: count }, (_, i) => {
		const own = choose(themes, random);
		const length = 40 + Math.floor(random() * 81);
		const words: string[] = [];
		while (words.length < length) {
			const theme = random() < OWN_THEME ? own : choose(themes, random);
			words.push(
				...splice(choose(theme.sentences, random), choose(theme.sentences, random), random)
			);
		}
		const text = words
			.slice(0, length)
			.map((word) => (random() < RARE ? makeRareWord(random) : word));
		return { id: `p${String(i).padStart(6, '0')}`, text: text.join(' '), theme: own.id };
	});
}

/** The beginning of one sentence and the end of another: no two stories share whole sentences. */
function splice(first: readonly string[], second: readonly string[], random: Random): string[] {
	const head = first.slice(0, 1 + Math.floor(random() * first.length));
	return [...head, ...second.slice(Math.floor(random() * second.length))];
}

/** Some come back, most do not: the exponent makes low numbers likely. */
function makeRareWord(random: Random): string {
	const number = Math.floor(200_000 * random() ** 2);
	const root = ROOTS[number % ROOTS.length] ?? '';
	const middle = ROOTS[Math.floor(number / 20) % ROOTS.length] ?? '';
	const end = ENDINGS[Math.floor(number / 400) % ENDINGS.length] ?? '';
	return `${root}${middle}${String.fromCharCode(97 + (Math.floor(number / 8_000) % 26))}${end}`;
}

function choose<T>(list: readonly T[], random: Random): T {
	return list[Math.floor(random() * list.length)]!;
}
