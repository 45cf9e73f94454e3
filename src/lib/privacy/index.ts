export { danger } from './danger.ts';
export { find } from './find.ts';
export { recognisable } from './recognisable.ts';
export { redact } from './redact.ts';
export { nextPublication } from './next-publication.ts';
export { publish } from './publish.ts';
export { suppress } from './suppress.ts';
export { BOARD_RULE, PUBLIC_RULE, shareOfShown, suppressCount } from './suppress-count.ts';
