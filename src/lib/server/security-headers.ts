/** On every answer, files and errors included (`src/ops/every-answer.ts`). */
export const SECURITY_HEADERS: readonly (readonly [string, string])[] = [
	['cache-control', 'no-store'],
	['cross-origin-opener-policy', 'same-origin'],
	['cross-origin-resource-policy', 'same-origin'],
	[
		'permissions-policy',
		'accelerometer=(), browsing-topics=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), payment=(), usb=()'
	],
	// Not no-referrer: with it browsers send Origin: null and forms would be refused as coming from elsewhere.
	['referrer-policy', 'same-origin'],
	['strict-transport-security', 'max-age=63072000; includeSubDomains'],
	['x-content-type-options', 'nosniff'],
	['x-frame-options', 'DENY']
];

/** For everything that is no page. Pages have the policy that Kit makes with their nonces (`svelte.config.js`). */
export const BARE_POLICY =
	"default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
