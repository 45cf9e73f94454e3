/**
 * Everything after the first screen: the steps, what the buttons do, and the thanks. One file, so that the browser fetches
 * it as one, at the first touch or key; who only reads needs none of it.
 */
export { default as ErrorSummary } from '#lib/ui/ErrorSummary.svelte';
export { default as DraftFound } from './DraftFound.svelte';
export { default as DraftOffer } from './DraftOffer.svelte';
export { default as LaterStep } from './LaterStep.svelte';
export { press, refuse } from './press.ts';
export { default as Thanks } from './Thanks.svelte';
export { default as Worry } from './Worry.svelte';
