import type { ExampleStory } from '#lib/domain/codebook.ts';

/** Whole stories about this theme, written from knowledge of the field. */
export const schoolplekStories: ExampleStory[] = [
	{
		text: "Elf scholen, ik heb ze op volgorde van afstand gezet. De eerste zat vol. De tweede had geen expertise. De derde vond de vierde beter. De vijfde mocht ik niet noemen bij de inschrijving, want dan was ik 'al elders aangemeld'. De elfde vroeg waarom ik zo laat was. Het is oktober. In de gang staat een tas met elf verschillende informatiemappen en geen rooster.",
		also: [],
		tone: 'bad',
		writer: 1
	},
	{
		text: "'Komt u gerust een keer kijken, maar schrijft u nog niets in', zei de directeur, en hij hield het formulier onder zijn hand. Later leerde ik waarom: op het moment dat je schriftelijk aanmeldt begint de zorgplicht en moeten zíj iets zoeken. Een mondeling gesprekje kost niets. Ik heb drie gesprekjes gehad, met drie keer een koekje.",
		also: ['informatie'],
		tone: 'bad',
		writer: 1
	},
	{
		text: 'ik heb op 1 dag op 2 scholen meegelopen. bij de eerste gaven ze me een badge met GAST. bij de tweede ook. toen ik thuiskwam plakte mn zusje ze allebei op de koelkast. ik ben nu al 4 maanden gast. nog geen enkele belde terug',
		also: ['thuiszitten'],
		tone: 'bad',
		writer: 1
	},
	{
		text: "Wij zijn verhuisd voor het werk van mijn vrouw. Groot, licht huis, fijne straat. Niemand had ons gezegd dat je met een jongen met Down in deze regio eerst een school moet zoeken en dan pas een huis. De basisschool om de hoek, ik kan het plein zien vanaf de zolder, had 'de groepen net mooi in balans'. Hij zwaait naar de kinderen in de pauze.",
		also: [],
		tone: 'bad',
		writer: 1
	},
	{
		text: 'na de schorsing mocht ik niet terug en naar een andere school mocht ik ook niet want mn oude school had gebeld. dat zeggen ze niet maar op intake vroegen ze naar iets wat alleen mn oude teamleider kon weten. ik had een overhemd aan van mn neef. ik had geoefend wat ik ging zeggen over dat ik het anders wil doen. duurde 8 minuten',
		also: ['niet-gehoord'],
		tone: 'bad',
		writer: 1
	},
	{
		text: 'De school voor vso zei: te slim. Het reguliere: te ingewikkeld. Een particuliere zei: 19.000 euro. Het verband heeft toen alle drie de directeuren om één tafel gezet, met de deur dicht. Ik zat op de gang op een kinderstoeltje. Na anderhalf uur kwamen ze naar buiten en kreeg ik een hand en een naam van een klas. Had dat ook zonder die gang gekund? Vast. Maar dank u wel.',
		also: [],
		tone: 'good',
		writer: 1
	},
	{
		text: 'loting. mn nummer was 312. ze hadden 180 plekken. al mn vriendinnen zaten erbij en ik moest naar nummer 6 van mn lijstje die ik er maar bij had gezet omdat je er zoveel moest invullen. 50 min fietsen en tegenwind. ik heb een hekel aan mn eigen handschrift omdat ik die 6 zelf heb opgeschreven',
		also: ['overgang-po-vo'],
		tone: 'bad',
		writer: 1
	},
	{
		text: 'wij zijn uit oekraïne. ik was goed leerling daar, ik doe natuurkunde. hier eerst isk en daarna scholen zeggen: je bent 17, te oud voor havo 4, te vroeg voor mbo want taal. ik ben tussen twee deuren. mijn moeder zegt wacht, ik wacht. ik maak oude examens van internet. ik haal zeven',
		also: ['informatie'],
		tone: 'bad',
		writer: 1
	},
	{
		text: "De eerste zei: wij zitten vol. De tweede zei: heeft u al bij de eerste geprobeerd? De derde gaf een rondleiding, een heel mooie, met een aquarium, en toen ik vertelde wat hij nodig had, werd de rondleiding opeens korter. We sloegen het lokaal over. Bij de kapstokken gaf ze een hand. 'U hoort van ons.' Mijn jongen had in de auto al gekozen welke haak. Die onder het raampje, zei hij. Dat was in april. We hebben niks gehoord.",
		also: [],
		tone: 'bad',
		writer: 2
	},
	{
		text: '10 scholen heeft mn moeder gebeld, ik heb ze op een post it zien staan, allemaal streepjes erdoor. bij eentje stond een vraagteken en een hartje. die werd het ook niet. ze zei we zoeken gewoon verder schat, maar de post its zijn op',
		also: [],
		tone: 'bad',
		writer: 2
	},
	{
		text: "Zorgplicht, meneer, dat is een wet, ik had hem uitgeprint en met geel gemarkeerd. De school waar je schriftelijk aanmeldt moet een plek zoeken. 'Maar u heeft niet aangemeld,' zegt hij, 'u heeft belangstelling getoond.' Ik had een formulier ingevuld! 'Ja, dat is het belangstellingsformulier.' Dus er is een formulier vóór het formulier. En dat andere krijg je pas als ze denken dat het gaat passen. Ik heb mijn gele stift weer opgeborgen. Ik zeg, u bent wel een slimme.",
		also: ['informatie'],
		tone: 'bad',
		writer: 2
	},
	{
		text: 'Ze zeiden dat ik niet in hun groep paste. Ik heb die groep nooit gezien. Mijn broertje zit daar wel, en die zegt dat er in die groep een jongen zit die krijt eet en een meisje dat alles in rijm zegt, en dat het heel leuk is. Dus ik denk dat ik daar best in gepast had. Ik eet niet eens krijt.',
		also: ['niet-gehoord'],
		tone: 'mixed',
		writer: 2
	},
	{
		text: "Geschorst, toen verwijderd, en 'school draagt zorg voor een andere plek' stond in de brief. Acht weken. Hij zat bij mij in de viswinkel, achterin, met een koptelefoontje. Klanten vroegen, heb je geen school vandaag? En die jongen zegt elke keer, heel beleefd: studiedag. Acht weken studiedag. Toen heb ik het steunpunt gebeld en daar zat een vrouw, die zei niet 'vervelend', die zei: welke dag kan ik mee. En nou zit ie weer ergens.",
		also: ['lotgenoten', 'thuiszitten'],
		tone: 'mixed',
		writer: 2
	},
	{
		text: 'Ik kom uit de ISK. Als je klaar bent met taal ga je naar gewone school, zeggen ze. Ik was klaar in februari. Maar alle scholen willen iemand in augustus. En ik word 18 in juli, en dan ben ik te oud, dan moet ik mbo, maar mbo zegt eerst diploma. Ik was op mijn vlucht bij negen grenzen. Dit is ook een grens maar zonder hek, je ziet hem niet.',
		also: ['overgang-po-vo'],
		tone: 'bad',
		writer: 2
	},
	{
		text: "Loting. We hadden nummer 613. Mijn man zegt nog, zes en dertien, da's mijn verjaardag, dat wordt wat. Nou, dat werd een school aan de andere kant van het IJ waar ze niks doen met slechthorenden. Ik bel de wethouder zijn spreekuur. 'Het systeem is eerlijk.' Ja, zeg ik, eerlijk is het, maar hij hoort niks. Toen bleef het even stil aan de lijn en dacht ik: u ook al niet.",
		also: ['toegankelijkheid'],
		tone: 'bad',
		writer: 2
	},
	{
		text: "school nr 4 had geen plek maar de directeur zei kom ff binnen. hij vroeg wat kan je goed. ik zei lassen van mn oom. hij belde gwn waar ik bij zat iemand op en toen was er 'toevallig' een plek bij metaal. mn moeder vroeg is dat volgens de regels. hij zegt mevrouw een kind is geen pakketje dat terug kan naar het depot",
		also: ['fijne-leerkracht'],
		tone: 'good',
		writer: 2
	},
	{
		text: "Op de open avond kreeg hij een ballon en een sleutelhanger. Ze lieten hem een slak door de microscoop zien. Toen noemde ik, in een bijzin, zijn diagnose. De mevrouw van de stand bleef glimlachen, maar ze legde haar hand op het stapeltje inschrijfformulieren, zoals je doet als het waait. 'Er zijn scholen die daar echt beter in zijn.' De sleutelhanger hebben we nog. Thuis heb ik de wettekst opgezocht en op de koelkast gehangen, onder een magneet van diezelfde school. In november heb ik hem toch schriftelijk aangemeld. Er kwam een nette brief. Wij zijn nu in de fase dat er met elkaar gekeken wordt, en hij vraagt elke vrijdag of de slak er nog is.",
		also: [],
		tone: 'bad',
		writer: 3
	},
	{
		text: "ik ben nu op 5 scholen gaan 'kennismaken'. ik ken dus 5 teamleiders, 5 soorten ranja en 5x het verhaal dat de groep net een beetje vol zit. bij de 4e wist ik welke kant de wc was voor ik binnen was. ze hebben allemaal hetzelfde gebouw volgens mij",
		also: ['wachttijden'],
		tone: 'bad',
		writer: 3
	},
	{
		text: "Ik heb schriftelijk aangemeld, aangetekend, tien weken van tevoren, zoals de wet zegt. De zorgplicht ligt dan bij de school van aanmelding. Op de dertigste dag kreeg ik een mail: 'Wij hebben uw aanmelding als oriënterend opgevat.' Ik heb nooit iets minder oriënterends gedaan. Ik heb in de rij gestaan bij het postpunt in de Primera.",
		also: ['informatie'],
		tone: 'bad',
		writer: 3
	},
	{
		text: "In de zomer kochten we de tas. Etui, passer, geodriehoek, alles van het lijstje. Half augustus bleek dat er toch geen plek was, de school zat aan zijn maximum van leerlingen 'met een rugzak'. Dat woord. Ze is nu veertien, de passer zit nog in het plastic, en de geodriehoek gebruikt haar broertje om taart recht te snijden.",
		also: ['thuiszitten'],
		tone: 'bad',
		writer: 3
	},
	{
		text: 'ik mocht niet blijven in de 3e want dan zou ik doubleren en zij doubleren niet. ik mocht niet door naar de 4e want te laag. mbo is vanaf 16, ik ben 15 tot 9 november. dus eig ben ik een soort tussen de sofa en de muur gevallen. wel veel stof hier',
		also: ['thuiszitten'],
		tone: 'mixed',
		writer: 3
	},
	{
		text: 'Het azc zei: na de vakantie is plek. Welke vakantie, vroeg ik. Mijn zusje en ik hebben twee schriften gekocht en zelf school gemaakt, van 9 tot 12, ik was de juf. In maart konden we naar de schakelklas. De echte juf keek in het schrift en zei: wie heeft je dit zo goed geleerd. Mijn zusje wees.',
		also: ['wachttijden'],
		tone: 'mixed',
		writer: 3
	},
	{
		text: "Vijf scholen, één tafel. De man van het samenwerkingsverband had ze allemaal uitgenodigd en de deur dichtgedaan. Hij zei: 'We drinken koffie tot iemand hem neemt.' Dat klinkt als een veiling, en zo voelde het ook wel, maar na anderhalf uur stak de kleinste school zijn vinger op. De teamleider daarvan liep met ons mee naar de fietsen en vroeg wat hij lekker vond.",
		also: ['lotgenoten'],
		tone: 'good',
		writer: 3
	},
	{
		text: "ze zeiden dat er een lift was maar dat die het al een jaar niet doet, en dat alle leerlingen van mn niveau op de tweede zitten. 'misschien een andere school, ook voor jezelf.' ik rol al 13 jaar, ik weet heus wat voor mezelf is. ik zei dat ik ook wel beneden kon wachten tot de lift een nieuwe school vond",
		also: ['toegankelijkheid'],
		tone: 'bad',
		writer: 3
	},
	{
		text: "'We hebben een mooie school, maar niet voor hem.' Zeven keer, in zeven varianten. De mooiste kwam van een directeur die ons eerst een uur rondleidde, langs het moestuintje en de leeshoek, en daarna zei dat de groep 'in balans' was. Wij stonden nog met een sneetje zelfgebakken brood in de hand.",
		also: [],
		tone: 'bad',
		writer: 4
	},
	{
		text: "geloot en uitgeloot. 5 keuzes. alle 5. mn hele groep weet waar ze heen gaan en ik moet zeggen 'weet ik nog niet' net alsof ik niet heb nagedacht. mn oma zei komt wel goed lieverd, mn vader belt elke dag en staat dan op nummer 14 in de wachtrij",
		also: ['overgang-po-vo'],
		tone: 'bad',
		writer: 4
	},
	{
		text: "Schriftelijk aangemeld op 4 april. Daarmee ging de termijn van zes weken lopen en rustte de zorgplicht op de school van aanmelding. De school stelde dat het een 'kennismaking' betrof en geen aanmelding, want het formulier was in blauwe inkt. Nee, dat laatste verzin ik, maar het scheelde weinig. Na tussenkomst van de onderwijsconsulent is hij op 29 mei geplaatst. Hij zit er prima. Niemand snapt meer wat het probleem was.",
		also: ['informatie'],
		tone: 'mixed',
		writer: 4
	},
	{
		text: "Na de verhuizing hebben mijn ouders vier scholen gebeld. Ik zat steeds op de trap mee te luisteren. Als ze zeiden wat ik heb, werd de stem van mijn moeder altijd een beetje hoger, en dan: 'Nee, dat begrijp ik.' Bij de vijfde zei ze niet wat ik heb. Daar kon ik maandag komen.",
		also: [],
		tone: 'mixed',
		writer: 4
	},
	{
		text: 'Ik vraag geen rode loper ik vraag een STOEL. Er staan er daar vierhonderd. En zeg niet dat het om het aantal begeleiders gaat, want dat heb ik maandag al gehoord, en dinsdag was het ineens de brandveiligheid.',
		also: [],
		tone: 'bad',
		writer: 4
	},
	{
		text: 'mijn vriend die bij mij isk klas zat mag naar mavo. ik ook mavo zegt juf, maar die school zegt klas is vol, en andere school zegt eerst beter nederlands, en isk zegt je bent klaar hier. ik ben nu nergens klaar. ik maak elke dag zelf oefening met mijn telefoon',
		also: ['thuiszitten'],
		tone: 'bad',
		writer: 4
	},
	{
		text: "Advies van de school van herkomst: 'op zoek naar een passender plek.' Zo'n zin klinkt als een cadeau. De praktijk: wíj zoeken, wíj bellen, wíj rijden, en intussen is zijn kapstokje al van een ander kind. Pas toen een kennis het woord zorgplicht liet vallen en ik dat woord herhaalde aan de telefoon, bleek er toch nog een gesprek mogelijk. Begrijp me goed, ik neem het de juf niet kwalijk, zij had haar handen vol en heeft drie jaar haar best gedaan. Het is de toon waarop je als ouders naar de uitgang wordt begeleid, vriendelijk, met een folder. Hij vroeg in de auto of hij iets fout had gedaan. Wij zeiden nee. Hij vroeg toen wie dan wel.",
		also: ['informatie'],
		tone: 'bad',
		writer: 4
	},
	{
		text: 'Alle andere scholen begonnen met vragen over mijn dossier. Deze vroeg of ik van honden hield, want er loopt er een in de aula. Ja dus. Pas daarna: wat heb je nodig en wat ga je zelf doen. Ik mocht drie dagen proefdraaien, zij keken naar mij en ik naar hen. Op vrijdag vroegen ze of ík wilde. Dat had nog nooit iemand gevraagd.',
		also: ['stem-leerling'],
		tone: 'good',
		writer: 4
	},
	{
		text: "5 open dagen. 5x een keycord. 5x 'we nemen contact op'. alle 5 vol, of ik paste niet in t profiel. ik heb nu een collectie keycords en geen school. mn moeder hangt er de sleutels van haar werk aan",
		also: [],
		tone: 'bad',
		writer: 5
	},
	{
		text: 'Eerst hoorden we: hij is welkom. Toen kwam het woord epilepsie ter tafel, netjes, met het protocol erbij, en toen was de klas opeens vol. Diezelfde dag meldde mijn collega haar kind aan, zelfde klas, geen probleem. Ik heb beide mails naast elkaar gelegd en naar het bestuur gestuurd. Maandag mag hij komen.',
		also: ['toegankelijkheid'],
		tone: 'mixed',
		writer: 5
	},
	{
		text: 'Bij de eerste school was de klas vol. De tweede had plaats, maar geen lift voor haar rolstoel. De derde had een lift en plaats, alleen niet het juiste profiel. De vierde vroeg of we de derde al hadden geprobeerd. Mijn dochter heeft er een bordspel van gemaakt met een dobbelsteen en een vak waarop staat: ga terug naar het loket. Haar opa en ik hebben het drie keer gespeeld. Niemand komt aan.',
		also: ['niet-gehoord'],
		tone: 'bad',
		writer: 6
	},
	{
		text: 'na 2 scholen waar ik niet paste zit ik nu op een kleine waar alles naar soep ruikt. eerste dag kreeg ik een schort. ze vroegen of ik van prei hield. ok, dacht ik, hier kan ik wel wonen',
		also: ['terugkeer'],
		tone: 'good',
		writer: 6
	},
	{
		text: 'Negen scholen. Ik heb er een lijstje van. Bij school vier zeiden ze dat hij heel welkom was maar ergens anders nog welkomer. Dat heb ik op een tegeltje laten zetten, voor boven de wc.',
		also: [],
		tone: 'bad',
		writer: 7
	},
	{
		text: 'ik stond uitgeloot voor 1, 2 en 3. mijn hele groep 8 fietst nu de ene kant op en ik de andere. de eerste week heb ik echt gejankt op de fiets. nu is er een jongen van de andere school die ook alleen fietst en we doen wie het langst los kan',
		also: ['overgang-po-vo'],
		tone: 'mixed',
		writer: 7
	},
	{
		text: 'Op onze eerste school zaten ze vol. Op de tweede hadden ze net de inschrijving gesloten. De derde zei zorgplicht en wees naar de eerste. Ik heb een kaart van de stad gekocht en zet vlaggetjes; het lijkt alsof wij op vakantie zijn geweest.',
		also: ['informatie'],
		tone: 'bad',
		writer: 8
	},
	{
		text: 'ik was uitgeloot op nummer 5 van mn lijst. nummer 6 had ik erbij gezet omdat het vak nog leeg was. nu zit ik op 6. ze hebben daar geen frans en wel een podium. ik heb de hele avond van de uitslag liggen janken met mn gezicht in mn kussen, mn vriendinnen zaten alle drie wel op 1. mama kwam ernaast liggen en zei niks, dat was goed. soms win je van een leeg vak. we bellen op vrijdag',
		also: ['overgang-po-vo'],
		tone: 'mixed',
		writer: 8
	}
];
