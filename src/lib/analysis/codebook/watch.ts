import type { WatchTopic } from '#lib/domain/codebook.ts';

/** Topics of school life that are no theme yet. They sleep until enough stories mention them. */
export const watch: WatchTopic[] = [
	{
		id: 'telefoon-en-schermen',
		label: 'Telefoon en schermen',
		terms: [
			'telefoonverbod',
			'telefoonbeleid',
			'telefoon',
			'telefoons',
			'mobiel',
			'mobieltje',
			'mobieltjes',
			'smartphone*',
			'toestel',
			'toestellen',
			'telefoonkluis*',
			'telefoonzak*',
			'telefoontas',
			'gsm',
			'iphone',
			'kluis',
			'kluizen',
			'kluisje',
			'scherm',
			'schermtijd',
			'app',
			'apps',
			'appen',
			'oortjes',
			'in beslag',
			'afgepakt',
			'inleveren',
			'zakkie',
			'filmen',
			'foto',
			'verbod',
			'verboden'
		]
	},
	{
		id: 'lesuitval-lerarentekort',
		label: 'Lesuitval lerarentekort',
		terms: [
			'lesuitval',
			'uitgevallen',
			'uitval van lessen',
			'lerarentekort',
			'invaller*',
			'invaljuf',
			'invalmeester',
			'vervanging',
			'vervanger*',
			'geen docent',
			'geen leraar',
			'geen juf',
			'geen meester',
			'geen leerkracht',
			'vierdaagse schoolweek',
			'personeelstekort',
			'opgevangen',
			'tussenuren',
			'docent ziek',
			'juf ziek',
			'meester ziek',
			'naar huis gestuurd',
			'lesuren',
			'uitzendbureau',
			'zij instromer*',
			'onbevoegd*',
			'vrij',
			'ziek',
			'overspannen',
			'pensioen',
			'verdeeld over',
			'andere groepen',
			'zelfstudie',
			'rooster',
			'uren',
			'lokaal',
			'conciërge',
			'films kijken',
			'teams',
			'verschillende gezichten',
			'wisselende'
		]
	},
	{
		id: 'geld-en-kosten',
		label: 'Geld en kosten',
		terms: [
			'ouderbijdrage',
			'schoolkosten',
			'schulden',
			'armoede',
			'minima',
			'stadspas',
			'leergeld',
			'te duur',
			'niet betalen',
			'toeslag',
			'euro',
			'geld',
			'kosten',
			'betalen',
			'duur',
			'rekening',
			'sparen'
		]
	},
	{
		id: 'huiswerk',
		label: 'Huiswerk',
		terms: [
			'huiswerk',
			'huiswerkbegeleiding',
			'huiswerkinstituut',
			'huiswerkklas',
			'bijles',
			'maakwerk',
			'plannen',
			'agenda',
			'magister',
			'avond'
		]
	},
	{
		id: 'stage-en-werk',
		label: 'Stage en werk',
		terms: [
			'stage*',
			'bpv',
			'stageplek',
			'stagebedrijf',
			'leerbaan',
			'stagebegeleider',
			'baas',
			'werk',
			'bedrijf',
			'loon'
		]
	},
	{
		id: 'scheiding-en-thuissituatie',
		label: 'Scheiding en thuissituatie',
		terms: [
			'gescheiden',
			'scheiding',
			'co ouder*',
			'stiefvader',
			'stiefmoeder',
			'omgangsregeling',
			'uithuisplaatsing',
			'pleeg*',
			'pleeggezin',
			'jeugdbescherm*',
			'ex',
			'gezag',
			'rechter'
		]
	},
	{
		id: 'nieuwkomers-en-taal',
		label: 'Nieuwkomers en taal',
		terms: [
			'nieuwkomer*',
			'vluchteling*',
			'azc',
			'isk',
			'schakelklas',
			'asiel*',
			'statushouder*',
			'nt2',
			'inburger*',
			'taal',
			'nederlands',
			'land',
			'oorlog'
		]
	},
	{
		id: 'discriminatie-en-geloof',
		label: 'Discriminatie en geloof',
		terms: [
			'discrimin*',
			'racis*',
			'hoofddoek*',
			'huidskleur',
			'moslim',
			'islam',
			'kerk',
			'geloof',
			'christelijk',
			'ramadan',
			'anders',
			'afkomst'
		]
	},
	{
		id: 'gender-en-seksualiteit',
		label: 'Gender en seksualiteit',
		terms: [
			'transgender',
			'non binair',
			'homo',
			'lesbisch',
			'genderneutraal',
			'coming out',
			'seksuele',
			'jongen',
			'meisje',
			'kleedkamer'
		]
	},
	{
		id: 'vapen-en-middelen',
		label: 'Vapen en middelen',
		terms: [
			'vape*',
			'vapen',
			'roken',
			'blowen',
			'wiet',
			'drugs',
			'alcohol',
			'dronken',
			'lachgas',
			'snus',
			'wc'
		]
	},
	{
		id: 'ai-en-computers',
		label: 'Ai en computers',
		terms: [
			'chatgpt',
			'ai',
			'kunstmatige',
			'laptop kapot',
			'chromebook',
			'digibord',
			'wifi',
			'computer',
			'tablet',
			'ipad'
		]
	},
	{
		id: 'schoolgebouw',
		label: 'Schoolgebouw',
		terms: [
			'verbouwing',
			'noodlokaal*',
			'portocabin*',
			'tocht',
			'schimmel',
			'ventilatie',
			'co2',
			'te heet',
			'verwarming kapot',
			'fusie',
			'nieuwbouw',
			'gebouw',
			'lokaal',
			'warm',
			'koud'
		]
	},
	{
		id: 'eten-en-pauze',
		label: 'Eten en pauze',
		terms: [
			'schoolontbijt',
			'schoolfruit',
			'traktatie',
			'kantinebeleid',
			'honger',
			'broodtrommel',
			'overblijf*',
			'eten',
			'drinken',
			'lunch'
		]
	},
	{
		id: 'veiligheid-en-geweld',
		label: 'Veiligheid en geweld',
		terms: [
			'mes',
			'wapen',
			'steek*',
			'vechtpartij',
			'politie',
			'aangifte',
			'bedreiging',
			'kluiscontrole',
			'poortjes',
			'agressie',
			'geweld',
			'bang'
		]
	},
	{
		id: 'corona',
		label: 'Corona',
		terms: ['corona*', 'lockdown', 'mondkap*', 'quarantaine', 'vaccin*', 'online', 'thuis']
	},
	{
		id: 'schooltijden-en-vakantie',
		label: 'Schooltijden en vakantie',
		terms: [
			'schooltijden',
			'continurooster',
			'vakantie*',
			'studiedag*',
			'bso',
			'opvang',
			'naschoolse',
			'vrij',
			'werk'
		]
	},
	{
		id: 'sport-en-muziek',
		label: 'Sport en muziek',
		terms: [
			'sportdag',
			'voetbal',
			'zwemles',
			'muziekles',
			'orkest',
			'toneel',
			'musical',
			'dans',
			'talent',
			'club'
		]
	},
	{
		id: 'kamp-en-uitjes',
		label: 'Kamp en uitjes',
		terms: [
			'schoolkamp',
			'kamp',
			'werkweek',
			'schoolreis*',
			'excursie',
			'introductieweek',
			'slapen',
			'bus'
		]
	},
	{
		id: 'rouw',
		label: 'Rouw',
		terms: [
			'overleden',
			'begrafenis',
			'rouw',
			'kanker',
			'dood',
			'verlies',
			'gestorven',
			'missen',
			'oma',
			'opa',
			'vader'
		]
	},
	{
		id: 'suicide-en-somberheid',
		label: 'Suicide en somberheid',
		terms: [
			'zelfmoord',
			'zelfdoding',
			'suicid*',
			'zelfbeschadig*',
			'snijden',
			'niet meer leven',
			'poging',
			'depress*',
			'somber',
			'leeg',
			'donker'
		]
	},
	{
		id: 'kindermishandeling',
		label: 'Kindermishandeling',
		terms: [
			'mishandel*',
			'geslagen thuis',
			'meldcode',
			'veilig thuis',
			'onveilig thuis',
			'bang',
			'thuis',
			'vader'
		]
	},
	{
		id: 'passend-mbo',
		label: 'Passend mbo',
		terms: [
			'mbo',
			'slb',
			'entree',
			'niveau 2',
			'niveau 3',
			'niveau 4',
			'roc',
			'opleiding',
			'studie'
		]
	},
	{
		id: 'zittenblijven',
		label: 'Zittenblijven',
		terms: [
			'zittenblijven',
			'blijven zitten',
			'doubleren',
			'overgaan',
			'bevorder*',
			'rapport',
			'onvoldoende',
			'vakken'
		]
	},
	{
		id: 'medezeggenschap',
		label: 'Medezeggenschap',
		terms: [
			'medezeggenschap*',
			'mr',
			'opr',
			'oudergeleding',
			'ouderraad',
			'inspraakavond',
			'stem',
			'bestuur'
		]
	},
	{
		id: 'privacy',
		label: 'Privacy',
		terms: [
			'privacy',
			'avg',
			'gegevens',
			'dossier gelekt',
			'toestemming gegeven',
			'camera',
			'delen',
			'foto'
		]
	},
	{
		id: 'schoolkeuze-particulier',
		label: 'Schoolkeuze particulier',
		terms: [
			'particulier*',
			'thuisonderwijs',
			'iederwijs',
			'democratische school',
			'montessori*',
			'vrije school',
			'jenaplan*',
			'kosten',
			'keuze'
		]
	}
];
