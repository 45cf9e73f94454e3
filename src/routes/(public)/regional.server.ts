import type { Audience } from '#lib/domain/story.ts';
import { readShownContent } from '#lib/server/region-content.ts';
import { listRegions } from '#lib/server/regions.ts';

/** What the region of this page adds to what the app says everywhere. */
export interface Regional {
	slug: string;
	sign: {
		name: string;
		logo?: string;
		phone: string;
		hours: string;
		website?: { href: string; label: string };
		accent: string;
	};
	welcome: string;
	/** Question cards of its own, in the language in which the region wrote them. */
	cards: string[];
	/** Keys of national cards and of feelings that it leaves out. */
	without: string[];
	helpLines: { name: string; note: string; number: string; tel: string; lang: 'nl' }[];
}

/** The region that the address names, or the only one there is. */
export async function readRegional(
	{ locals, params, url }: { locals: App.Locals; params: { slug?: string }; url: URL },
	audience: Audience
): Promise<Regional | null> {
	const regions = await listRegions(locals.visitor);
	const asked = params.slug ?? url.searchParams.get('regio');
	const region = regions.length === 1 ? regions[0] : regions.find(({ slug }) => slug === asked);
	if (!region) return null;
	const content = await readShownContent(locals.visitor, region.slug);
	const { name, phone, hours, website } = content.desk;
	return {
		slug: region.slug,
		sign: {
			...{ name: name || region.name, phone, hours, accent: content.accent },
			logo: content.hasLogo ? `/regio/${region.slug}/logo` : undefined,
			website: website ? { href: website, label: new URL(website).host } : undefined
		},
		welcome: content.welcome[audience],
		cards: content.cards[audience],
		without: [...content.without[audience], ...(audience === 'pupil' ? content.without.mood : [])],
		helpLines: content.helpLines.map((line) => ({
			...line,
			lang: 'nl' as const,
			tel: line.number.replace(/[^\d+]/g, '')
		}))
	};
}
