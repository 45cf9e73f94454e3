import { readdirSync, readFileSync } from 'node:fs';
import { analyse, defaultCodebook } from '#lib/analysis/index.ts';
import type { Model } from '#lib/analysis/index.ts';
import type { Analysis } from '#lib/domain/analysis.ts';
import { readLabelledStories } from './labelled-stories.ts';
import type { LabelledStory } from './labelled-stories.ts';
import { measureThemes } from './theme-figures.ts';

/** Two subjects that no theme covers, told among the demo stories. */
export interface Found {
	subjects: string[];
	emergentF1: number;
	top1: number;
	analysis: Analysis;
}

const FOLDER = new URL('./subjects/', import.meta.url);
const themes = defaultCodebook.themes.map(({ id }) => id);

/** Files of stories about subjects that a writer chose who knew the themes only, ten stories a subject. */
export const subjectFiles = () => readdirSync(FOLDER).sort();

/** The demo stories about themes, and noise: nothing new in them but that some tell of being unsafe at home. */
export function ordinaryStories(): LabelledStory[] {
	return readLabelledStories().filter(
		({ lang, theme }) => lang === 'nl' && (themes.includes(theme) || theme === 'ruis')
	);
}

/** What surfaces when the subjects of a file come in, two at a time: about ten stories each among two hundred and thirty. */
export function findSubjects(file: string, model: Model): Found[] {
	const told = readTold(file);
	const all = [...new Set(told.map(({ theme }) => theme))];
	const found: Found[] = [];
	for (let at = 0; at < all.length; at += 2) {
		const subjects = all.slice(at, at + 2);
		const stories = [...ordinaryStories(), ...told.filter(({ theme }) => subjects.includes(theme))];
		const analysis = analyse(
			stories.map(({ id, text }) => ({ id, text })),
			defaultCodebook,
			{ model }
		);
		const { emergentF1, top1 } = measureThemes(stories, analysis, themes);
		found.push({ subjects, emergentF1, top1, analysis });
	}
	return found;
}

export const meanF1 = (found: readonly Found[]) =>
	found.reduce((sum, { emergentF1 }) => sum + emergentF1, 0) / found.length;

function readTold(file: string): LabelledStory[] {
	return readFileSync(new URL(file, FOLDER), 'utf8')
		.trim()
		.split('\n')
		.map((line, at) => {
			const { text, subject } = JSON.parse(line);
			const id = `told-${at}`;
			return { id, number: at, lang: 'nl', text, theme: subject, also: [], tone: 'gemengd' };
		});
}
