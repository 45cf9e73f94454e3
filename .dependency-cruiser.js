/** The doors once more, over the whole graph: what lint sees per file, this sees through detours. */
const forbid = (name, from, to, comment) => ({
	name,
	severity: 'error',
	comment,
	from: { path: from },
	to: { path: to }
});

/** The steps of the analysis, in order: each knows those before it. */
const STEPS = ['dutch|math', 'model', 'reading', 'discovery', 'assigning', 'describing', 'trend'];
const inOrder = STEPS.slice(0, -1).map((step, at) =>
	forbid(
		`analysis-${step.replace('|', '-and-')}-knows-what-came-before`,
		`^src/lib/analysis/(${step})/(?!.*\\.test\\.ts$)`,
		`^src/lib/analysis/(${STEPS.slice(at + 1).join('|')})/`,
		'a step of the analysis imports earlier steps only'
	)
);

export default {
	forbidden: [
		...inOrder,
		{ name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
		forbid(
			'domain-stands-alone',
			'^src/lib/domain/',
			'^src/(?!lib/domain/)',
			'domain imports valibot and itself'
		),
		forbid(
			'analysis-is-pure',
			'^src/lib/analysis/',
			'^src/(?!lib/(domain|analysis)/)',
			'analysis imports domain'
		),
		forbid(
			'privacy-is-pure',
			'^src/lib/privacy/',
			'^src/(?!lib/(domain|privacy)/)',
			'privacy imports domain'
		),
		forbid(
			'embeddings-know-vectors',
			'^src/lib/embeddings/',
			'^src/(?!lib/(analysis|embeddings)/)',
			'embeddings imports the types of analysis'
		),
		forbid(
			'only-a-run-embeds',
			'^src/(?!lib/(embeddings|server)/|cli/|ops/)',
			'^src/lib/embeddings/',
			'only what runs an analysis opens a sentence model'
		),
		forbid(
			'workbooks-stand-alone',
			'^src/lib/workbooks/',
			'^src/(?!lib/workbooks/)',
			'workbooks imports itself only'
		),
		forbid(
			'only-server-and-cli-open-workbooks',
			'^src/(?!lib/(workbooks|server)/|cli/|ops/)',
			'^src/lib/workbooks/',
			'others ask server'
		),
		forbid(
			'server-shows-nothing',
			'^src/lib/server/',
			'^src/(lib/(ui|messages)|routes)/',
			'server knows no screens'
		),
		forbid(
			'ui-is-props',
			'^src/lib/ui/',
			'^src/(lib/(server|analysis|privacy|messages)|routes)/',
			'ui is props'
		),
		forbid(
			'only-routes-show',
			'^src/(?!routes/|hooks\\.|lib/(ui|messages)/)',
			'^src/lib/(ui|messages)/',
			'screens and words are for routes'
		),
		forbid('nothing-imports-ops', '^src/(?!ops/)', '^src/ops/', 'ops is started, not imported'),
		forbid('nothing-imports-routes', '^src/(?!routes/)', '^src/routes/', 'routes are the outside'),
		forbid(
			'cli-needs-no-server',
			'^src/cli/',
			'^src/(lib/(server|ui|messages)|routes|ops)/',
			'cli is for spreadsheets'
		),
		{
			name: 'analysis-behind-its-door',
			severity: 'error',
			comment: 'outside the room only index.ts and the default codebook',
			from: { path: '^src/(?!lib/analysis/)', pathNot: '\\.test\\.ts$' },
			to: { path: '^src/lib/analysis/(?!(index|default-codebook)\\.ts$)' }
		},
		{
			name: 'privacy-behind-its-door',
			severity: 'error',
			comment: 'outside the room only index.ts and, for what a page loads, browser.ts',
			from: { path: '^src/(?!lib/privacy/)', pathNot: '\\.test\\.ts$' },
			to: { path: '^src/lib/privacy/(?!(index|browser)\\.ts$)' }
		}
	],
	options: {
		doNotFollow: { path: 'node_modules' },
		tsConfig: { fileName: 'tsconfig.json' },
		enhancedResolveOptions: {
			extensions: ['.ts', '.js', '.svelte'],
			exportsFields: ['exports'],
			conditionNames: ['import', 'node', 'default']
		}
	}
};
