import adapter from '@sveltejs/adapter-node';

/** Which file has which class. @type {Map<string, string>} */
const known = new Map();

/** @type {import('@sveltejs/kit').Config} */
export default {
	compilerOptions: {
		runes: ({ filename }) => (filename.includes('node_modules') ? undefined : true),
		// Every rule and every element of a part carries its class, in the page itself: five characters instead of fourteen. A capital: no class of ours has one.
		cssHash: ({ filename, hash }) => {
			const name = `S${hash(filename).slice(-4)}`;
			if ((known.get(name) ?? filename) !== filename)
				throw new Error(
					`${filename} has the class of ${known.get(name)}: give one of them another name.`
				);
			known.set(name, filename);
			return name;
		}
	},
	kit: {
		adapter: adapter(),
		// The style sheet of a page travels inside it: what is needed to read comes in one answer.
		inlineStyleThreshold: 40_000,
		// Absolute asset paths: a page that fails halfway down a path must still find its style sheet.
		paths: { relative: false },
		csp: {
			mode: 'auto',
			directives: {
				'default-src': ['none'],
				'script-src': ['self'],
				'style-src': ['self'],
				// Kit's route announcer carries one inline style attribute; this is its hash.
				'style-src-attr': ['unsafe-hashes', 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='],
				'img-src': ['self', 'data:'],
				'font-src': ['self'],
				'connect-src': ['self'],
				'manifest-src': ['self'],
				'worker-src': ['self'],
				'base-uri': ['none'],
				'form-action': ['self'],
				'frame-ancestors': ['none'],
				'object-src': ['none']
			}
		}
	}
};
