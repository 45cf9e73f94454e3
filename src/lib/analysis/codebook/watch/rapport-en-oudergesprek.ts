import type { WatchTopic } from '#lib/domain/codebook.ts';

export const rapportEnOudergesprek: WatchTopic = {
	id: 'rapport-en-oudergesprek',
	label: 'Rapporten en ouderavonden',
	terms: [
		'rapportgesprek*',
		'rapport meekrijgen',
		'rapportcijfers',
		'ouderavond*',
		'oudergesprek*',
		'tienminutengesprek*',
		'tien minuten gesprek*',
		'kennismakingsavond',
		'startgesprek*',
		'leerlingrapport',
		'woordrapport',
		'rapportboekje',
		'tafeltjesavond'
	],
	examples: [
		'Het tienminutengesprek was na zes minuten voorbij.',
		'in mijn rapport staat alleen wat niet goed gaat',
		'Het rapport is een lijst met bolletjes waar geen ouder wijs uit wordt.',
		'De ouderavond is altijd om vier uur, dan werk ik.',
		'ik krijg een woordrapport en dat vind ik fijner dan cijfers',
		'Tijdens het voortgangsgesprek stelde de leerkracht voor het eerst een open vraag.',
		'Je moet intekenen op een tijd en dan is alles vol.',
		'bij het leerlingbesprekingsuur las ik mijn eigen verslag voor'
	]
};
