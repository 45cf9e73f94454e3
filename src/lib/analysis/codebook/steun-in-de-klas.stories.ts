import type { ExampleStory } from '#lib/domain/codebook.ts';

/** Whole stories about this theme, written from knowledge of the field. */
export const steunInDeKlasStories: ExampleStory[] = [
	{
		text: 'Onze Joris heeft volgens het plan recht op vier uur begeleiding per week. In de praktijk is dat juf Petra, die ook de kleuters doet, de luizen, de boeken en de telefoon. Ik zag haar op het plein lopen met aan elke hand een kind en een map onder haar kin. Ik durf niet te klagen, want dan klaag ik over haar.',
		also: [],
		tone: 'mixed',
		writer: 1
	},
	{
		text: 'ik steek mn vinger op en leg m dan weer neer want er zijn er al 6 eerder. dan ben ik de vraag kwijt. dan is de les voorbij. de docent kan er ook niks aan doen, hij is alleen en wij zijn met 31 en er zitten er 3 bij die elke 5 min iets gooien',
		also: [],
		tone: 'bad',
		writer: 1
	},
	{
		text: "Het OPP werd ons toegestuurd in juni, om te ondertekenen voor het jaar dat voorbij was. Daarin stond dat hij wekelijks pre-teaching rekenen had gehad. Ik vroeg het hem bij het afdrogen. 'Pre-wat?' zei hij. Het staat er echt: geëvalueerd, doel behaald, handtekening mentor. Iemand heeft dus een doel behaald, maar wie.",
		also: ['stem-leerling'],
		tone: 'bad',
		writer: 1
	},
	{
		text: 'in de eerste had ik naast me een mevrouw, mieke, die fluisterde wat we gingen doen. eerst dit boek, dan die bladzij. toen was er geen geld meer voor mieke. nu ligt er een geplastificeerd kaartje op mn tafel waar t opstaat. een kaartje ziet niet dat je vastzit',
		also: [],
		tone: 'bad',
		writer: 1
	},
	{
		text: 'Twee dagen in de week een vaste leraar, de rest invallers. In een klas met acht rugzakjes, zoals wij die vroeger noemden. De afspraken over mijn kleinzoon (voorin, opdracht in stukjes, even aantikken) hangen op een blaadje binnenin de kastdeur. Een invaller doet die kast niet open. Sinds februari heb ik hem geleerd om zelf te zeggen: mijnheer, kijkt u in de kast.',
		also: [],
		tone: 'mixed',
		writer: 1
	},
	{
		text: "op t vso hadden we 12 man en 2 meesters. nu op het mbo 26 en 1 docent die half online zit. bij de intake hadden ze gezegd je krijgt een coach. ik heb die coach 1 keer gezien, hij had mn naam verkeerd op zn papier. ik las m: 'dylan, autisme, rustige plek'. ik heet niet dylan en mijn ding is lezen",
		also: ['informatie'],
		tone: 'bad',
		writer: 1
	},
	{
		text: 'wij hebben nu een soort huiskamer op school, lokaal 011. er staat een bank en een waterkoker en mevrouw van dalen zit er altijd. als t in de les niet lukt mag je daar je opdracht afmaken. geen briefje nodig. ik ben van 14 onvoldoendes naar 3 gegaan en ik heb echt nix anders gedaan dan daar zitten',
		also: ['fijne-leerkracht'],
		tone: 'good',
		writer: 1
	},
	{
		text: "Op de ouderavond legde de directeur uit dat 'handen in de klas' nu 'slimmer organiseren' heet. De onderwijsassistent is wegbezuinigd, daarvoor in de plaats kwam een bak met wiebelkussens en een zandloper. Mijn dochter kan goed op een wiebelkussen zitten. Ze kan alleen nog steeds niet klokkijken, en dat is wat er in het plan stond.",
		also: [],
		tone: 'bad',
		writer: 1
	},
	{
		text: 'Eén-en-dertig zitten er in, en dan die juf, een jong ding, van goede wil. Ik ging een ochtend helpen met de lijmpistolen, vandaar dat ik het gezien heb. Zij loopt maar. Van de ene vinger naar de andere vinger. En onze Sem steekt niet eens zijn vinger op, die zit gewoon te wachten tot het overgaat. Ik zeg tegen haar bij de koffie: hoe doe jij dat? Zegt ze, ik doe het niet. Eerlijk was ze wel.',
		also: [],
		tone: 'mixed',
		writer: 2
	},
	{
		text: 'er staat in mn plan dat ik na elke uitleg nog een keer persoonlijk uitleg krijg. lief bedacht. maar er zijn 4 andere met datzelfde plan en 1 docent en de les is 45 min min 10 min telefoons inleveren. dus nou krijgen we met zn vijven uitleg aan een tafel. dat heet dan gewoon een tweede les',
		also: [],
		tone: 'mixed',
		writer: 2
	},
	{
		text: "Het OPP hangt bij ons op de koelkast. Doel 1: zelfstandig starten met een taak. Wie helpt daarbij? Stond ingevuld: 'docent, indien mogelijk'. Ik heb daar met een rode stift een cirkel om gezet, om indien mogelijk. Want het was dus niet mogelijk. Zij hadden het over formatie, over uren die naar de bovenbouw waren. Tegen een jongen die naar een leeg blaadje zit te kijken kun je niet zeggen dat zijn hulp naar de bovenbouw is.",
		also: ['niet-gehoord'],
		tone: 'bad',
		writer: 2
	},
	{
		text: "In mijn klas zit een assistent, meneer Roel. Hij zit nergens echt, hij schuift een kruk achter je. Hij zegt niks voor. Hij tikt alleen op het woord in de opdracht dat je vergeten bent te lezen. Bij mij tikt hij op 'waarom', altijd op 'waarom'. Nu tik ik zelf al. Volgend jaar is het geld voor hem op, stond in de nieuwsbrief, in een zin over de kerstmarkt.",
		also: ['fijne-leerkracht'],
		tone: 'mixed',
		writer: 2
	},
	{
		text: "Wij Limburgers klagen niet zo gauw, maar ik heb 'm toch aan het hart. Drie invallers sinds carnaval. De een kwam uit het bedrijfsleven, de ander ging op wereldreis, en de derde wist niet dat er kinderen met een instructiekaart in zaten. Die lag onder in de la. Zegt mijn jongen: mam, ik heb hem 'r gegeven en ze zei dank je, en toen heeft ze 'm als onderzetter gebruikt. Voor haar thee, hè.",
		also: [],
		tone: 'bad',
		writer: 2
	},
	{
		text: "Als ik de draad kwijt ben leg ik een blauw blokje op de hoek van mijn tafel. Dan weet ze het en komt ze vanzelf, zonder dat de halve klas het hoort. Dat is alles. Een blokje. Op mijn vorige school hadden ze een begeleidingsplan van twaalf pagina's, en geen blokje.",
		also: ['fijne-leerkracht'],
		tone: 'good',
		writer: 2
	},
	{
		text: 'Zij zeggen: extra handen. Ik heb gedacht, mooi, handen. Handen komen op maandag en op donderdag, een uur. Maar handen gaan met drie jongens die gooien met stoelen, dat snap ik, dat is gevaarlijk voor spullen. Mijn dochter gooit niet. Zij is stil, zij heeft pas twee jaar Nederlands. Dus voor haar geen handen. Zij zegt mama, moet ik ook gooien?',
		also: [],
		tone: 'bad',
		writer: 2
	},
	{
		text: 'niveau 2 techniek hier. 26 gasten 1 leraar en 9 draaibanken. als je vastloopt wacht je. dus je leert wachten, da kan ik nu goed. ik heb gevraagd of die ouwe vakman die er vroeger was, die gepensioneerde, nie een ochtend terug kon komen. mocht niet van de verzekering. die man staat nou elke woensdag buiten het hek te buurten met ons en legt het dan uit met een stokje in het zand',
		also: [],
		tone: 'mixed',
		writer: 2
	},
	{
		text: 'Er zitten dertig kinderen en één juf. Op het raam heeft ze met krijtstift tijden geschreven: 9.10 Bram, 9.25 Noor, 9.40 Ilias. Ons kind staat op 11.50. Om 11.45 begint de lunch. Ik heb er niets van gezegd, want ik zag haar haar brood eten boven de prullenbak, staand.',
		also: [],
		tone: 'mixed',
		writer: 3
	},
	{
		text: "in mn opp staat dat ik 'bij aanvang van elke les een korte check-in krijg'. dat gaat zo: docent komt binnen, kijkt, duim omhoog? duim omhoog. klaar. ik heb een keer als test mn duim naar beneden gedaan. hij stak de zijne op en begon over de romeinen",
		also: ['niet-gehoord'],
		tone: 'bad',
		writer: 3
	},
	{
		text: 'Het arrangement was vier uur per week. Daarvan ging een uur naar overleg, een uur naar verslag en een uur naar reistijd. Het vierde uur viel op Goede Vrijdag, Pasen, Koningsdag en Hemelvaart. Ik ben zelf projectleider en vind het eigenlijk knap.',
		also: [],
		tone: 'bad',
		writer: 3
	},
	{
		text: 'Mijn begeleider heet Wout en hij heeft een stoel op wieltjes. Hij rolt naar me toe als ik vastloop en weer weg als het gaat. Hij rolt ook naar anderen, dus niemand weet voor wie hij eigenlijk komt. Dat was zijn idee. Sinds maart is de stoel weg, hij ook, het potje was leeg. Ze hadden de stoel van mij wel mogen laten staan. Ik heb aan de teamleider gevraagd wat het kost, een Wout. Ze zei dat het zo niet werkt, dat het uit verschillende geldstromen komt. Dat vond ik een mooi woord. Ik zie dan een kaart met blauwe lijntjes en Wout die stroomafwaarts rolt, achteruit, met zijn hand omhoog.',
		also: [],
		tone: 'mixed',
		writer: 3
	},
	{
		text: 'Vier invallers voor de herfstvakantie. De vijfde had een briefje gekregen waar alle namen op stonden met een kleurtje. Groen was zelfstandig. Hij was ook groen, want rood was op, zei de conciërge. Zo heeft hij drie weken met een werkblad gezeten dat hij niet kon lezen. Braaf. Dat is het ergste, hij was zo braaf.',
		also: ['informatie'],
		tone: 'bad',
		writer: 3
	},
	{
		text: "ik steek mn hand op. arm wordt moe. andere arm. die wordt ook moe. ik leg mn hoofd op tafel met mn hand nog omhoog, zo'n periscoop. bel gaat. thuis vraagt pap of ik om hulp gevraagd heb. ja pap. fysiek wel",
		also: [],
		tone: 'mixed',
		writer: 3
	},
	{
		text: "De onderwijsassistente is er op de ochtenden. Op maandagochtend ziet u dus een jongen die zijn jas ophangt, zijn schrift opent en meedoet. Op maandagmiddag ziet u hem onder de tafel. Het is dezelfde jongen, het is dezelfde jas. Het team concludeert dat hij het 'wel kan als hij wil'.",
		also: ['niet-gehoord'],
		tone: 'bad',
		writer: 3
	},
	{
		text: 'Bij techniek zetten ze de grote opdracht tegenwoordig in plaatjes op het bord, voor iedereen. Stap 1, stap 2. Dat was voor mij bedoeld maar nu doet de halve klas het ermee, ook Dani die alles snapt. Ik heb een lamp gemaakt. Hij doet het. Mevrouw zei dat ze het eerder had moeten bedenken, toen zei ik: geeft niks, u heeft het nu toch.',
		also: ['fijne-leerkracht'],
		tone: 'good',
		writer: 3
	},
	{
		text: "In het ontwikkelingsperspectief staat 'dagelijks 20 minuten pre-teaching en verlengde instructie aan de instructietafel'. Ik heb het aan hem gevraagd. Hij wist niet wat een instructietafel was. Er staat er wel een, zei hij na even nadenken, maar daar ligt de verloren gymkleding op.",
		also: [],
		tone: 'bad',
		writer: 4
	},
	{
		text: 'we zijn met 32. ik zit vooraan omdat ik slecht hoor. maar als je vooraan zit hoor je de grappen van achter niet en dan lacht iedereen en jij draait je om. meneer heeft een microfoontje voor me, alleen vergeet ie m aan te zetten. ik durf het niet elke les te zeggen',
		also: ['toegankelijkheid'],
		tone: 'bad',
		writer: 4
	},
	{
		text: 'Juf Anke heeft 29 kinderen, onder wie vier met een eigen leerlijn, één met een sonde en een nieuwkomer zonder Nederlands. Zij doet wat zij kan en dat is zichtbaar: ze heeft een wallen-blik waar ik me schuldig onder voel. Ik ga haar dus niet wéér vragen naar het oefenmapje. Ik schrijf het hier op, waar het hoort: zet er een tweede mens bij. Overigens weet Anke niet dat ik dit stuur. Op de laatste ouderavond vroeg iemand naar de gemiddelde groepsgrootte en toen zei het bestuur dat die onder het landelijk gemiddelde lag. Dat kan best. Er zijn ook groepen van veertien, aan de andere kant van de gang, waar het dak lekt.',
		also: [],
		tone: 'mixed',
		writer: 4
	},
	{
		text: 'Mijn onderwijsassistent heet Wil en ze is er op dinsdag en donderdag. Op dinsdag en donderdag haal ik voldoendes. Wij hebben een keer met wiskunde een grafiek gemaakt van mijn cijfers per weekdag, je ziet gewoon bergen en dalen. Ik heb hem aan de teamleider gegeven. Hij vond het een creatieve grafiek.',
		also: ['niet-gehoord'],
		tone: 'mixed',
		writer: 4
	},
	{
		text: 'Beste leerkracht, op de gang is geen ondersteuning. Op de gang is een stoel. Met vriendelijke groet, de vader van het kind op de stoel. P.S. Ik heb de stoel opgemeten: hij staat 4 meter van de deur en 11 van het bord. Hij hoort niets, ik heb er zelf op gezeten.',
		also: [],
		tone: 'bad',
		writer: 4
	},
	{
		text: 'ik krijg een stappenplan bij elke opdracht. met vakjes om af te vinken. klinkt kinderachtig maar echt, sinds dat ding lever ik dingen in. de begeleider komt 1x in de week checken of de docenten het ook echt geven. 8 van de 10 doen het. die andere 2 zijn lo en een invaller',
		also: [],
		tone: 'good',
		writer: 4
	},
	{
		text: "Het budget was op. Niet een beetje op: in oktober. De begeleidingsuren die in juni nog 'geborgd' waren, bleken verdeeld over drie nieuwe instromers die het, eerlijk is eerlijk, ook nodig hebben. Zo worden gezinnen elkaars concurrent om anderhalf uur per week. Ik sta naast die andere vader langs het voetbalveld en we hebben het over het weer.",
		also: [],
		tone: 'bad',
		writer: 4
	},
	{
		text: "Als ik mijn hand opsteek duurt het gemiddeld elf minuten. Ik heb het een week bijgehouden omdat ik anders toch niks te doen had. Het ligt niet aan mevrouw, ze rent. Maar na elf minuten weet ik niet meer wat mijn eigen vraag was en dan zeg ik 'laat maar', en dan is ze opgelucht, en ik snap dat nog ook. Vorig jaar was er op donderdag een student die rondliep, Sem, die wilde zelf leraar worden. Toen duurde het twee minuten. Sem is nu klaar en heeft een eigen klas van 31 en waarschijnlijk ook kinderen met een hand in de lucht. Misschien is er een systeem met kaartjes mogelijk, dat heb ik voorgesteld, groen oranje rood. Dat gaan ze bespreken.",
		also: [],
		tone: 'bad',
		writer: 4
	},
	{
		text: '33 man, 1 juf, 1 stopcontact. wie hulp wil zet een rood blokje op tafel. om half 10 is het hele lokaal rood. ik heb mn blokje mee naar huis genomen want dan hoef ik niet te zien dat ie daar staat',
		also: [],
		tone: 'bad',
		writer: 5
	},
	{
		text: 'In het plan staat vijf uur extra handen. Ik heb geteld met haar, aan de keukentafel, met macaroni. Maandag: de handen waren ziek. Dinsdag: de handen vielen in bij groep vijf. Woensdag een kwartier. Zij vindt het grappig, zij is tien. Ik heb de macaroni in een zakje aan de directeur gegeven.',
		also: ['niet-gehoord'],
		tone: 'mixed',
		writer: 5
	},
	{
		text: 'Op de opleiding lassen heb ik een maatje gekregen die naast me staat als ik de tekening moet lezen. Hij leest, ik las. Samen zijn we een hele goeie lasser haha. Docent vond het eerst raar maar toen hij de naad zag niet meer.',
		also: ['dyslexie'],
		tone: 'good',
		writer: 5
	},
	{
		text: 'Er is een onderwijsassistente die haar kruk niet naast mijn kleinzoon zet maar achter hem, schuin, zodat niemand ziet voor wie zij komt. Als hij vastloopt legt ze een geel potlood op de rand van zijn tafel. Dat betekent: begin bij de tweede zin. Meer doet ze niet. Hij heeft nu een zes voor aardrijkskunde en een verzameling gele potloden, want hij vergeet ze terug te geven.',
		also: [],
		tone: 'good',
		writer: 6
	},
	{
		text: '32 leerlingen, 1 docent, 1 raam dat open kan. in mn opp staat een checkmoment. vandaag deed ik duim omlaag. hij zag t niet want er viel iemand van zn stoel. geen verwijt hoor',
		also: ['prikkels'],
		tone: 'bad',
		writer: 6
	},
	{
		text: 'wij zitten met 31 en er is 1 juf en een stagiair die ook niks weet. als ik mn vinger opsteek duurt het zo lang dat ik m met mn andere hand moet vasthouden. op het laatst was ik mn vraag kwijt',
		also: [],
		tone: 'bad',
		writer: 7
	},
	{
		text: 'Elke vrijdag om tien uur komt er een mevrouw die naast mijn zoon gaat zitten. Naast, dat is het hele geheim. Ze legt niets uit, ze zet alleen haar vinger bij de regel. Op andere dagen is die vinger er niet en dan is de regel er ook niet. In het OPP staat één uur. Met twee zou hij het redden, denkt iedereen.',
		also: [],
		tone: 'mixed',
		writer: 7
	},
	{
		text: "Ze hadden een hulpmiddel bedacht: een rood en een groen bekertje. Rood is ik zit vast. Ik zet hem op rood en dan zegt ze 'ja ik zie je' en gaat ze naar een ander. Op een gegeven moment had ik drie rode, ook die van mijn buren. Ze vond dat ik aandacht vroeg. Klopt. Daar was dat bekertje toch voor.",
		also: ['niet-gehoord'],
		tone: 'bad',
		writer: 7
	},
	{
		text: 'er is 1 onderwijsassistent voor 4 lokalen. je hoort haar crocs aankomen en dan hoop je dat ze bij jou naar binnen gaat. meestal hoor je de crocs doorlopen',
		also: [],
		tone: 'bad',
		writer: 8
	},
	{
		text: 'Tweeëndertig kinderen en mijn kleinzoon, zo telde de juf. Zij bedoelde het niet lelijk. Zij bedoelde dat zij twee handen had en er drie nodig waren. Ik ben op dinsdag de veters en de dopjes gaan doen.',
		also: [],
		tone: 'mixed',
		writer: 8
	},
	{
		text: 'In mijn OPP staat dat ik een stappenplan krijg. Ik heb er een gekregen. Stap 1: lees het stappenplan. Er was geen stap 2, de kopie was mislukt.',
		also: [],
		tone: 'mixed',
		writer: 8
	}
];
