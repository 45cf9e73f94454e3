/**
 * Feelings to begin with, drawn as weather: from light to heavy, so that they are easy to find. What one is called stands
 * in the messages `mood_<key>`.
 */
export const MOODS = [
	'glad',
	'proud',
	'relieved',
	'hopeful',
	'calm',
	'so-so',
	'confused',
	'tired',
	'lonely',
	'sad',
	'hurt',
	'afraid',
	'stressed',
	'full-head',
	'angry'
] as const;

export type Mood = (typeof MOODS)[number];
