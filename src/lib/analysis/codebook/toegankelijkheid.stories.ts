import type { ExampleStory } from '#lib/domain/codebook.ts';

/** Whole stories about this theme, written from knowledge of the field. */
export const toegankelijkheidStories: ExampleStory[] = [
	{
		text: 'De lift is stuk sinds de week van de open dag. Er hangt een briefje op: monteur is onderweg. Dat briefje is vergeeld. Scheikunde is op de tweede, dus maakt zij scheikunde alleen, uit het boek, aan een tafeltje naast de kapstokken. De klas loopt om half elf met de geur van proefjes langs haar heen.',
		also: [],
		tone: 'bad',
		writer: 1
	},
	{
		text: "ik heb crohn. op onze school zitten de wc's in de les op slot tegen vapen. je moet een sleutel vragen bij de balie en zeggen waarvoor. WAARVOOR. in de 2e heb ik een keer niet gehaald. ik heb toen tegen iedereen gezegd dat ik in een plas was gevallen. het had al 3 weken niet geregend",
		also: [],
		tone: 'bad',
		writer: 1
	},
	{
		text: 'Wie prikt er? Dat was de vraag, twee jaar lang. De leraar mag het niet van de verzekering, de thuiszorg komt niet voor vier minuten, ik werk in Utrecht. Mijn moeder van 74 is daarom elke schooldag om kwart over twaalf naar het hek gefietst met de insulinepen in haar fietstas, ook met code oranje. Ze kent alle leerlingen bij naam. Ze moeten haar eigenlijk een lintje geven, of een contract.',
		also: ['zorg-en-onderwijs'],
		tone: 'mixed',
		writer: 1
	},
	{
		text: 'bij de brandoefening moest ik boven wachten bij het raam want de lift mag dan niet. iedereen stond beneden op het plein en ik zwaaide. ze waren vergeten wie mij zou halen. na 20 min ging iedereen naar binnen en toen zei meester hee waarom ben jij niet naar buiten gegaan. ik zit in een rolstoel meester',
		also: [],
		tone: 'bad',
		writer: 1
	},
	{
		text: "Ze is er meestal twee van de vijf dagen. Vermoeidheid na een longziekte, het heeft een lange naam en geen einddatum. Op de andere drie ligt er een robotje op haar tafel, zo groot als een broodtrommel, waarmee ze vanuit bed meekijkt. Een jongen zet er in de pauze een petje op en draagt het mee naar buiten. De docent Frans draait het om naar de muur, want ze 'voelt zich bekeken'.",
		also: ['steun-in-de-klas'],
		tone: 'mixed',
		writer: 1
	},
	{
		text: "Ik zie ongeveer vijf procent. De docenten zeggen: zoals jullie hier zien. De enige die het anders doet is die van economie, die zegt hardop wat hij tekent: 'ik trek nu een lijn schuin naar beneden, lelijk, sorry'. Heel de klas snapt economie beter dan ooit. Het kost niks, alleen een mond.",
		also: ['fijne-leerkracht'],
		tone: 'good',
		writer: 1
	},
	{
		text: 'Schoolreis naar de Ardennen. Wij kregen een aparte brief: Noah mag mee, mits er een ouder meegaat, op eigen kosten, in een hotel buiten het terrein, want de blokhut heeft een drempel. Een drempel van elf centimeter, ik heb gebeld en het gevraagd. Mijn buurman heeft een plank gezaagd. Hij heeft hem blauw geverfd en ik heb hem afgeleverd bij de rector, met een strik.',
		also: ['niet-gehoord'],
		tone: 'mixed',
		writer: 1
	},
	{
		text: 'na mn hersenschudding zei iedereen wat fijn dat je er weer bent want je ziet niks aan me. dat is t rotte. als ik een been had gebroken hield iemand de deur open. nu moet ik 8x per dag zeggen dat ik niet naar t digibord kan kijken. en dan zeggen ze nog steeds? ja. nog steeds',
		also: ['terugkeer'],
		tone: 'bad',
		writer: 1
	},
	{
		text: "De lift was stuk. Nou, een lift is wel vaker stuk. Maar deze was stuk van de herfstvakantie tot Pasen, en het muzieklokaal zit boven. Dus zij zat beneden in de gang met een werkblad over ritme, en boven haar hoofd hoorde je ze stampen. Dat werkblad heb ik nog. Klap het volgende patroon. Wie ging er dan met haar klappen? Zegt ze, de schoonmaker, oma, die klapte een keer mee met z'n emmer.",
		also: [],
		tone: 'bad',
		writer: 2
	},
	{
		text: "ik moet om de twee uur prikken en als het piept moet ik wat eten. in scheikunde mag je niet eten. dus dan sta ik op de gang met mn boterham als een straf. de invaller dacht ook dat het straf was en zei 'had je je maar moeten gedragen'. bro ik heb suiker",
		also: [],
		tone: 'mixed',
		writer: 2
	},
	{
		text: "Ze zeiden in het kennismakingsgesprek: wij zijn een drempelloze school. Ik heb ze geteld, ik ben metselaar, ik kijk daarnaar. Elf. Elf drempels, en bij het fietsenhok nog zo'n gemene met een regel erop. Ik heb aangeboden: ik kom op zaterdag met een zak snelbeton en dan maak ik ze allemaal schuin, gratis. Mocht niet, aanbestedingsbeleid. Dus nu tilt Kees, van klas vier, mijn jongen eroverheen. Kees heeft geen aanbesteding nodig.",
		also: [],
		tone: 'mixed',
		writer: 2
	},
	{
		text: 'Ik heb een stoma. Zo, dat wou ik een keer gewoon typen. Op school weten drie mensen het. De verpleegkundige van de dinsdag heeft met mij een plek gezocht waar ik mijn spullen kwijt kan, een kastje in het invalidentoilet, met een plaatje van een cactus erop zodat niemand vraagt. Als iemand toch vraagt wat er in zit zeg ik: cactusspul. Ik had echt gedacht dat ik hierdoor van school moest. Het werd een cactus.',
		also: [],
		tone: 'good',
		writer: 2
	},
	{
		text: 'Mijn kind heeft in de nacht beademing en overdag is hij moe, dat is zijn ziekte. Hij kan twee uur naar school, dan slapen, dan nog een uur. Er is op die school geen bed. Wel een EHBO-kamer, met bank, maar daar staan kerstspullen. Ik heb zelf de kerstspullen versjouwd naar zolder, met de buurman, onder toezicht van de conciërge. De rendieren moesten in tweeën. En nu slaapt hij daar, met het raam op een kiertje, en gaat dan weer naar aardrijkskunde.',
		also: [],
		tone: 'good',
		writer: 2
	},
	{
		text: "Slechthorend zijn op een leerplein is alsof je met een zeef soep eet. Ik krijg van elke zin de grote stukken mee. 'Morgen ... niet vergeten ... anders ...' Wat dan? Solo-apparatuur heb ik wel, maar de docent moet dan het microfoontje om en de helft zegt: ik praat al hard genoeg. Hard is niet het probleem. Twee scholen verder weet ik dat er bestaan waar ze een gewoon lokaal met een deur hebben.",
		also: ['prikkels'],
		tone: 'bad',
		writer: 2
	},
	{
		text: 'Sinds de corona is ze niet opgeknapt. Post-covid, dat moet ik erbij zeggen want anders denkt men dat ze lui is. Ze heeft één tas energie op een dag. Gaat die op aan traplopen, is er geen meer over voor biologie. Ik legde dat uit met suikerklontjes, aan de mentor, want ik dacht dat is duidelijk. Hij pakt een klontje en doet het in zijn thee. Zonder erbij na te denken! Kijk, zeg ik, daar gaat Engels.',
		also: ['niet-gehoord'],
		tone: 'mixed',
		writer: 2
	},
	{
		text: 'Het is altijd de achterdeur. Bij de voordeur zijn 3 treden dus ik moet omlopen langs de containers, via de keuken van de consumptieve. Iedereen zegt gezellig, dan krijg je vast wat lekkers. Klopt, ik heb al twee keer een gehaktbal gehad. Maar ik wil ook gwn een keer door de voordeur binnenkomen met de rest en die draaideur vervloeken',
		also: [],
		tone: 'mixed',
		writer: 2
	},
	{
		text: 'De helling is er. Er staat alleen een plantenbak op, met lavendel, een cadeau van de oudervereniging. Elke ochtend zet de conciërge hem opzij en elke middag zet iemand hem terug, niemand weet wie. Vorige week had de conciërge griep. Toen heb ik met een volwassen vrouw van de administratie lavendel staan duwen in de regen terwijl zij al tien minuten les had.',
		also: [],
		tone: 'mixed',
		writer: 3
	},
	{
		text: 'ik heb de sleutel van de lift. dat is een hele verantwoordelijkheid volgens de conciërge. iedereen wil ineens me vriend zijn als het lokaal op de derde is. ik neem er max 2 mee. vip lijst wisselt',
		also: [],
		tone: 'good',
		writer: 3
	},
	{
		text: "Om half elf moet er iets gebeuren met een slangetje. Het duurt zes minuten en je hebt er een bevoegdheid voor nodig. De thuiszorg kan tussen tien en twaalf, wanneer precies is niet te zeggen. School heeft niemand, 'we zijn geen ziekenhuis'. Dus sta ik elke dag van kwart voor tien tot kwart over twaalf in de gang bij de maquette van het zonnestelsel. Ik was lerares. Ik weet nu weer alle manen. De directeur komt weleens langs en zegt dan: houdt u vol. Ik vroeg of er niet iemand van het personeel de handeling kon leren, er is een cursus, een dagdeel, gratis. Hij zou het in het team leggen. Dat was bij Titan. Inmiddels ben ik bij Neptunus.",
		also: ['zorg-en-onderwijs'],
		tone: 'bad',
		writer: 3
	},
	{
		text: 'Ik heb reuma, dat zie je niet. In september kan ik de trap op, in november niet. Dus krijg ik in november te horen dat het in september toch ook ging. Een kruk zou helpen, zei iemand van de staf. Niet voor mijn knieën. Voor de anderen, dan zien ze het.',
		also: ['niet-gehoord'],
		tone: 'bad',
		writer: 3
	},
	{
		text: "Excursie naar het Archeon. De bus had geen lift, 'maar jullie mogen natuurlijk zelf rijden'. Wij reden zelf. Wij stonden er een uur eerder dan de bus en waren een uur later thuis. In de middeleeuwen liepen overal stenen. Zij heeft op het enige asfaltpad een praatje gemaakt met een monnik. 'Die had ook pauze,' zei ze.",
		also: ['vervoer'],
		tone: 'mixed',
		writer: 3
	},
	{
		text: 'solo-apparatuur: docent hangt microfoontje om, ik hoor het in mn gehoorapparaat. top. alleen doet hij m niet uit als hij naar de wc gaat. of in de personeelskamer. ik weet dus alles over de scheiding van wiskunde. ik zeg niks, maar ik haal wel steeds betere cijfers bij hem lol',
		also: [],
		tone: 'good',
		writer: 3
	},
	{
		text: 'Bij zware pinda-allergie hoort een afspraak: geen noten in het lokaal. Het stond in het zorgplan en het stond op de deur. Met Sinterklaas deed de directeur persoonlijk de ronde als Piet. Hij strooide. Ik krijg daar geen woord over op papier, behalve dat ik die dag voor het eerst van mijn leven iemand aan zijn kraag een school uit heb zien lopen, en dat was de Sint, die verpleger bleek.',
		also: ['niet-gehoord'],
		tone: 'mixed',
		writer: 3
	},
	{
		text: "crohn dus ik moet soms NU. afspraak is dat ik mag gaan zonder vragen. invaldocent: 'kan dat niet wachten tot de bel'. ik ben gewoon opgestaan. heel de klas in koor: DAT MAG ZIJ. ik hou best veel van die klas, ook al weet nu echt iedereen het",
		also: [],
		tone: 'good',
		writer: 3
	},
	{
		text: "De nieuwbouw is prachtig: één en al hout, een tribunetrap als hart van de school waar alle vieringen zijn. Bij de opening zaten vierhonderd kinderen op die trap. Eén niet. Die stond ernaast met de remmen erop, bij de kapstokken, 'want daar zie je het ook goed'. De architect won een prijs.",
		also: [],
		tone: 'bad',
		writer: 4
	},
	{
		text: 'sleutel van de lift zit bij de conciërge. conciërge is niet altijd in zn hok. dus sta ik met mn krukken te wachten, kom ik 10 min te laat, moet ik een te laat briefje halen. bij de conciërge. die er niet is',
		also: [],
		tone: 'bad',
		writer: 4
	},
	{
		text: 'Wie geeft de insuline? Die vraag van vier woorden heeft acht maanden geduurd. De juf wil wel maar mag niet van het bestuur. Het bestuur wil een protocol. De thuiszorg komt niet op locatie zonder indicatie. De indicatie vraagt een verklaring van school. Tot die tijd zit ik elke dag van twaalf tot één in de auto op de parkeerplaats, met een broodje en mijn laptop.',
		also: ['zorg-en-onderwijs'],
		tone: 'bad',
		writer: 4
	},
	{
		text: 'Voor wie denkt dat vermoeidheid betekent dat je wilt slapen: ik heb reuma en op een slechte dag weegt een deur evenveel als een auto. Onze mentor heeft het één keer aan de klas laten voelen met zandzakjes aan polsen en enkels, een heel lesuur. Ik had haar gevraagd of ze het wilde doen. Daarna hield iedereen deuren open, tot irritant toe. Er zijn nog wel dingen. Het rooster is voor mij drie gebouwen en de lift in het oude gebouw ruikt naar gym en doet het de helft van de tijd. Als ik een slechte week heb mis ik toetsen en die moet ik dan allemaal inhalen in mijn eerste goede week, waardoor het weer een slechte week wordt. Daar zijn we over in gesprek.',
		also: ['fijne-leerkracht'],
		tone: 'good',
		writer: 4
	},
	{
		text: "Schoolreisje. Bus met vier treden. 'U kunt er toch zelf even achteraan rijden?' Natuurlijk kan ik dat. Ik reed vorig jaar ook achteraan, en het jaar daarvoor, met haar op de achterbank kijkend naar de achterruit waar iedereen zwaait. Op den duur krijgt zwaaien een andere betekenis.",
		also: ['vervoer'],
		tone: 'bad',
		writer: 4
	},
	{
		text: 'ik heb crohn en dus moet ik soms NU. niet over 5 min. niet na de uitleg. elke invaller wil eerst een discussie. heb een pasje maar dat is zo groot als een bankpas en dan roept iemand wat is dat. nu mag ik gwn opstaan en weglopen zonder iets te zeggen, heeft de teamleider iedereen gemaild. scheelt echt zoveel stress',
		also: [],
		tone: 'mixed',
		writer: 4
	},
	{
		text: "Na de chemo mocht hij terug, maar alleen bij minder dan drie snotneuzen in de klas, bij wijze van spreken. De groep heeft toen zelf iets bedacht: een laptop op een karretje, dat ze om beurten 'ophaalden' van gym naar handvaardigheid. Hij lag thuis op de bank en werd in de kring gereden als een burgemeester. De juf heeft er geen beleidsstuk voor geschreven. Dank u, groep zes.",
		also: ['terugkeer'],
		tone: 'good',
		writer: 4
	},
	{
		text: "Ik zie vier procent. De boeken in braille waren er in december; het schooljaar begon in augustus. Tot die tijd las mijn buurvrouw Fenna alles fluisterend voor, ook de plaatjes. ('Een man met een hoed kijkt boos naar een koe.') Ik ben gaan houden van geschiedenis door Fenna, maar zij kreeg zelf een onvoldoende.",
		also: ['steun-in-de-klas'],
		tone: 'mixed',
		writer: 4
	},
	{
		text: 'lift kapot. 3e week. mijn lessen zijn op 2 hoog. oplossing van school: ik krijg de les via teams, vanuit de aula. onder mn eigen klas. ik hoor ze boven lachen en 2 seconden later nog een keer op mn scherm',
		also: [],
		tone: 'bad',
		writer: 5
	},
	{
		text: 'Suiker prikken mocht alleen bij de administratie, en de administratie luncht van twaalf tot half een, precies dan. Zij is twaalf en kan het zelf al sinds haar zevende. Eén gesprek met de gymleraar, die zelf type 1 heeft, en het was klaar: gewoon in de klas, telefoon op tafel, niemand kijkt meer op.',
		also: ['fijne-leerkracht'],
		tone: 'good',
		writer: 5
	},
	{
		text: 'Kijk, wij vrezen de trap, niet de rolstoel. De school zei: volledig toegankelijk. De voordeur wel ja. Maar het praktijklokaal koken heeft een drempel van elf centimeter en een aanrecht op volwassen hoogte. Mijn zoon wil kok worden. Zijn vader heeft een plankje gezaagd en dat ligt er nu, met zijn naam erop.',
		also: [],
		tone: 'mixed',
		writer: 5
	},
	{
		text: 'De lift gaat met een sleutel en de sleutel heeft de conciërge en de conciërge is er tot twee uur. Mijn rooster gaat tot vier uur. Dus word ik op dinsdag om vijf voor twee naar boven gebracht en heb ik daar een uur niks, in een lege gang, met uitzicht op mijn klas die beneden gym heeft. Ik heb inmiddels een plantje neergezet. De facilitair manager vond het gezellig.',
		also: ['niet-gehoord'],
		tone: 'bad',
		writer: 6
	},
	{
		text: 'Suiker meten, spuiten, tellen: mijn kleindochter doet het zelf sinds ze negen is, alleen wil ze dat er iemand in de buurt zit die weet waar de druivensuiker ligt. De brugklas had er geen protocol voor. Toen heeft de kantinejuffrouw een cursusje gevolgd, uit zichzelf, en er een rood vlaggetje op een trommel gezet. Sindsdien gaat het goed. Het officiële protocol komt in het najaar.',
		also: ['steun-in-de-klas'],
		tone: 'mixed',
		writer: 6
	},
	{
		text: 'Lift kapot sinds de kermis. Mijn lokalen zijn boven. Ze hebben nu alle lessen van 2B naar beneden verplaatst en daar is de klas boos over want dan moeten ze door de regen naar het bijgebouw. Ik ben dus degene van de regen. Ik kan het ook niet helpen dat een monteur vakantie heeft.',
		also: [],
		tone: 'bad',
		writer: 7
	},
	{
		text: "Mijn dochter heeft reuma en op koude dagen krijgt ze haar pen niet vast. Een collega-moeder vond dat zij 'er zo gezond uitziet'. Van de conciërge heeft ze een sleutel gekregen van de warme technische ruimte, waar ze vijf minuten haar handen op de leiding legt. Daar staat ook zijn radio. Ze kent inmiddels alle schlagers.",
		also: ['fijne-leerkracht'],
		tone: 'good',
		writer: 7
	},
	{
		text: 'Sondevoeding op school, dat mocht alleen door bevoegd personeel, en bevoegd personeel was ik. Dus ik reed vier keer per week om twaalf uur heen en weer, een jaar lang. Een wijkverpleegkundige heeft in één middag drie docenten bevoegd gemaakt. Eén middag. Daar was een jaar over vergaderd.',
		also: ['zorg-en-onderwijs'],
		tone: 'mixed',
		writer: 7
	},
	{
		text: 'Er is een lift. Er is een sleutel. Er is een conciërge die de sleutel heeft, en hij heeft pauze als wij pauze hebben. Ik ken alle posters op de begane grond uit mijn hoofd.',
		also: [],
		tone: 'mixed',
		writer: 8
	},
	{
		text: "De kinderarts vroeg hoe vaak ze naar het toilet kan. 'Op school of in het echt?' vroeg mijn dochter. Zij heeft de ziekte van Crohn en een pasje dat niemand kent. Na het gesprek met de teamleider heeft iedere docent het gezien. Ze hoeft alleen nog de kaart op te steken, als een scheidsrechter.",
		also: [],
		tone: 'good',
		writer: 8
	},
	{
		text: 'na mn chemo had ik een pet op en dat mocht van meneer scheffer niet in de les. toen hij het snapte werd hij zo rood dat ik hem zielig vond. ik ben al 2 jaar schoon. hij doet nog steeds extra aardig en eerlijk gezegd maak ik daar misbruik van',
		also: [],
		tone: 'mixed',
		writer: 8
	}
];
