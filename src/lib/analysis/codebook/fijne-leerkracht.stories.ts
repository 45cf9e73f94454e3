import type { ExampleStory } from '#lib/domain/codebook.ts';

/** Whole stories about this theme, written from knowledge of the field. */
export const fijneLeerkrachtStories: ExampleStory[] = [
	{
		text: 'meneer Kaya geeft aardrijkskunde maar dat is niet waarom ik t onthou. toen mn opa dood was en ik 2 dagen later gwn weer in de les zat zei hij niks. hij zette alleen een kopje thee op mn tafel. met een koekje erbij. thee mag niet in het lokaal. iedereen zag het en niemand zei iets',
		also: [],
		tone: 'good',
		writer: 1
	},
	{
		text: "Juf Marit heeft onze zoon niet genezen, niet verlost en ook niet naar de havo gekregen. Ze heeft in april een keer gebeld om kwart over vier en gezegd: 'Ik bel niet omdat er iets is. Ik bel omdat hij vandaag een ander kind hielp met zijn rits en ik dacht, dat wilt u weten.' Ik stond in de Lidl bij de aardappels. Ik weet nog precies welke aardappels.",
		also: [],
		tone: 'good',
		writer: 1
	},
	{
		text: 'Conciërges staan nergens in het ondersteuningsplan. De onze, Ron, heeft een hok met een straalkacheltje, waar mijn kind elke ochtend acht minuten de sleutels mag sorteren voor de bel gaat. Acht minuten. Sindsdien huilt hij niet meer in de auto. Ron gaat in de zomer met pensioen en ik ben de enige die al in maart zit te rekenen.',
		also: ['prikkels'],
		tone: 'good',
		writer: 1
	},
	{
		text: "mn mentor had door dat ik elke dag hetzelfde vest aan had. ze zei er niks van maar er hing opeens een rek in de gang met 'ruilkleding, pak maar, breng maar'. iedereen deed mee ook de rijke kinderen. dus viel ik niet op. ik weet zeker dat ze dat voor mij heeft verzonnen, heb t nooit gevraagd",
		also: [],
		tone: 'good',
		writer: 1
	},
	{
		text: "Na vier jaar strijd had ik een hele map klachten klaar voor de nieuwe coördinator. Ik begon te lezen. Bij de tweede pagina legde hij zijn pen neer, stond op, deed de deur dicht en vroeg: 'Wil je koffie of wil je eerst even mopperen zonder dat ik schrijf?' Het was het eerste en het laatste gesprek waarvoor ik geen map nodig had.",
		also: ['niet-gehoord'],
		tone: 'good',
		writer: 1
	},
	{
		text: "ik ben eruit gestuurd bij iedereen. bij haar ook. maar zij kwam na 5 min altijd zelf de gang op en ging zitten op de grond naast me. met d'r rok aan en alles. 'oke. wat was dit.' en dan wachten. ze kon het langst wachten van iedereen. ik doe nu beveiliging niveau 3 en als een gast vervelend is ga ik dus ook eerst wachten",
		also: [],
		tone: 'good',
		writer: 1
	},
	{
		text: 'Er is één docent geweest en die werkte er maar een halfjaar, als invaller voor wiskunde. Hij vroeg me of ik hem wilde leren hoe je een Rubiks kubus oplost. Ik was het kind dat nooit iets zei. Elke vrijdag na de les tien minuten, hij was er heel slecht in. Pas later begreep ik dat hij er waarschijnlijk niet slecht in was.',
		also: [],
		tone: 'good',
		writer: 1
	},
	{
		text: 'De goede is weg. Zo noemen wij hem thuis, de goede. Hij maakte de rekenopgaven over vrachtwagens omdat dat het enige was waar ze op aan ging. Hij stuurde een filmpje van zijn eigen verhuiswagen. Burn-out, zei de directie, en er kwam een zij-instromer die ook zijn best doet. Ik neem niemand iets kwalijk. Maar er staat nog een half werkblad over een DAF op tafel en ik gooi het niet weg.',
		also: ['steun-in-de-klas'],
		tone: 'mixed',
		writer: 1
	},
	{
		text: "Er is daar een man van tekenen, een lange, met altijd krijt aan z'n broek. Die belde mij in de grote vakantie. Ik schrik, ik denk wat nu weer. Zegt ie: mevrouw, ik zit in de Ardennen en ik zie hier een brug en die heeft uw kleinzoon vorig jaar precies zo getekend, uit zijn hoofd. Wilt u hem dat zeggen? Meer niet. Ik heb het gezegd. Hij zei 'oh'. Maar die tekening hangt nu boven zijn bed. Zelf opgehangen, met een waterpas. Dat is een jongen, moet u weten, die op de vorige school bekendstond als 'die van de gang'. Daar zat hij, op de gang, met een stoel en een tafel die te laag was. Deze man is erbij gaan zitten. Met twee potloden.",
		also: [],
		tone: 'good',
		writer: 2
	},
	{
		text: 'mevr de wit zegt niet hoe gaat het. ze zegt: cijfer van vandaag? dan zeg je een getal en dan zegt ze oke. als je onder de 4 zit krijg je een pepermunt en hoef je niet voor te lezen. klinkt dom maar ik heb hele dagen dat ik denk nog twee uur dan komt het pepermuntje',
		also: [],
		tone: 'good',
		writer: 2
	},
	{
		text: 'Ik ken haar naam niet eens goed, iets met een Z, zij kwam invallen. Op de eerste dag heeft ze alle kinderen een brief geschreven, met de hand, dertig brieven. In die van mijn dochter stond: ik zag dat jij de stoel van de schoonmaakster op tafel zette zodat zij niet hoefde te bukken. Dat was het enige. Mijn dochter heeft hem in haar telefoonhoesje, heel klein gevouwen. Die juf is na zes weken weer weg. Zes weken, en wij hebben het er twee jaar later nog over.',
		also: [],
		tone: 'good',
		writer: 2
	},
	{
		text: "Op het praktijkonderwijs had ik een docent koken, meneer Achmed, die zei nooit fout. Hij zei: interessant. De eerste keer was mijn soep zo zout dat Kevin moest hoesten. 'Interessant,' zegt ie, 'wat zou de soep willen?' Een aardappel, bleek. Ik werk nu drie dagen bij een eetcafé. Als de nieuwe afwasser wat laat vallen hoor ik mezelf zeggen: interessant.",
		also: [],
		tone: 'good',
		writer: 2
	},
	{
		text: "Wij zijn van het platteland, wij zeggen 'best' en dan is het al heel wat. Maar die mentrix in klas twee. Kijk, mijn vrouw was overleden in maart. Zij kwam op de begrafenis, achterin, en daarna heeft ze iedere vrijdag het huiswerk van die jongen voor de week erop met hem op een rijtje gezet. Omdat zijn moeder dat altijd deed, op vrijdag. Dat had hij haar verteld. Ik wist het niet eens. Ze was best.",
		also: [],
		tone: 'good',
		writer: 2
	},
	{
		text: 'Er zijn docenten die je aardig vinden als het goed gaat. En er is Van Loon. Die had mij er al vier keer uitgestuurd en de vijfde keer liep hij mee naar de gang en zei: wat doe ik waardoor jij zo doet? Ik zei, u zegt mijn naam altijd als eerste. Hij heeft tot het eind van het jaar mijn naam nooit meer als eerste gezegd. Hij had een lijstje, ik zag het liggen, ik stond op plek zeven.',
		also: ['stem-leerling'],
		tone: 'good',
		writer: 2
	},
	{
		text: "Juf van mijn kind heeft Google Translate op haar telefoon en praat daar in, en dan komt Arabisch uit, heel raar Arabisch, met foute woorden. Zij zei: 'uw zoon is een lekkere aardappel'. Zij bedoelt dat hij lief is. Wij lachen zo hard samen dat de directeur komt kijken. Nu elke vrijdag wacht zij bij hek en zegt één zin goed in het Arabisch, die heeft ze geoefend. Mijn zoon corrigeert. Hij staat zo rechtop dan.",
		also: [],
		tone: 'good',
		writer: 2
	},
	{
		text: 'ik zat met mn hoofd op tafel en meneer zei niks hij legde alleen een druivensuiker naast mn elleboog en ging verder over de stikstofkringloop. na de les zei hij: ik hoef het niet te weten, maar ik zie je wel. en toen heb ik het toch verteld, van mn ouders dat ze uit elkaar gaan en zo',
		also: [],
		tone: 'good',
		writer: 2
	},
	{
		text: 'Elke vrijdag zat er iets in haar broodtrommel dat ik er niet in had gedaan. Een eikel. Een postzegel. Een dop van een stift. Ze wilde niet zeggen van wie. Op de laatste schooldag gaf ik meester Rob een hand en hij haalde uit zijn jaszak veertig eierdoosvakjes aan elkaar geplakt: alles wat zij hém had gegeven. Zij praatte dat jaar niet tegen volwassenen. Zij ruilden. Toen ik vroeg hoe hij wist dat hij moest beginnen, zei hij dat zíj begonnen was, in de eerste week, met een paperclip op zijn bureau. Hij had gewoon teruggelegd wat hij in zijn zak had.',
		also: [],
		tone: 'good',
		writer: 3
	},
	{
		text: "meneer smit zegt nooit hoe gaat het. hij zegt 'cijfer?' en dan zeg ik 4 of 6 of een keer 7,5. dan zegt hij 'ok' en schrijft het ergens op. na een halfjaar gaf hij me het papiertje. het was een grafiek. hij ging omhoog. ik had het zelf niet gezien",
		also: ['steun-in-de-klas'],
		tone: 'good',
		writer: 3
	},
	{
		text: "Wij kwamen voor het tienminutengesprek en de juf had haar eigen rapport van vroeger meegenomen. Vol vijven. Ze schoof het naar hem toe, niet naar ons. Hij las het van voor naar achter en zei: 'Gym was wel goed.' 'Ja,' zei ze, 'gym was goed.' Toen was de tijd om. Over zijn cijfers hebben we het niet gehad. Hij heeft die avond uit zichzelf zijn tas gepakt.",
		also: [],
		tone: 'good',
		writer: 3
	},
	{
		text: 'mn mentor heeft 1 keer gehuild in de les. niet om ons, om haar hond. iedereen was muisstil zelfs dylan. daarna was ze gewoon weer streng. maar sindsdien kan ik tegen haar zeggen als het kut gaat thuis met de verhuizing enzo want ja. ze heeft dat van die hond ook gezegd',
		also: [],
		tone: 'good',
		writer: 3
	},
	{
		text: 'De conciërge is geen leerkracht, maar bij wie moet ik het anders melden. Hij laat mijn kleinzoon elke ochtend de vlag hijsen. Er is niets te vieren, de vlag is van een sportdag. Maar iemand moet het touw vasthouden, zegt hij, en het moet om kwart over acht. Wie om kwart over acht een vlag moet hijsen, die is dus om kwart over acht op school.',
		also: ['thuiszitten', 'terugkeer'],
		tone: 'good',
		writer: 3
	},
	{
		text: 'Mevrouw Van Dam van Nederlands las mijn opstel niet voor. Ze had gevraagd of het mocht en ik zei nee. Ze deed het dus echt niet. Iedere andere docent die ik heb gehad zou hebben gezegd: het is zó goed, ik doe het toch even. Ik heb haar daarna alles laten lezen wat ik heb, drie schriften.',
		also: ['stem-leerling'],
		tone: 'good',
		writer: 3
	},
	{
		text: "Zij is weg. Ze kreeg een tijdelijk contract en daarna geen. Op haar laatste dag vond ik in zijn agenda op elke maandag tot de zomer een klein potloodstreepje. Ik vroeg wat dat was. 'Dat heeft juf gedaan, dan weet ik dat ze die dag nog aan me dacht toen ze het zette.' Ik hoop dat iemand van het bestuur dit leest.",
		also: [],
		tone: 'mixed',
		writer: 3
	},
	{
		text: 'stage bij de garage. jan is de leermeester en die zegt de hele dag bijna niks. eerste week liet ik een bak bouten vallen, 400 stuks. hij kwam op de grond zitten en begon te sorteren. na een kwartier zegt hij: ik deed dit in 1987. dat was alles. ik wil daar werken',
		also: [],
		tone: 'good',
		writer: 3
	},
	{
		text: "Niets aan haar is bijzonder op papier: tweede jaar voor de klas, halve aanstelling, groep vier. Maar toen hij weer eens onder tafel zat, is zij er met haar koffie naast gaan liggen en heeft de halve klas haar van bovenaf een verhaal verteld. 'Het uitzicht is hier ook best goed,' zei ze. De volgende dag zat hij op een stoel. Ik heb die zin op een tegeltje laten zetten.",
		also: ['prikkels'],
		tone: 'good',
		writer: 4
	},
	{
		text: 'meneer van techniek praat bijna niet. hij legt gwn een schroevendraaier voor je neer en loopt door. maar toen mn opa dood was lag er een schaaf. opa was timmerman dat had ik 1 keer gezegd, in september. hij wist dat dus nog',
		also: [],
		tone: 'good',
		writer: 4
	},
	{
		text: "Ter attentie van het bestuur. In uw kwaliteitskaart komt het woord 'leerkracht' negenmaal voor, telkens naast het woord 'inzet'. Ik wil u wijzen op iemand bij wie geen kaart past. Zij belt op vrijdag, niet als er iets is, maar om te zeggen dat er niets was. Drie minuten. Na vier jaar slecht nieuws rinkelt onze telefoon weer gewoon.",
		also: [],
		tone: 'good',
		writer: 4
	},
	{
		text: "Mevrouw El Amrani zei na mijn eerste onvoldoende niet 'dat komt goed'. Ze zei: 'Dit is een vier, daar zit een verhaal achter, vertel.' Ik zei niks. Ze zei: 'Ook goed, dan kom ik morgen terug voor deel één.' Dat deed ze. En overmorgen. Het heeft tot deel negen geduurd. Ik sta nu een 7,1 en zij is nog steeds de enige die weet waarom het een vier was.",
		also: [],
		tone: 'good',
		writer: 4
	},
	{
		text: "Acht jaar een dossier, dit jaar een meester die het dichthield tot de herfstvakantie. 'Ik wil haar eerst zelf leren kennen.' In het eerste tienminutengesprek ging het zeven minuten over haar gevoel voor humor. Dat wisten wij wel, van die humor. Maar het stond nergens.",
		also: ['niet-gehoord'],
		tone: 'good',
		writer: 4
	},
	{
		text: "Top 3 docenten waar je iets aan hebt, volgens mij (5 vwo):\n1. die van economie, want als je te laat bent zegt ze 'fijn dat je er bent' en meent het\n2. de conciërge, telt ook\n3. mijn mentor uit de tweede die ik nog steeds groet\nDe rest is niet slecht hoor. Die geven gewoon les.",
		also: [],
		tone: 'good',
		writer: 4
	},
	{
		text: "Ze gaat weg. Zwangerschap, daarna een andere school, dichter bij huis, we gunnen het haar. Maar zij was de enige die begreep dat hij eerst moet kijken en dan pas kan doen. Vijftien pagina's overdracht heeft ze geschreven, in haar eigen tijd, met foto's van hoe zijn tafel moet staan. Ik heb nog nooit zo hard gehuild om een plattegrond.",
		also: ['steun-in-de-klas'],
		tone: 'mixed',
		writer: 4
	},
	{
		text: 'sir zegt altijd ik zie je. niet ik hou je in de gaten maar ik zie je. en dan knikt ie. vorig jaar hing ik de clown uit in elke les en werd ik er overal uitgestuurd, bij hem niet 1x. hij liet me de klas helpen met mn harde stem (ik riep de namen voor de sportdag). voelde me voor het eerst handig ipv lastig',
		also: [],
		tone: 'good',
		writer: 4
	},
	{
		text: 'meneer van metaal zegt niet veel. hij zag dat ik alles links deed en heeft de hele week een werkbank omgebouwd. zei niks, stond er maandag gewoon. ik heb ook niks gezegd. ik heb een sleutelhanger voor m gedraaid en op zn tafel gelegd. we begrijpen elkaar',
		also: [],
		tone: 'good',
		writer: 5
	},
	{
		text: 'Wij hebben een toko, altijd druk, ik kom nooit op school. De mentor kwam dus bij ons, bestelde een portie bami en ging aan het tafeltje bij de kassa zitten. Tussen de klanten door hebben we het hele rapport gedaan. Hij wilde betalen. Kom nou.',
		also: [],
		tone: 'good',
		writer: 5
	},
	{
		text: 'Toen mn opa dood ging vorig jaar vroeg iedereen hoe gaat het en dan liepen ze door. Juf Nora vroeg: hoe heette hij. En wat maakte hij voor grapjes. Ik heb een heel tussenuur grapjes van opa verteld, slechte. Ik mis m nog wel maar dat was een goed uur.',
		also: [],
		tone: 'good',
		writer: 5
	},
	{
		text: "Zijn mentor rookt niet, maar gaat wel elke kleine pauze met hem buiten staan, 'om de rook te missen', zegt hij. Vijf minuten achter het scheikundelokaal, zonder vragen. Mijn kleinzoon noemt het vergaderen. In februari, tijdens zo'n vergadering, heeft hij verteld dat hij de klas te hard vindt. In maart zat hij bij het raam. Ik ben een oude onderwijzeres. Zo doe je dat, dacht ik.",
		also: ['prikkels'],
		tone: 'good',
		writer: 6
	},
	{
		text: "meneer van techniek kan zelf ook niet spellen en zegt dat gwn. er stond laatst 'zaagmasjiene' op het bord en hij zei: wie em vindt mag eerst. ik vond em!! sinds de basisschool heb ik nog nooit een spelfout gevonden. hij vroeg of ik de veiligheidskaarten wil nakijken en nu hang ik door het hele lokaal",
		also: ['dyslexie'],
		tone: 'good',
		writer: 6
	},
	{
		text: 'Toen iedereen een tweetal had, bleef ik over, zoals dat gaat bij een oneven klas. De docente geschiedenis trok haar stoel naast mijn tafel en zei: dan ben ik met jou. We kregen een 6,5, omdat ze zichzelf geen hoger cijfer durfde te geven. Volgend jaar is ze weg, haar contract is niet verlengd. Ik heb een brief geschreven aan de rector, in nette zinnen. Ik heb nog geen antwoord.',
		also: ['pesten'],
		tone: 'mixed',
		writer: 6
	},
	{
		text: 'meneer b. van geschiedenis weet van iedereen hoe het huisdier heet. hij begint de les met hoe is het met flip. flip is mn schildpad. ik heb nog nooit gespijbeld bij hem want dan weet niemand hoe het met flip is',
		also: [],
		tone: 'good',
		writer: 7
	},
	{
		text: 'Toen mijn man overleed, vier jaar terug, zat onze jongste in de brugklas. Haar mentor heeft dat hele jaar op de zevende van de maand een kaartje in haar kluisje gedaan. Niets bijzonders, een eend, een molen. Ze zit nu in de vijfde en heeft ze op volgorde boven haar bed hangen. De zevende is een gewone dag geworden, met een eend.',
		also: [],
		tone: 'good',
		writer: 7
	},
	{
		text: 'Zij geeft biologie en ze fluistert. Daardoor wordt de hele klas stil, het is een truc denk ik. Bij haar durf ik een fout antwoord te geven. Zij zegt dan: interessant, hoe kom je daar? En dan loop ik terug door mijn eigen hoofd en vind ik het zelf.',
		also: ['prikkels'],
		tone: 'good',
		writer: 7
	},
	{
		text: 'Hij legde mijn so omgekeerd op tafel en zei: eerst raden. Ik zei vier. Het was een zeven. Hij zei: jij bent slecht in raden, de rest valt mee. Dat hangt nu boven mijn bureau.',
		also: [],
		tone: 'good',
		writer: 8
	},
	{
		text: "Juf Anja schreef na elke schooldag één regel in een schriftje. Nooit over gedrag. 'Vandaag vond hij een lieveheersbeestje met zes stippen.' Er zijn vijf schriftjes. Toen zij afscheid nam, gaf hij haar een leeg.",
		also: [],
		tone: 'good',
		writer: 8
	},
	{
		text: 'mijn opa is vorig jaar overleden en bij aardrijkskunde ging het over texel, daar gingen we altijd. ik moest huilen. mevrouw zei: loop ff met mij de kaart ophalen. er was geen kaart. we hebben gwn een rondje gelopen en ik heb verteld van de vlieger',
		also: [],
		tone: 'good',
		writer: 8
	}
];
