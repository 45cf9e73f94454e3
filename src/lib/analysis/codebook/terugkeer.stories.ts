import type { ExampleStory } from '#lib/domain/codebook.ts';

/** Whole stories about this theme, written from knowledge of the field. */
export const terugkeerStories: ExampleStory[] = [
	{
		text: "Week 1: tot het hek. Week 2: tot de deur. Week 3: de deur door, handen wassen, terug. Week 4: één kop thee in de aula na vieren met de tekenjuf. De leerplichtambtenaar vroeg of het niet wat sneller kon. Week 11: een heel blokuur tekenen, en hij kwam naar buiten met verf in zijn haar en zei 'stik, ik ben mijn tas vergeten'. Hij ging hem zelf halen.",
		also: ['thuiszitten'],
		tone: 'good',
		writer: 1
	},
	{
		text: 'ik kwam na 5 maanden terug en op mn stoel zat iemand anders. dat snap ik wel. maar niemand had een nieuwe stoel gepakt dus ik stond daar. docent zei o ja, jij. toen ben ik weer naar huis gegaan. de volgende keer stond er wel een stoel. met een strikje eraan, dat was weer te veel',
		also: [],
		tone: 'mixed',
		writer: 1
	},
	{
		text: 'Er was een opbouwplan. In het plan stond: als hij drie keer niet komt, bouwen we af. Hij kwam negen keer wel. De tiende, elfde en twaalfde keer niet, want oma lag in het ziekenhuis. Toen ging de regel in werking. Negen ochtenden van uren overhalen, weggestreept door een regel die niemand durfde over te slaan.',
		also: ['niet-gehoord'],
		tone: 'bad',
		writer: 1
	},
	{
		text: 'eerst alleen dinsdag t 3e uur, techniek, want daar hoef je niet te praten. mn leraar had mn project van 1,5 jaar geleden bewaard, een halve lamp. hij zei die moet nog af. dus ik kwam voor die lamp eigenlijk. nu is ie af en doe ik ook wiskunde en engels. hij hangt boven mn bureau en doet t gwn',
		also: ['fijne-leerkracht'],
		tone: 'good',
		writer: 1
	},
	{
		text: "Maatwerk noemden ze het: vier ochtenden, eigen rooster, vrijstelling voor Frans en gym, vaste plek in het stiltelokaal. Het verliep keurig tot de inspectie kwam en iemand schrok van de onderwijstijd. Binnen een week moest het 'teruggebracht worden naar de norm'. De norm ligt nu weer op bed met de gordijnen dicht.",
		also: ['thuiszitten'],
		tone: 'bad',
		writer: 1
	},
	{
		text: 'Na anderhalf jaar ziekenhuisschool zag ik er vooral tegenop dat ze zouden doen alsof ik van glas was. Mijn klas had bedacht dat ik de eerste dag gewoon corvee had, net als iedereen die terugkomt van weg. Ik heb de prullenbakken geleegd met mijn muts op. Daarna at ik een frikandelbroodje. Het was een heel goede dag.',
		also: ['toegankelijkheid'],
		tone: 'good',
		writer: 1
	},
	{
		text: "Hij wil alleen op de tractor naar het landbouwpraktijkonderwijs. Het bleek te kunnen. De docent mechanisatie zei: 'Als dat het is, zetten we een bordje neer.' En zo komt er sinds paasmaandag elke dag, nou ja, bijna elke dag, een jongen van zestien met dertig kilometer per uur het terrein op rijden die vorig jaar de trap niet af kwam. Ik rij er stiekem een stukje achteraan.",
		also: ['thuiszitten'],
		tone: 'good',
		writer: 1
	},
	{
		text: 'ze willen dat ik weer hele dagen kom omdat het nu zo goed gaat. maar het gaat zo goed OMDAT het halve dagen zijn. ik heb dat uitgelegd met een emmer. als je m tot de helft vult kan je lopen. ze vonden het een mooi voorbeeld. maandag hele dag zeiden ze toen',
		also: ['stem-leerling'],
		tone: 'bad',
		writer: 1
	},
	{
		text: 'Eerst alleen tot het hek. Toen tot de bank. Toen binnen, maar bij de conciërge, die man heeft sleutels repareren als hobby en dus leerde zij sloten openmaken. Serieus. Week vijf: tien minuten handvaardigheid. Ik zat in de auto, ik had mijn breiwerk, ik heb in die tijd een trui en een halve gebreid. Vanmorgen zegt ze, oma, je kan wel naar huis hoor. Ik zeg, en mijn mouw dan? Die doe je thuis maar, zegt ze.',
		also: ['fijne-leerkracht'],
		tone: 'good',
		writer: 2
	},
	{
		text: 'ze hadden een schema gemaakt met kleuren. week 1 groen week 2 geel. maar in week 2 was er een invaller die zei jij bent toch van die kleurtjes. toen was het bij mij weer week 0. mn ambulant begeleider heeft toen gezegd: we gooien die kleuren weg, jij belt me op de ochtend zelf en zegt een ding dat lukt. gisteren zei ik: tekenen + de trap. dat was genoeg',
		also: [],
		tone: 'mixed',
		writer: 2
	},
	{
		text: "Maatwerk, jazeker, dat woord viel. Maar wel ons maatwerk, begrijpt u? Hij mocht in zijn eigen tempo opbouwen, als het maar in acht weken was. Want dan liep de bekostiging af. Dus stond er in week zes: 'volledige dagen'. Ik zeg, hij heeft gisteren voor het eerst zijn jas uitgedaan in de klas. Dat stond niet in de tabel, een jas. En dan in week zeven, ja hoor, terug bij af, en de conclusie luidde: traject niet geslaagd.",
		also: ['niet-gehoord'],
		tone: 'bad',
		writer: 2
	},
	{
		text: "Na elf maanden mijn kluisje weer open en er lag nog een boterham in. Die was een soort van levend. Iedereen die het zag moest gillen en toen was ik niet meer 'dat meisje dat terug is' maar 'die van de boterham'. Beste wat me kon overkomen.",
		also: [],
		tone: 'good',
		writer: 2
	},
	{
		text: "Mijn zoon doet twee vakken op school, twee bij de leerwerkplaats en de rest komt later of niet, zegt men daar. Daar was hij eerst verdrietig om en ik ook, ik geef het toe, je wilt toch zo'n tas aan de vlag. Maar gisteravond bij de afwas zegt hij: weet je pa, ik heb vandaag een kozijn gemaakt en het past. Het past. Hij zei het drie keer. Zo'n regeling heet een symbioseregeling, voor wie het zoekt. Bij ons kende niemand het, de leerplichtambtenaar gelukkig wel.",
		also: ['informatie', 'zorg-en-onderwijs'],
		tone: 'good',
		writer: 2
	},
	{
		text: "eerste dag terug zei de mentor: welkom terug, applaus voor lotte! en toen gingen ze klappen. ik ben omgedraaid en naar huis gefietst. tweede eerste dag hebben we afgesproken dat niemand wat zegt. alleen mn wiskundeleraar zei heel zacht 'paragraaf 4'. dat was perfect",
		also: ['stem-leerling'],
		tone: 'mixed',
		writer: 2
	},
	{
		text: "Nou, wij doen 't mit kleine stappies, zei die meneer van het samenwerkingsverband, een Drent net als ik. Hij kwam met zijn hond. Officieel mocht dat niet. Onze meid liep eerst drie weken met die hond een blokje om, elke keer een eindje meer richting school. Op het plein was de hond moe, die ging liggen. En zij bleef staan. En toen kwam er een meisje dat die hond wou aaien, en daar stonden ze dan, over een hond te praten, vijf minuten voor de bel.",
		also: ['thuiszitten'],
		tone: 'good',
		writer: 2
	},
	{
		text: "Ik mocht terugkomen op proef. Op proef! Als een stofzuiger. Bij één melding ging het niet door. Dus ik heb zes weken mijn mond gehouden, ook toen iemand mijn etui leeggooide, want als ik wat zei was het een melding. Ik ben nu 'geslaagd teruggekeerd'. Ik heb vandaag voor het eerst weer iets teruggezegd. Voelde als ademhalen.",
		also: ['pesten'],
		tone: 'mixed',
		writer: 2
	},
	{
		text: "De eerste week: tot het hek. De tweede week: tot de kapstok, jas aan. De derde week: jas uit, even, dan weer aan. Bij week zes stond in het schema 'deelname aan de kring'. Hij zat ernaast, met zijn rug ertegenaan. De juf heeft toen de hele kring gedraaid, zodat ze allemaal met de rug naar binnen zaten. Dertig kinderen. En gewoon het weekend besproken.",
		also: ['fijne-leerkracht'],
		tone: 'good',
		writer: 3
	},
	{
		text: "2 uur per dag. eerst alleen vakken die ik kan. niemand zei 'fijn dat je er weer bent', dat had ik van tevoren gevraagd, stond in het plan, punt 4. alleen meneer de wit deed een klein knikje. dat mocht van mij, het was heel klein",
		also: ['stem-leerling'],
		tone: 'good',
		writer: 3
	},
	{
		text: "Opbouwen, heet het. Maandag een uur, dinsdag een uur, woensdag twee. Op donderdag van week drie stond er een cijfertoets Frans gepland 'om te zien waar hij staat'. Hij stond, om het zo te zeggen, weer thuis. Wij zijn teruggegaan naar week nul. De docent Frans zei dat zij het ook maar in haar agenda had gekregen.",
		also: ['toetsen'],
		tone: 'bad',
		writer: 3
	},
	{
		text: 'Toen ik na zeven maanden terugkwam stond er een andere jongen op mijn plek. Hij was nieuw en heette ook Sem. Ze waren dus gewoon doorgegaan, alleen met een andere. We hebben het verdeeld: hij is Sem R. en ik ben de oude Sem. Ik ben veertien.',
		also: ['thuiszitten'],
		tone: 'mixed',
		writer: 3
	},
	{
		text: 'Ze begon bij de kippen. De school heeft achter het fietsenhok zes kippen, die moeten eten, ook op dagen dat wiskunde te veel is. Om acht uur de kippen en dan naar huis: dat telde als aanwezig, de leerplichtambtenaar had getekend. Na de meivakantie bleef ze hangen tot de eerste bel. Na Pinksteren had ze wiskunde. De kippen weten van niets.',
		also: ['thuiszitten'],
		tone: 'good',
		writer: 3
	},
	{
		text: 'maatwerk noemen ze het. het is een tafel in het kantoor van de decaan. ik doe daar mn vwo en hij belt. ik weet veel van studiefinanciering nu. hij heeft wel een heater voor me neergezet en als hij belt met iemand die zeurt trekt hij een gezicht naar me. ik kom dus elke dag',
		also: ['steun-in-de-klas'],
		tone: 'good',
		writer: 3
	},
	{
		text: 'Wij hadden afgesproken: als het niet gaat, belt hij één keer en hangt op. In februari ging de telefoon elke dag om tien over negen. In maart om tien uur. In april om kwart voor twaalf. Vandaag ging hij niet. Om half drie heb ik zelf gebeld, één keer, en opgehangen. Hij stuurde een duim.',
		also: [],
		tone: 'good',
		writer: 3
	},
	{
		text: 'na mn operatie mocht ik weer halve dagen. alleen is mn rooster zo dat de leuke vakken in de andere helft zitten. ochtend: nask wi en du. middag: te, gym, beeldend. ik vroeg of het omgedraaid kon. roostermaker zei dat roosters niet kunnen draaien. de aarde wel dus, dat had ik net bij nask gehad mn fysio heeft toen een briefje geschreven, dat gym sowieso niet mocht, en dat ik van middagen opknap. medisch bewijs. nu doe ik di en do middag. te is met klei en niemand vraagt naar mn rug. nask mis ik niet, nask mij ook niet volgens mij',
		also: ['toegankelijkheid'],
		tone: 'mixed',
		writer: 3
	},
	{
		text: 'Week 1: tot de poort. Week 2: tot de poort en zwaaien naar de tuinman. Week 3: het fietsenhok. Week 4: terugval, thuis, pannenkoeken. Week 5: het fietsenhok. Week 6: tien minuten in de mediatheek, met jas aan. Week 9: jas uit. De orthopedagoog noteerde die jas met datum en tijd en stuurde ons een foto van de lege haak waar hij eerst niet aan wilde hangen.',
		also: ['thuiszitten'],
		tone: 'good',
		writer: 4
	},
	{
		text: "ik was bang dat iedereen ging vragen waar ik was geweest. mn mentor had gezegd: wil je een verhaal of geen verhaal. ik koos geen verhaal. toen kwam ik binnen en er stond gwn een stoel en iemand zei 'heb jij nog een pen'. beste zin ooit",
		also: ['fijne-leerkracht'],
		tone: 'good',
		writer: 4
	},
	{
		text: "Vanuit het opbouwschema (2 x 45 minuten, uit te breiden op geleide van de belastbaarheid) is men in week drie overgegaan op vijf hele dagen, want 'het ging zo goed'. In week vier ging het niet meer. Mijn verzoek voor een volgende keer: als er op het schema staat dat ze om kwart voor elf naar huis gaat, laat haar dan om kwart voor elf naar huis gaan. Vooral als ze lacht. De begeleider verwijt ik niets, die zag een kind dat stralend binnenkwam. Het is de week erna die niemand ziet, dan ligt ze met haar gezicht naar de muur en is elk geluid te veel. Wij zijn nu terug op één keer drie kwartier. Ze heeft zelf een streep op het schema gezet met rode stift.",
		also: ['niet-gehoord'],
		tone: 'bad',
		writer: 4
	},
	{
		text: 'Mijn rooster is nu maatwerk: geen gym, geen eerste uur, twee talen minder en één dag in de week op een manege waar ik boxen uitmest en daar een logboek over schrijf. Het is bij elkaar achttien uur. Mijn oma vroeg of dat nog wel school heet. Ik vind van wel, ik kom er namelijk.',
		also: [],
		tone: 'good',
		writer: 4
	},
	{
		text: 'Ze heeft een kast voor hem ontruimd. Tussen de lijm en het crêpepapier staat nu een stoeltje met een gordijntje ervoor. Hij was tweehonderdacht dagen weg geweest en de eerste ochtend zat hij daar, achter dat gordijn, en zag ik van buiten alleen zijn gympen. De gympen wipten. Ik ben naar de auto gelopen en heb mijn moeder gebeld.',
		also: ['fijne-leerkracht'],
		tone: 'good',
		writer: 4
	},
	{
		text: "dag 1 na 5 maanden: docent wiskunde zegt waar de hele klas bij is 'zo, ook weer onder de levenden'. dag 2: thuis. dag 3: mentor belt, zegt dat ie met m gepraat heeft. dag 4: hij staat bij de deur en zegt sorry, dat was een domme opmerking. dag 5: ik ben er gewoon. dus ja. sorry zeggen werkt ook bij volwassenen",
		also: [],
		tone: 'mixed',
		writer: 4
	},
	{
		text: 'Wij hebben onze buren te danken dat het gelukt is. Hun dochter van tien belt elke ochtend aan en zegt niets, ze staat gewoon op de mat met haar helm op. School heeft de poort voor die twee een kwartier eerder open, zodat ze door een leeg gebouw kunnen. Twee meisjes, één conciërge en een sleutel. Alle plannen op papier hebben minder gedaan.',
		also: [],
		tone: 'good',
		writer: 4
	},
	{
		text: "Ik doe nu een half jaar over wat anderen in tien weken doen en dat heet 'vertraagd traject'. Op de diploma-uitreiking zal niemand zien hoe lang het duurde. Wel irritant is dat het systeem elke maandag automatisch een waarschuwing stuurt dat ik achterloop op mijn leeftijdsgenoten. Mijn mentor stuurt er dan altijd een gif van een schildpad met raketjes achteraan. Het fijnste aan deze plek is dat je je rooster op maandag zelf mag leggen, met magneetjes, samen met iemand. Ik begin altijd met het vak dat ik het minst leuk vind, dan is dat weg. In het begin had ik vier magneetjes. Nu elf. Een jongen die hier tegelijk met mij kwam heeft er twintig, maar die is ook gek op Engels.",
		also: ['fijne-leerkracht'],
		tone: 'good',
		writer: 4
	},
	{
		text: 'eerste dag terug na long covid. alleen t 2e uur, alleen handvaardigheid. was kotsmisselijk van de zenuwen. kom ik binnen, niemand kijkt, mn potje klei stond er nog, met mn naam. beetje uitgedroogd, zelfde als ik haha. volgende week 2 uur',
		also: [],
		tone: 'good',
		writer: 5
	},
	{
		text: 'Opbouwschema: week één een kwartier, week twee een half uur. Op papier een mooie trap. In week drie was het toetsweek, week vier studiedag, week vijf een invaller die van niks wist en zei: jij hoort hier niet. Terug naar trede nul. Dit keer schrijf ik het schema zelf, met een slotje op de invallers.',
		also: ['niet-gehoord'],
		tone: 'bad',
		writer: 5
	},
	{
		text: 'Ik was gestopt op mbo 2 want het lukte niet. Half jaar bij mn oom in de bloemen gewerkt, vroeg op, lekker. Nu weer begonnen, andere opleiding, 3 dagen werken 2 dagen school. Ik was niet dom dus. Ik had gewoon bloemen nodig.',
		also: ['thuiszitten'],
		tone: 'good',
		writer: 5
	},
	{
		text: 'Eerst alleen tot de fietsenstalling, met mijn oma. De week erna tot de kapstok. Daarna een half uur in de bibliotheek bij een mevrouw die deed of ik er altijd al zat en me boeken liet kaften. Gisteren heb ik een hele les tekenen gedaan, met mensen erbij. Er vroeg iemand of hij mijn gum mocht. Ik zei ja, en toen was ik dus terug.',
		also: ['fijne-leerkracht'],
		tone: 'good',
		writer: 6
	},
	{
		text: 'De opbouw was afgesproken per kwartier. Na twee weken vond de afdelingsleider dat het zo goed ging dat het ook per dagdeel kon. Dat vond onze zoon niet en zijn buik ook niet. Dus zijn we weer bij een kwartier. Ik heb als stiefvader een tabel gemaakt die langzamer is dan wij denken nodig te hebben; dat is de enige snelheid waarop het nog niet mislukt is. Hij heeft er een schildpad bij getekend.',
		also: ['thuiszitten'],
		tone: 'bad',
		writer: 6
	},
	{
		text: 'ben weer 3 dagen op school en iedereen doet extra lief, te lief, alsof ik van glas ben. heb gewoon de ziekte van pfeiffer gehad en ik loop achter met alles. docenten zeggen neem je tijd en zetten daarna 9 toetsen in. maar gym ging weer en ik heb een doelpunt gemaakt met mn knie',
		also: ['stem-leerling'],
		tone: 'mixed',
		writer: 6
	},
	{
		text: 'week 1: alleen de kantine. week 2: kantine en tekenen. week 3: griep. week 4: mn tekendocent weg en een invaller die vroeg ben jij nieuw? iedereen lachen. week 5 ben ik niet gegaan en week 6 is afgelopen maandag. ik baal zo van mezelf. mn moeder zegt we plakken er een week 7 aan maar ze zuchtte er wel bij',
		also: ['thuiszitten'],
		tone: 'bad',
		writer: 7
	},
	{
		text: 'Ze was negen maanden uit beeld met de nasleep van een virus. Bij terugkomst had de klas haar stoel gewoon bewaard, met haar jas die er al die tijd overheen hing. Er zat nog een mandarijn in de zak. Nou ja, wat daar van over was. Ze heeft zo gelachen dat ze die eerste ochtend vergat dat ze bang was.',
		also: [],
		tone: 'good',
		writer: 7
	},
	{
		text: "Opbouwen heet het, maar elke keer als er een uur bij komt valt er ergens een uur uit. Ziek, studiedag, personeelstekort. Mijn kleinzoon vraagt nu 's morgens: is het opbouw of afbouw vandaag? Ik breng hem, ik ben gepensioneerd, ik kan het lijden. Maar die jongen wil gewoon een keer een hele saaie dag.",
		also: [],
		tone: 'mixed',
		writer: 7
	},
	{
		text: 'Maandag tot aan de poort. Dinsdag tot aan de kapstok. Woensdag hing de jas. Ik stond aan de overkant achter een bestelbus, want ik had beloofd dat ik weg zou zijn. Donderdag zag ik door het raam een rug die ik kende, met de vinger omhoog.',
		also: ['thuiszitten'],
		tone: 'good',
		writer: 8
	},
	{
		text: 'ze hadden afgesproken dat niemand ging klappen als ik weer binnenkwam. niemand klapte. alleen had roos een stoel met een kussentje gedaan. 1 lesuur per dag, ik zit nu op 3',
		also: [],
		tone: 'good',
		writer: 8
	},
	{
		text: "De opbouw mislukte op een dinsdag, bij een invaller die het blad niet had gelezen. 'En wie ben jij dan wel?' Hij is omgedraaid en naar huis gefietst. Die middag belde de mentor, niet om te vragen waarom, maar of het blad voortaan op de deur mocht hangen. Volgende week weer een dinsdag.",
		also: [],
		tone: 'mixed',
		writer: 8
	}
];
