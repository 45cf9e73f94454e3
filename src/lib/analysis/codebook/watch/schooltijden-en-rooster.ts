import type { WatchTopic } from '#lib/domain/codebook.ts';

export const schooltijdenEnRooster: WatchTopic = {
	id: 'schooltijden-en-rooster',
	label: 'Schooltijden en rooster',
	terms: [
		'schooltijden*',
		'continurooster',
		'vijf gelijke dagen',
		'roosterwijziging*',
		'roosterwissel*',
		'blokuur',
		'blokuren',
		'tussenuren',
		'tussenuur',
		'eerste uur te vroeg',
		'later beginnen op school',
		'begint te vroeg',
		'negende uur',
		'achtste uur',
		'eindtijd*',
		'lestijdverkorting',
		'veertig minuten rooster',
		'rooster is een puzzel',
		'zelfstudie uren'
	],
	examples: [
		'Met het continurooster is ze om twee uur al thuis en wij werken allebei.',
		'mijn rooster wisselt elke week en ik heb dan tot vijf uur les',
		'Om acht uur beginnen is te vroeg voor pubers.',
		'Door het nieuwe lesrooster heeft hij op maandag negen uur achter elkaar.',
		'ik heb drie tussenuren op een dag',
		'De lestijden zijn gewijzigd zonder dat ouders iets gevraagd is.',
		'Het zeventigminutenrooster is voor mijn zoon veel te lang.',
		'waarom begint de school niet gewoon om half tien',
		'Het continurooster betekent dat ik elke dag om twee uur klaar moet staan.',
		'Om tien over acht beginnen terwijl tieners dan nog slapen.',
		'Het rooster wordt elke maandag weer omgegooid.',
		'mijn rooster is een gatenkaas met drie tussenuren achter elkaar',
		'we hebben een 80 minutenrooster en dat is veel te lang zitten',
		'De woensdagmiddag is ineens niet meer vrij.',
		'vrijdag het negende uur gym, wie verzint dat',
		'Met het vijf-gelijke-dagenmodel missen ze hun middagje buiten.'
	]
};
