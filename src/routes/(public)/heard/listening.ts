/** What the page needs to look along; one file, so that the browser fetches it as one, and late. */
export { dangerInPage } from '#lib/privacy/browser.ts';
export { hintsIn, safeWords } from './safe-words.ts';
