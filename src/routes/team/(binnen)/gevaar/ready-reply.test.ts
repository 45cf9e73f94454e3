import { describe, expect, test } from 'vitest';
import { REPLY_MAX_LENGTH } from '#lib/domain/dialogue.ts';
import { HELP_LINES } from '#lib/domain/help-lines.ts';
import { checkReply } from '#lib/domain/reply.ts';
import { redact } from '#lib/privacy/index.ts';
import { readyReply } from './ready-reply.server.ts';

describe.each(['parent', 'pupil'] as const)('S4: the answer that stands ready for a %s', (who) => {
	test('is as a good answer should be', () => {
		for (const kinds of [[], ['selfHarm' as const]]) {
			expect(checkReply(readyReply(who, kinds), who)).toEqual([]);
			expect(readyReply(who, kinds).length).toBeLessThan(REPLY_MAX_LENGTH / 2);
		}
	});

	test('names every help line, and the privacy module takes none of them out', () => {
		const reply = readyReply(who, ['abuse']);
		for (const { number } of HELP_LINES[who]) expect(reply).toContain(`: ${number}`);
		expect(redact(reply)).toMatchObject({ text: reply, findings: [] });
	});

	test('begins with 112, and with 113 for who may want to die', () => {
		const order = (kinds: Parameters<typeof readyReply>[1]) =>
			[...readyReply(who, kinds).matchAll(/: ([\d-]+)/g)].map(([, number]) => number);
		expect(order(['selfHarm']).slice(0, 2)).toEqual(['112', '113']);
		expect(order(['unsafeHome'])[0]).toBe('112');
		expect(order(['unsafeHome'])[1]).toBe(who === 'pupil' ? '0800-0432' : '0800-2000');
	});
});
