import type { WatchTopic } from '#lib/domain/codebook.ts';

/** Topics of school life that are no theme yet. They sleep until enough stories mention them. */
export const watch: WatchTopic[] = [
	{
		id: 'telefoon-en-schermen',
		label: 'Telefoon en schermen',
		terms: [
			'telefoonverbod',
			'telefoonbeleid',
			'telefoonvrij*',
			'telefoontas',
			'telefoonzak*',
			'telefoonkluis*',
			'telefoonhotel',
			'mobieltje*',
			'mobiel inleveren',
			'telefoon inleveren',
			'telefoon afgepakt',
			'telefoon in de kluis',
			'telefoons*',
			'smartphone*',
			'smartwatch*',
			'schermtijd',
			'oortjes',
			'airpods',
			'in beslag genomen',
			'thuis of in de kluis',
			'zonder telefoon',
			'niet op mijn telefoon'
		],
		examples: [
			'Sinds januari moet elke telefoon in een kluisje en nu praat mijn dochter weer met haar klasgenoten in de pauze.',
			'Mijn zoon gebruikt zijn mobiel om zijn suiker te zien, maar door het nieuwe verbod moest hij hem inleveren.',
			'ik mag mn telefoon de hele dag niet hebben en kan mn moeder niet appen als er iets is',
			'ze pakken je mobieltje af als je m alleen uit je zak haalt en dan krijg je m pas vrijdag terug',
			'zonder telefoons in de aula is het gezelliger, had ik niet gedacht eerlijk gezegd'
		]
	},
	{
		id: 'lesuitval-lerarentekort',
		label: 'Lesuitval en lerarentekort',
		terms: [
			'lesuitval',
			'uitvaluren',
			'uitgevallen lessen',
			'lessen vallen uit',
			'les valt uit',
			'les viel uit',
			'vallen uit',
			'lerarentekort',
			'invaller*',
			'invaljuf',
			'invalmeester',
			'geen vervanging',
			'geen vervanger',
			'vacature*',
			'geen docent',
			'geen leraar',
			'geen juf',
			'vierdaagse schoolweek',
			'onbevoegd*',
			'zij instromer*',
			'uitzendkracht*',
			'naar huis gestuurd omdat',
			'klas verdeeld',
			'verdeeld over andere groepen',
			'wisselende leerkrachten',
			'duobaan',
			'de vierde juf',
			'de vijfde juf'
		],
		examples: [
			'De groep van mijn zoon is dit jaar al negen keer naar huis gestuurd omdat er geen vervanger was.',
			'We hebben de vijfde juf voor de klas, en elke keer moeten de kinderen weer wennen.',
			'er vallen elke week 6 lessen uit en dan zitten we in de aula niks te doen',
			'al 3 maanden geen docent wiskunde, we krijgen filmpjes van een invaller die het zelf niet snapt',
			'De klas wordt verdeeld over andere groepen en onze dochter zit dan achterin met een kleurplaat.'
		]
	},
	{
		id: 'geld-en-schoolkosten',
		label: 'Schoolkosten',
		terms: [
			'ouderbijdrage',
			'vrijwillige bijdrage',
			'schoolkosten',
			'schoolspullen betalen',
			'boekengeld',
			'borg voor boeken',
			'leermiddelen betalen',
			'laptop aanschaffen',
			'verplichte laptop',
			'kosten van de excursie',
			'te duur voor ons',
			'niet kunnen betalen',
			'aanmaning van school',
			'incassobureau',
			'stichting leergeld',
			'leergeld',
			'materiaalkosten',
			'werkkleding betalen',
			'gereedschapskist'
		],
		examples: [
			'De excursie kost honderdtachtig euro en wie niet betaalt moet die dagen naar school voor een opdracht.',
			'Vrijwillige ouderbijdrage heet het, maar we kregen er wel drie aanmaningen voor.',
			'de verplichte laptop kost 700 euro en mn moeder betaalt hem in stukjes',
			'Voor de koksopleiding moesten we messen en kleding aanschaffen, dat was een halve maand salaris.',
			'we mochten niet mee op reis want de rekening was nog niet betaald'
		]
	},
	{
		id: 'armoede',
		label: 'Armoede thuis',
		terms: [
			'armoede',
			'schulden',
			'schuldsanering',
			'bewindvoer*',
			'voedselbank',
			'bijstand',
			'minima',
			'stadspas',
			'kledingbank',
			'toeslagenaffaire',
			'toeslagenouder*',
			'geen geld thuis',
			'geen eten thuis',
			'dakloos',
			'huisuitzetting',
			'uit huis gezet',
			'tweedehands kleren',
			'rondkomen'
		],
		examples: [
			'Wij leven van de voedselbank en ik zie dat mijn zoon zich schaamt voor zijn schoenen.',
			'Door de schulden is er geen internet thuis en kan ze haar lessen niet maken.',
			'mn ouders hebben geen geld dus ik zeg altijd dat ik geen honger heb',
			'na de toeslagenaffaire zijn we uit ons huis gezet en moest ik drie keer van bed wisselen',
			'De stichting betaalde een fiets voor haar, anders had ze elke dag een uur moeten lopen.'
		]
	},
	{
		id: 'huiswerk',
		label: 'Huiswerk',
		terms: [
			'huiswerk',
			'huiswerkbegeleiding',
			'huiswerkinstituut',
			'huiswerkvrij*',
			'huiswerkklas',
			'huiswerkdruk',
			'maakwerk',
			'leerwerk',
			'bijles*',
			'bijlesbureau',
			'planagenda',
			'opdrachten voor thuis',
			'elke avond leren',
			'tot middernacht leren',
			'geen tijd voor sport',
			'magister staat vol'
		],
		examples: [
			'Hij zit elke avond tot tien uur te blokken en heeft geen tijd meer voor voetbal.',
			'Wij betalen driehonderd euro per maand voor huiswerkbegeleiding, anders redt ze het niet.',
			'ik krijg van 8 vakken tegelijk huiswerk en niemand overlegt dat met elkaar',
			'de docent zet de opdracht om 22.00 uur in magister voor de volgende ochtend',
			'Sinds de school huiswerkvrij is, hebben wij thuis weer gewone avonden zonder ruzie.'
		]
	},
	{
		id: 'stage',
		label: 'Stage',
		terms: [
			'stage*',
			'bpv',
			'stageplek*',
			'stageplaats',
			'stagebedrijf',
			'stagediscriminatie',
			'stagebegeleider',
			'stagevergoeding',
			'leerbedrijf',
			'leerwerkplek',
			'leerbaan',
			'snuffelstage',
			'maatschappelijke stage',
			'beroepspraktijkvorming',
			'praktijkbegeleider',
			'sollicitatiebrief',
			'afgewezen voor stage',
			'stageverslag'
		],
		examples: [
			'Mijn dochter heeft zestig brieven gestuurd en krijgt geen stageplek vanwege haar hoofddoek.',
			'Het leerbedrijf liet hem alleen vegen en koffie zetten, en niemand van de opleiding kwam langs.',
			'ik kan geen stage vinden en zonder stage kan ik mn jaar niet halen',
			'mn stagebegeleider schreeuwt tegen me en school zegt dat ik er maar van moet leren',
			'Op zijn stage bij de kwekerij is hij opgebloeid, hij mag er na de zomer blijven werken.'
		]
	},
	{
		id: 'scheiding',
		label: 'Scheiding van ouders',
		terms: [
			'gescheiden ouders',
			'echtscheiding',
			'vechtscheiding',
			'uit elkaar gaan',
			'scheiding van mijn ouders',
			'co ouder*',
			'coouderschap',
			'omgangsregeling',
			'ouderschapsplan',
			'stiefvader',
			'stiefmoeder',
			'nieuwe vriend van mijn moeder',
			'twee huizen',
			'week op week af',
			'ouderlijk gezag',
			'twee keer een rapport',
			'informatieplicht aan beide ouders'
		],
		examples: [
			'Mijn ex en ik zijn gescheiden en school stuurt alle informatie alleen naar hem.',
			'Sinds de vechtscheiding van haar ouders slaapt mijn kleindochter slecht en vergeet ze haar spullen.',
			'ik heb twee huizen en mn gymtas ligt altijd in het andere',
			'mn ouders zitten apart bij de mentor en vertellen allebei iets anders over mij',
			'De school organiseert nu twee gesprekken, zodat wij niet samen aan tafel hoeven te zitten.'
		]
	},
	{
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
			'Ons pleegkind is met spoed geplaatst en wij wisten zijn klas en zijn vakken niet.',
			'Na de uithuisplaatsing moest zij halverwege het schooljaar naar een vreemde school.',
			'ik woon in een pleeggezin en moet elke keer uitleggen waarom mijn achternaam anders is',
			'de kinderrechter besliste dat ik ergens anders moest wonen en toen was ik ook mn klas kwijt',
			'Voor een handtekening voor het schoolreisje moet de voogd tekenen en die is niet bereikbaar.'
		]
	},
	{
		id: 'nieuwkomers-en-taal',
		label: 'Nieuwkomers en taal',
		terms: [
			'nieuwkomer*',
			'nieuwkomersklas',
			'internationale schakelklas',
			'isk',
			'isk klas',
			'taalklas',
			'schakelklas',
			'vluchteling*',
			'azc',
			'asielzoeker*',
			'statushouder*',
			'gevlucht',
			'oekrai*',
			'oekraï*',
			'syri*',
			'eritre*',
			'nt2',
			'tolk nodig',
			'geen nederlands spreken',
			'nederlands leren',
			'meertalig*',
			'thuistaal',
			'moedertaal',
			'vertaalapp',
			'arbeidsmigrant*'
		],
		examples: [
			'Wij zijn gevlucht en mijn zoon kan nog geen Nederlands, hij begrijpt de instructie niet.',
			'Na twee jaar isk mag zij door naar het vmbo, terwijl ze in haar land naar het gymnasium ging.',
			'in de taalklas leer ik snel maar ik ken geen enkele Nederlandse leerling',
			'ik spreek thuis een andere taal en op school zeggen ze dat dat niet mag in de pauze',
			'De brieven van school zijn zo moeilijk dat ik ze met een vertaalapp moet lezen.'
		]
	},
	{
		id: 'discriminatie-en-racisme',
		label: 'Discriminatie en racisme',
		terms: [
			'discrimin*',
			'racis*',
			'racistisch*',
			'huidskleur',
			'n woord',
			'afkomst',
			'migratieachtergrond',
			'buitenlander*',
			'ga terug naar je eigen land',
			'etnisch*',
			'onderadvisering',
			'vooroordeel',
			'vooroordelen',
			'antisemiti*',
			'moslimhaat',
			'islamofob*',
			'zwarte piet',
			'achternaam klinkt'
		],
		examples: [
			'Een leraar zei tegen mijn zoon dat mensen zoals hij toch niet verder komen dan het vmbo.',
			'Mijn dochter wordt altijd als eerste verdacht als er iets weg is, en dat komt door haar huidskleur.',
			'de docent maakt grappen over buitenlanders en iedereen moet lachen',
			'ze zeggen het n woord in de les en niemand zegt er iets van',
			'Met onze achternaam krijg je een lager advies, dat zien we nu bij de derde op rij.'
		]
	},
	{
		id: 'geloof',
		label: 'Geloof en levensbeschouwing',
		terms: [
			'mijn geloof',
			'ons geloof',
			'het geloof',
			'geloofsovertuiging',
			'godsdienst*',
			'ramadan',
			'suikerfeest',
			'offerfeest',
			'bidden',
			'gebedsruimte',
			'hoofddoek*',
			'keppel*',
			'bijbel*',
			'koran*',
			'kerkelijk',
			'christelijke school',
			'reformatorisch*',
			'identiteitsverklaring',
			'sabbat',
			'halal',
			'levensbeschouw*'
		],
		examples: [
			'Mijn dochter mag tijdens de ramadan niet in een rustige ruimte zitten als de rest gaat lunchen.',
			'Op de christelijke school moesten wij een verklaring ondertekenen over ons geloof.',
			'ik wil ergens kunnen bidden maar op school is daar geen plek voor',
			'mn docent zei dat mn hoofddoek af moest bij gym',
			'Er is een suikerfeest en hij krijgt daarvoor geen vrij, alleen met een half jaar van tevoren een formulier.'
		]
	},
	{
		id: 'gender-en-seksualiteit',
		label: 'Gender en seksualiteit',
		terms: [
			'transgender*',
			'trans jongen',
			'trans meisje',
			'non binair*',
			'nonbinair*',
			'genderneutraal',
			'genderneutrale',
			'gender*',
			'deadname',
			'mijn voornaamwoorden',
			'voornaamwoorden',
			'lhbti*',
			'lhbt*',
			'regenboog*',
			'paarse vrijdag',
			'coming out',
			'uit de kast',
			'lesbisch',
			'biseksueel',
			'gsa',
			'meisjestoilet',
			'jongenstoilet'
		],
		examples: [
			'Mijn kind is non-binair en docenten blijven de oude naam gebruiken.',
			'Onze zoon is in transitie en moet bij de gymles in het invalidentoilet omkleden.',
			'ik ben trans en in het systeem staat nog steeds mijn deadname',
			'op paarse vrijdag durfde bijna niemand iets paars aan te doen',
			"De school heeft genderneutrale wc's gemaakt en dat maakt voor hen een wereld van verschil."
		]
	},
	{
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
			'Een begeleider stond te dichtbij en maakte opmerkingen over haar lichaam.',
			'Na de melding van de aanranding bleef de jongen gewoon in dezelfde klas.',
			'hij raakte me aan in de gang en iedereen zei dat ik overdreef',
			'er was een docent die altijd je schouders aanraakte, niemand durft er iets van te zeggen',
			'De voorlichtingslessen kwamen te laat en waren vooral ongemakkelijk voor iedereen.'
		]
	},
	{
		id: 'vapen-en-middelen',
		label: 'Vapen, roken en drugs',
		terms: [
			'vape',
			'vapes',
			'vapen',
			'vaper*',
			'gevaped',
			'e sigaret*',
			'nicotine*',
			'roken',
			'gerookt',
			'sigaret*',
			'rookvrij*',
			'blowen',
			'wiet',
			'joint',
			'drugs',
			'dealen',
			'dealer*',
			'dronken',
			'alcohol',
			'lachgas',
			'snus',
			'energiedrank*',
			'energy drank',
			'verslaafd'
		],
		examples: [
			'In elke pauze staan er leerlingen te vapen op de toiletten en niemand controleert.',
			'Mijn zoon van veertien is verslaafd geraakt aan vapes die hij voor de deur van school kocht.',
			'iedereen vapet in de wc en ik krijg er hoofdpijn van maar als je het zegt ben je raar',
			'er wordt wiet verkocht bij de fietsenstalling en de school weet het',
			'Na een avond met de politie over drugs kwam er gelukkig een gesprek op gang.'
		]
	},
	{
		id: 'ai-en-chatbots',
		label: 'AI en chatbots',
		terms: [
			'chatgpt',
			'chatbot*',
			'copilot',
			'gemini',
			'kunstmatige intelligentie',
			'ai gebruik*',
			'ai gemaakt',
			'ai tool*',
			'ai detector*',
			'door ai geschreven',
			'met ai gemaakt',
			'plagiaatscanner',
			'plagiaat',
			'deepfake*',
			'taalmodel*',
			'prompt*',
			'laat de computer schrijven'
		],
		examples: [
			'Haar werkstuk is afgekeurd omdat de docent dacht dat een chatbot het had geschreven.',
			'De school heeft nog geen regels over ai, elke leraar doet maar wat.',
			'ik heb chatgpt gebruikt om te oefenen en kreeg een nul wegens plagiaat',
			'de docent laat zijn lessen door ai maken en snapt zijn eigen opdrachten niet',
			'Mijn zoon leert beter met een ai die rustig alles nog een keer uitlegt.'
		]
	},
	{
		id: 'laptops-en-digitaal',
		label: 'Laptops en digitale systemen',
		terms: [
			'chromebook*',
			'ipad klas',
			'ipadklas',
			'digibord*',
			'wifi op school',
			'geen wifi',
			'slechte wifi',
			'schoolaccount',
			'inlogcode',
			'magister storing',
			'somtoday',
			'digitale leeromgeving',
			'computerlokaal',
			'laptopkar',
			'tablets in de klas',
			'beeldscherm de hele dag',
			'snappet',
			'gynzy',
			'software op school'
		],
		examples: [
			'Mijn dochter zit zes uur per dag achter een chromebook en krijgt last van haar ogen.',
			'De wifi valt steeds uit en dan kunnen ze niets, want alles staat online.',
			'mn schoolaccount was geblokkeerd en niemand kon t terugzetten dus ik kon niks inleveren',
			'er is 1 laptopkar voor 90 leerlingen en de helft is leeg',
			'De roosters en cijfers staan op drie verschillende plekken en ik zie het overzicht niet meer.'
		]
	},
	{
		id: 'schoolgebouw',
		label: 'Schoolgebouw',
		terms: [
			'verbouwing',
			'noodlokaal*',
			'noodgebouw*',
			'portocabin*',
			'tochtig*',
			'schimmel*',
			'lekkage',
			'lekt in het lokaal',
			'ventilatie*',
			'co2 meter',
			'te heet in het lokaal',
			'hitteplan',
			'verwarming kapot',
			'verwarming doet het niet',
			'asbest',
			'nieuwbouw',
			'oud gebouw',
			'bouwvallig',
			'vleermuizen in het gebouw',
			'muizen in school',
			'airco',
			'zonwering'
		],
		examples: [
			'In het noodlokaal is het in de zomer drieëndertig graden en in de winter zitten ze met jassen aan.',
			'De verbouwing duurt al drie jaar en er staat elke dag een drilboor onder het raam.',
			'er zit schimmel op het plafond en mn klasgenoot heeft er astma van gekregen',
			'het lekt in lokaal 12 en dan zetten ze emmers neer tussen de tafels',
			'Sinds we in het nieuwe gebouw zitten is het lichter en kan er eindelijk een raam open.'
		]
	},
	{
		id: 'toiletten',
		label: 'Toiletten en hygiëne',
		terms: [
			'vieze wc*',
			'vieze toilet*',
			'vies toilet',
			'toiletbeleid',
			'wc bezoek',
			'naar de wc mogen',
			'niet naar de wc',
			'wc pas',
			'wc sleutel',
			'wc op slot',
			'toiletten op slot',
			'geen wc papier',
			'wc papier op',
			'zeep op',
			'ophouden tot de pauze',
			'plas ophouden',
			'menstruatie*',
			'maandverband',
			'tampon*',
			'ongesteld'
		],
		examples: [
			"Mijn dochter houdt de hele dag haar plas op omdat de wc's zo vies zijn.",
			'Kinderen mogen alleen in de pauze en daardoor heeft onze zoon een ongelukje gehad.',
			'er is nooit papier en nooit zeep en de sloten zijn kapot',
			'ik was ongesteld en moest toestemming vragen waar de hele klas bij was',
			'We hebben met de ouderraad geverfd en nu worden de toiletten netjes gehouden.'
		]
	},
	{
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
			'Hij krijgt tien minuten om te eten en komt met een volle trommel thuis.',
			'De school geeft nu elke ochtend ontbijt en dat scheelt ons gezin heel veel zorgen.',
			'in de kantine is alles duur en ongezond, een broodje kost 4 euro',
			'ik heb geen tijd om te eten want na t ophalen van mn boeken is de pauze al om',
			'Er is een nieuwe regel over traktaties en nu mag er niets meer met suiker.'
		]
	},
	{
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
			'Door het continurooster moet mijn dochter om twee uur al opgehaald worden, en wij werken allebei.',
			'Elke twee weken een nieuw rooster met roosterwijzigingen op de avond ervoor, daar kunnen wij niets mee plannen.',
			'ik heb op maandag 9 uur achter elkaar en op woensdag 4 tussenuren',
			'we beginnen om 8 uur en dan zit iedereen nog te slapen',
			'Het zou veel beter zijn als de lessen pas om half tien begonnen.'
		]
	},
	{
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
			'Er zijn dit jaar elf studiedagen en voor elke dag moet ik verlof opnemen.',
			'We vroegen vrij voor de bruiloft van mijn zus in het buitenland en kregen een boete.',
			'alle vakanties zijn op andere weken dan die van mijn broertje',
			'de margedag werd pas maandag aangekondigd en toen stond ik voor een dichte deur',
			'De zomerschool van twee weken heeft hem goed geholpen, al had hij liever vakantie gehad.'
		]
	},
	{
		id: 'opvang',
		label: 'Voor- en naschoolse opvang',
		terms: [
			'bso',
			'buitenschoolse opvang',
			'naschoolse opvang',
			'voorschoolse opvang',
			'naschoolse',
			'kinderopvang*',
			'opvanggroep',
			'opvang na school',
			'gastouder*',
			'bso plek',
			'kinderopvangtoeslag',
			'ikc',
			'kindcentrum',
			'verlengde schooldag',
			'na school nergens heen',
			'opvang voor kinderen met'
		],
		examples: [
			'De bso heeft geen plek voor kinderen met extra zorg en daarom werk ik alleen nog in de ochtend.',
			'Na school kan mijn zoon nergens heen, want de naschoolse opvang vindt hem te druk.',
			'Op de opvang zitten veertig kinderen en ik mag pas om zes uur halen.',
			'ik moet na school naar de bso maar daar zijn alleen kleine kinderen',
			'Door de verlengde schooldag met sport en muziek hoeft mijn dochter niet meer naar de gastouder.'
		]
	},
	{
		id: 'kamp-en-uitjes',
		label: 'Kamp, excursies en uitjes',
		terms: [
			'schoolkamp*',
			'kampweek',
			'werkweek',
			'buitenlandreis',
			'romereis',
			'introductieweek',
			'bosweek',
			'pretpark met school',
			'museumbezoek',
			'excursie*',
			'uitwisseling met',
			'slapen op kamp',
			'heimwee',
			'kampgeld',
			'klassenuitje'
		],
		examples: [
			'Ze heeft heimwee gehad op het kamp en mocht niet naar huis bellen.',
			'De werkweek naar Berlijn gaat alleen door voor wie er vierhonderd euro voor over heeft.',
			'op introductieweek moesten we verplicht in een tent slapen met mensen die ik niet kende',
			'het uitje naar t pretpark was t leukste van het jaar',
			'Door een bezuiniging zijn er dit jaar geen excursies meer voor de onderbouw.'
		]
	},
	{
		id: 'sport-en-gym',
		label: 'Sport en gym',
		terms: [
			'sportdag*',
			'sportklas',
			'gymzaal',
			'bewegingsonderwijs',
			'piepjestest',
			'shuttle run',
			'shuttlerun',
			'sportvereniging',
			'topsport*',
			'loot school',
			'avondvierdaagse',
			'sponsorloop',
			'gymkleding',
			'gym vergeten',
			'omkleden bij gym',
			'trefbal',
			'turnen'
		],
		examples: [
			'De shuttlerun wordt voorgelezen met de resultaten erbij, zodat iedereen weet wie het slechtst is.',
			'Hij is topsporter en de school wil het rooster niet aanpassen aan zijn trainingen.',
			'ik haat gym, we doen altijd trefbal en je moet je omkleden in een vieze kleedkamer',
			'op sportdag regende het en toen moesten we toch 4 uur lang hardlopen',
			'De sportklas heeft hem zelfvertrouwen gegeven en hij is aanvoerder van het schoolteam.'
		]
	},
	{
		id: 'zwemles',
		label: 'Schoolzwemmen',
		terms: [
			'zwemles*',
			'schoolzwemmen',
			'zwemdiploma*',
			'zwemvaardigheid',
			'badmeester',
			'zwembad met de klas',
			'a diploma',
			'natte zwemtas',
			'bang voor water',
			'zwemspullen',
			'zwemveiligheid'
		],
		examples: [
			'Het schoolzwemmen is afgeschaft en mijn dochter van negen heeft nog steeds geen diploma.',
			'Hij was bang voor water en de badmeester duwde hem erin waar de hele klas bij stond.',
			'De kinderen gaan elke week met de hele groep naar het zwembad, en dat kost een halve ochtend.',
			'ik had mn zwemtas niet bij me en moest de hele les op de bank zitten'
		]
	},
	{
		id: 'muziek-kunst-toneel',
		label: 'Muziek, kunst en toneel',
		terms: [
			'musical*',
			'eindmusical',
			'toneelstuk',
			'schooltoneel',
			'schoolorkest',
			'muziekles*',
			'koor',
			'dansles*',
			'tekenles*',
			'kunstklas',
			'cultuurklas',
			'talentenjacht',
			'open podium',
			'schoolband',
			'creatieve vakken',
			'handvaardigheid'
		],
		examples: [
			'De eindmusical is voor haar het hoogtepunt van de basisschool, ze kent alle liedjes al uit haar hoofd.',
			'Er is geen geld meer voor muziekles, terwijl mijn zoon daar juist tot rust komt.',
			'ik wil drama kiezen maar dat vak hebben ze afgeschaft',
			'we speelden met de schoolband op het open podium en dat was echt vet',
			'De rollen in het toneelstuk gaan altijd naar dezelfde kinderen.'
		]
	},
	{
		id: 'feesten-en-tradities',
		label: 'Feesten en tradities',
		terms: [
			'sinterklaas*',
			'kerstviering',
			'kerstdiner',
			'paasontbijt',
			'carnaval*',
			'verjaardag vieren op school',
			'klassenfeest',
			'schoolfeest*',
			'schooldisco',
			'gala',
			'juffendag',
			'afscheidsfeest',
			'surprise avond',
			'lootjes trekken',
			'halloween'
		],
		examples: [
			'Met sinterklaas en kerst zijn de kinderen wekenlang zo druk dat er niets geleerd wordt.',
			'Het kerstdiner werd afgezegd en onze dochter had al een jurk en een taart.',
			'ik ben jarig in de zomervakantie en krijg nooit een verjaardag in de klas',
			'het gala kost 65 euro en je moet een date meenemen',
			'Bij de carnavalsoptocht deden alle ouders mee en dat was een geweldige dag voor het dorp.'
		]
	},
	{
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
			'Er is bij ons op school een leerling gestoken en daar is tegen ouders niets over gezegd.',
			'In de kluisjes zijn messen gevonden en nu komt er elke maand een controle.',
			'er was een vechtpartij bij t station met 20 man en mn klasgenoot lag in t ziekenhuis',
			'door die bommelding moesten we 3 uur in de kou op het sportveld staan',
			'Sinds er een beveiliger bij de ingang staat, durft mijn zoon weer naar de aula.'
		]
	},
	{
		id: 'corona',
		label: 'Corona en lockdown',
		terms: [
			'corona',
			'coronatijd',
			'coronaperiode',
			'lockdown*',
			'mondkap*',
			'quarantaine',
			'vaccin*',
			'zelftest*',
			'thuisonderwijs tijdens corona',
			'scholen dicht',
			'besmetting*',
			'anderhalve meter',
			'coronajaren'
		],
		examples: [
			'Sinds de lockdown is zij veel stiller geworden en heeft ze geen vriendinnen gemaakt.',
			'De achterstand uit de coronatijd is nooit ingehaald, zegt zijn leraar.',
			'in corona zat ik 8 maanden alleen op mn kamer met een scherm',
			'mn oma was kwetsbaar dus ik bleef thuis toen alle scholen weer open gingen'
		]
	},
	{
		id: 'rouw',
		label: 'Rouw en verlies',
		terms: [
			'overleden',
			'overlijden',
			'begrafenis*',
			'uitvaart*',
			'crematie',
			'rouw*',
			'rouwen',
			'gestorven',
			'dood gegaan',
			'doodgegaan',
			'mijn vader is dood',
			'mijn moeder is dood',
			'opa is dood',
			'zusje verloren',
			'broer verloren',
			'verlieservaring',
			'herdenk*',
			'graf',
			'terminaal',
			'ongeneeslijk'
		],
		examples: [
			'Mijn man is vorig jaar overleden en de leerkracht weet niet hoe ze met mijn zoon moet praten over zijn vader.',
			'Na de dood van een klasgenoot was er een herdenking, maar daarna werd er nooit meer over gesproken.',
			'mijn opa is gestorven en ik moest dezelfde dag een presentatie houden',
			'ik moet huilen als iemand over moederdag praat want mn moeder leeft niet meer',
			'Op school is een rouwgroep en daar gaat mijn dochter graag heen.'
		]
	},
	{
		id: 'somberheid-en-zelfdoding',
		label: 'Somberheid en zelfdoding',
		terms: [
			'zelfmoord*',
			'zelfdoding',
			'suicid*',
			'zelfbeschadig*',
			'zelfverwond*',
			'automutil*',
			'snijden in',
			'ik snij mezelf',
			'mezelf pijn doen',
			'niet meer leven',
			'wil dood',
			'dood willen',
			'er niet meer zijn',
			'geen zin meer in leven',
			'depress*',
			'somber*',
			'paniekaanval*',
			'zinloos',
			'leeg vanbinnen'
		],
		examples: [
			'Mijn dochter zegt dat ze niet meer wil leven en op school hebben ze het nog niet gemerkt.',
			'Een jongen uit zijn jaar heeft zelfmoord gepleegd en sindsdien durft hij niet naar zijn kamer.',
			'ik voel me al maanden leeg en doe mezelf pijn, niemand op school weet het',
			'ik krijg elke dag paniekaanvallen en wil alleen maar in bed liggen',
			'Ze is depressief, krijgt nu medicatie en er is een stil hoekje waar ze mag huilen.'
		]
	},
	{
		id: 'eetproblemen',
		label: 'Eten en zelfbeeld',
		terms: [
			'eetstoornis*',
			'anorexia',
			'boulimia',
			'ondergewicht',
			'niet willen eten',
			'calorieen',
			'calorieën',
			'weegschaal',
			'zelfbeeld',
			'te dik vinden',
			'onzeker over mijn lichaam',
			'overgewicht'
		],
		examples: [
			'Mijn dochter eet niet meer op school en wordt steeds magerder, en de leerkrachten zeggen dat ze er goed uitziet.',
			'Door de opmerkingen over gewicht bij biologie heeft ze een eetstoornis ontwikkeld.',
			'ik tel alles wat ik eet en gooi mn brood weg voor iemand het ziet',
			'we moesten ons wegen in de les en iedereen zag de weegschaal'
		]
	},
	{
		id: 'kindermishandeling-en-onveiligheid',
		label: 'Onveilig thuis',
		terms: [
			'mishandel*',
			'kindermishandeling',
			'meldcode',
			'veilig thuis',
			'onveilig thuis',
			'huiselijk geweld',
			'geslagen thuis',
			'mijn vader slaat',
			'mijn moeder slaat',
			'blijf van mijn lijf',
			'opvanghuis',
			'schreeuwen thuis',
			'verwaarloos*',
			'bang voor mijn vader',
			'eergerelateerd',
			'uithuwelijk*'
		],
		examples: [
			'De juf heeft een melding gedaan bij Veilig Thuis zonder eerst met mij te praten.',
			'Wij zijn gevlucht voor mijn gewelddadige ex en zitten in een opvanghuis, mijn kinderen missen hun klas.',
			'ik durf niet naar huis want mn vader slaat me als ik een slecht cijfer haal',
			'op school zien ze de blauwe plekken wel maar ze vragen alleen of ik ben gevallen',
			'De mentor merkte dat het thuis onveilig was en zorgde dat er hulp kwam.'
		]
	},
	{
		id: 'mantelzorg-en-brusjes',
		label: 'Broers, zussen en zorg thuis',
		terms: [
			'jonge mantelzorger*',
			'mantelzorg*',
			'zorg voor mijn moeder',
			'zorg voor mijn broertje',
			'zieke ouder',
			'verslaafde ouder',
			'ouder met psychische',
			'kopp kind*',
			'tolken voor mijn ouders',
			'brusje',
			'broertje met een beperking',
			'zus met een beperking',
			'op de kleintjes passen',
			'drie broertjes naar school brengen'
		],
		examples: [
			'Mijn dochter zorgt voor haar zieke moeder en komt daarom te laat op school.',
			'Zijn broertje met een beperking vraagt alle aandacht, en hij redt zichzelf.',
			'ik tolk altijd voor mijn ouders en mis daardoor lessen',
			'ik moet mn zusjes ophalen en koken dus huiswerk doe ik s nachts',
			'Op school is een dag voor jonge mantelzorgers en daar kan zij even kind zijn.'
		]
	},
	{
		id: 'zwangerschap-jonge-ouders',
		label: 'Jong ouderschap',
		terms: [
			'zwangere leerling',
			'tienermoeder*',
			'tienerzwangerschap',
			'jonge moeder op school',
			'baby van de leerling',
			'kolfruimte',
			'kolven',
			'zwangerschapsverlof leerling',
			'kinderopvang tijdens de opleiding',
			'jonge ouders op het mbo'
		],
		examples: [
			'Mijn dochter van zeventien is moeder geworden en mag niet eerder weg om haar baby op te halen.',
			'ik ben zwanger en wil mn opleiding afmaken maar er is geen regeling voor verlof',
			'Op het mbo is geen kolfruimte en ze moet in de schoonmaakkast.',
			'met een kind van 1 kan ik geen avondlessen volgen en dat snappen ze niet'
		]
	},
	{
		id: 'passend-mbo',
		label: 'Keuze en doorstroom mbo',
		terms: [
			'studiekeuze*',
			'opleidingskeuze',
			'verkeerde opleiding',
			'entree opleiding',
			'entreeopleiding',
			'niveau 2',
			'niveau 3',
			'niveau 4',
			'doorstromen naar niveau',
			'bindend studieadvies',
			'bsa',
			'studievertraging',
			'studieloopbaan*',
			'slb er',
			'mbo verklaring',
			'uitstroomprofiel',
			'doorstroom hbo',
			'havo instroom'
		],
		examples: [
			'Hij zit op niveau twee en kan veel meer, maar doorstromen mag pas na het hele jaar.',
			'Ik heb de verkeerde opleiding gekozen en mag halverwege niet wisselen.',
			'mn studieadvies was negatief en toen moest ik binnen 3 weken iets anders kiezen',
			'na de entreeopleiding weet niemand wat ik daarna kan doen',
			'De loopbaanbegeleider heeft met haar zes opleidingen bezocht voor ze koos.'
		]
	},
	{
		id: 'profielkeuze',
		label: 'Profiel- en vakkenkeuze',
		terms: [
			'profielkeuze',
			'vakkenkeuze',
			'vakkenpakket',
			'keuzevak*',
			'keuzevakken',
			'sector kiezen',
			'pakketkeuze',
			'lob gesprek',
			'loopbaanoriëntatie',
			'vak laten vallen',
			'geen natuurkunde kunnen',
			'keuzedeel',
			'wiskunde a',
			'wiskunde b'
		],
		examples: [
			'In de derde klas moet mijn zoon al kiezen tussen profielen, terwijl hij nog geen idee heeft wat hij wil worden.',
			'Ze wilde natuurkunde, maar het rooster liet die combinatie niet toe.',
			'ik mag wiskunde niet laten vallen terwijl ik het nooit meer nodig heb',
			'de decaan geeft een kwartier voor je hele toekomst',
			'Met de profielkeuze kon hij een maand proeflessen volgen in twee vakken.'
		]
	},
	{
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
			'Een rapportgesprek van tien minuten voor een heel half jaar is te kort.',
			'Het woordrapport vertelt mij veel meer over mijn kind dan al die cijfers.',
			'op de ouderavond zit ik naast mn ouders en zeg de docent dat ik meer mag meedoen',
			'de kennismakingsavond was online en mn vader kreeg zijn camera niet aan',
			'De tafeltjesavond was in de aula waar iedereen elkaar kon horen.'
		]
	},
	{
		id: 'afspraken-en-straf',
		label: 'Regels, straf en orde',
		terms: [
			'strafregel*',
			'strafwerk',
			'nablijven',
			'nakomen',
			'uit de les gestuurd',
			'kledingvoorschrift*',
			'kledingregels',
			'petten af',
			'capuchon af',
			'time out lokaal',
			'beloningssysteem',
			'dojo',
			'vlekkenkaart',
			'gele kaart',
			'rode kaart',
			'ordeproblemen',
			'schreeuwende docent'
		],
		examples: [
			'Voor elke minuut te laat moet hij een uur nablijven, en dat werkt niet.',
			'Mijn dochter kreeg een strafregel van vijfhonderd keer omdat ze een capuchon ophad.',
			'je mag geen korte broek aan maar jongens wel',
			'als 1 iemand praat moet de hele klas blijven zitten',
			'Sinds er afspraken zijn die de leerlingen zelf maakten, is het rustiger in de lessen.'
		]
	},
	{
		id: 'klassenindeling',
		label: 'Indeling en samenvoegen van klassen',
		terms: [
			'samengevoegde groepen',
			'groepen samengevoegd',
			'drie groepen in een lokaal',
			'unitonderwijs',
			'leerplein',
			'klassenindeling',
			'indeling van de klassen',
			'gesplitste klas',
			'klas gesplitst',
			'halve klas',
			'klassensplitsing',
			'herindeling van de klas',
			'klas wordt gehusseld'
		],
		examples: [
			'De groepen van mijn dochter zijn gehusseld en zij zit nu zonder één bekend kind.',
			'Twee klassen zijn na de zomer samengevoegd en de kinderen kennen elkaar niet.',
			'ze splitsen onze klas halverwege het jaar en niemand mag zeggen bij wie hij wil',
			'op het leerplein zitten we met 90 man en hoor ik de uitleg niet',
			'De nieuwe indeling was een verrassing, maar hij heeft er een vriend aan overgehouden.'
		]
	},
	{
		id: 'fusie-en-sluiting',
		label: 'Fusie of sluiting van de school',
		terms: [
			'sluiting van de school',
			'schoolsluiting',
			'school gaat dicht',
			'fusie*',
			'gefuseerd',
			'opheffing',
			'laatste schooljaar van de school',
			'te weinig leerlingen',
			'krimp*',
			'nevenvestiging dicht',
			'schoolbestuur stopt',
			'overgenomen door een ander bestuur',
			'dorp zonder school'
		],
		examples: [
			'De dorpsschool gaat dicht en alle kinderen moeten naar een ander dorp.',
			'Na de fusie zijn er twee keer zoveel leerlingen en ken ik de directeur niet meer.',
			'mijn school sluit dit jaar en wij zijn de laatste klas',
			'het bestuur zegt dat er te weinig leerlingen zijn maar ze hebben het nooit aan ons verteld',
			'Door de samenvoeging kon zijn klas eindelijk een vaste muziekleraar krijgen.'
		]
	},
	{
		id: 'medezeggenschap',
		label: 'Medezeggenschap van ouders',
		terms: [
			'medezeggenschap*',
			'mr lid',
			'mr vergadering',
			'oudergeleding',
			'ouderraad',
			'oudercommissie',
			'klankbordgroep',
			'klassenouder*',
			'instemmingsrecht',
			'adviesrecht',
			'mr verkiezing*',
			'gmr',
			'ouderpanel'
		],
		examples: [
			'Ik zit in de medezeggenschapsraad en wij horen de plannen pas als ze al besloten zijn.',
			'De oudergeleding stemde tegen het nieuwe rooster, maar het ging toch door.',
			'De verkiezing voor de ouderraad had drie kandidaten en er kwamen zes stemmen.',
			'Als klassenouder merk ik dat andere ouders alleen naar mij toe durven met klachten.'
		]
	},
	{
		id: 'privacy',
		label: 'Privacy en gegevens',
		terms: [
			'privacy*',
			'avg',
			'persoonsgegevens',
			'datalek*',
			'dossier gelekt',
			'inzage in het dossier',
			'inzagerecht',
			'foto zonder toestemming',
			"camera's op school",
			'cameratoezicht',
			'leerlingvolgsysteem inzien',
			'gegevens doorgegeven',
			"toestemming voor foto's",
			'gehackt',
			'hack'
		],
		examples: [
			'De leraar heeft gegevens over mijn kind met een andere ouder gedeeld.',
			"Er hangen camera's op de toiletgang en ons is niets gevraagd.",
			'ze hebben een foto van mij op de website gezet en ik had geen toestemming gegeven',
			'er is een datalek geweest en mn adres stond op internet',
			'Ik vroeg inzage in het dossier en kreeg na vier maanden twaalf bladen met zwarte balken.'
		]
	},
	{
		id: 'thuisonderwijs-en-particulier',
		label: 'Thuisonderwijs en particulier onderwijs',
		terms: [
			'thuisonderwijs',
			'particulier onderwijs',
			'particuliere school',
			'b3 school',
			'iederwijs',
			'democratische school',
			'sociocratische school',
			'vrije school',
			'montessori*',
			'jenaplan*',
			'daltonschool',
			'agora*',
			'kunskapsskolan',
			'unschooling',
			'wereldschool',
			'luzac'
		],
		examples: [
			'We geven onze kinderen nu thuisonderwijs omdat het gewone systeem niet bij ze past.',
			'Een particuliere school kost ons veertienduizend euro, maar er zijn twaalf kinderen in de klas.',
			'De vrije school heeft een heel andere manier van lesgeven, met veel kunst en weinig toetsen.',
			'ik zit op een democratische school en bepaal zelf wat ik leer',
			'Montessori klinkt mooi, maar voor hem was de vrijheid te groot.'
		]
	},
	{
		id: 'veilig-naar-school',
		label: 'Verkeer rond de school',
		terms: [
			'kiss and ride',
			'kiss en ride',
			'zoen en zoef',
			'schoolstraat',
			'verkeersonveilig*',
			'oversteken bij school',
			'klaarover*',
			'verkeersbrigadier*',
			'parkeren bij school',
			"auto's voor de school",
			'dubbel geparkeerd',
			'schoolzone',
			'dertig zone',
			'verkeersexamen',
			'dode hoek'
		],
		examples: [
			"Elke ochtend staan er auto's dubbel geparkeerd bij de ingang en kunnen kinderen niet veilig oversteken.",
			'De klaar-over is gestopt en mijn zoontje moet alleen over een drukke weg.',
			'Een auto reed bijna een kleuter aan op het zebrapad voor de school.',
			'ik ben bijna aangereden op de fiets voor de school want iedereen parkeert op de stoep',
			"Sinds er een schoolstraat is zonder auto's is het veel rustiger bij het brengen."
		]
	},
	{
		id: 'burgerschap-en-wereldnieuws',
		label: 'Wereldnieuws in de klas',
		terms: [
			'oorlog in',
			'gaza',
			'palesti*',
			'israel',
			'verkiezingen in de klas',
			'maatschappijleer',
			'burgerschapsles',
			'burgerschap',
			'klimaat',
			'klimaatstaking',
			'demonstratie',
			'complottheorie*',
			'nepnieuws',
			'politiek in de klas',
			'herdenking van de oorlog',
			'spanningen in de klas door'
		],
		examples: [
			'In de klas ontstond ruzie over de oorlog en de docent durfde het onderwerp niet aan te gaan.',
			'Mijn dochter komt bang thuis door wat ze over het klimaat leert.',
			'er werd in de les gepraat over Gaza en niemand mocht zeggen wat hij vond',
			'de docent maatschappijleer vertelt alleen zijn eigen politieke mening',
			'De school nam de leerlingen mee naar een herdenking en daar is nog weken over nagepraat.'
		]
	}
];
