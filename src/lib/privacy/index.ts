export { danger } from './danger.ts';
export { find } from './find.ts';
export { redact } from './redact.ts';
export { BOARD_RULE, PUBLIC_RULE, suppressCount } from './suppress-count.ts';
