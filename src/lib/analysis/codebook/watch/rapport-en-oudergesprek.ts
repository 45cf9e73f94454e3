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
	],
	stories: [
		'Tien minuten. Om 19.40 aanschuiven, om 19.50 tikt er iemand op het raam. Zes daarvan ging over wiskunde. Toen wij bij de vraag kwamen waarom ze elke avond huilt stond het volgende stel al binnen met hun jas aan.',
		"er stond bij elk vak zo'n zinnetje uit een lijst. 'kan beter' 'doet mee' 'let op concentratie'. 11 docenten, 3 zinnen. niemand kent mij denk ik",
		'bij ons doe je het zelf: jij zit aan het hoofd van de tafel en je vertelt je ouders wat goed gaat, mentor zegt bijna niks. ik had er buikpijn van. maar mn vader heeft nog nooit 20 minuten geluisterd zonder telefoon dus ja. doe maar vaker',
		"Op het speciaal onderwijs kreeg hij een map met foto's: zelf gebakken ei, zelf de bus betaald. Toen kwam de overstap en een blad met cijfers, 3, 4, 3, 5. Hetzelfde kind, zes maanden later. Hij vroeg welk van de twee waar was.",
		"mn ouders zijn uit elkaar en moeten apart komen maar er is maar 1 plek per kind in het inschrijfsysteem. wie het eerst klikt. papa klikt altijd het eerst. dus mama weet niks van mn cijfers en vraagt het dan aan mij met zo'n gezicht",
		"Acht minuten. Je loopt van de gymzaal naar lokaal 6, schuift op een kinderstoel, hoort drie keer 'lekker bezig' en dan gaat de zandloper. Ik had een lijstje van zeven punten, dat met moeite gemaakt was omdat ik slecht schrijf. Bij punt 1 stond de volgende al in de deur.",
		'bij ons doe je het zelf. je maakt een presentatie over je eigen halfjaar, je ouders en mentor zitten er en jij hebt het woord. was bloednerveus maar mn vader zei daarna in de auto dat ie niet wist dat ik zo kon nadenken. dat zegt ie nooit',
		"Geen cijfers meer, maar zonnetjes, wolkjes en 'in ontwikkeling'. Mijn schoonmoeder vroeg: is hij nou goed of slecht? Ik zou het niet weten. Zestien pagina's tekst, kennelijk uit een rijtje gekozen, want op blz. 9 staat 'zij' en ik heb een jongen.",
		'Ik moest op de avond zelf mee om te vertalen. Ik ben twaalf en ik moest tegen mijn moeder zeggen wat juf over mij zei. Ik heb gezegd: juf is tevreden. Dat zei ze niet. Kan school niet een tolk bellen? Dan hoef ik niet te liegen en begrijpt mijn moeder het echt.',
		"In september al, vóór er iets mis kon zijn, nodigde de mentor van de brugklas alle ouders één voor één uit met de vraag: vertel eens over uw kind. Een half uur, koffie, hij schreef mee. Toen het in februari spaak liep belde ik zonder drempel. Zo'n startgesprek kost tijd en het haalt het er dubbel en dwars uit.",
		"Tien minuten. Ik rijd er veertig voor, neem twee uur vrij en zit dan op een stoeltje van dertig centimeter hoog met mijn knieën naast mijn oren. 'Het gaat eigenlijk wel goed.' Dan zijn er vier minuten om. Dat hij 's avonds niet slaapt wil ik dan net gaan vertellen en dan klopt de volgende. Eén juf draaide het om: die belde vooraf en vroeg wat wij wilden bespreken. Toen waren tien minuten ineens genoeg.",
		"op ons rapport (praktijkonderwijs) staan geen cijfers maar poppetjes. staand poppetje, zittend poppetje, liggend poppetje. mijn stiefvader begreep het niet en vroeg waarom ik bij rekenen lag te slapen. ik had thuis uit te leggen dat dat betekent 'in ontwikkeling'. ik wil gewoon een 5. een 5 is een 5, daar kan je tegen vechten. tegen een liggend poppetje niet",
		"Stiefvader dus niet uitgenodigd, dat snap ik. Maar mijn vrouw zit op zee, werkt op een platform, vier weken op en vier af. Ik kook, ik breng, ik tel de tafels van acht. Bij het gesprek zei de leerkracht dat ze graag met 'een echte ouder' sprak. Onze jongen zat erbij en zei: hij is een echte, ik heb hem zelf uitgekozen. Toen was de juf stil. Ik ook. Volgende keer stond er 'aan de opvoeders van'.",
		'Wij hebben sinds dit jaar gesprekken waar ik zelf de leiding heb, met een powerpoint over hoe het gaat. Eerst dacht ik: lekker, doen jullie je eigen werk niet meer? Maar toen zat mijn pa daar en die hoorde van MIJ dat ik Duits niet bijhoud, en niet van een vreemde. Hij werd niet eens boos, hij vroeg iets. Slide 4 was een plaatje van een brandend huis en dat was bedoeld als grapje over mijn planning. Ze namen dat heel serieus. Slide 4 eruit volgende keer.',
		'In de onderbouw van het so kregen we een map van veertig bladzijden met doelen, leerlijn, uitstroomprofiel en percentages. Ik ben niet dom, ik heb een mts, maar ik kon niet vinden of mijn pleegdochter gelukkig was. Achterin zat een blad waar ze zelf een tekening op had mogen maken: zijzelf, een poes en de schoolbus, met zonnestralen. Doe mij voortaan alleen dat laatste blad, en een telefoontje.',
		"mijn ouders zijn gescheiden en willen niet samen komen dus er zijn twee gesprekken over mij. bij mijn vader hoorde ik dat ik vooruit ging. bij mijn moeder dat ik het beter kan. zelfde mentor, zelfde dag, half uur ertussen. ik zat bij allebei. ik dacht ben ik in een half uur achteruit gegaan in de gang?? ik heb het gevraagd en hij zei dat hij 'aansluit bij de ouder'. sluit liever aan bij mij",
		'Tien minuten, met een zandloper op tafel. Geen grapje, er stond een zandloper. De eerste vier gingen op aan rekenen, want daar had juf een grafiek van. Ik had op een briefje geschreven dat ze sinds de herfst niet meer zingt onder de douche. Toen ik daarover begon stond de volgende vader al in de deuropening met zijn jas aan. Het briefje zit nog in mijn tas. Misschien kan er een tweede soort avond komen, eentje zonder grafieken.',
		'bij ons moet je het gesprek zelf leiden met een powerpoint van 5 slides. wat gaat goed, wat kan beter, waar ben je trots op. mn moeder zat naast me en mn mentor zat tegenover me en ik dacht dit wordt zo ongemakkelijk. maar eigenlijk was het best chill want voor het eerst ging het niet over mij terwijl ik erbij zat maar zei ik het zelf. slide 3 was alleen een foto van mn hond, dat mocht',
		'In groep 4 krijgen ze geen cijfers maar zonnetjes, wolkjes en buitjes. Onze Jip kwam thuis met elf wolkjes. Hij legde het mapje op de vensterbank en vroeg of opa het ook moest zien. Opa geeft namelijk een euro per zonnetje. Ik snap het idee, maar een kind van acht telt gewoon. Ik had liever twee regels gehad over hoe hij in de ochtend binnenkomt en met wie hij knutselt.',
		"Op mijn lijst stond bij Frans een 5,4 en daarachter 'inzet: onvoldoende'. Ik leer elke zondag twee uur Frans met mijn tante. De docent heeft 28 klassen ofzo en ik denk dat ze mij verwart met de andere Noor. Ik durfde er niks van te zeggen. Mijn tante heeft het wel gemaild en toen werd het een week later 'voldoende'. Zonder uitleg. Dus waar komt zo'n woord dan vandaan?",
		"Het inschrijven gaat om zeven uur 's avonds open en om vijf over zeven zijn de late tijden weg. Ik werk in de thuiszorg, dan sta ik bij iemand de steunkousen uit te trekken. Dus had ik weer kwart over drie, en dan moet ik een dienst ruilen. Dit jaar belde de juf zelf: of een wandeling na schooltijd om het plein ook goed was. We hebben drie rondjes gelopen en ik wist alles wat ik wilde weten.",
		'Mijn ouders zijn gescheiden van taal zeg maar, mama spreekt Pools en de meester niet. Dus ik vertaalde. Hij zei dat ik te veel klets en dat mijn spelling zwak is. Ik zei tegen mama dat ik gezellig ben en dat het wel goed komt. Ik was twaalf toen. Nu zit ik in de tweede en hebben ze een mevrouw aan de telefoon die het doet. Jammer voor mij, maar wel eerlijker.'
	]
};
