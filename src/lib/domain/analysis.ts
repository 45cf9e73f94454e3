import type { Audience } from './story.ts';

/** A story as the analysis reads it. */
export interface AnalysisStory {
	id: string;
	text: string;
	/** YYYY-MM-DD */
	date?: string;
	audience?: Audience;
	/** May a sentence of it be shown? Unknown counts as yes on the command line, the app always says. */
	quotable?: boolean;
}

/** Why a story belongs to a theme: a piece of its own text and how much it weighed. */
export interface Reason {
	/** Offsets in UTF-16 code units of the story text. */
	start: number;
	end: number;
	text: string;
	kind: 'term' | 'phrase' | 'example' | 'cluster';
	/** Share of the evidence for this theme, 0..1. */
	share: number;
	/** The example sentence it resembles, for kind 'example'. */
	example?: string;
}

export interface ThemeWeight {
	id: string;
	/** Probability that the theme applies, 0..1. */
	weight: number;
	reasons: Reason[];
}

export interface Assignment {
	id: string;
	/** Strongest first; empty when nothing fits. */
	themes: ThemeWeight[];
	/** The three likeliest codebook themes whatever the threshold. */
	ranked: { id: string; p: number }[];
}

export interface Quote {
	/** Id of the story it was taken from. */
	id: string;
	text: string;
	kind: 'typical' | 'deviating';
}

export interface AnalysedTheme {
	id: string;
	label: string;
	origin: 'codebook' | 'emergent';
	keywords: string[];
	/** Number of stories assigned to it. */
	size: number;
	quotes: Quote[];
}

/** A word that many stories share and no theme explains; staff may promote it to a theme. */
export interface UnexplainedWord {
	word: string;
	stories: number;
	quotes: Quote[];
}

export interface Analysis {
	stories: number;
	themes: AnalysedTheme[];
	assignments: Assignment[];
	/** No experience at all: spam, gibberish. */
	noise: string[];
	/** An experience that fits no theme well enough. */
	doubt: string[];
	/** Written in a language the codebook does not teach. */
	otherLanguage: string[];
	unexplained: UnexplainedWord[];
}

/** What a person decided about a story or a theme. It teaches the analysis and is never overturned by it. */
export type Decision =
	/** Confirmed or moved: these themes, the central one first. None: it fits nowhere. */
	| { kind: 'assigned'; story: string; themes: string[]; text?: string }
	| { kind: 'hidden'; theme: string }
	| { kind: 'merged'; theme: string; into: string }
	| { kind: 'renamed'; theme: string; label: string };

/** What is kept of an emergent theme, so that it is the same theme next time. */
export interface EmergentMemory {
	id: string;
	label: string;
	/** Words that hold it together. */
	keywords: string[];
	/** Ids of its stories. */
	stories: string[];
}

/** A share with the range it may really have. */
export interface Share {
	count: number;
	of: number;
	/** 0..1; 0 when there are no stories. */
	share: number;
	/** 95 % interval (Wilson). */
	low: number;
	high: number;
}

/** How often a theme is told about in a month or half a school year. */
export interface PeriodShare extends Share {
	period: string;
}

/** How often a theme is told about over time. */
export interface ThemeTrend {
	id: string;
	/** One per period, in order. */
	shares: Share[];
	/** `unknown`: too few stories to say. `steady`: no change beyond chance. */
	direction: 'rising' | 'falling' | 'steady' | 'unknown';
	/** Chance of a trend this strong when nothing changes, corrected for the number of themes; null when unknown. */
	p: number | null;
}

export interface Trend {
	/** `2026-01` by month, `2025-2026-2` by half school year. */
	periods: string[];
	themes: ThemeTrend[];
}
