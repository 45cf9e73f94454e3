export { analyse } from './analyse.ts';
export { assign } from './assign.ts';
export { defaultCodebook } from './default-codebook.ts';
export { fitModel, MODEL_VERSION } from './model.ts';
export type { Model } from './model.ts';
export type { AnalyseOptions } from './options.ts';
export { SETTINGS } from './settings.ts';
export type { Settings } from './settings.ts';
