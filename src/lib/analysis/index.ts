/**
 * The door of the analysis room. Behind it, in the order in which a story goes through:
 *
 * - `codebook/` what each theme is, by definition, words, sentences and whole stories; it is content
 * - `dutch/` from letters to words and stems; `math/` numbers that know nothing of stories
 * - `model/` learns from the codebook, is kept, and knows of each word what it says
 * - `reading/` one story at a time: what it scores for each theme and topic, whether it is noise; all of them make a corpus
 * - `discovery/` sleeping topics that wake up and emergent themes
 * - `assigning/` which themes a story is about, with what people decided
 * - `describing/` names, quotes, reasons and the words nothing explains; `trend/` shares and tone through time
 *
 * A folder imports from those above it only; lint keeps it so.
 * `analyse.ts` walks all of it for a whole set of stories, `assign.ts` for one.
 */
export { analyse } from './analyse.ts';
export { assign } from './assign.ts';
export { defaultCodebook } from './default-codebook.ts';
export { likenStories } from './assigning/likeness.ts';
export type { Embed, Likeness } from './assigning/likeness.ts';
export { fitModel } from './model/model.ts';
export type { Model } from './model/model.ts';
export type { AnalyseOptions } from './options.ts';
export { SETTINGS } from './settings.ts';
export type { Settings } from './settings.ts';
export { countShare } from './trend/share.ts';
export { sharePeriods } from './trend/share-periods.ts';
export { rememberThemes } from './remember.ts';
export { findTone } from './trend/tone.ts';
export { findTrend } from './trend/trend.ts';
export { withTexts } from './describing/with-texts.ts';
