/**
 * Speed of the privacy module on one core, and against one pass of its regular expressions without any context.
 *
 *   npm run bench:privacy
 */
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { findDates } from '#lib/privacy/detectors/date.ts';
import { findCodes } from '#lib/privacy/detectors/code.ts';
import { findEmails } from '#lib/privacy/detectors/email.ts';
import { findHandles } from '#lib/privacy/detectors/handle.ts';
import { findIbans } from '#lib/privacy/detectors/iban.ts';
import { findNumbers } from '#lib/privacy/detectors/number.ts';
import { findPostcodes } from '#lib/privacy/detectors/postcode.ts';
import { findUrls } from '#lib/privacy/detectors/url.ts';
import { find } from '#lib/privacy/index.ts';
import { readMarkup } from '../quality/pii-markup.ts';
import { bundlePrivacy } from '../quality/privacy-bundle.ts';

const SECONDS = 3;
const patterns = [
	findDates,
	findCodes,
	findEmails,
	findHandles,
	findIbans,
	findNumbers,
	findPostcodes,
	findUrls
];
const texts = readFileSync(new URL('../../supabase/demo/stories.jsonl', import.meta.url), 'utf8')
	.split('\n')
	.filter(Boolean)
	.map((line) => readMarkup((JSON.parse(line) as { text: string }).text).text);
const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);

const whole = megabytesPerSecond((text) => find(text));
const bare = megabytesPerSecond((text) => patterns.forEach((detect) => detect(text)));
const size = gzipSync(await bundlePrivacy(), { level: 9 }).length / 1024;

console.log(`find, everything                 ${whole.toFixed(2)} MB/s`);
console.log(`the regular expressions alone    ${bare.toFixed(2)} MB/s`);
console.log(`ratio                            ${(bare / whole).toFixed(1)}`);
console.log(`the module in a browser, gzip    ${size.toFixed(1)} KB`);

/** Processor time of this program, so that other programs on the machine do not count. */
function megabytesPerSecond(run: (text: string) => unknown): number {
	for (let i = 0; i < 5; i++) texts.forEach(run);
	const start = process.cpuUsage();
	let done = 0;
	let used = 0;
	while (used < SECONDS) {
		texts.forEach(run);
		done += bytes;
		const { user, system } = process.cpuUsage(start);
		used = (user + system) / 1e6;
	}
	return done / 1e6 / used;
}
