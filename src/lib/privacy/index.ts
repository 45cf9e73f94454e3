export { danger } from './danger.ts';
export { find } from './find.ts';
export { redact } from './redact.ts';
export { periodOf, publish } from './publish.ts';
export { suppress } from './suppress.ts';
export { BOARD_RULE, PUBLIC_RULE, suppressCount, suppressShare } from './suppress-count.ts';
