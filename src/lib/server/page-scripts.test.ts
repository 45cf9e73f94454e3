import { expect, test } from 'vitest';
import { nameScripts, putOffScripts } from './page-scripts.ts';

const START = '/_app/immutable/entry/start.js';
const html = `<html><head></head><body><textarea>import("${START}")</textarea>
<script nonce="abc">{ Promise.all([import("${START}")]); }</script></body></html>`;

test('names the scripts in the head of the page', () => {
	expect(nameScripts(html, [START])).toContain(
		`<link rel="modulepreload" href="${START}" /></head>`
	);
});

test('lets the scripts wait for the first paint, and leaves alone what somebody wrote', () => {
	const page = putOffScripts(html, [START]);
	const [before, own] = page.split('<script nonce="abc">');
	expect(before).toContain(`<textarea>import("${START}")</textarea>`);
	expect(own).toContain(`Promise.all([late("${START}")])`);
	expect(own!.indexOf('painted = ')).toBeLessThan(own!.indexOf('Promise.all'));
	expect(before).toContain(`<template id="scripts"><link rel="modulepreload" href="${START}" />`);
});

test('leaves a page without scripts as it is', () => {
	expect(putOffScripts('<html></html>', [START])).toBe('<html></html>');
	expect(putOffScripts(html, [])).toBe(html);
});
