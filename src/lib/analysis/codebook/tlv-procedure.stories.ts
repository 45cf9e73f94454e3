import type { ExampleStory } from '#lib/domain/codebook.ts';

/** Whole stories about this theme, written from knowledge of the field. */
export const tlvProcedureStories: ExampleStory[] = [
	{
		text: "Voor de toelaatbaarheidsverklaring was een handtekening nodig van de psycholoog die een IQ-test had gedaan die niet ouder mocht zijn dan twee jaar. Die van ons was twee jaar en elf dagen. Elf dagen. Opnieuw dus: blokjes leggen, figuren afmaken, onbekende mevrouw. 's Middags zei ze: 'Waarom moest ik weer laten zien hoe dom ik ben?'",
		also: [],
		tone: 'bad',
		writer: 1
	},
	{
		text: 'De school schrijft op wat hij allemaal níet kan. Dat moet, zeggen ze, anders komt er geen geld of geen plek. Dus zat ik aan de keukentafel een stuk te ondertekenen waarin mijn kind twaalf bladzijden lang kapot is. Dat hij voor de buurman de duiven voert en ze allemaal bij naam kent, daar was geen vakje voor.',
		also: ['niet-gehoord'],
		tone: 'bad',
		writer: 1
	},
	{
		text: 'er ging een map over mij naar een commissie. die mensen hebben mij nooit gezien. ze zitten ergens in een kantoor boven de kringloop zei mn mentor. ik heb es voor dat gebouw gestaan met mn fiets. gwn om te kijken waar ze t over me hebben. er stond een plant achter het raam en een brommer voor de deur. 6 weken later mocht ik naar de andere school',
		also: ['stem-leerling'],
		tone: 'mixed',
		writer: 1
	},
	{
		text: 'Geachte commissie, u vroeg om aanvullende stukken. Bijgevoegd vindt u: het verslag dat u al had, het verslag dat de school kwijt was, de brief van de huisarts dat hij geen brieven meer schrijft, en een tekening van het kind in kwestie. De TLV is nu voor de derde keer aangehouden. De zomervakantie begint over negen dagen. Wij kopen intussen wel een rugzak, maar weten niet voor waar.',
		also: ['wachttijden'],
		tone: 'bad',
		writer: 1
	},
	{
		text: 'mijn tlv liep af op 31 juli. niemand had erop gelet. op de eerste schooldag stond mn naam niet op de lijst bij de deur en moest ik in de hal wachten terwijl ze gingen bellen. ik zat daar 2 uur naast de vissenkom. ik weet nu dat er 14 vissen in zitten, 1 met een rare vin',
		also: [],
		tone: 'bad',
		writer: 1
	},
	{
		text: 'Een handtekening van mij, een van mijn ex. Hij woont in Spanje en is het nergens mee eens, ook niet met het weer. Zonder zijn krabbel ging de aanvraag voor speciaal onderwijs niet door. Vijf maanden. Uiteindelijk zei iemand van het verband dat school het ook zonder onze toestemming kan aanvragen, als ze ons maar gehoord hebben. Had dat in maand één gezegd.',
		also: ['informatie'],
		tone: 'bad',
		writer: 1
	},
	{
		text: "ze deden testjes met me, in een hokje naast de printer. elke keer als iemand printte raakte ik de tel kwijt. daarna stond er in t rapport 'snel afgeleid'. ja vind je het gek. op basis van dat papier moest ik wel of niet naar een andere school. ik heb gevraagd of het over mocht in een stille kamer en dat mocht niet want het formulier was al ingediend",
		also: ['niet-gehoord', 'prikkels'],
		tone: 'bad',
		writer: 1
	},
	{
		text: 'Eerlijk is eerlijk: het kan ook snel. De orthopedagoog van de basisschool kwam bij ons thuis met de aanvraag op haar laptop, las alles hardop voor, en vroeg bij elke zin: herkent u dit? Twee keer zei ik nee en twee keer typte ze het anders. Binnen drie weken lag de beschikking in de bus. Ik heb de envelop bewaard, zo opgelucht waren we.',
		also: ['fijne-leerkracht'],
		tone: 'good',
		writer: 1
	},
	{
		text: 'Ze zei, we moeten hem in de slechtste versie van zichzelf opschrijven, anders krijgen we het er niet door. Ik dacht eerst dat het een grapje was. Maar nee. Dus daar staat nu zwart op wit een kind dat ik niet ken: kan zich niet, is niet in staat, vertoont geen. Elf bladzijden. En ik moest op elke bladzijde een paraaf zetten. Bij bladzijde zeven zat mijn man met zijn rug naar me toe voor het raam.',
		also: ['niet-gehoord'],
		tone: 'bad',
		writer: 2
	},
	{
		text: 'ze zeiden je mag naar die andere school maar eerst moet er een commissie over beslissen. die hebben mij nooit gezien. ik vroeg kan ik niet gwn daarheen, dan zien ze me toch. nee het ging op papier. iemand had mn geboortedatum verkeerd dus volgens de commissie was ik 4',
		also: ['stem-leerling'],
		tone: 'mixed',
		writer: 2
	},
	{
		text: 'De TLV was afgegeven tot 1 augustus. Van dit jaar dus. Nou ja, zeg ik, dan vragen we een nieuwe aan. Kan, zegt de intern begeleider, maar dan heb ik een IQ-test nodig van hooguit twee jaar oud, en een groeidocument, en een zienswijze van u, en een handtekening van uw ex. Van mijn ex! Die zit op een booreiland. Ik heb hem daar geappt en hij heeft een foto gestuurd van zijn handtekening op een lunchzakje. Dat mocht niet.',
		also: [],
		tone: 'mixed',
		writer: 2
	},
	{
		text: "Ik lag op de grond bij de balie van cluster 3 want mijn rolstoel was kapot en ik moest op een gewone stoel en daar viel ik af. Niet erg. Maar die mevrouw zegt: heb jij al bewijs dat je hier mag komen? Kijk, ik lig hier. Toch moest er eerst een papier over dat ik 'lichamelijk beperkt' ben. Mijn moeder heeft zo gelachen in de auto dat ze moest stoppen bij de Texaco. Drie maanden later lag het papier er, met een handtekening van een meneer die ik nooit gezien heb, en er stond dat mijn beperking 'voldoende aannemelijk' was gemaakt. Mijn opa wil het inlijsten.",
		also: ['toegankelijkheid'],
		tone: 'mixed',
		writer: 2
	},
	{
		text: "Ik heb het in een boodschappentas, het hele pak. Psycholoog: zeventien kanten. School: negen. Dan een formulier waarop staat 'beschrijf in eigen woorden' en een vakje, zo groot als een postzegel. Wat moet je daar nou in kwijt? Mijn kleindochter zegt, oma, schrijf maar: zij kan goed met konijnen. Heb ik gedaan. En weet u, dat was het enige waar die mensen naderhand naar vroegen. Naar die konijnen.",
		also: [],
		tone: 'good',
		writer: 2
	},
	{
		text: 'Ik heb twee dagen lang plaatjes moeten leggen en cijfers achterstevoren moeten opzeggen. Toen ik vroeg waarvoor, zei de mevrouw: zodat we weten waar jij het beste past. Maar dat weet ik zelf al, ik heb daar meegelopen, bij de houtklas. Het ging met die cijfers goed en toen was ik te slim voor de houtklas en te langzaam voor het andere. Nu hang ik ertussen tot ze een stempel hebben.',
		also: ['schoolplek', 'stem-leerling'],
		tone: 'bad',
		writer: 2
	},
	{
		text: 'Van het kastje naar de muur, zei mijn moeder vroeger, maar hier zat er tussen dat kastje en die muur ook nog een deskundigenadvies. Twee zelfs. Die moesten onafhankelijk zijn, de een werkte op gang A en de ander op gang B. Zes weken beslistermijn, en dan mag het nog eens zes weken langer, en in die twaalf weken belde er niemand. Pas toen ik zelf bij dat kantoor stond, tussen de verhuisdozen, vonden ze het dossier. Onder een plant.',
		also: ['wachttijden'],
		tone: 'bad',
		writer: 2
	},
	{
		text: "Bij mij ging het eigenlijk best soepel met die verklaring. Mijn mentor had alles al ingevuld en liet het me lezen voordat het wegging. Ze had erin gezet dat ik 'humor inzet als het spannend wordt'. Ik zeg, mag dat eruit? Zij zegt, wrm, het is toch waar? Ik zeg, ja maar straks verwachten ze een grap. Toen heeft ze het weggehaald. Drie weken later was het binnen.",
		also: ['stem-leerling', 'fijne-leerkracht'],
		tone: 'good',
		writer: 2
	},
	{
		text: 'Vraag 14: beschrijf in maximaal 500 tekens wat uw kind níet kan. Vraag 15: idem, thuis. Vraag 16: idem, met leeftijdgenoten. Ik heb gezocht naar de vraag wat ze wel kan. Die stond er niet. Ik heb hem eronder geschreven met pen en beantwoord: fluiten, met twee vingers, tot aan de overkant van het kanaal. Het formulier kwam terug wegens onjuist ingevuld. De tweede keer heb ik mij aan de tekens gehouden. Het las als een aangifte. Mijn man moest het nakijken en kwam halverwege naar beneden, ging bij haar in de deuropening staan en vroeg of ze even wilde fluiten.',
		also: [],
		tone: 'bad',
		writer: 3
	},
	{
		text: "er is een pdf van mij van 63 blz. mn moeder noemt het de bijbel. ik heb m een keer stiekem gelezen. op blz 22 ben ik 'een jongen met een open blik' en op blz 40 'moeilijk contact te maken'. zelfde week zelfde jongen. toen had ik denk ik een bril nodig",
		also: ['stem-leerling'],
		tone: 'mixed',
		writer: 3
	},
	{
		text: 'De aanvraag voor de TLV was compleet, zei school. Het SWV vond van niet: het IQ-onderzoek was twee jaar en drie weken oud en het mocht twee jaar zijn. Drie weken. In die drie weken hadden wij gewacht op de handtekening van de schoolpsycholoog, die met vakantie was. Opnieuw testen kost vier maanden. Tot dan zit hij in het kantoortje naast het kopieerapparaat.',
		also: ['wachttijden'],
		tone: 'bad',
		writer: 3
	},
	{
		text: 'Ik moest blokjes nadoen van een mevrouw met een stopwatch. Ik had die nacht niet geslapen want onze kat was zoek. Dat heb ik niet gezegd, ze vroeg er niet naar. Nu hangt van die blokjes af naar welke school ik ga. De kat zat in de schuur. Die heeft nergens last van.',
		also: [],
		tone: 'mixed',
		writer: 3
	},
	{
		text: 'Man van school zegt: deze papier is alleen formaliteit. Ik ken dit woord, wij hadden thuis ook formaliteit bij de grens. Ik heb gevraagd of iemand kan vertalen. Hij zegt dat kost tijd, en tijd is juist probleem. Dus ik zet krul. Nu hij is op school met kleine klas, is goede school, ik ben niet boos. Maar ik had willen weten wat ik schreef.',
		also: ['informatie'],
		tone: 'mixed',
		writer: 3
	},
	{
		text: "Elke zomer moet opnieuw worden aangetoond dat ons meisje het syndroom van Down heeft. Wij leveren dan weer de brief van de kinderarts, een recente. De kinderarts heeft er een sjabloon voor, ze hoeft alleen de datum te veranderen. 'Nog steeds,' schreef ze er dit jaar met de hand onder. Daar hebben we hard om gelachen, op de parkeerplaats.",
		also: [],
		tone: 'mixed',
		writer: 3
	},
	{
		text: 'tlv loopt af 31 juli. vso weet nog niet of hij verlengd wordt. dus bij ons op school doen we alsof ik na de vakantie terugkom, ik mocht zelfs een plantje meenemen voor op mn tafel. maar mn kluissleutel moest ik wel inleveren. voor de zekerheid',
		also: ['schoolplek'],
		tone: 'bad',
		writer: 3
	},
	{
		text: "De vrouw van het samenwerkingsverband kwam bij ons thuis, ze had zelf taart bij zich. Ze legde de formulieren op tafel en zei: 'Deze vul ik in, u vertelt alleen.' Het duurde een middag. Zij schreef, ik praatte, de hond lag op haar voeten. Twee weken later was het rond. Toen ze wegging zei ze sorry dat het zo lang duurde, ze bedoelde die middag.",
		also: ['lotgenoten'],
		tone: 'good',
		writer: 3
	},
	{
		text: 'Bijlage 3b ontbreekt. Dat was na zeven maanden het antwoord. Niet dat hij te slim was of te weinig had of op de verkeerde plek zat; bijlage 3b, de handelingsgerichte samenvatting, met natte handtekening. De orthopedagoog die haar moest zetten is inmiddels met zwangerschapsverlof en komt terug in de week dat de plek vervalt.',
		also: ['wachttijden'],
		tone: 'bad',
		writer: 4
	},
	{
		text: 'er moet voor mij een briefje komen met een nummer erop anders mag ik niet naar die kleine school. ik ben er al wezen kijken, ze hebben kippen. mn plek wordt vrijgehouden tot 1 april. ik heb nu 2 keer puzzels gedaan met een mevrouw met een stopwatch. mijn iq weten ze nu wel denk ik. het briefje is er nog niet',
		also: [],
		tone: 'mixed',
		writer: 4
	},
	{
		text: 'Ik wil een uitzondering op het gemopper: onze aanvraag voor cluster 4, categorie laag, is binnen vijf weken rond gekomen. De trajectbegeleider kwam thuis, liet zien welke deskundigenverklaringen nodig waren en belde zelf de jeugdarts. Wij hoefden één keer te vertellen wat er aan de hand is. Ik had een map klaarliggen van vier centimeter dik. Die is dicht gebleven. Natuurlijk hebben wij ook geluk gehad, er was plek en het was voorjaar. Maar het zat hem vooral in de manier: ze zei wat ze ging doen, wanneer, en belde ook als er níéts te melden was. Ik hoor om me heen andere verhalen en dan zwijg ik een beetje beschaamd. Daarom schrijf ik het hier.',
		also: ['lotgenoten'],
		tone: 'good',
		writer: 4
	},
	{
		text: "In het formulier dat ze over mij hadden ingevuld stond: 'leerling profiteert onvoldoende van het aanbod.' Ik heb lang naar die zin gekeken. Ik profiteer van mijn fiets, van de bieb en van mijn oom die wiskunde kan uitleggen. Er stond nergens welk aanbod ze bedoelden. Misschien hadden ze dat vakje ook moeten hebben.",
		also: ['stem-leerling'],
		tone: 'bad',
		writer: 4
	},
	{
		text: "Elk jaar moet opnieuw worden aangetoond dat hij het syndroom van Down heeft. Ik verzin dit niet. De afgiftetermijn was één schooljaar, 'om de ontwikkeling te kunnen volgen'. Zijn ontwikkeling volgen wij ook, met groot plezier, en wij kunnen het verband geruststellen: het chromosoom is er nog.",
		also: [],
		tone: 'bad',
		writer: 4
	},
	{
		text: 'ze gingen weer een test doen want de vorige was ouder dan 2 jaar. ik zei maar ik ben toch dezelfde. nee zei ze het moet recent zijn. ik heb toen expres overal c ingevuld omdat ik er klaar mee was. dat was dus niet slim want nu moet ie nóg een keer',
		also: [],
		tone: 'bad',
		writer: 4
	},
	{
		text: 'Vraag aan de toelaatbaarheidscommissie: als beide deskundigen vso adviseren, de huidige school handelingsverlegen is en de nieuwe school een stoel heeft, waarover vergadert u dan nog twaalf weken? Ik vraag dat niet om onaardig te zijn. Mijn kleinzoon van dertien vraagt het me, elke zondag als hij hier komt eten, en ik heb graag een antwoord.',
		also: ['wachttijden'],
		tone: 'bad',
		writer: 4
	},
	{
		text: 'Dus: eerste school zegt dat ik naar speciaal moet. Speciaal zegt dat ik eerst een tlv moet. Degene van de tlv zegt dat mijn eerste school meer had moeten proberen. Mijn eerste school zegt dat ze niks meer kunnen proberen. En dan kijkt iedereen naar mij alsof ik het ergens heb laten liggen.',
		also: ['schoolplek'],
		tone: 'bad',
		writer: 4
	},
	{
		text: 'Ik heb een map. Tabblad groen: wat zij sturen. Tabblad rood: wat zij kwijt zijn. Rood is dikker. Het deskundigenadvies was een dag te oud, dus moest de psycholoog een nieuwe datum zetten onder dezelfde zinnen. Daarvoor rekende ze een consult.',
		also: ['wachttijden'],
		tone: 'bad',
		writer: 5
	},
	{
		text: 'er is een papier nodig dat ik naar vso mag. 7 volwassenen in een kring over mij en ik zat met mn jas aan. ze zeiden categorie laag. ik dacht dat ging over mijn iq, heel de avond gehuild. bleek over geld te gaan. zeg dat dan even',
		also: ['stem-leerling'],
		tone: 'bad',
		writer: 5
	},
	{
		text: "Vrijdagmiddag, tien voor vijf, belt de trajectbegeleider: hij is toegekend! Ik stond in de Lidl en heb een vreemde vrouw omhelsd bij de diepvries. Zij had ook zo'n kind, bleek. We hebben daar een half uur gestaan tot haar erwtjes ontdooid waren.",
		also: ['lotgenoten'],
		tone: 'good',
		writer: 5
	},
	{
		text: 'Voor de aanvraag was de handtekening nodig van beide ouders, de school, de nieuwe school, een deskundige en een tweede deskundige van een andere soort. De laatste was met pensioen gegaan tussen het onderzoek en het tekenen. Wij hebben hem gevonden op een volkstuin. Hij heeft zijn handen afgeveegd en op een omgekeerde kruiwagen getekend, met datum. Het samenwerkingsverband vond de vlek in de hoek geen bezwaar.',
		also: ['schoolplek'],
		tone: 'bad',
		writer: 6
	},
	{
		text: 'er is vergaderd over of ik naar een andere school mag, door 6 mensen die me nooit gezien hebben. ze zeiden ja. maar pas vanaf augustus. nu moet ik nog 4 maanden doen alsof ik hier woon',
		also: [],
		tone: 'bad',
		writer: 6
	},
	{
		text: "In het dossier wordt mijn stiefdochter beschreven als 'een meisje met een disharmonisch profiel dat een beroep doet op nabijheid'. Wij hebben het voorgelezen aan tafel en zij vroeg over wie het ging. Voor de verklaring moest het zwaar klinken, legde de orthopedagoog uit. Dat begrijp ik. Maar zij kan lezen, en zij heeft daarna een dag lang extra ver weg gezeten op de bank, als grap, en een beetje niet als grap.",
		also: ['niet-gehoord'],
		tone: 'bad',
		writer: 6
	},
	{
		text: 'Drie keer dezelfde vraag: beschrijf de beperking in eigen woorden. De eerste keer had ik een half vel. De derde keer heb ik geschreven: zie vorige keer, hij is niet veranderd, u wel. Toen belde er een aardige jongeman die het ook raar vond. Binnen een week was de verklaring er.',
		also: [],
		tone: 'mixed',
		writer: 7
	},
	{
		text: 'Er is over mij vergaderd of ik nog een jaar op het vso mag. Ik ben de oudste van de klas en heb de plantenbak gemaakt. Het hangt van een papier af zegt mn juf. Ik heb gevraagd of ik het papier mag zien. Het is maar twee kantjes. Ik dacht dat het dikker was.',
		also: ['stem-leerling'],
		tone: 'mixed',
		writer: 7
	},
	{
		text: 'Deskundige één vond internaliserend, deskundige twee vond externaliserend. Zonder eensluidend advies geen commissie. Intussen zit ons meisje, want zo heet ze gewoon, een meisje, te wachten tot de heren het eens zijn over welke kant ze op gaat.',
		also: ['wachttijden'],
		tone: 'bad',
		writer: 7
	},
	{
		text: "Voor de aanvraag moest ik opschrijven wat hij niet kan. Twee A4. Ik heb het 's avonds gedaan, toen hij sliep, en daarna voor mezelf een derde blad volgeschreven met wat hij wel kan. Dat kon nergens als bijlage.",
		also: [],
		tone: 'bad',
		writer: 8
	},
	{
		text: 'ze hadden het over mn TLV en ik dacht dat het een zender was. niemand legde het uit. nu heb ik m dus, tot 2027. ik zit op een school met 9 in de klas en een moestuin en ik heb courgette gegeten, vrijwillig',
		also: ['schoolplek'],
		tone: 'good',
		writer: 8
	},
	{
		text: 'Deskundigenverklaring één is verlopen terwijl wij wachtten op deskundigenverklaring twee. Nu is twee binnen en mag één opnieuw. De mevrouw aan de telefoon zuchtte met mij mee. Ik had liever een mevrouw gehad die een stempel zette.',
		also: ['wachttijden'],
		tone: 'bad',
		writer: 8
	}
];
