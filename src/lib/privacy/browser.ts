/** The door for pages, which weigh what they load: the server's weights for danger stay behind. */
export { dangerInPage } from './danger-in-page.ts';
export { find } from './find.ts';
export { redact } from './redact.ts';
