/** The look of the page: paper, ink and one red thread, by day, at night and printed. */
export const HTML_STYLE = `
:root { color-scheme: light dark; --paper: #fbf8f3; --ink: #1d1b19; --soft: #5b554e; --line: #e4dcd0; --thread: #c8102e; }
@media (prefers-color-scheme: dark) {
	:root { --paper: #171412; --ink: #f3ece2; --soft: #c3b9ab; --line: #3b342d; --thread: #ff5a6e; }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1.0625rem/1.55 'Atkinson Hyperlegible Next', 'Atkinson Hyperlegible', system-ui, sans-serif; }
main { max-width: 62rem; margin: 0 auto; padding: 2rem 1.25rem 4rem; }
h1 { font-size: 2.25rem; line-height: 1.15; margin: 0 0 0.5rem; text-wrap: balance; }
h2 { font-size: 1.375rem; line-height: 1.3; margin: 3rem 0 0.75rem; }
p { max-width: 66ch; margin: 0.5rem 0; }
.soft { color: var(--soft); }
.thread { display: block; width: 100%; height: 3rem; margin: 0 0 0.5rem; }
.thread path, .bar line { stroke: var(--thread); fill: none; stroke-linecap: round; vector-effect: non-scaling-stroke; }
.scroll { overflow-x: auto; }
.scroll:focus-visible { outline: 3px solid var(--ink); outline-offset: 3px; }
table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
caption { text-align: left; color: var(--soft); padding-bottom: 0.5rem; }
th, td { text-align: left; vertical-align: top; padding: 0.5rem 1rem 0.5rem 0; border-top: 1px solid var(--line); }
thead th, thead td { border-top: 0; }
th[scope='row'] { font-weight: 600; min-width: 8rem; hyphens: auto; }
.number { text-align: right; white-space: nowrap; }
.bar { display: block; width: 10rem; height: 1.55em; }
a { color: inherit; text-decoration-color: var(--thread); text-underline-offset: 0.2em; }
.tag { border: 1px solid var(--line); border-radius: 4px; padding: 0 0.4em; color: var(--soft); font-weight: 400; font-size: 0.9em; white-space: nowrap; }
blockquote { margin: 1rem 0; padding: 0 0 0 1.25rem; border-left: 3px solid var(--thread); max-width: 66ch; }
blockquote p { white-space: pre-line; overflow-wrap: anywhere; }
blockquote.deviating { border-left-style: dotted; }
blockquote footer { color: var(--soft); font-size: 0.9375rem; }
@media (max-width: 44rem) {
	.wide { display: none; }
	th, td { padding-right: 0.5rem; }
	th[scope='row'] { min-width: 7rem; overflow-wrap: anywhere; }
	table { font-size: 0.9375rem; }
	td:nth-child(3), th:nth-child(3) { padding-right: 0; }
}
@media print {
	:root { color-scheme: light; --paper: #fff; --ink: #000; --soft: #444; --line: #bbb; --thread: #c8102e; }
	@page { size: A4; margin: 18mm; }
	body { font-size: 10.5pt; print-color-adjust: exact; }
	main { max-width: none; padding: 0; }
	.scroll { overflow: visible; }
	h2 { break-after: avoid; }
	tr, blockquote { break-inside: avoid; }
	thead { display: table-header-group; }
	.wide { display: table-cell; }
}
`;
