import type { AnalysedTheme, Analysis, Quote } from '#lib/domain/analysis.ts';
import { FEW_STORIES } from '#lib/domain/theme.ts';
import { escapeHtml } from './escape-html.ts';
import { HTML_STYLE } from './html-style.ts';
import { countStories, formatCount, formatShare } from './numbers.ts';
import { themesBySize } from './theme-order.ts';

/** The themes as one page without scripts or outside files: to read, to mail inside the team, to print. */
export function* formatHtml(analysis: Analysis, name: string): Generator<string> {
	const themes = themesBySize(analysis.themes);
	yield head();
	yield intro(analysis, name);
	if (themes.length > 0) yield overview(themes, analysis.stories);
	for (const [index, theme] of themes.entries()) yield section(theme, index + 1);
	yield unexplained(analysis);
	yield '</main>\n</body>\n</html>\n';
}

function head(): string {
	return `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="robots" content="noindex">
<title>De rode draad in de verhalen</title>
<style>${HTML_STYLE}</style>
</head>
<body>
`;
}

/** Many thin threads that gather into one, drawn by hand on a field of 600 by 48. */
const THREAD = `<svg class="thread" viewBox="0 0 600 48" preserveAspectRatio="none" aria-hidden="true" focusable="false">
<path stroke-width="1" d="M0 6C60 2 90 14 150 18S250 23 300 25M0 16C70 20 100 12 160 20S260 25 300 25M0 30C50 34 110 22 170 27S260 24 300 25M0 43C80 47 110 33 170 32S250 28 300 25"/>
<path stroke-width="3" d="M300 25C370 21 400 33 455 26S560 20 600 24"/>
</svg>
`;

function intro(analysis: Analysis, name: string): string {
	const { stories, doubt, noise, otherLanguage } = analysis;
	const few = stories < FEW_STORIES ? ' <strong>Let op: weinig verhalen.</strong>' : '';
	return `<main>
${THREAD}<h1>De rode draad in ${countStories(stories)}</h1>
<p class="soft">Uit ${escapeHtml(name)}.${few}</p>
<p>Een verhaal kan bij meer thema's horen. Bij ${countStories(doubt.length)} twijfelt de computer, ${countStories(noise.length)} ${noise.length === 1 ? 'past' : 'passen'} nergens bij en ${countStories(otherLanguage.length)} ${otherLanguage.length === 1 ? 'is' : 'zijn'} in een andere taal.</p>
<p class="soft">De citaten staan hier zoals ze in het bestand staan. Lees ze na voordat u deze pagina deelt: niemand mag herkenbaar zijn.</p>
`;
}

function overview(themes: AnalysedTheme[], stories: number): string {
	const most = Math.max(...themes.map(({ size }) => size));
	const rows = themes.map(
		(theme, index) => `<tr>
<th scope="row"><a href="#thema-${index + 1}">${escapeHtml(theme.label)}</a>${tag(theme)}</th>
<td class="number">${formatCount(theme.size)}</td>
<td class="number">${formatShare(theme.size, stories)}</td>
<td class="wide">${bar(theme.size / most)}</td>
<td class="wide">${escapeHtml(theme.keywords.join(', '))}</td>
</tr>
`
	);
	return `<h2 id="themas">Thema's</h2>
<div class="scroll" role="region" aria-labelledby="themas" tabindex="0">
<table>
<caption>Aantal verhalen per thema en het aandeel van alle verhalen.<span class="wide"> Hoe langer de draad, hoe meer verhalen.</span></caption>
<thead><tr><th scope="col">Thema</th><th scope="col" class="number">Verhalen</th><th scope="col" class="number">Aandeel</th><td class="wide"></td><th scope="col" class="wide">Woorden</th></tr></thead>
<tbody>
${rows.join('')}</tbody>
</table>
</div>
`;
}

/** A thread of that length; the numbers stand beside it, so a screen reader passes over it. */
function bar(length: number): string {
	const end = (4 + 152 * length).toFixed(1);
	return `<svg class="bar" viewBox="0 0 160 24" aria-hidden="true" focusable="false"><line x1="4" y1="12" x2="${end}" y2="12" stroke-width="7"/></svg>`;
}

function tag({ origin }: AnalysedTheme): string {
	return origin === 'emergent' ? ' <span class="tag">nieuw thema</span>' : '';
}

function section(theme: AnalysedTheme, number: number): string {
	const quotes = theme.quotes.map(letter).join('');
	const words = theme.keywords.length > 0 ? `: ${escapeHtml(theme.keywords.join(', '))}` : '';
	return `<section aria-labelledby="thema-${number}">
<h2 id="thema-${number}">${escapeHtml(theme.label)}${tag(theme)}</h2>
<p class="soft">${countStories(theme.size)}${words}</p>
${quotes}</section>
`;
}

function letter({ id, text, kind }: Quote): string {
	const deviating = kind === 'deviating';
	return `<blockquote${deviating ? ' class="deviating"' : ''}>
<p dir="auto">${escapeHtml(text)}</p>
<footer>Verhaal ${escapeHtml(id)}${deviating ? ', een ander geluid' : ''}</footer>
</blockquote>
`;
}

function unexplained({ unexplained }: Analysis): string {
	if (unexplained.length === 0) return '';
	const words = unexplained.map(
		({ word, stories }) => `<li>${escapeHtml(word)} (${countStories(stories)})</li>\n`
	);
	return `<section aria-labelledby="woorden">
<h2 id="woorden">Woorden die geen thema verklaart</h2>
<p>Veel verhalen delen deze woorden. Misschien hoort er een thema bij.</p>
<ul>
${words.join('')}</ul>
</section>
`;
}
