import type { ExampleStory } from '#lib/domain/codebook.ts';

/** Whole stories about this theme, written from knowledge of the field. */
export const zorgEnOnderwijsStories: ExampleStory[] = [
	{
		text: 'Maandag de gezinscoach, dinsdag speltherapie, woensdag de jeugdconsulent, donderdag de zorgcoördinator van school. Allemaal vragen ze hoe de week was. Ik heb een antwoord ingestudeerd. Van elkaar weten ze niets, want er is een AVG en twee verschillende systemen. Ik ben het systeem. Ik zit in een keuken en ik heb migraine.',
		also: ['informatie'],
		tone: 'bad',
		writer: 1
	},
	{
		text: 'om half 11 moet ik de les uit voor mn therapie. ik moet dan opstaan en mn tas pakken terwijl iedereen kijkt. eerst zei ik orthodontist. maar niemand gaat 30 weken achter elkaar naar de orthodontist zonder beugel',
		also: [],
		tone: 'mixed',
		writer: 1
	},
	{
		text: 'De gemeente betaalt jeugdhulp, mits het geen onderwijs is. De school betaalt ondersteuning, mits het geen zorg is. Nu moet iemand hem tussen elf en twaalf helpen met eten, sonde en rekenen. Het eten is zorg, het rekenen onderwijs, en over het uurtje daartussen, waarin hij op adem komt, hebben ze vier vergaderingen gehad.',
		also: ['toegankelijkheid'],
		tone: 'bad',
		writer: 1
	},
	{
		text: 'ik woon op een groep. op de groep zeggen ze school moet dat regelen en op school zeggen ze dat doet je groep toch. het ging om een wiskundeboek van 38 euro. ik heb van sinterklaas tot pasen met kopietjes gewerkt. uiteindelijk heeft de schoonmaker van de groep er een op vinted gevonden',
		also: [],
		tone: 'bad',
		writer: 1
	},
	{
		text: "De behandelaar schreef een advies van negen pagina's voor in de klas. De school heeft het 'met belangstelling gelezen'. Toen ik vroeg welk van de adviezen ze gingen uitvoeren, zei de teamleider dat een behandelaar niet weet hoe een klas werkt. En de behandelaar vindt dat de school niet weet hoe zijn hoofd werkt. Ze hebben allebei gelijk. Ze zitten op vierhonderd meter van elkaar.",
		also: ['steun-in-de-klas'],
		tone: 'bad',
		writer: 1
	},
	{
		text: "Drie halve dagen dagbesteding, twee halve dagen klas, zelfde gebouw, zelfde jas aan de haak. Ik had nooit gedacht dat het kon. De groepsleidster en de leraar schrijven in één schriftje, met één pen aan een touwtje, en ik lees 's avonds één verhaal in plaats van twee. Hij zei vorige week voor het eerst 'míjn school'.",
		also: ['terugkeer'],
		tone: 'good',
		writer: 1
	},
	{
		text: 'Op mijn achttiende stopte jeugdzorg. Dat was op een donderdag. Op vrijdag had ik een toets economie en geen begeleider meer, en mijn mentor wist niet eens dat ik die ooit had gehad. Ik had liever dat er iemand aan mijn verjaardag had gedacht voor er taart was, dan wist school tenminste dat ik voortaan zelf mijn briefjes moet tekenen.',
		also: ['informatie'],
		tone: 'bad',
		writer: 1
	},
	{
		text: "Nieuwe hulpverlener, zelfde stoel. 'Vertel eens iets over jezelf.' Nummer zeven. mn broertje had er een bingokaart van gemaakt: 'wat vervelend voor je', 'ik ga dit even meenemen', 'hoe voelde dat', pen die t niet doet. op school vragen ze waarom ik nergens meer op antwoord. ik had vorige week bingo",
		also: ['niet-gehoord'],
		tone: 'mixed',
		writer: 1
	},
	{
		text: 'Dinsdag komt Marloes, die is van het gezin. Woensdag Peter van de ambulante, die is van hem. Donderdag iemand van school, steeds een ander. En vrijdag moet ik bellen met allemaal om te zeggen wat de ander zei. Ik zeg een keer, kunnen jullie niet gewoon mekaar bellen? Nee, dat gaat niet, vanwege de privacy. Van wie, zeg ik. Nou, van u. Dus ik geef toestemming! Ja, maar daar is een formulier voor en dat heeft Marloes, en die is met verlof. Ik heb nu een multomap met tabbladen en als hij vastloopt op school, vragen ze aan mij: wie heeft de regie? Ik zeg, die ligt hier op tafel, die is blauw, met ringen.',
		also: [],
		tone: 'bad',
		writer: 2
	},
	{
		text: 'op de groep moet je om 8 uur aan tafel zitten ivm medicatie en op school moet je om 8.10 binnen zijn. das 20 min fietsen. dus elke dag te laat. de groep zegt bespreek met school. school zegt bespreek met de groep. ik heb gezegd misschien kunnen jullie dr samen een keer koffie drinken ofzo',
		also: [],
		tone: 'bad',
		writer: 2
	},
	{
		text: 'Eén gezin, één plan, dat stond op een poster in de hal van het wijkteam. Wij hebben er vier. Eén van jeugdhulp, één van school, een van de voogd en een veiligheidsding uit de tijd bij zijn moeder, dat is al drie jaar voorbij maar het zit er nog bij. In het ene plan moet hij meer rust, in het andere meer uitdaging. Als pleegvader ga je dan maar zelf zitten middelen. Een beetje rust, met een sudoku.',
		also: [],
		tone: 'mixed',
		writer: 2
	},
	{
		text: "Ik zit op een zorgboerderij waar ook een juf komt, in de oude melkstal. Rekenen doen we met voer. Als je een half pakket krachtvoer geeft aan drie pony's en er komt er een bij, hoeveel dan. Vroeger kon ik geen breuken, want wie deelt er nou een taart in zevenen. Mijn begeleider van de zorg en de juf eten samen brood met ons. Ze hebben dezelfde map. Ik wist niet dat dat bijzonder was, maar dat zeggen ze altijd als er bezoek komt.",
		also: ['terugkeer'],
		tone: 'good',
		writer: 2
	},
	{
		text: "De kliniek zei, ze is toe aan onderwijs, twee uur per dag. School zei, zodra ze stabiel is. De kliniek zei, onderwijs máákt haar stabiel. En dan zat ik ertussen met mijn tas op schoot, als een soort tolk, terwijl ik zelf nauwelijks wist welke kant je op moet in zo'n gebouw. Uiteindelijk is de muziekdocent gewoon op zijn vrije middag met een gitaar daarheen gereden. Zonder indicatie. Er schijnt nog over vergaderd te zijn of dat mocht.",
		also: ['fijne-leerkracht'],
		tone: 'mixed',
		writer: 2
	},
	{
		text: 'Jeugdzorg heeft mij 5 keer verplaatst, dus vijf scholen. Ik heb vijf keer de Tachtigjarige Oorlog gehad. Niemand die zegt: ah die heb jij al, doe jij maar iets anders. Van de Romeinen weet ik niks, echt niks, die vielen altijd net in een verhuizing. Nu op het mbo vroeg de docent burgerschap wie waar vandaan komt. Ik zeg, heeft u even.',
		also: ['overgang-po-vo'],
		tone: 'mixed',
		writer: 2
	},
	{
		text: "Wij hebben dagbehandeling en school onder één dak, dat is het idee. Maar onder dat dak zit een deur met een pasje. De leerkracht heeft het verkeerde pasje. Dus als mijn jongen in de klas vastloopt en hij roept om zijn therapeut, die twintig meter verderop zit, moet er gebeld worden naar een centrale in Zwolle. Ik verzin het niet! En als die opneemt is hij alweer rustig. 'Mooi,' zegt de centrale, 'dan sluiten we de melding.'",
		also: ['prikkels'],
		tone: 'bad',
		writer: 2
	},
	{
		text: 'de therapeut heeft alleen plek op dinsdag half 11. dan heb ik wiskunde. elke week. dus ik word beter in praten over mn gevoel en steeds slechter in wiskunde en daar heb ik weer gevoelens over',
		also: [],
		tone: 'mixed',
		writer: 2
	},
	{
		text: 'Dinsdag is de therapie, op de boerderij, met een pony die Henk heet. School rekent de dinsdag als verzuim. De boerderij kan alleen op dinsdag. De therapeut wil school graag spreken, school wil de therapeut graag spreken, maar de een belt alleen binnen kantooruren en de ander staat binnen kantooruren voor de klas. Ik heb voorgesteld dat Henk een briefje meegeeft.',
		also: ['thuiszitten'],
		tone: 'mixed',
		writer: 3
	},
	{
		text: 'ik heb 1 ambulant begeleider, 1 jeugdconsulent, 1 psych, 1 schoolcoach en 1 mevrouw waarvan niemand weet van wie ze is. ze heeft wel altijd stroopwafels. ze vragen allemaal eerst hoe mn week was. ik heb nu een standaardweek bedacht, die vertel ik vijf keer',
		also: [],
		tone: 'mixed',
		writer: 3
	},
	{
		text: 'Op de groep waar zij verblijft is geen bureau, want bureaus kunnen om. Huiswerk maakt ze op de vensterbank, staand. De school zegt dat de woonplek voor een rustige werkplek moet zorgen. De woonplek zegt dat de school rekening moet houden met de woonplek. Ik ben alleen maar de tante, ik heb een plank gekocht en twee steunen. Die mocht niet opgehangen worden zonder risico-inventarisatie. Ik heb die plank toen op twee stapels boeken gelegd, dat viel nergens onder. Ze belde dat ze er Duits op had gemaakt. Een week later was de plank weg, want van de nachtdienst was het een losliggend object. Haar Duits was een 7,4. Ik weet dat omdat zij het mij stuurde, niet omdat iemand mij belt.',
		also: [],
		tone: 'bad',
		writer: 3
	},
	{
		text: 'Toen ik uit de kliniek kwam lagen er op mijn tafel thuis 63 kopietjes van gemiste lessen. Netjes op vak, met een paperclip. Niemand had bedacht dat ze in de kliniek ook een schooltje hadden en dat ik daar die hele geschiedenis al gedaan had. Ik heb een 8 voor de Tachtigjarige Oorlog, maar die geldt hier niet.',
		also: ['terugkeer'],
		tone: 'mixed',
		writer: 3
	},
	{
		text: 'De beschikking voor begeleiding op school liep tot 1 januari. De jeugdwet ging over thuis, zei de consulent, en op school is het onderwijs. Maar zijn epileptische absences houden zich niet aan het onderscheid, die komen waar ze willen. Ik zeg het voor de grap. Ik zeg tegenwoordig veel voor de grap, merkt mijn vrouw op.',
		also: ['toegankelijkheid'],
		tone: 'bad',
		writer: 3
	},
	{
		text: 'gezinshuis. mijn voogd moet tekenen voor alles. schoolreis naar praag: voogd was op vakantie, de vervanger mocht niet, de manager wel maar die was er alleen op maandag. deadline was vrijdag. ik heb een magneet gekregen van mn klas, met de brug. hangt op de koelkast tussen die van de anderen hun echte vakanties',
		also: [],
		tone: 'bad',
		writer: 3
	},
	{
		text: 'Sinds september zit de jeugdhulpverlener gewoon in het schoolgebouw, in het oude rokershok, ze hebben het geverfd. Geen doorverwijzing, geen brief. Onze jongen loopt er tussen het derde en vierde uur even langs, soms drie minuten. Ik weet niet wat ze bespreken. Op maandag neemt hij zonder dat iemand iets zegt twee appels mee.',
		also: ['fijne-leerkracht'],
		tone: 'good',
		writer: 3
	},
	{
		text: "bij elk nieuw iemand moet ik opnieuw beginnen bij 'toen ik vijf was'. ik kan het nu in 90 seconden met een grapje erin. de laatste zei dat ik er zo afstandelijk over vertelde. ja mevrouw dit is de negende voorstelling",
		also: ['wachttijden'],
		tone: 'bad',
		writer: 3
	},
	{
		text: "De jeugdhulpaanbieder schreef: 'onderwijs is voorliggend.' De school schreef: 'eerst behandeling, dan onderwijs.' Ik heb beide brieven naast elkaar gelegd, een foto gemaakt en naar beide gestuurd zonder tekst. Er is toen binnen een dag een overleg gepland. Dat vond ik bijna het ergste, dat het dus gewoon kon.",
		also: ['wachttijden'],
		tone: 'bad',
		writer: 4
	},
	{
		text: "ma: psycholoog, mis wiskunde\ndi: school\nwo: gezinscoach thuis, mis gym + nl\ndo: psychomotorische therapie, mis wiskunde\nvr: inhaal wiskunde tijdens engels\nen dan is de vraag wrm ik achterloop. ze noemen het 'hulp op maat'. welke maat",
		also: [],
		tone: 'bad',
		writer: 4
	},
	{
		text: "Onze pleegzoon heeft een gezinsvoogd, een pleegzorgwerker, een traumatherapeut, een mentor en een ambulant begeleider. Vijf mensen, vijf agenda's, nul die weet dat hij dinsdag jarig was. Bij het grote overleg werd anderhalf uur gesproken over wie de regie had. Hij zat erbij met zijn pet op en zei tegen mij in de auto: 'Regie is toch van films?' Zijn vraag was trouwens heel klein. Hij wilde weten of hij na de zomer op dezelfde school kon blijven, zodat hij zijn fiets op de goede plek kon leren zetten. Daar kon op dat moment niemand ja op zeggen, want het ene besluit hing aan het andere. Dus zei ik ja, wat ik niet mocht. We zien wel.",
		also: ['stem-leerling'],
		tone: 'bad',
		writer: 4
	},
	{
		text: 'Sinds januari zit mijn behandelaar op dinsdag in het gebouw van mijn school, in de kamer naast de bieb. Ik hoef niet meer met de trein en niemand ziet waar ik heen ga, want iedereen gaat naar de bieb. Ze mag met mijn mentor overleggen over wat ik afgesproken heb dat mag. Vroeger was het een hele dag kwijt. Nu één lesuur en een boek over zeehonden.',
		also: [],
		tone: 'good',
		writer: 4
	},
	{
		text: 'In het kort: de beschikking jeugdwet liep tot de zomer, het onderwijszorgarrangement tot Kerst, de wijkteammedewerker tot haar burn-out. Niets daarvan liep gelijk. Wat ik als vader heb geleerd is dat een kind met twee kamers in één hoofd bij twee ministeries hoort.',
		also: [],
		tone: 'bad',
		writer: 4
	},
	{
		text: 'ik woonde toen ff op een groep en daar kon je niet naar je eigen school dus toen kreeg ik les van iemand die ook kookte. best gezellig maar ik zat in 4 havo en we deden groep 8 rekenen. toen ik terugkwam zeiden ze dat ik een gat had van 5 maanden. ja dat gat heb ik niet gegraven',
		also: ['terugkeer'],
		tone: 'bad',
		writer: 4
	},
	{
		text: "De kinderdagbehandeling heeft een verslag geschreven met zeventien aanbevelingen, duidelijk en warm. De basisschool heeft het 'voor kennisgeving aangenomen'. Toen ik vroeg welke aanbeveling ze zouden uitvoeren, zei de directeur dat behandelaren makkelijk praten hebben, die hebben er zes in een groep. Daar zit wat in. Maar het verslag zit nu in een la en mijn kind weer in een hoekje.",
		also: ['steun-in-de-klas'],
		tone: 'bad',
		writer: 4
	},
	{
		text: 'Ik kreeg hulp omdat ik niet naar school durfde. De hulp was alleen onder schooltijd. Vervolgens kreeg ik ongeoorloofd verzuim omdat ik bij de hulp was. Mijn behandelaar en de verzuimcoördinator hebben elkaar nog nooit gesproken, ze hebben elkaar wel allebei cc gezet.',
		also: ['thuiszitten'],
		tone: 'bad',
		writer: 4
	},
	{
		text: 'Jeugdhulp zegt: pas als er een school is. School zegt: pas als er jeugdhulp is. Ik zit ertussen met twee thermosflessen, want voor een vergadering met negen mensen heeft niemand koffie geregeld. Bij de tweede thermosfles ging het ineens vlot. Donderdag mag hij proefdraaien op de zorgboerderij met een leraar erbij.',
		also: [],
		tone: 'mixed',
		writer: 5
	},
	{
		text: 'Ik woon op een groep en zit op gewone school. Als ik een onvoldoende haal praten er 6 mensen over me. Mn klasgenoot haalt een onvoldoende en krijgt een frikandel van zn vader. Ik zou zeggen doe mij een frikandel. Verder is het prima hier, goeie leiding, alleen beetje veel overleg.',
		also: ['stem-leerling'],
		tone: 'mixed',
		writer: 5
	},
	{
		text: 'De logopedist kwam altijd onder gym. Mijn kind houdt maar van één vak en dat is gym. Ik vroeg of het onder rekenen kon. Nee, want rooster. Een jaar lang heeft hij het woord bal leren zeggen terwijl de anderen met een bal speelden. Nieuwe logopedist doet het in de gymzaal. Zo simpel kan het dus zijn.',
		also: [],
		tone: 'good',
		writer: 5
	},
	{
		text: 'Vijf mensen aan tafel, vijf formulieren, vijfmaal dezelfde eerste vraag. Ik heb als vader vijfmaal verteld dat mijn zoon graag vist. Wie er maandag met hem meegaat naar de les staat in geen van de vijf.',
		also: ['niet-gehoord'],
		tone: 'bad',
		writer: 6
	},
	{
		text: 'Mijn therapie is op dinsdag om elf uur en mijn presentatie Nederlands ook. Dat weet men al drie weken. De therapeut kan niet schuiven, want zij zit vol, en de docent kan niet schuiven, want dat is oneerlijk voor de rest. Het gaat bij therapie over leren dat niet alles mijn schuld is. Voor de presentatie krijg ik een 1, wegens afwezigheid. Ik neem het cijfer dinsdag mee, dan hebben we tenminste materiaal.',
		also: ['wachttijden'],
		tone: 'bad',
		writer: 6
	},
	{
		text: 'De behandelaar schreef: school moet. School schreef: zorg moet eerst. Ik heb ze in één mail gezet, allebei in de aan-regel, met de vraag wie er dinsdag om negen uur is. Er kwam een stilte van elf dagen. Toen zaten ze er toch, allebei, en bleken ze elkaar van de hockey te kennen.',
		also: [],
		tone: 'mixed',
		writer: 7
	},
	{
		text: "ik woon in een gezinshuis en op school moet altijd 'je ouders' tekenen. dan vraag ik welke. ik heb er 2 die ik om de week zie, 2 bij wie ik woon en 1 voogd. de conciërge zei kies de leukste handtekening. hij is van de voogd met een krul",
		also: [],
		tone: 'mixed',
		writer: 7
	},
	{
		text: 'Onze pleegzoon heeft therapie op donderdagmorgen en toetsen op donderdagmorgen. Een half jaar hebben wij gevraagd of één van de twee kon schuiven. De therapie kon niet wegens de kamer, de toetsen niet wegens het rooster. Hij heeft nu een één voor aardrijkskunde en een heel goed gesprek gehad over zijn boosheid.',
		also: ['toetsen'],
		tone: 'bad',
		writer: 7
	},
	{
		text: 'De ambulant begeleider is van de gemeente, de coach is van de zorgaanbieder, de mentor is van school. Zij hebben mij alle drie gebeld om te vragen of de andere twee al iets wisten. Ik heb een groepsapp gemaakt. Die heet Het Bos, mijn dochter doet de bomen.',
		also: [],
		tone: 'mixed',
		writer: 8
	},
	{
		text: 'elke donderdag haalt iemand van jeugdhulp me uit scheikunde. heel aardig hoor. maar donderdag is het practicum. ik heb nu in het 3e jaar nog nooit iets laten ontploffen',
		also: ['stem-leerling'],
		tone: 'mixed',
		writer: 8
	},
	{
		text: 'De zorgboer tekende zijn uren af, de school telde ze niet, en de gemeente betaalde ze onder voorbehoud. Intussen leerde hij een kalf drinken uit een emmer. Ik heb er een foto van naar alle drie de instanties gestuurd. Alleen de boer heeft geantwoord: mooi beestje.',
		also: [],
		tone: 'mixed',
		writer: 8
	}
];
