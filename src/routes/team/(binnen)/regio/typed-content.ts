import { parseRegionContent, type RegionContent } from '#lib/domain/region-content.ts';

/** The form as it stands on the page: a text per field. */
export type TypedContent = Record<string, string>;

export function typedContent(content: RegionContent): TypedContent {
	return {
		deskName: content.desk.name,
		deskPhone: content.desk.phone,
		deskHours: content.desk.hours,
		deskWebsite: content.desk.website,
		welcomeParent: content.welcome.parent,
		welcomePupil: content.welcome.pupil,
		cardsParent: content.cards.parent.join('\n'),
		cardsPupil: content.cards.pupil.join('\n'),
		helpLines: content.helpLines
			.map(({ name, number, note }) => [name, number, note].filter(Boolean).join('; '))
			.join('\n'),
		places: content.places.join('\n'),
		accent: content.accent
	};
}

/** What a preview can show while some fields are half typed: everything that is right already. */
export function wholePart(typed: TypedContent): RegionContent | undefined {
	const all = parseRegionContent(typed);
	if (all.ok) return all.content;
	const right = Object.entries(typed).filter(([field]) => !(field in all.issues));
	const rest = parseRegionContent(Object.fromEntries(right));
	return rest.ok ? rest.content : undefined;
}
