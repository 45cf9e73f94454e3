/** A page that is never painted, in a tab behind another, wakes up after this (milliseconds). */
const PATIENCE = 1000;

/**
 * Name the scripts of a page in the page, where compression makes next to nothing of them; Kit names them in a header, which
 * nothing compresses.
 *
 * @param scripts the paths of all of them, so that none has to be asked for by another
 */
export function nameScripts(html: string, scripts: readonly string[]): string {
	return html.replace('</head>', () => `${linksTo(scripts)}</head>`);
}

/**
 * The same, and let them wait until the words stand on the screen: to read or to tell, a page needs none, and on a bad
 * connection they would keep the words and their letters waiting.
 *
 * @param html as Kit made it: its own script, which imports the others, is the last one
 */
export function putOffScripts(html: string, scripts: readonly string[]): string {
	const begin = html.lastIndexOf('<script nonce=');
	if (begin < 0 || scripts.length === 0) return html;
	const own = html
		.slice(begin)
		.replace('{', () => `{${WAIT}`)
		.replaceAll('import("/_app/', 'late("/_app/');
	return (
		html
			.slice(0, begin)
			// What lies in a template is not fetched.
			.replace('</head>', () => `<template id="scripts">${linksTo(scripts)}</template></head>`) +
		own
	);
}

const linksTo = (scripts: readonly string[]) =>
	scripts.map((path) => `<link rel="modulepreload" href="${path}" />`).join('');

const WAIT = `
	const painted = new Promise((go) => {
		new PerformanceObserver(go).observe({ type: 'paint', buffered: true });
		setTimeout(go, ${PATIENCE});
	});
	const late = (path) => painted.then(() => import(path));
	painted.then(() => document.head.append(document.getElementById('scripts').content));
`;
