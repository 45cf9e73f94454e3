import type { WatchTopic } from '#lib/domain/codebook.ts';

export const pleegzorgEnUithuisplaatsing: WatchTopic = {
	id: 'pleegzorg-en-uithuisplaatsing',
	label: 'Pleegzorg en uithuisplaatsing',
	terms: [
		'pleegzorg',
		'pleegkind*',
		'pleeggezin',
		'uithuisplaatsing',
		'uit huis geplaatst',
		'crisisplaatsing',
		'crisisopvang',
		'jeugdbescherming',
		'ondertoezichtstelling',
		'voogdij',
		'kinderrechter',
		'instellingsschool',
		'gesloten jeugdzorg'
	],
	examples: [
		'Ons pleegkind is van school gewisseld zonder dat wij het dossier kregen.',
		'ik woon in een gezinshuis en moet elke keer uitleggen waarom',
		'De voogd moet overal toestemming voor geven en is niet te bereiken.',
		'Sinds de uithuisplaatsing zit hij op zijn derde school.',
		'als pleegmoeder mag ik niet eens tekenen voor een schoolreisje',
		'op de groep waar ik woon is het zo druk dat ik geen huiswerk kan maken',
		'Wij zijn pleegouders en worden bij het overleg vergeten.',
		'Ze is bij haar ouders weggehaald en moest dezelfde week naar een nieuwe klas.'
	]
};
