import type { DangerKind } from '#lib/domain/privacy.ts';
import type { Audience } from '#lib/domain/story.ts';
import { help, type Help } from '#lib/messages/help.ts';

/**
 * An answer to begin with for somebody who may be in danger: thanks, what we cannot do, and where help is now. Level B1, without a
 * question that asks who they are. A person reads it, makes it fit, and sends it.
 *
 * @param kinds what the words may be about; who may want to die reads that line first
 */
export function readyReply(audience: Audience, kinds: readonly DangerKind[]): string {
	const { lines } = help({ locale: 'nl', audience });
	const first = kinds.includes('selfHarm')
		? '113'
		: audience === 'pupil'
			? '0800-0432'
			: '0800-2000';
	const sorted = [
		...lines.filter(({ number }) => number === '112'),
		...lines.filter(({ number }) => number === first),
		...lines.filter(({ number }) => number !== '112' && number !== first)
	];
	const words = audience === 'pupil' ? TO_PUPIL : TO_PARENT;
	return [...words.before, sorted.map(lineText).join('\n'), ...words.after].join('\n\n');
}

function lineText({ name, number, chat }: Help['lines'][number]): string {
	const chatting = chat ? `, of chat op ${chat.replace('www.', '')}` : '';
	return `- ${name.replace(/\?$/, '')}: ${number}${chatting}`;
}

const TO_PUPIL = {
	before: [
		'Dank je wel dat je dit vertelt. Het is goed dat je het opschreef.',
		'Wij maken ons zorgen om je. We weten niet wie je bent en kunnen dus niet naar je toe komen. Praat vandaag met iemand die je vertrouwt. Dat kan ook hier, zonder je naam:'
	],
	after: [
		'Je hoeft dit niet alleen op te lossen. We blijven hier lezen, op werkdagen. Schrijf terug met je code als je dat wilt.',
		'De regisseur van het steunpunt'
	]
};

const TO_PARENT = {
	before: [
		'Dank u wel dat u dit vertelt. Het is goed dat u het opschreef.',
		'Wij maken ons zorgen. We weten niet wie u bent en kunnen dus niet naar u toe komen. Praat vandaag met iemand die u vertrouwt. Dat kan ook hier, zonder uw naam:'
	],
	after: [
		'U hoeft dit niet alleen op te lossen. We blijven hier lezen, op werkdagen. Schrijf terug met uw code als u dat wilt.',
		'De regisseur van het steunpunt'
	]
};
