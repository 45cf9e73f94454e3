import { compile } from '@inlang/paraglide-js';

/**
 * Make functions of the messages in `src/lib/messages/<language>/<family>.json`. Part of `npm run sync`, so before every check,
 * test and build; not a Vite plugin, because several test runs at once would each empty the folder of the others.
 */
await compile({
	project: 'src/lib/messages/project.inlang',
	outdir: 'src/lib/messages/paraglide',
	emitTsDeclarations: true
});
