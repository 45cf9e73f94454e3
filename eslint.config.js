import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

/** Doors between the rooms (CONTRIBUTING.md). A room may not import what matches; the message says why. */
function room(files, forbidden) {
	return {
		files,
		rules: {
			'no-restricted-imports': [
				'error',
				{
					patterns: [
						{ regex: '^\\$lib', message: 'Write #lib/...: it works in every tool.' },
						...forbidden.map(([regex, message]) => ({ regex, message }))
					]
				}
			]
		}
	};
}

const PURE = [
	['^node:', 'A pure room does no I/O.'],
	['^#lib/(server|ui|messages)', 'A pure room knows no server, screen or words.'],
	['^(svelte|\\$app|@sveltejs|@supabase|chart\\.js|@tiptap)', 'A pure room knows no framework.']
];

export default ts.config(
	js.configs.recommended,
	...ts.configs.recommended,
	...svelte.configs.recommended,
	prettier,
	...svelte.configs.prettier,
	{
		languageOptions: { globals: { ...globals.browser, ...globals.node } },
		rules: {
			// TypeScript finds what is not defined.
			'no-undef': 'off',
			'@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
			'@typescript-eslint/no-unused-vars': [
				'error',
				{ argsIgnorePattern: '^_', varsIgnorePattern: '^_' }
			],
			// Text of people holds control characters; cleaning it means naming them.
			'no-control-regex': 'off',
			// {' '} says that a space belongs there.
			'svelte/no-useless-mustaches': 'off',
			// Story text is never HTML.
			'svelte/no-at-html-tags': 'error',
			// Plain hrefs: the app lives at the root of its own address.
			'svelte/no-navigation-without-resolve': 'off'
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: {
			parserOptions: { parser: ts.parser, extraFileExtensions: ['.svelte'], svelteConfig }
		}
	},
	room(
		['src/lib/domain/**'],
		[...PURE, ['^#lib/(analysis|privacy)', 'domain imports valibot and itself only.']]
	),
	room(
		['src/lib/analysis/**'],
		[...PURE, ['^#lib/privacy', 'analysis imports domain and natural.']]
	),
	room(['src/lib/privacy/**'], [...PURE, ['^#lib/analysis', 'privacy imports domain only.']]),
	room(
		['src/lib/embeddings/**'],
		[['^#lib/(?!analysis/index|embeddings/)', 'embeddings knows what a model gives, no more.']]
	),
	room(['src/lib/workbooks/**'], [['^#lib/(?!workbooks/)', 'workbooks knows no other room.']]),
	room(['src/lib/server/**'], [['^#lib/(ui|messages)|^\\.\\./routes', 'server knows no screens.']]),
	room(
		['src/lib/ui/**'],
		[['^#lib/(server|analysis|privacy|messages)|^\\$app', 'ui is props and nothing else.']]
	),
	room(
		['src/lib/messages/**'],
		[['^#lib/(server|ui|analysis|privacy)', 'messages imports domain types only.']]
	),
	room(
		['src/cli/**'],
		[['^#lib/(server|ui|messages)|^@supabase', 'The command line needs no server.']]
	),
	room(
		['src/routes/**/*.svelte'],
		[['^#lib/(server|analysis|embeddings)|^@supabase', 'A page gets its data from load.']]
	),
	room(
		['src/routes/**/*.ts'],
		[['^#lib/(analysis|embeddings)|^@supabase', 'Routes ask server, not the database.']]
	),
	// Tests may look anywhere.
	{ files: ['**/*.test.ts', 'tests/**'], rules: { 'no-restricted-imports': 'off' } },
	{
		ignores: [
			'node_modules/',
			'.svelte-kit/',
			'build/',
			'.data/',
			'test-results/',
			'playwright-report/',
			'src/lib/messages/paraglide/',
			'src/lib/server/database.types.ts'
		]
	}
);
