import { htmlLanguage, inLocale, LOCALES, type Locale } from '#lib/domain/locale.ts';
import type { Audience } from '#lib/domain/story.ts';
import { say, type MessageKey } from '#lib/messages/voice.ts';
import type { Member } from '#lib/server/people.ts';
import { drawQr } from '#lib/server/qr.ts';
import { readOwnContent } from '#lib/server/region-content.ts';
import type { Sheet } from './sheet.ts';

const FORMATS = ['poster', 'kaart'] as const;
export type Format = (typeof FORMATS)[number];

/** What somebody chose to print; whatever is not on the list is the first of it. */
export function readChoice(params: URLSearchParams) {
	const locale: Locale = LOCALES.find((one) => one === params.get('taal')) ?? 'nl';
	const audience: Audience = params.get('voor') === 'leerling' ? 'pupil' : 'parent';
	const format: Format = FORMATS.find((one) => one === params.get('vel')) ?? 'poster';
	return { locale, audience, format };
}

export async function makeSheet(
	{ staff, member }: { staff: App.Locals['staff']; member: Member },
	{ locale, audience }: { locale: Locale; audience: Audience },
	origin: string
): Promise<Sheet> {
	const { desk, hasLogo } = await readOwnContent(staff, member.region.id);
	const voice = { locale, audience };
	const words = (key: MessageKey) => say(voice, key);
	const who = audience === 'parent' ? 'ouder' : 'leerling';
	const link = `${origin}${inLocale(`/vertel/${who}?regio=${member.region.slug}`, locale)}`;
	return {
		...{ locale, audience, dir: htmlLanguage(locale).dir },
		lines: [words('share_line_1'), words('share_line_2'), words('share_line_3')],
		text: words('share_text'),
		note: words('share_note'),
		scan: words('share_scan'),
		desk: desk.name || member.region.name,
		phone: desk.phone,
		address: new URL(origin).host,
		logo: hasLogo ? `/regio/${member.region.slug}/logo` : undefined,
		qr: drawQr(link)
	};
}
