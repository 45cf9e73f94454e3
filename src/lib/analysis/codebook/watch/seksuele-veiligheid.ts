import type { WatchTopic } from '#lib/domain/codebook.ts';

export const seksueleVeiligheid: WatchTopic = {
	id: 'seksuele-veiligheid',
	label: 'Seksuele veiligheid en grenzen',
	terms: [
		'seksueel grensoverschrijdend*',
		'grensoverschrijdend*',
		'seksuele intimidatie',
		'betast',
		'aangerand',
		'aanranding',
		'verkracht*',
		'grooming',
		'sexchat',
		'seksuele voorlichting',
		'voorlichtingsles',
		'lentekriebels',
		'catcalling',
		'nagefloten',
		'handtastelijk*',
		'ongewenste aanraking*'
	],
	examples: [
		'een jongen zit steeds aan mij en ik durf het niet te zeggen',
		'Er ging een naaktfoto van mijn dochter rond op school.',
		'een leraar maakt opmerkingen over mijn lichaam',
		'Ze werd betast in de fietsenstalling en de dader zit nog in haar klas.',
		'hij stuurde mij vieze berichten en dreigde alles door te sturen',
		'Na de melding van grensoverschrijdend gedrag bleef het stil.',
		'ze roepen hoer en slet naar meisjes en dat vindt iedereen normaal',
		'De vertrouwenspersoon nam de aanranding wel serieus.'
	]
};
