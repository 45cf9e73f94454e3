import * as v from 'valibot';

const secret = v.pipe(
	v.string(),
	v.minLength(32, 'is shorter than 32 characters'),
	v.check((value) => new Set(value).size >= 10, 'repeats itself too much to be a secret'),
	v.check((value) => !/change.?me|example|secret|password/i.test(value), 'looks like an example')
);

/**
 * Every setting of the installation, declared once. Nothing set: the embedded database in `.data/` and the demo region.
 * The tier follows from what is there: `SUPABASE_URL`, else `DATABASE_URL`, else embedded.
 * `.env.example` explains each to who runs the installation.
 */
export const VARIABLES = {
	HOST: v.optional(v.string(), '127.0.0.1'),
	PORT: v.optional(v.pipe(v.string(), v.regex(/^\d{1,5}$/, 'is not a port number')), '3000'),
	ORIGIN: v.optional(v.pipe(v.string(), v.url('is not a web address'))),
	DATA_DIR: v.optional(v.string(), '.data'),
	/** The name of a real, empty region; without it the demo region is loaded. */
	REGION: v.optional(v.pipe(v.string(), v.trim(), v.minLength(2, 'is too short for a name'))),
	ADMIN_EMAIL: v.optional(v.pipe(v.string(), v.email('is not an e-mail address'))),
	DATABASE_URL: v.optional(
		v.pipe(v.string(), v.regex(/^postgres(ql)?:\/\//, 'is not a PostgreSQL address'))
	),
	SUPABASE_URL: v.optional(v.pipe(v.string(), v.url('is not a web address'))),
	SUPABASE_ANON_KEY: v.optional(v.string()),
	SUPABASE_SERVICE_KEY: v.optional(v.string()),
	/** Attempts that a usual proof of work takes, about a millisecond each on a computer and five on a slow phone. */
	PROOF_ATTEMPTS: v.optional(
		v.pipe(v.string(), v.regex(/^[1-9]\d{0,4}$/, 'is not a number of attempts')),
		'500'
	),
	/** Folder of a sentence model that thinks along in every analysis; what is in it is the operator's own. */
	EMBEDDINGS: v.optional(v.string()),
	APP_SECRET: v.optional(secret),
	RECEIPT_PEPPER: v.optional(secret)
};

const schema = v.pipe(
	v.object(VARIABLES),
	v.check(
		(env) => !env.APP_SECRET || env.APP_SECRET !== env.RECEIPT_PEPPER,
		'APP_SECRET and RECEIPT_PEPPER are the same'
	),
	v.check(
		// One alone would be passed over for a pair that the app makes itself.
		(env) => !env.APP_SECRET === !env.RECEIPT_PEPPER,
		'APP_SECRET and RECEIPT_PEPPER must be set together'
	),
	v.check(
		(env) => !(env.SUPABASE_URL || env.DATABASE_URL) || !!(env.APP_SECRET && env.RECEIPT_PEPPER),
		'with a database of your own, APP_SECRET and RECEIPT_PEPPER must be set'
	),
	v.check(
		(env) =>
			!env.SUPABASE_URL ||
			!!(env.SUPABASE_ANON_KEY && env.SUPABASE_SERVICE_KEY && env.DATABASE_URL),
		'with SUPABASE_URL, SUPABASE_ANON_KEY, SUPABASE_SERVICE_KEY and DATABASE_URL must be set'
	)
);

export type Environment = v.InferOutput<typeof schema>;

/** @throws Error with one sentence that names the variable when a setting cannot be used */
export function readEnvironment(env: Record<string, string | undefined>): Environment {
	const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value));
	const result = v.safeParse(schema, given);
	if (result.success) return result.output;
	const [issue] = result.issues;
	const name = v.getDotPath(issue);
	throw new Error(`Setting ${name ? `${name} ${issue.message}` : issue.message}.`);
}
