import { globSync } from 'node:fs';
import { join } from 'node:path';

/** An address that the built app answers to. */
export interface Route {
	id: string;
	path: string;
	/** A page, or an endpoint that gives data. */
	page: boolean;
	/** For tellers and visitors, in every language. */
	public: boolean;
}

/** One address per value. A parameter that is not here fails the tests: add it, so that no new route is forgotten. */
const SAMPLES: Record<string, string[]> = {
	wie: ['ouder', 'leerling'],
	slug: ['voorbeeldstreek'],
	rol: ['reader'],
	token: ['bestaat-niet'],
	sleutel: ['bestaat-niet'],
	link: ['bestaat-niet'],
	id: ['7b3c2a10-5f1e-4c6b-9d2a-1e0f9a8b7c6d'],
	weg: ['bestaat-niet']
};

/** Every route of what was built, out of the manifest that the server itself works with. */
export async function listRoutes(): Promise<Route[]> {
	const [file] = globSync('build/server/chunks/manifest.js-*.js');
	const built = (await import(join(process.cwd(), file ?? ''))) as Record<string, Manifest>;
	const manifest = Object.values(built).find((part) => '_' in part);
	if (!manifest) throw new Error('The build has no manifest where it was expected.');
	return manifest._.routes.flatMap(({ id, page }) =>
		pathsOf(id).map((path) => ({ id, path, page: !!page, public: id.startsWith('/(public)') }))
	);
}

interface Manifest {
	_: { routes: { id: string; page: unknown; endpoint: unknown }[] };
}

function pathsOf(id: string): string[] {
	const parts = id.split('/').filter((part) => part !== '' && !/^\(.*\)$/.test(part));
	let paths = [''];
	for (const part of parts) {
		const name = part.match(/^\[\[?(?:\.\.\.)?(\w+)\]?\]$/)?.[1];
		const values = name ? SAMPLES[name] : [part];
		if (!values) throw new Error(`Add a sample of ${part} to tests/e2e/routes.ts.`);
		const longer = paths.flatMap((path) => values.map((value) => `${path}/${value}`));
		paths = part.startsWith('[[') ? [...paths, ...longer] : longer;
	}
	return paths.map((path) => path || '/');
}
