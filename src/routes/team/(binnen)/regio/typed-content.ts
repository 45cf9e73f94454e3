import {
	DECKS,
	parseRegionContent,
	withoutField,
	type Deck,
	type RegionContent
} from '#lib/domain/region-content.ts';

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
		accent: content.accent,
		...typedWithout(content.without)
	};
}

/** The boxes of what a region leaves out, ticked or not. */
export function typedWithout(without?: RegionContent['without']): TypedContent {
	const decks = Object.keys(DECKS) as Deck[];
	const boxes = decks.flatMap((deck) =>
		DECKS[deck].map((key) => [withoutField(deck, key), without?.[deck].includes(key) ? 'yes' : ''])
	);
	return Object.fromEntries(boxes) as TypedContent;
}

/** What a preview can show while some fields are half typed: everything that is right already. */
export function wholePart(typed: TypedContent): RegionContent | undefined {
	const all = parseRegionContent(typed);
	if (all.ok) return all.content;
	const right = Object.entries(typed).filter(([field]) => !(field in all.issues));
	const rest = parseRegionContent(Object.fromEntries(right));
	return rest.ok ? rest.content : undefined;
}
