import type { ExampleStory } from '#lib/domain/codebook.ts';

/** Whole stories about this theme, written from knowledge of the field. */
export const hoogbegaafdStories: ExampleStory[] = [
	{
		text: "Met vier jaar las hij de bijsluiter van de hoestdrank voor. Met negen zat hij achter in de klas scherpe punten te slijpen aan potloden die al scherp waren, want het rekenboek was uit. 'Hij mag de jongere kinderen helpen', zei de juf trots. Nu is hij dertien, hij haalt vijven, en volgens de mentor ontbreekt het hem aan werkhouding. Waar had hij die moeten opdoen? Bij de puntenslijper?",
		also: [],
		tone: 'bad',
		writer: 1
	},
	{
		text: 'ik doe expres 2 fouten per toets. bij 0 fouten kijkt iedereen en bij 5 zeurt mn vader. 2 is precies goed. mn leraar wiskunde is er achter gekomen omdat het altijd de makkelijkste vragen zijn die ik fout doe. hij heeft niks gezegd alleen een boekje op mn tafel gelegd met puzzels waar geen antwoorden achterin staan. beste dag van dat jaar',
		also: ['fijne-leerkracht'],
		tone: 'mixed',
		writer: 1
	},
	{
		text: 'Hoogbegaafd, 3 vwo, en bijna van school omdat ze haar huiswerk niet maakt. Men zegt dan: als ze zo slim is, kan ze dat er toch wel bij doen. Nee. Het is alsof u elke avond twintig keer uw eigen naam moet opschrijven om te bewijzen dat u het kunt. De plusklas is op vrijdag het zesde uur, vrijwillig, en gaat over paddenstoelen.',
		also: ['niet-gehoord'],
		tone: 'bad',
		writer: 1
	},
	{
		text: "Wij zijn gewone mensen, mijn man is stukadoor en ik sta bij de drogist. Als je dan zegt dat je kind een IQ heeft waar ze bij de schoolarts van gaan fluisteren, zie je ze denken: die twee hebben het hoog in de bol. Dus zeggen we het niet meer. Hij ook niet. Hij praat op straat plat en 's nachts luistert hij colleges over zwarte gaten onder zijn dekbed.",
		also: [],
		tone: 'bad',
		writer: 1
	},
	{
		text: 'groep 6 overgeslagen, dus ik ben 10 en zit straks in de brugklas met mensen die al deo gebruiken. iedereen vraagt of ik het niveau wel aankan. het niveau is niet het probleem. het probleem is dat ik nog een knuffel heb en dat er kamp is',
		also: ['overgang-po-vo'],
		tone: 'mixed',
		writer: 1
	},
	{
		text: "bij geschiedenis vroeg ik hoe ze dat dan weten van die romeinen, of er ook bronnen van de andere kant zijn. 'daar hebben we nu geen tijd voor'. ok. volgende les weer een vraag. 'jij altijd met je vragen'. derde les heb ik niks gevraagd en toen stond er in magister: let beter op, doet actief mee +. ik heb gwn uit t raam gekeken",
		also: ['niet-gehoord'],
		tone: 'bad',
		writer: 1
	},
	{
		text: "Sinds september gaat ze op woensdag met een busje naar een groep van twaalf gelijkgestemden, drie dorpen verder. De eerste keer kwam ze thuis en zei niets. Ze at twee borden stamppot, wat nooit gebeurt. Bij het toetje: 'Mam, ze lachten allemaal om mijn grap. Die over het priemgetal.' Ik heb hem niet begrepen, maar ik heb wel even naar het aanrecht moeten kijken.",
		also: ['lotgenoten'],
		tone: 'good',
		writer: 1
	},
	{
		text: "ik zit in vmbo-t en iedereen denkt dus dat ik gemiddeld ben. in groep 7 is er zo'n test gedaan, 138, en autisme erbij. daar hebben ze alleen het tweede van onthouden. ik leer mezelf nu koreaans en heb een app gebouwd voor de bustijden van ons dorp. op school doe ik invuloefeningen over zinsdelen",
		also: ['overgang-po-vo'],
		tone: 'bad',
		writer: 1
	},
	{
		text: "Acht jaar was hij toen hij mij uitlegde waarom de maan overdag ook kan schijnen, met een mandarijn en een zaklamp. Nu is hij dertien en haalt hij vieren. De docent aardrijkskunde zegt: hij is lui, mevrouw. Ik zeg, wat deed hij dan? Nou, uit het raam kijken. Ik vraag het hem 's avonds. Zegt hij, ik zat uit te rekenen hoe laat de schaduw van het fietsenhok bij de boom zou zijn. En? Ja, tien over elf. Klopte.",
		also: ['niet-gehoord'],
		tone: 'mixed',
		writer: 2
	},
	{
		text: "ik doe expres af en toe iets fout want anders kijken ze. bij engels zeg ik 'he have'. thuis lees ik gwn tolkien in t engels. mn zusje zegt wrm doe je dom en ik zeg tis geen dom doen tis meedoen",
		also: [],
		tone: 'bad',
		writer: 2
	},
	{
		text: 'Verrijkingswerk, dat kreeg ze. Dat wil zeggen: eerst alle gewone sommen af, en dan mag je in het mapje. Dus zij werkte door haar speelkwartier heen aan rijtjes die ze al kende, voor een mapje dat achterin lag. Ik zei tegen die man: als ik een goede stukadoor ben, laat u mij dan eerst veertig muren witten voor ik mag stuken? Hij vond dat geen goede vergelijking. Ik nog steeds wel.',
		also: [],
		tone: 'bad',
		writer: 2
	},
	{
		text: "Bij ons op school is er een plusklas op dinsdagmiddag, in het kamertje naast de kopieermachine. We zijn met z'n negenen van alle leerjaren. Je hoeft daar je zin niet in te korten. Dat is wat ik er het fijnst aan vind: dat er niemand zucht als je bij 'maar' bent. Vorige week hebben we anderhalf uur gedaan over de vraag of een gat een ding is. Ik ben daarna naar huis gefietst en ik was niet moe.",
		also: ['lotgenoten'],
		tone: 'good',
		writer: 2
	},
	{
		text: "Ja en dan hoor je: dat wordt vanzelf een professor. Nou, vanzelf. Hij zit met een IQ van 140-zoveel op basis-kader omdat hij zijn spullen niet bij zich heeft en geen samenvatting maakt. Dubbel bijzonder noemen ze dat, hoogbegaafd met add, er is een cursus voor maar die heeft op onze school niemand gedaan. 't Is een Ferrari, zei mijn schoonvader, maar ze laten 'm mest rijden. En dan mopperen dat ie afslaat.",
		also: ['prikkels'],
		tone: 'bad',
		writer: 2
	},
	{
		text: 'Ik heb twee klassen overgeslagen en ben nu 14 in vwo 5. Iedereen vraagt of dat sociaal niet moeilijk is. Tbh: het was moeilijker om op mijn negende naast iemand te zitten die zijn neus aan mijn schrift afveegde. Hier word ik genegeerd, maar beleefd. En er is één meisje dat met mij schaakt onder Frans, op een papiertje. Zij staat voor, 4-2. Wat ik wel graag anders had gezien: dat iemand vooraf met mij had gepraat in plaats van alleen met mijn ouders. Dan had ik gezegd dat het niet om de stof ging. Die had ik toch al uit, thuis, uit verveling.',
		also: [],
		tone: 'mixed',
		writer: 2
	},
	{
		text: 'De peuterjuf zag het al, zei ze, die telde met de kralen door tot voorbij waar de kralen ophielden. En daarna tien jaar niemand. Tot deze natuurkundeman. Op het tienminutengesprek zegt hij, voor ik zit: wat doet uw pleegzoon bij mij in de klas? Ik schrik, ik denk hij heeft wat uitgevreten. Nee, zegt hij, ik bedoel, die hoort bij mijn bovenbouw, ik heb gisteren een uur met hem staan praten over magneten en ik moest dingen opzoeken. Hij straalde, die man. En Dean thuis ook.',
		also: ['fijne-leerkracht'],
		tone: 'good',
		writer: 2
	},
	{
		text: "Ze hadden me getest en ik zat er 'ruim boven', zei de mevrouw, alsof het om water ging. Ik dacht nu gaat er wat veranderen. Wat er veranderde: docenten zeggen nu 'dat had ik van jou niet verwacht' als ik een 6 heb. Daarvoor zeiden ze niks. Ik wil graag terug naar niks.",
		also: ['toetsen'],
		tone: 'bad',
		writer: 2
	},
	{
		text: "Op haar vierde vroeg ze de juf waarom nul even is. De juf zei dat dat later kwam. Nu is ze elf en maakt ze haar werkboek in twintig minuten, waarna ze de punten van alle potloden in de klas slijpt. Er is een complimentenkaart voor. Zij heeft er zestien. 'Voor het slijpen,' zegt ze, en ze hangt ze allemaal ondersteboven op. Vorige maand vroeg de juf, een andere, of ik ook merkte dat ze er niet meer zo bij was. Ik zei dat ze vroeger alles wilde weten en dat wij daar moe van werden. Nu vraagt ze wat we eten. Ik had nooit gedacht dat ik die nul nog eens zou missen.",
		also: [],
		tone: 'mixed',
		writer: 3
	},
	{
		text: 'ik heb 2 keer expres een 5 gehaald. de eerste keer om te kijken of iemand het zou merken. de tweede keer omdat niemand het merkte nu haal ik weer negens want vijfjes zijn best veel werk, je moet dan precies uitrekenen wat je fout doet',
		also: ['niet-gehoord'],
		tone: 'bad',
		writer: 3
	},
	{
		text: 'De plusklas is op donderdag en daar bouwen ze een brug van spaghetti. Vorig jaar bouwden ze een brug van spaghetti. Mijn kleinzoon zegt dat hij de spanningsverdeling nu wel kent. Hij vroeg mij, ik was weg- en waterbouwer, wat je doet met een collega die zijn werk steeds te snel af heeft. Ik zei: die geef je een moeilijker brug. Hij knikte en at zijn spaghetti.',
		also: [],
		tone: 'mixed',
		writer: 3
	},
	{
		text: 'Op het gymnasium zou ik eindelijk onder gelijken zijn, volgens de folder. Ik blijk hier het kind dat niet kan leren. Ik heb namelijk nooit iets hoeven leren, het zat er al in. Nu zit het er niet in en weet ik niet waar de deur is. Mijn moeder heeft een planner gekocht met stickers. De stickers zijn op.',
		also: ['overgang-po-vo'],
		tone: 'mixed',
		writer: 3
	},
	{
		text: "Hij is hoogbegaafd én dyslectisch, en dat middelt uit, zei de IB'er. Op papier zit hij precies in het midden. Zij tekende het voor me: een streepje boven, een streepje onder, gemiddeld lijntje. Ik ben verpleegkundige. Met één voet in kokend water en één in ijs heb je gemiddeld ook een prettig bad.",
		also: ['dyslexie'],
		tone: 'bad',
		writer: 3
	},
	{
		text: 'in de pauze lees ik bij de kapstokken een boek over deeltjes. meester peter kwam naast me zitten en vroeg wat spin was. ik dacht hij test me maar hij wist het echt niet. de dag erna had hij het opgezocht en hij had het fout. we hebben nu elke vrijdag ruzie over quarks. beste kwartier van de week',
		also: ['fijne-leerkracht'],
		tone: 'good',
		writer: 3
	},
	{
		text: "De directeur zei dat alle ouders denken dat hun kind bijzonder is. Ik zei dat ik liever had dat hij gewoon was. Dat hij dan een vriendje had en niet met de gepensioneerde buurman schaakte, en niet om drie uur 's nachts op de rand van ons bed kwam vragen of het heelal ergens tegenaan zit. Toen vroeg zij of we thuis niet te veel stimuleerden.",
		also: ['niet-gehoord'],
		tone: 'bad',
		writer: 3
	},
	{
		text: 'een klas overgeslagen. iedereen is nu 2 jaar ouder en 1 hoofd groter. bij gym ben ik de bal, grapje. half. de stof is alsnog te makkelijk en de mensen te moeilijk, dus netto weet ik niet',
		also: [],
		tone: 'mixed',
		writer: 3
	},
	{
		text: "Zij corrigeerde in groep vier de klok van de juf (die liep drie minuten achter) en daarna de topografietoets (Bonn is sinds 1990 geen hoofdstad meer). Nu, in groep zeven, corrigeert ze niets meer. Ze tekent de kantlijn vol met kleine deurtjes. 'Ze doet eindelijk lekker gewoon mee,' zegt school, en iedereen is tevreden behalve zij.",
		also: ['niet-gehoord'],
		tone: 'bad',
		writer: 4
	},
	{
		text: "iedereen denkt dat alles me komt aanwaaien. klopt ook tot de derde. toen moest ik ineens leren en ik weet niet hoe dat moet. heb het nooit hoeven doen. nu sta ik een 3,8 voor latijn en zegt iedereen 'jij kan toch zo goed leren'. nee. ik kan goed ónthouden. da's wat anders",
		also: [],
		tone: 'bad',
		writer: 4
	},
	{
		text: "Voor de volledigheid: IQ 143 (WISC-V, disharmonisch), werkhouding 'onvoldoende', verrijking bestaat uit een map met sudoku's die in de vensterbank ligt en die hij mag pakken als hij klaar is met de 36 sommen die hij al kon. De plusklas is vol en bovendien op woensdag, als hij zwemt. Wij vragen compacten. Wij krijgen meer.",
		also: ['steun-in-de-klas'],
		tone: 'bad',
		writer: 4
	},
	{
		text: 'Ik mocht in de tweede bij de vijfde in de les natuurkunde zitten, op voorwaarde dat ik niets zei. Dat heb ik precies één les volgehouden. Daarna vroeg de docent voortaan eerst aan mij wat er misging in de proef, en een jongen van zeventien legde me uit hoe je een vinger opsteekt zonder irritant te zijn. Het was het beste uur van mijn week.',
		also: ['fijne-leerkracht'],
		tone: 'good',
		writer: 4
	},
	{
		text: "'Uw kleinzoon moet leren dat hij zich soms moet vervelen.' Goed. Hij verveelt zich nu vier jaar, dat vak is gehaald. Mag hij door naar het volgende? Ik stel de vraag namens hem, want hij is onlangs opgehouden met vragen stellen in de klas. Daar was men ook tevreden over.",
		also: [],
		tone: 'bad',
		writer: 4
	},
	{
		text: 'als ik een vraag stel zegt de klas aaaaaah niet weer. dus ik schrijf ze op. ik heb nu 214 vragen in een schrift, over zwarte gaten en wrm er geen woord is voor de dag na overmorgen en of vissen dorst hebben. als iemand van de school dit leest, wie kan ze beantwoorden. hoeft niet allemaal',
		also: [],
		tone: 'mixed',
		writer: 4
	},
	{
		text: "Hij is dubbel bijzonder, zoals dat heet: een verbaal begrip dat van de schaal loopt en een verwerkingssnelheid die in de kelder zit. Het gevolg is dat hij op elk loket nét verkeerd uitkomt. Voor de voltijdsvoorziening schrijft hij te traag. Voor extra hulp praat hij te goed. Toen de leerkracht zei 'hij kán het wel maar hij wil niet', heb ik gevraagd of zij weleens met een Ferrari in de file heeft gestaan. Wat wij zouden willen is één iemand die naar het hele kind kijkt in plaats van naar de helft die in haar formulier past. Laat hem praten in plaats van schrijven, geef hem de moeilijke opgave en schrap de twintig makkelijke. Wij hebben het drie keer op papier gezet, zij het niet in zijn handschrift.",
		also: ['steun-in-de-klas'],
		tone: 'bad',
		writer: 4
	},
	{
		text: 'Nadat ik groep 6 had overgeslagen was ik de kleinste van de klas, de jongste op elk feestje en nog steeds als eerste klaar. Ze hadden het probleem een jaar verplaatst. Nu zit ik op een school met een peergroup, één middag in de week, en daar vertelde een meisje dat zij ook altijd doet alsof ze het antwoord niet weet. Ik moest bijna huilen van herkenning, heel gênant.',
		also: ['lotgenoten'],
		tone: 'mixed',
		writer: 4
	},
	{
		text: 'ik was altijd eerste klaar dus werd ik hulpje. nakijken, uitdelen, planten. ik ken alle planten. van de stof ken ik niks nieuws sinds groep 5. op t vmbo vinden ze me irritant want ik vraag waarom. ja sorry dat is letterlijk waarvoor een school er is toch',
		also: ['niet-gehoord'],
		tone: 'bad',
		writer: 5
	},
	{
		text: 'Hij repareert de printer van de school, hij is twaalf. Zijn rapport: zwak, werkhouding onvoldoende. Ik maak huizen schoon bij mensen met veel boeken en één mevrouw heeft met hem geschaakt. Zij zei: laat deze jongen testen. Zonder die mevrouw zat hij nu ergens waar hij niets mocht.',
		also: ['niet-gehoord'],
		tone: 'mixed',
		writer: 5
	},
	{
		text: 'Twee lessen per week mag zij naar de bovenbouw voor natuurkunde. Ze komt thuis met rode wangen en praat tot het toetje. De andere achtentwintig lessen kijkt ze op de klok. Toch, twee is niet nul, ik ben een moeder die telt wat er is.',
		also: [],
		tone: 'mixed',
		writer: 5
	},
	{
		text: 'Bij ons mag je pas aan het extra werk als het gewone werk af is. Het gewone werk is achttien keer hetzelfde. Ik kijk dan naar de derde som en denk: ja, en nu? Mijn vader zegt dat hij dat op zijn werk ook heeft en dat je er koffie bij moet drinken. Ik heb uiteindelijk in de kantlijn bewezen waarom de overige vijftien overbodig waren. Ik kreeg een onvoldoende voor inzet en een uitroepteken.',
		also: ['niet-gehoord'],
		tone: 'bad',
		writer: 6
	},
	{
		text: 'Op woensdagmiddag rijden we veertig minuten naar een klas waar negen kinderen tegelijk door elkaar praten over zwarte gaten. Ik wacht in de gang met de andere grootouders. De eerste keer kwam hij naar buiten en zei: oma, er was iemand die mijn zin afmaakte. Goed afmaakte. Op zijn gewone school is hij sindsdien geduldiger. Hij weet nu dat het niet aan de wereld ligt, alleen aan de dinsdag.',
		also: ['lotgenoten'],
		tone: 'good',
		writer: 6
	},
	{
		text: 'Vwo-advies, tweede klas, negen onvoldoendes. De teamleider had een grafiek gemaakt die naar beneden liep en vroeg of er thuis iets aan de hand was. Er was niets aan de hand, antwoordden mijn man en ik, behalve dat zij zich verveelde en daar nu heel goed in was geworden. Ze leest Russische romans op de wc. De oplossing werd huiswerkbegeleiding. Ze heeft de begeleider geholpen met zijn scriptie.',
		also: ['thuiszitten'],
		tone: 'bad',
		writer: 6
	},
	{
		text: 'De juf zei dat zij maar moest wachten tot de rest zover was. Zij heeft gewacht. Ze heeft in dat jaar alle tegels van het plafond geteld, de gaatjes per tegel, en uitgerekend hoeveel gaatjes de hele school heeft. Die som was goed. Ze kreeg een aantekening wegens dromen.',
		also: ['niet-gehoord'],
		tone: 'bad',
		writer: 7
	},
	{
		text: 'ik kan alles uit mn hoofd van vulkanen maar ik kan niet plannen en dan is het opeens gisteren. leraren zeggen als jij zo slim bent waarom dan dit. ze zeggen het elke keer alsof ze het net bedacht hebben. nu moet ik van het vwo af. ik heb gehuild in de auto van mn vader en die wist ook niks dus toen zijn we frietjes gaan eten',
		also: ['niet-gehoord'],
		tone: 'bad',
		writer: 7
	},
	{
		text: 'Rekenen is af, zegt zij om kwart voor negen, en dan tekent ze de klok. Ik heb de schriftjes bewaard: achtentachtig klokken, allemaal op kwart voor negen. Dit jaar kreeg ze een meester die zei: teken hem eens van binnen. Nu wil ze tandwielen leren berekenen.',
		also: ['fijne-leerkracht'],
		tone: 'good',
		writer: 8
	},
	{
		text: "ik had bij natuurkunde een fout gevonden in het boek en die uitgelegd. de klas zuchtte. meneer zei dank je en ging door met de fout. in de pauze zei iemand 'moet je niet naar de nasa'. ik vond nasa eigenlijk een compliment maar zo werd het niet gezegd. volgende keer hou ik mn mond en reken ik het stiekem goed. mn zus (zelfde hoofd, 4 jaar ouder) zegt dat het op de uni beter wordt, ik tel nog 3 rapporten",
		also: ['niet-gehoord'],
		tone: 'bad',
		writer: 8
	},
	{
		text: 'De plusklas bleek een kast met puzzels en een kruk. Hij zat er op vrijdag alleen, dat vond hij niet erg, hij vond het saai. Bij het inleveren schreef hij op het evaluatieblad: kast goed, kruk matig, plus niet gevonden.',
		also: [],
		tone: 'mixed',
		writer: 8
	}
];
