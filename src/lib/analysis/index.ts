/**
 * The door of the analysis room. Behind it, in the order in which a story goes through:
 *
 * - `codebook/` what each theme is, by definition, words, sentences and whole stories; it is content
 * - `dutch/` from letters to words and stems; `math/` numbers that know nothing of stories
 * - `model/` learns from the codebook and is kept; `reading/` reads stories with it, into a corpus
 * - `assigning/` which themes a story is about, doubt and noise, and what people decided
 * - `discovery/` sleeping topics that wake up, emergent themes, words nothing explains
 * - `describing/` names, quotes and reasons; `trend/` shares and tone through time
 *
 * `analyse.ts` walks all of it for a whole set of stories, `assign.ts` for one.
 */
export { analyse } from './analyse.ts';
export { assign } from './assign.ts';
export { defaultCodebook } from './default-codebook.ts';
export { likenStories } from './assigning/likeness.ts';
export type { Embed, Likeness } from './assigning/likeness.ts';
export { fitModel, MODEL_VERSION } from './model/model.ts';
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
