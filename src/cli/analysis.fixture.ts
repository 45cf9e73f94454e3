import type { Analysis } from '#lib/domain/analysis.ts';

const EVIL = `<script>alert("1")</script> & 'quote'`;

/** A small result with everything in it that a format can stumble over. */
export const ANALYSIS: Analysis = {
	stories: 3,
	themes: [
		{ id: 'vervoer', label: 'Vervoer', origin: 'codebook', keywords: [], size: 0, quotes: [] },
		{
			id: 'pesten',
			label: `Pesten ${EVIL}`,
			origin: 'codebook',
			keywords: ['gepest', EVIL],
			size: 1,
			quotes: [{ id: 'b', text: 'Eerste\nregel \u001b[31mrood\u0007', kind: 'typical' }]
		},
		{
			id: 'e1',
			label: 'Telefoon',
			origin: 'emergent',
			keywords: ['telefoon', 'zakkie'],
			size: 2,
			quotes: [
				{ id: 'a', text: EVIL, kind: 'typical' },
				{ id: 'c', text: 'Ik vind het juist fijn \ud800', kind: 'deviating' }
			]
		}
	],
	assignments: [
		{
			id: 'a',
			themes: [{ id: 'e1', weight: 0.9, reasons: [] }],
			ranked: [{ id: 'pesten', p: 0.2 }]
		},
		{ id: 'b', themes: [{ id: 'pesten', weight: 0.8, reasons: [] }], ranked: [] },
		{ id: 'c', themes: [{ id: 'e1', weight: 0.7, reasons: [] }], ranked: [] }
	],
	noise: [],
	doubt: [],
	otherLanguage: ['x'],
	unexplained: [{ word: 'rooster<', stories: 2, quotes: [] }]
};
