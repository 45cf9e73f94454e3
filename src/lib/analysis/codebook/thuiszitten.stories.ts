import type { ExampleStory } from '#lib/domain/codebook.ts';

/** Whole stories about this theme, written from knowledge of the field. */
export const thuiszittenStories: ExampleStory[] = [
	{
		text: 'Zijn schoenen staan sinds de herfstvakantie met de neuzen naar de deur. Elke avond zet hij ze zelf zo neer. Elke ochtend staan ze er nog. Ik veeg om ze heen. Gisteren zag ik dat ze te klein zijn geworden: hij is gegroeid in een gang van twee bij vier.',
		also: [],
		tone: 'bad',
		writer: 1
	},
	{
		text: "De leerplichtambtenaar was niet eens onaardig. Ze dronk thee, keek naar de dichte kamerdeur boven aan de trap en zei: 'Ik moet het toch melden, mevrouw.' Proces-verbaal voor absoluut verzuim, terwijl wij nog nooit een ochtend hebben overgeslagen om het te proberen. Mijn man legde de envelop bij de belastingblauwe. Zo zijn we dus, nu, een gezin met een strafzaak en een kind dat graag scheikunde had gedaan.",
		also: [],
		tone: 'bad',
		writer: 1
	},
	{
		text: 'ik ken nu alle postbodes. maandag is die met de baard, donderdag het meisje met de oortjes. om 10:20 komt de vuilniswagen. om 12:05 fietst de brugklas langs op weg naar gym. dan doe ik mn gordijn dicht want dan zien ze me niet. ik ben 13 en ik weet precies hoe een straat eruit ziet als iedereen weg is',
		also: [],
		tone: 'bad',
		writer: 1
	},
	{
		text: 'het begon met 1 uur frans overslaan. toen frans en wiskunde. toen kwam ik op woensdag niet meer want dat was toch alleen frans en wiskunde en gym. toen belde verzuim mn vader op zn werk en werd ie boos dus toen ging ik wel maar zat ik in de bieb. niemand vroeg wrm frans. die docent lachte om hoe ik praat, daarom. k stotter',
		also: ['niet-gehoord'],
		tone: 'bad',
		writer: 1
	},
	{
		text: 'Ik heb mijn baan opgezegd in februari. Dat staat nergens in de cijfers. In de cijfers staat: 1 leerling, langdurig geoorloofd afwezig. Er staat niet dat een 43-jarige heftruckchauffeur nu breuken uitlegt met stukken kaas, en dat we op dinsdag naar de vogelplas gaan omdat daar niemand vraagt waarom hij niet op school zit.',
		also: [],
		tone: 'bad',
		writer: 1
	},
	{
		text: 'Ouders van thuiszitters krijgen vaak te horen dat thuis het te gezellig is. Daarom haalde ik op advies de wifi eraf, de kussens van de bank en de kat naar mijn zus. Hij zat zeven weken op een kale bank zonder kat. Naar school ging hij niet. De kat is inmiddels terug, excuses aangeboden aan beiden.',
		also: ['niet-gehoord'],
		tone: 'bad',
		writer: 1
	},
	{
		text: 'in de groepsapp zit ik nog. 2C. ik lees alles mee, wie er verkering heeft, dat meneer B een nieuwe auto heeft, wat t huiswerk is. in het begin vroegen ze nog hoe is het. nu denk ik dat ze vergeten zijn dat er 28 mensen in die app zitten en 27 in de klas',
		also: [],
		tone: 'bad',
		writer: 1
	},
	{
		text: 'ff een ander geluid: mij heeft een jaar niks doen goed gedaan. klinkt raar. ik was op, kon geen zin meer lezen. leerplicht snapte het ook, die vrouw zei eerst slapen dan zien we wel. ze kwam elke maand en nam stroopwafels mee en vroeg alleen wat ik die week had gemaakt. vogelhuisje, soep, een playlist. nu doe ik avond-vavo met 2 vakken en het gaat oké',
		also: ['terugkeer'],
		tone: 'good',
		writer: 1
	},
	{
		text: "Kwart over acht hoor ik de hele straat vertrekken. Fietsbellen, die van hiernaast roept altijd 'helm!'. En bij ons staan die gympen van hem nog onder de trap, al sinds de herfst, er zit een spinrag in de linker. Ik zeg tegen mijn dochter, dat is zijn moeder, ik zeg kind je moet hem niet sjorren. Nee ma, zegt ze, ik sjor allang niet meer. We doen nu samen de vaatwasser om tien uur. Dat is zijn dag. Vorige week heb ik een nieuwe maat gekocht, op de groei, want die voeten gaan gewoon door, die weten van niks. Ik zet ze ernaast, zonder wat te zeggen. Hij kijkt. 'Mooie, oma.' En hij strikt de veters, allebei, heel precies, en zet ze terug.",
		also: [],
		tone: 'bad',
		writer: 2
	},
	{
		text: "iedereen denkt dat het chill is. uitslapen, gamen. maar je weet niet meer welke dag het is behalve door de vuilnisauto. mn vrienden appten eerst nog waar blijf je, toen beterschap, toen niks. en dan fiets je ff naar de appie en kom je een docent tegen bij de broodjes en die zegt 'zo jij hebt het goed voor elkaar'",
		also: [],
		tone: 'bad',
		writer: 2
	},
	{
		text: 'De leerplichtambtenaar kwam en ik had me schrap gezet. Ik had zelfs de ramen gelapt, zo gek ben je dan. Zij zegt, mag ik mijn schoenen uit? Dat had ik niet verwacht. Ze ging bij hem op de rand van de bank zitten en vroeg wat hij aan het bouwen was. Een uur. Toen in de gang tegen mij: dit is geen spijbelen, mevrouw, dit is op. En daarna heeft zíj school gebeld. Niet om te straffen. Om te vragen waar het mis ging.',
		also: ['fijne-leerkracht'],
		tone: 'good',
		writer: 2
	},
	{
		text: "Op dag 1 had ik buikpijn. Op dag 9 had ik geen buikpijn maar wel angst dat ze zouden vragen waar ik was geweest. Op dag 30 had ik zoveel gemist dat het geen zin had. Op dag 84 wist de receptie mijn achternaam niet meer. Ik schrijf dit op omdat iedereen altijd vraagt 'wanneer is het begonnen' alsof er een moment was. Er was geen moment.",
		also: [],
		tone: 'bad',
		writer: 2
	},
	{
		text: "Leerplicht, daar heb ik een proces-verbaal van gehad. Ik. Achtenvijftig jaar, nog nooit een boete gehad, ja een keer door rood in Tilburg. Omdat mijn pleegdochter 's morgens de deur niet uit kwam. Ik moest bij die rechter uitleggen dat je een meid van vijftien niet onder je arm neemt. De rechter zegt, wat heeft de school gedaan? Nou, absenties doorgegeven, elke dag, heel trouw, om vijf over negen. Dat kregen we op papier. Anderhalve ordner.",
		also: ['niet-gehoord'],
		tone: 'bad',
		writer: 2
	},
	{
		text: 'Ik sta om 6 uur op. Niet voor school, voor de duiven van mijn opa. Die moeten eruit en dan tel ik ze. Dan ga ik naar binnen en doe ik een halve les op de laptop met iemand van een stichting. Zij vroeg laatst of ik een werkstuk over de duiven wil maken, met vluchtsnelheid en zo, dat is ook wiskunde. Het is het eerste werkstuk sinds de tweede klas. Ik heb al vier kantjes.',
		also: ['terugkeer'],
		tone: 'good',
		writer: 2
	},
	{
		text: 'In ons land kind niet op school, dan politie en schande. Dus toen mijn dochter niet meer wil, ik heb niemand verteld, ook mijn zus niet. Vier maanden. Gordijn dicht tot drie uur, dan mag zij in de tuin, dan zijn andere kinderen ook uit. School heeft mij één keer gebeld, over de boeken, of die terug kunnen. Niet gevraagd hoe gaat het. Ik heb boeken gebracht in schone tas.',
		also: ['niet-gehoord'],
		tone: 'bad',
		writer: 2
	},
	{
		text: 'mijn moeder moest stoppen met werken omdat ik niet ging. dat zegt ze niet zo maar ik heb de brief zien liggen. zij was bij de kapper, 14 jaar. nu knipt ze de buurvrouw in de keuken en dan doe ik net of ik slaap boven. school vraagt steeds wat is jou doel. nou dat mama weer naar haar werk kan',
		also: [],
		tone: 'bad',
		writer: 2
	},
	{
		text: "De schoenen staan sinds de herfstvakantie met de neuzen naar de deur. Ik heb ze één keer opgeruimd, toen zette hij ze terug. Elke avond legt hij zijn boeken op volgorde van het rooster van morgen. Om acht uur 's ochtends hoor ik hem op de trap tot de vierde tree. Dan weer naar boven. De vierde tree kraakt, dus ik hoef nooit te vragen. In het najaar kwam de verzuimcoördinator thuis. Zij trok bij de deur netjes haar laarzen uit en zette ze ernaast, zonder erbij na te denken. Die avond vroeg hij van wie die natte plek op de mat was. Ik zei: van school. Hij is er tien minuten bij gaan zitten, op zijn hurken.",
		also: [],
		tone: 'bad',
		writer: 3
	},
	{
		text: 'ik weet nu precies hoe laat de post komt (11.20), wanneer de buurvrouw haar hond uitlaat (9, 13, 17) en dat de vuilniswagen op donderdag eerst links doet. dat soort dingen leer je als je 14 bent en je bent overdag gewoon daar. aardrijkskunde maar dan 1 straat',
		also: [],
		tone: 'mixed',
		writer: 3
	},
	{
		text: "De leerplichtambtenaar vroeg of zij zich schuldig voelde. Ik dacht dat ik het verkeerd verstond. Ze is dertien, ze zat met haar handen onder haar dijen. 'Want er lopen nu 47 dagen ongeoorloofd,' zei ze en ze draaide haar scherm naar ons toe. Rood, rood, rood. Mijn dochter zei: 'Het lijkt wel kerst.' Het was de eerste grap in weken. Niemand lachte behalve ik.",
		also: ['niet-gehoord'],
		tone: 'bad',
		writer: 3
	},
	{
		text: "in de groepsapp van de klas sta ik nog. ik mute m niet. 'wie heeft natuurkunde p 81' 'is brandjes er vandaag' 'lokaal is gewijzigd'. ik lees alles. ik weet dus best goed waar ik niet ben",
		also: [],
		tone: 'bad',
		writer: 3
	},
	{
		text: "Mijn werkgever vroeg hoe lang het nog duurt. Ik werk nu 's avonds van zeven tot één, overdag ben ik 'beschikbaar', zo noemt de arbodienst het. De kaartenbak met dino's kent hij uit zijn hoofd, hij is negen. Vorige week belde school dat zijn luizenzak nog hing en of wij die wilden ophalen in verband met ruimte.",
		also: ['wachttijden'],
		tone: 'bad',
		writer: 3
	},
	{
		text: "Schoolfoto's. Mijn broertje en ik stonden altijd samen op de broer-zusfoto. Dit jaar staat hij er alleen op met zijn arm een beetje opzij, alsof er nog iemand moet komen. Mama heeft hem toch ingelijst. Ik ben er volgend jaar misschien weer bij, maar dan zit hij op de middelbare.",
		also: [],
		tone: 'bad',
		writer: 3
	},
	{
		text: "Eerst waren het de maandagen. Toen maandag en gym. Daarna de weken met een toets. Wij hebben school in januari gemeld dat het niet goed ging, in maart, en in april met een lijstje. In juni kwam de brief waarin stond dat ze 'geschrokken' waren van het verzuim. Hij was toen al zo lang weg dat zijn fiets bij het station was verwijderd door de gemeente.",
		also: ['niet-gehoord'],
		tone: 'bad',
		writer: 3
	},
	{
		text: 'onze leerplichtambtenaar is trouwens een chill persoon. ze had kruimels op dr trui en vroeg niet wrm ik niet ging maar wat ik zou missen als ik nooit meer ging. ik zei de geur van het techniek lokaal. de week daarna mocht ik alleen techniek. ik ruik nu op dinsdag naar mdf',
		also: ['terugkeer'],
		tone: 'good',
		writer: 3
	},
	{
		text: 'Zijn schoenen staan al sinds half januari netjes naast elkaar bij de voordeur, veters los, klaar. Elke avond zet hij ze zelf zo neer. Elke ochtend staan ze er nog. Ik ben gestopt met roepen om half acht. De tas weegt zeven kilo en er zit een boterham in van een dag die ik niet meer weet.',
		also: [],
		tone: 'bad',
		writer: 4
	},
	{
		text: 'mensen denken dat je vakantie hebt. ik ken het plafond van mn kamer uit mn hoofd. er zitten 14 spotjes in en 1 doet t niet. om 10 over 3 hoor ik ze langsfietsen en dan doe ik mn gordijn dicht want anders zien ze dat ik er gwn ben',
		also: [],
		tone: 'bad',
		writer: 4
	},
	{
		text: "Chronologie. 3 september: eerste ziekmelding. 24 september: de absentieregistratie staat op 31 uur. 2 oktober: brief leerplicht met het woord 'verzuimgesprek'. 15 oktober: wij zitten tegenover een ambtenaar die, tot onze verbazing, een kan koffie neerzet en vraagt wat er nódig is. 16 oktober: school mailt dat zij eerst aanwezigheid wil zien. 5 december: cadeautjes van de klas, door een moeder in de brievenbus gestopt. 8 januari: nog altijd geen aanbod op papier. Ik heb deze data niet verzameld om iemand aan te klagen. Ik heb ze verzameld omdat iedereen bij elk gesprek opnieuw vraagt hoe lang het nu eigenlijk al duurt, en omdat onze dochter het dan zelf moet zeggen. Nu leg ik het blad neer. Het blad hoeft niet te huilen.",
		also: ['niet-gehoord'],
		tone: 'bad',
		writer: 4
	},
	{
		text: "Op mijn rapport staat bij elk vak een streepje. Bij 'opmerkingen' staat: 'We missen je!' met een uitroepteken. Als ze me zo missen, snap ik niet waarom er in zeven maanden één kaart is gekomen en geen enkel boek. Ik wil best biologie doen aan de keukentafel. Ik weet alleen niet welke bladzijde.",
		also: [],
		tone: 'bad',
		writer: 4
	},
	{
		text: "Ik ben vrachtwagenchauffeur en ik neem hem nu mee. Wat moet ik anders, zijn moeder werkt ook en thuis alleen zit hij op zijn scherm. Hij leest de vrachtbrieven, hij rekent de rijtijden uit, hij weet alle Duitse steden. Formeel is hij 'geoorloofd afwezig'. Ik zou het liefst willen dat iemand van school een keer meereed, dan zag hij hoe slim dat joch is. We hebben een keer op een parkeerplaats bij Osnabrück een uur breuken gedaan, met een pallet als pizza. Toen ik dat aan de verzuimmeneer vertelde begon hij te lachen en daarna werd hij serieus. Hij zei dat hij zou kijken of er iets praktisch kon, een paar uur in een werkplaats of zo. Dat was in februari. Ik geef hem het voordeel van de twijfel.",
		also: [],
		tone: 'mixed',
		writer: 4
	},
	{
		text: 'het begon met het eerste uur. toen het eerste en tweede. toen maandagen. toen zei iemand je moet een briefje halen en ik durfde niet naar die balie dus bleef ik helemaal weg. zo stom is het gegaan. geen drama ofzo. gwn een balie',
		also: [],
		tone: 'bad',
		writer: 4
	},
	{
		text: 'Er is bij ons sprake van langdurig relatief verzuim dat zonder dat iemand het besloot absoluut verzuim werd: op 1 februari bleek zij te zijn uitgeschreven. De kwalificatieplicht loopt door, de inschrijving niet. De RMC-consulent heeft binnen twee weken gedaan wat in anderhalf jaar niet lukte: één tafel, één plan, één naam onder elk actiepunt. Ze volgt nu twee ochtenden een entreetraject. Het kan dus wel.',
		also: ['terugkeer'],
		tone: 'mixed',
		writer: 4
	},
	{
		text: "Docent Frans appte elke vrijdag één zin in het Frans naar me, vijf maanden lang, terwijl ik niet kwam. Over het weer, zijn kat, de brug die open stond. Ik hoefde niks terug. In april stuurde ik: 'le chat est gros'. De anderen stuurden linkjes naar het verzuimprotocol. Raad eens van wie ik het meeste heb onthouden.",
		also: ['fijne-leerkracht'],
		tone: 'good',
		writer: 4
	},
	{
		text: 'dag 1 ziek. dag 2 ook. dag 9 wist ik niet meer hoe ik moest uitleggen waarom ik er zo lang niet was dus toen bleef ik maar. nu is t 4 maanden. ik help mn opa op de markt, dat gaat best. ik mis mn tafeltje bij t raam. niemand heeft gebeld om te zeggen dat het er nog staat',
		also: [],
		tone: 'bad',
		writer: 5
	},
	{
		text: 'Zijn schooljaar bestaat uit drie dozen: boeken ongeopend, schriften ongeopend, gymkleren met kaartje eraan. Elke ochtend kleedt hij zich aan, jas aan, tot de mat. Dan gaat zijn hoofd naar nee. We maken nu samen pannenkoeken tot elf uur en dan een blad rekenen aan tafel. Geen school noemt dat onderwijs, ik wel.',
		also: ['prikkels'],
		tone: 'bad',
		writer: 5
	},
	{
		text: 'Boete van leerplicht: 207 euro. Reden: wij gingen twee weken eerder naar Marokko, hij mocht toch nog maar één uur per dag komen. Dus als school zegt blijf thuis, is het maatwerk. Als ik zeg blijf thuis, is het strafbaar. Ik heb betaald, met dat in de omschrijving.',
		also: ['informatie'],
		tone: 'bad',
		writer: 5
	},
	{
		text: 'De schoenen van mijn kleinzoon staan al sinds de kerst met hun neuzen naar de deur, want dat had de ergotherapeut bedacht. Ze worden ondertussen te klein. Hij is bij ons overdag, hij bakt, hij kent alle vogels van de singel en zijn opa leert hem schaken. Het is geen ongelukkig kind. Maar als om half vier de anderen langsfietsen loopt hij even naar de achterkant van het huis. Dan zet ik de radio wat harder.',
		also: ['prikkels'],
		tone: 'bad',
		writer: 6
	},
	{
		text: 'ik zit thuis sinds februari omdat de klas van 31 te veel was, tbh het eerste dat beter werd was mn buikpijn. ik doe nu wiskunde en engels online en wandel elke dag met de hond van hiernaast. wat ik mis is stom kletsen in de gang. de leerplichtmevrouw was aardig, ze had een hond van hetzelfde merk. we zoeken iets kleiners. het gaat langzaam maar ik lach wel weer',
		also: ['terugkeer'],
		tone: 'mixed',
		writer: 6
	},
	{
		text: "Op papier heet mijn zoon 'geoorloofd afwezig', en dat is ook precies hoe het voelt: hij is er niet en iedereen vindt het goed. Ik ben vader en zelfstandige, ik heb mijn werkplaats naar huis gehaald. Hij schuurt naast me stoelen, soms een uur lang zonder dat er iets misgaat. De school stuurt iedere maand een rooster met blanco vakken. Ik hang het op, uit beleefdheid.",
		also: ['zorg-en-onderwijs'],
		tone: 'bad',
		writer: 6
	},
	{
		text: 'Zijn rooster loopt gewoon door op mijn telefoon. Half negen wiskunde, kwart over negen Engels. Hij bouwt intussen een vogelhuisje met mijn vader in de schuur en dat gaat goed, hij meet, hij rekent. Een jaar nu. De leerplichtambtenaar heeft het vogelhuisje bekeken en gezegd dat hij dit ook leren vond. Dat was de eerste die niet zuchtte.',
		also: [],
		tone: 'mixed',
		writer: 7
	},
	{
		text: 'om 8 uur doe ik mn rolgordijn omhoog zodat de buren denken dat ik naar school ben. dan ga ik met de kat op de bank. het is niet eens leuk. alle leuke mensen zitten op school. en ik ben daar gewoon vastgelopen in nov en nu weet niemand hoe je weer begint. ik mis zelfs nederlands',
		also: [],
		tone: 'bad',
		writer: 7
	},
	{
		text: 'Ik heb een kind dat voor de drempel van de school staat als voor een zwembad met koud water. Een teen erin, terug. Zeven maanden lang. De conciërge komt nu buiten staan met twee bekers thee. Niet praten, alleen drinken. Vorige week zijn ze samen tot de kapstok gekomen.',
		also: ['terugkeer'],
		tone: 'mixed',
		writer: 7
	},
	{
		text: "Zijn schoenen staan sinds de meivakantie naast elkaar bij de deur, neuzen naar buiten. Ik stof ze af. 's Middags bouwt hij in de schuur aan een kast met zijn opa, meet op, zaagt, fluit. Om school heen leeft hij prima. Om half negen kijkt hij naar de schoenen en schudt zijn hoofd. Ik zeg dan dat het goed is en ga mijn verdriet in de bijkeuken hebben, dat is van mij, daar hoeft hij niets mee. De kast krijgt vrijdag deurtjes.",
		also: [],
		tone: 'mixed',
		writer: 8
	},
	{
		text: 'dit is mn 61e dag. ik weet nu wanneer de postbode komt en dat de kat van hiernaast een dubbelleven heeft. ik mis de pauzes het meest, niet de lessen sorry. donderdag komt er iemand van t samenwerkingsverband en die mag mijn kat-grafiek zien',
		also: [],
		tone: 'mixed',
		writer: 8
	},
	{
		text: 'De leerplichtambtenaar kwam met een dreigbrief en bleef voor de soep. Toen zij het rooster zag dat mijn kind zelf had gemaakt, met pauzes in potlood, vouwde ze de brief dubbel. Er is nog steeds geen school. Er is wel iemand die nu ook boos is.',
		also: ['schoolplek'],
		tone: 'mixed',
		writer: 8
	}
];
