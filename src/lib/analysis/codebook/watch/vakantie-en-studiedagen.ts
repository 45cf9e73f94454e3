import type { WatchTopic } from '#lib/domain/codebook.ts';

export const vakantieEnStudiedagen: WatchTopic = {
	id: 'vakantie-en-studiedagen',
	label: 'Vakantie, vrije dagen en studiedagen',
	terms: [
		'studiedag*',
		'margedag*',
		'lesvrije dag*',
		'schoolvakantie*',
		'vakantiespreiding',
		'verlof aanvragen',
		'verlof voor een bruiloft',
		'buiten de vakantie',
		'luxeverzuim',
		'vrije dagen',
		'roostervrije dag*',
		'vakantie aanvragen',
		'zomerschool',
		'lenteschool'
	],
	examples: [
		'Weer een studiedag op maandag, dat is de vierde in twee maanden.',
		'We krijgen geen verlof buiten de schoolvakantie, ook niet voor een bruiloft in het buitenland.',
		'ik heb elf weken vakantie en verveel me kapot',
		'De margedagen staan pas in augustus in de gids en dan heb ik mijn vrije dagen al opgenomen.',
		'Mijn man werkt in de horeca en kan nooit in de zomer weg.',
		'Er was een boete voor luxeverzuim omdat we een dag eerder vertrokken.',
		'na de vakantie weet ik niks meer',
		'De vakanties van de twee scholen van mijn kinderen vallen niet gelijk.'
	]
};
