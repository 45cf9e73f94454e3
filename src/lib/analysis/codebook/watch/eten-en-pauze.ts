import type { WatchTopic } from '#lib/domain/codebook.ts';

export const etenEnPauze: WatchTopic = {
	id: 'eten-en-pauze',
	label: 'Eten en pauze',
	terms: [
		'schoolontbijt',
		'schoolfruit',
		'schoolmaaltijd*',
		'maaltijdregeling',
		'schoollunch',
		'schoolkantine',
		'kantinebeleid',
		'gezonde kantine',
		'snoepautomaat',
		'broodtrommelbeleid',
		'waterkan',
		'traktatiebeleid',
		'traktaties',
		'overblijf*',
		'overblijven',
		'tussenschoolse opvang',
		'tso',
		'korte pauze',
		'pauze te kort',
		'vijf minuten eten',
		'te weinig tijd om te eten',
		'met honger in de klas',
		'geen ontbijt gehad'
	],
	examples: [
		'Een kwartier om te eten is voor mijn kleuter veel te kort.',
		'in de kantine verkopen ze alleen broodjes frikandel',
		'De gratis schoollunch is een uitkomst voor ons gezin.',
		'je mag in de pauze niet van het plein af',
		'Hij komt elke dag met een volle broodtrommel thuis omdat er geen tijd is.',
		'de overblijf is een chaos met twee vrijwilligers op honderd kinderen',
		'Snoepen mag niet maar trakteren moet wel.',
		'ik heb geen plek om te eten want alle tafels zijn bezet',
		'Ze krijgen twaalf minuten om te eten.',
		'In de kantine is alles frituur en suiker.',
		'Het gratis schoolontbijt maakt dat hij beter oplet.',
		'je mag niet meer van het plein af om een broodje te halen',
		'in de overblijf moet je stil zijn met een filmpje aan',
		'De overblijfouders schreeuwen tegen de kinderen.',
		'twee pauzes van een kwartier op een dag van negen uur',
		'Ze mag alleen water drinken en geen koekje mee.'
	]
};
