import type { WatchTopic } from '#lib/domain/codebook.ts';

export const geweldEnWapens: WatchTopic = {
	id: 'geweld-en-wapens',
	label: 'Geweld en wapens',
	terms: [
		'wapen*',
		'steekwapen',
		'steekpartij',
		'mes mee naar school',
		'vuurwerkbom',
		'vuurwerk',
		'vechtpartij*',
		'knokpartij',
		'kluiscontrole',
		'detectiepoort*',
		'beveiliger*',
		'beveiliging op school',
		'politie op school',
		'wijkagent',
		'straatbende',
		'drillrap',
		'agressie tegen docenten',
		'bommelding'
	],
	examples: [
		'een jongen uit vier havo had een mes bij zich en de politie kwam',
		'Na de vechtpartij voor de poort durft zij niet meer naar buiten.',
		'ze wachtten me op na school en sloegen me met zijn vieren',
		'Er zijn kluisjescontroles op wapens, dat maakt mij bang.',
		'De leraar werd bedreigd door een vader.',
		'ik werd geschopt en er werd gefilmd',
		'Onze zoon is mishandeld op het schoolplein en we deden aangifte.',
		'er lopen nu beveiligers rond in de school'
	]
};
