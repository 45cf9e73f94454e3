import type { ExampleStory } from '#lib/domain/codebook.ts';

/** Whole stories about this theme, written from knowledge of the field. */
export const informatieStories: ExampleStory[] = [
	{
		text: 'Bij de gemeente zeiden ze: dat is onderwijs. Bij school: dat is jeugdwet. Bij het wijkteam: heeft u het steunpunt al gebeld? Bij het steunpunt een keuzemenu, en bij keuze drie viel de lijn weg. Ik heb een schrift met 22 telefoonnummers, de helft doorgestreept. Soms denk ik dat dit schrift het enige loket is waar alles bij elkaar staat.',
		also: ['zorg-en-onderwijs'],
		tone: 'bad',
		writer: 1
	},
	{
		text: 'Pas in de derde klas hoorde ik van een andere vader, langs de lijn bij het voetbal, dat er zoiets bestaat als een OPP en dat je daar als ouder over mee mag beslissen. Drie jaar lang had ik dus rechten waar ik niets van wist. In de schoolgids staat het wel, zag ik later. Bladzijde 61, onder de regels voor het fietsenhok.',
		also: ['steun-in-de-klas'],
		tone: 'bad',
		writer: 1
	},
	{
		text: "mn moeder snapt de site van school niet en ik moet dan alles voor haar uitzoeken. maar ik ben 14?? ik weet ook niet wat een 'ondersteuningsprofiel' is. ik heb t aan chatgpt gevraagd en die zei weer wat anders dan de mentor. uiteindelijk wist de mevrouw van de kantine het want haar dochter had t ook gehad lol",
		also: [],
		tone: 'mixed',
		writer: 1
	},
	{
		text: 'In Syrië was ik leraar. Hier ik begrijp het schoolsysteem niet. ISK, schakelklas, mbo-entree, vmbo. Iedereen geeft mij een folder met lachende kinderen. Ik heb nu elf folders. Geen folder zegt: uw zoon kan dit jaar hier, en volgend jaar daar, en dit is de persoon die u kunt bellen. Eén blad met één naam, dat is genoeg.',
		also: [],
		tone: 'bad',
		writer: 1
	},
	{
		text: "Dit had ik willen weten in het eerste jaar:\n- dat je een gesprek mag laten verzetten als je werkt\n- dat je het verslag mag aanvullen\n- dat er een onderwijsconsulent bestaat en dat die niets kost\n- dat 'wij kunnen het niet bieden' niet het einde van het gesprek is, maar het begin van hún huiswerk.\nNiemand heeft iets voor ons verzwegen. Er heeft alleen nooit iemand iets verteld.",
		also: ['schoolplek'],
		tone: 'mixed',
		writer: 1
	},
	{
		text: 'niemand had gezegd dat je die pas voor de lift moest áánvragen, ik dacht dat je m kreeg als je op krukken liep. dus 3 weken trappen. op de laatste dag van mn gips zei de receptie o had je maar wat gezegd, ze liggen hier in de la. la ging open. zeker 10 pasjes',
		also: ['toegankelijkheid'],
		tone: 'bad',
		writer: 1
	},
	{
		text: 'Ik ben 17 en doe entree op het mbo. Toen ik 16 was moest ik kiezen welke opleiding, en ze zeiden dat de begeleiding gewoon mee zou gaan. Dat is niet zo. Op het mbo begint alles opnieuw met een intake. Ik had het graag in één zin gehoord: regel het vóór 1 april, anders is het potje leeg. Ik heb het zelf op een briefje gezet voor de jongens uit mijn oude VSO-klas.',
		also: [],
		tone: 'mixed',
		writer: 1
	},
	{
		text: 'Een compliment aan de mevrouw van de balie in het gemeentehuis. Ze wist het antwoord ook niet, maar ze pakte een potlood, tekende drie hokjes (school, verband, gemeente) en zette er pijlen tussen en bij elke pijl een telefoonnummer. Het hangt nu twee jaar op onze koelkast. Drie andere moeders hebben er een foto van. Zo moeilijk is het niet.',
		also: ['lotgenoten'],
		tone: 'good',
		writer: 1
	},
	{
		text: 'Vier tabbladen open, een schrift ernaast, en mijn man die zegt: ga nou slapen. Op de site van school staat dat je bij het samenwerkingsverband moet zijn. Op de site van het samenwerkingsverband staat dat school je eerste aanspreekpunt is. De gemeente verwijst naar het wijkteam, het wijkteam had een antwoordapparaat met een ander nummer, en dat nummer was van de gemeente. Ik heb pijltjes getekend in dat schrift. Het werd een rondje. Een heel mooi rondje.',
		also: [],
		tone: 'bad',
		writer: 2
	},
	{
		text: 'wist iemand dat je gwn recht hebt op zon plan met wat je nodig hebt?? ik zit in de derde. DERDE. ik hoorde het van een meisje bij handbal, die zegt heb jij geen opp dan en ik zeg een wat. zij kijkt me aan alsof ik geen tandenborstel heb',
		also: ['steun-in-de-klas'],
		tone: 'mixed',
		writer: 2
	},
	{
		text: 'Ik krijg brief van school. Drie kanten. Ik zet in vertaalcomputer. Er staat: uw kind wordt besproken in de zat. Ik vraag aan mijn man, wat is zat? Hij zegt, zat is dronken. Wij heel erg schrikken, zij is dertien, wij zijn moslim. Ik niet geslapen. Ik ga naar school met de brief en mevrouw bij deur lacht, niet gemeen, zij zegt: nee nee, dat is een vergadering. Zij heeft thee gemaakt en alles uitgelegd. Waarom schrijft niet gewoon vergadering.',
		also: [],
		tone: 'mixed',
		writer: 2
	},
	{
		text: "Ik loop stage in de zorg, mbo niveau 2, en daar leer je dat je alles in gewone taal moet zeggen tegen bewoners. B1 heet dat. Maar de brieven die ik zelf krijg over mijn verzuim en mijn begeleiding, daar staan woorden in, ik moest er drie opzoeken en één bestond niet eens. Toen heb ik hem herschreven voor school, als grap. Mijn slb'er heeft hem opgehangen. Serieus.",
		also: [],
		tone: 'good',
		writer: 2
	},
	{
		text: "Je weet niet wat je niet weet, dat is het hele probleem. Als je vraagt 'heeft hij recht op iets', dan vragen ze: waarop dan? Ja, dát vraag ik juist! Het is net als in een Chinees restaurant zonder kaart. 'Wat wilt u eten?' 'Wat heeft u?' 'Dat ligt eraan wat u wilt.' Een andere vader op het voetbal, in de regen, onder één paraplu, heeft mij in twee keer drie kwartier meer verteld dan school in twee jaar.",
		also: ['lotgenoten'],
		tone: 'bad',
		writer: 2
	},
	{
		text: 'Ik ben 17 en woon begeleid. Al mijn post gaat naar mijn voogd, die stuurt het door naar de groep en de groep legt het in een bakje. Dus ik las op 4 april dat ik op 28 maart een keuze moest doorgeven voor volgend jaar. Niemand deed iets fout. Maar ik zit nu wel in een richting die over was. Kan er niet gewoon één mail naar mij?',
		also: ['zorg-en-onderwijs', 'stem-leerling'],
		tone: 'bad',
		writer: 2
	},
	{
		text: 'Onze Lieke werd 16 en ik dacht: dan mag ze stoppen, zo was het bij mij vroeger, ik ging ook met zestien de bloemen in. Nee hoor, kwalificatieplicht, tot achttien. Nooit van gehoord. Stond er een keurige mevrouw van de gemeente op de stoep. Die zegt, heeft de school u dat niet verteld? Ik zeg, de school heeft mij verteld dat de ouderbijdrage nog niet binnen is. Dat weten ze me wél te vinden.',
		also: ['thuiszitten'],
		tone: 'mixed',
		writer: 2
	},
	{
		text: 'Wij hebben een klas met allemaal kinderen die iets hebben en wij hebben toen zelf een lijstje gemaakt: wie moet je hebben voor wat. Voor pauze binnen blijven: mevrouw van de bieb. Voor te laat door de bus: meneer bij de balie, niet de linker. Voor echt praten: de schoolmaatschappelijk werker, dinsdag. Dat lijstje gaat nu rond in klas 1. School zegt: waar komt dat vandaan? Ja van ons.',
		also: ['lotgenoten'],
		tone: 'good',
		writer: 2
	},
	{
		text: 'De school zei: dat moet u bij de gemeente vragen. De gemeente zei: dat is onderwijs. Het samenwerkingsverband zei: dat vraagt de school aan. Ik heb er op de achterkant van een tekening pijltjes van gemaakt. Het werd een cirkel. Mijn jongste vroeg of hij hem mocht inkleuren.',
		also: ['zorg-en-onderwijs'],
		tone: 'bad',
		writer: 3
	},
	{
		text: 'er hangt een poster waar je heen kan als je ergens mee zit. hij hangt achter de frisautomaat. ik vond m omdat mn twee euro was gevallen. er staat een naam op van iemand die hier al sinds 2021 niet meer werkt, dat zei de conciërge. hij heeft wel mn twee euro gevonden',
		also: [],
		tone: 'mixed',
		writer: 3
	},
	{
		text: 'Ik zet het woord in mijn telefoon: handelingsdeel. Telefoon zegt: acting part. Ik denk, mijn kind gaat toneel doen. Ik ben blij, ik zeg tegen mijn man: hij gaat toneel doen. Ik heb mijn handtekening gezet. Later buurvrouw legt uit, het is plan voor hulp. Zij zegt ook: mocht je thuis lezen eerst, had iemand moeten zeggen.',
		also: ['tlv-procedure'],
		tone: 'mixed',
		writer: 3
	},
	{
		text: "Pas toen ik bij de kapper zat, hoorde ik van de vrouw naast mij, met folie in haar haar, dat een school zes weken heeft om te beslissen en dat ze in die tijd niet zomaar 'we zitten vol' mogen zeggen. Zij had een neefje. Zo leer je dus het onderwijsrecht: onder een droogkap, van iemand met een neefje.",
		also: ['schoolplek'],
		tone: 'mixed',
		writer: 3
	},
	{
		text: "Op de website van school staat een schoolondersteuningsprofiel van 34 pagina's. Ik heb het gelezen, want ik ben zestien en had griep. Op pagina 27 staat dat er een stilteruimte is. Niemand in mijn klas wist dat. Mijn mentor wist het ook niet. We zijn samen gaan zoeken. Er stonden kerstbomen in.",
		also: ['prikkels'],
		tone: 'mixed',
		writer: 3
	},
	{
		text: 'Beste school, uw nieuwsbrief meldt de parkeerregels, de luizen, de musical, het nieuwe logo en de jarige conciërge. Ik zoek al sinds augustus bij wie ik moet zijn als een kind van dertien het niet bijhoudt. Misschien kan het tussen de luizen en de musical. Met vriendelijke groet, een vader die nu alles over uw logo weet.',
		also: ['steun-in-de-klas'],
		tone: 'bad',
		writer: 3
	},
	{
		text: 'ik werd 18 op een dinsdag. woensdag kreeg mn moeder geen mails meer van school en ik wel, 41 stuks. over dingen die ik moest regelen voor mn begeleiding op het mbo. niemand had gezegd dat dat stopt als je jarig bent. er lag nog taart',
		also: [],
		tone: 'bad',
		writer: 3
	},
	{
		text: "Bij het jeugdsteunpunt in de bieb zat een jongen van hooguit vijfentwintig. Ik vroeg drie dingen. Op twee wist hij het antwoord en bij de derde zei hij: 'Dat weet ik niet, ik zoek het uit en bel u vrijdag.' Vrijdag om tien over negen belde hij. Ik heb gewoon even niets kunnen zeggen. In drie jaar had nog nooit iemand gezegd dat hij iets niet wist.",
		also: ['lotgenoten'],
		tone: 'good',
		writer: 3
	},
	{
		text: "De gemeente zei: vraag school. School zei: dat gaat via het samenwerkingsverband. Daar stond een bandje aan: 'Voor vragen over uw kind kunt u terecht bij de school.' Ik heb op dat moment, met de telefoon in mijn hand, een kop thee gezet en ben opnieuw begonnen. Derde rondje. Bij de gemeente werkte intussen iemand anders.",
		also: [],
		tone: 'bad',
		writer: 4
	},
	{
		text: 'pas in de vierde hoorde ik van een meisje uit een andere klas dat je gewoon een kluisje beneden kan krijgen als je slecht loopt. en dat er een lift is met een pasje. 3 jaar lang trap op trap af met die tas. niemand verzwijgt het expres denk ik, het staat gwn nergens',
		also: ['toegankelijkheid'],
		tone: 'bad',
		writer: 4
	},
	{
		text: "Ter illustratie de afkortingen uit één mail van school, 9 regels lang: OPP, OT, SOP, ZAT, MDO, HGW, AB'er, SWV. Ik ben boekhouder, ik kan tegen afkortingen. Maar ik wist na die mail niet of ik ergens ja op moest zeggen, of iemand mij ging bellen, of er een termijn liep. Het antwoord bleek: ja, nee, en die was gisteren. Ik heb daarna een lijstje gemaakt, met achter elke afkorting de naam van een mens en een telefoonnummer. Bij drie van de acht kon niemand mij vertellen welk mens. Het lijstje gaat inmiddels rond in de groepsapp van de klas; er is één moeder die er een cursus van wil maken.",
		also: [],
		tone: 'bad',
		writer: 4
	},
	{
		text: "Voor een opdracht maatschappijleer moest ik uitzoeken welke rechten leerlingen hebben die extra ondersteuning krijgen. Ik bén zo'n leerling. Ik ontdekte dat er een plan over mij hoort te zijn, dat mijn ouders daar een handtekening onder moeten zetten en dat ik mijn mening mag geven. Ik kreeg een 8,2 voor het werkstuk. Dat plan heb ik daarna opgevraagd en het bestond niet.",
		also: ['stem-leerling'],
		tone: 'mixed',
		writer: 4
	},
	{
		text: "Dank voor het A4'tje. Serieus. Iemand op onze school heeft een blad gemaakt met: wie bel je waarvoor, wanneer krijg je antwoord, wat mag je weigeren, wat kost het. Met foto's van de mensen erbij. Bij ons derde kind met een rugzakje is dit de eerste keer dat ik de weg niet zelf heb hoeven uitgraven. Het hangt op de koelkast naast de afvalkalender.",
		also: [],
		tone: 'good',
		writer: 4
	},
	{
		text: 'iedereen zegt kijk op de site. op de site staat vraag je mentor. mn mentor zegt goeie vraag, ff nakijken. dat was voor de herfstvakantie. ik wilde alleen weten of ik mag opstromen en voor wanneer dat moet. blijkt dat het voor 1 november moest. het is nu 9 november.',
		also: [],
		tone: 'bad',
		writer: 4
	},
	{
		text: "Als pleegouders tekenen wij nergens voor, de voogd tekent. Maar de voogd kent het kind niet en wij mogen het verslag niet zien. School weet dat ook niet zeker en stuurt dan voor de zekerheid maar niemand iets. Vijf organisaties gebeld; vijf keer 'goede vraag'. Wie legt ons uit wie wat mag? Wij hebben geen klacht, wij zoeken een schema.",
		also: ['zorg-en-onderwijs'],
		tone: 'bad',
		writer: 4
	},
	{
		text: 'Ik loop stage en ik heb adhd en ik wist niet dat je dat mag zeggen of juist niet hoeft te zeggen. Op mbo staat er een studentendecaan op de plattegrond maar in die kamer staan nu stoelen opgestapeld. Via een vriend kwam ik bij iemand die alles binnen tien minuten uitlegde, over passende afspraken in je onderwijsovereenkomst. Tien minuten. Had ik een jaar eerder willen hebben. Ze heette ook gewoon loopbaancoach, niet iets ingewikkelds. Ze had een blad met: dit kun je vragen, dit moet je zelf regelen, dit hoef je niemand te vertellen. Op stage heb ik nu afgesproken dat ik opdrachten op papier krijg en niet drie tegelijk in de gang. Mijn stagebegeleider zei: had dat gezegd joh, dat wil ik zelf ook.',
		also: ['prikkels'],
		tone: 'mixed',
		writer: 4
	},
	{
		text: 'De school verwijst naar de gemeente, de gemeente naar het wijkteam, het wijkteam naar een site, de site naar de school. Ik heb de cirkel op papier gezet en aan alle vier gemaild. Antwoord van één: leuk getekend! Ik heb een visboer en drie kinderen, ik heb geen tijd voor leuk getekend.',
		also: [],
		tone: 'bad',
		writer: 5
	},
	{
		text: 'Niemand vertelt dat je op mbo ook een steunpunt hebt met extra uitleg en een laptop enzo. Ik kwam er achter in jaar 3 via een klasgenoot bij de snackautomaat. Jaar 3!! Zet het gewoon op een poster op de wc daar lezen we wel.',
		also: [],
		tone: 'mixed',
		writer: 5
	},
	{
		text: "Wij zijn verhuisd over een provinciegrens van niets, tien minuten rijden, en alles heette opeens anders. Het loket was een team, het team een tafel, de tafel een route. Ik heb op een servet getekend wie met wie belde. Een mevrouw van het steunpunt heeft dat servet overgetekend op een echt vel papier en er drie vakjes uit weggestreept. 'Deze twee moet u hebben,' zei ze. Het hangt op onze koelkast.",
		also: ['schoolplek'],
		tone: 'mixed',
		writer: 6
	},
	{
		text: 'waarom staat er nergens voor ons wat we mogen?? op de site is er een knop ouders, een knop docenten en een knop vacatures. ik zocht op extra tijd en kreeg een pdf van 64 blz over ondersteuningsstructuren. ik ben 14. ik heb ctrl f gedaan op leerling en die kwam er 3x in voor en 1x was dat leerlingenvervoer',
		also: ['stem-leerling'],
		tone: 'bad',
		writer: 6
	},
	{
		text: 'Voor een wasmachine bestaat een vergelijkingssite. Voor mijn kind heb ik drie websites, een pdf uit 2019 en een buurvrouw. De buurvrouw had gelijk. Ik heb haar een plant gegeven.',
		also: [],
		tone: 'mixed',
		writer: 7
	},
	{
		text: 'ik wist niet dat je ook zelf naar een jeugdpunt mag mailen. ik dacht dat is voor ouders. er hangt een poster van maar achter de deur van de ehbo kamer dus je moet eerst flauwvallen ofzo om het te zien haha',
		also: [],
		tone: 'mixed',
		writer: 7
	},
	{
		text: 'Ik heb drie telefoonnummers, twee portalen en een mevrouw die op woensdag werkt. Gisteren legde de bibliothecaris mij in vier zinnen uit wat zorgplicht is. De eerste keer dat ik het zelf zocht, in maart, belandde ik na elf kliks op de pagina waar ik begonnen was, en heb ik de laptop dichtgedaan met het gevoel dat ik de domste moeder van de provincie was. Bij de balie kwam ik alleen een boek terugbrengen.',
		also: [],
		tone: 'mixed',
		writer: 8
	},
	{
		text: 'blijkt dat ik al 2 jaar recht had op een laptop bij de toetsen. 2 jaar!! het stond op de site onder downloads onder beleid onder overig. wie kijkt er nou onder overig',
		also: ['toetsen'],
		tone: 'bad',
		writer: 8
	}
];
