import type { ExampleStory } from '#lib/domain/codebook.ts';

/** Whole stories about this theme, written from knowledge of the field. */
export const stemLeerlingStories: ExampleStory[] = [
	{
		text: "er stond een stoel voor mij maar niemand keek naar die stoel. 'wij denken dat daan gebaat is bij'. daan zit hier. daan is gebaat bij dat het over iets gaat wat ie zelf heeft gezegd. ik had een lijstje in mn telefoon met 5 dingen en bij ding 1 was de tijd op",
		also: ['niet-gehoord'],
		tone: 'bad',
		writer: 1
	},
	{
		text: "Hoorrecht, het klinkt als iets van de KNO-arts. Sinds vorig jaar moeten ze haar vragen wat zij zelf wil met haar plan. Dat ging zo: in het vakje 'mening leerling' stond al getypt 'vindt het een goed plan'. Zij had alleen gevraagd of ze naast Yara mocht zitten. Dat stond er niet in.",
		also: ['steun-in-de-klas'],
		tone: 'bad',
		writer: 1
	},
	{
		text: "Toen ik mijn plan voor het eerst zag was ik vijftien en het bestond al vier jaar. Er staat: 'heeft moeite met autoriteit'. Ik heb geen moeite met autoriteit, ik heb moeite met mensen die over je schouder meelezen. Ik heb er een zin achter geschreven met pen. De zorgcoördinator zei dat het een officieel document was. Ik zei: nu klopt het pas.",
		also: [],
		tone: 'mixed',
		writer: 1
	},
	{
		text: "Hij praat niet, hij wijst. Op zijn spraakcomputer zitten 400 plaatjes en geen daarvan betekent 'andere klas'. Toen het over zijn volgende school ging, heeft de logopediste drie foto's gemaakt van drie gebouwen en ze op de vloer gelegd. Hij is op de middelste gaan zitten. Drie weken achter elkaar, steeds op de middelste. Daar zit hij nu.",
		also: ['schoolplek'],
		tone: 'good',
		writer: 1
	},
	{
		text: 'ze vroegen wat ik nodig had en ik zei een plek bij de deur en minder praten tegen me in de ochtend. ze schreven iets op. ik kreeg een maatje, een weekdoel en een gevoelensthermometer. plek bij de deur kon niet want brandveiligheid',
		also: ['steun-in-de-klas'],
		tone: 'bad',
		writer: 1
	},
	{
		text: "Ik ben voogd, beroepshalve, en ik zit vaak bij deze gesprekken. Negen van de tien keer wordt de jongere uitgenodigd op het tijdstip dat hij gym heeft, het enige leuke vak. Dan heet het: 'hij wilde er niet bij zijn'. Vraag hem eens waar en wanneer wél. De mijne wilde in de auto. Dus hebben we het in de auto gedaan, met de mentor op de achterbank.",
		also: [],
		tone: 'mixed',
		writer: 1
	},
	{
		text: "zit in de leerlingenraad. we mochten meedenken over de nieuwe aula. wij: stille hoek, minder echo, kluisjes niet naast de wc. het is een tafelvoetbaltafel geworden. met n bordje erop 'bedacht door leerlingen'. ik heb nog nooit iemand gezien die dat bedacht heeft",
		also: ['prikkels'],
		tone: 'bad',
		writer: 1
	},
	{
		text: 'mijn coach op het vso laat mij het gesprek leiden. ik heb een hamertje haha. ik zeg wie er praat. mijn vader mocht 2 minuten en de meester ook 2. ik wou stage bij de dieren en niet in de keuken. iedereen was stil en toen zei de meester ok dan bellen we nu meteen. kinderboerderij zei ja',
		also: ['fijne-leerkracht'],
		tone: 'good',
		writer: 1
	},
	{
		text: "Ze hadden een stoel voor haar neergezet, dat wel. Maar zij kreeg geen koffie en geen papier. Negen jaar pleegkind, dan zit je vaker aan zo'n tafel dan een wethouder. Zij steekt haar vinger op. In een vergadering van grote mensen! Niemand zag het. Dus ik zeg, hallo, Yara heeft haar hand omhoog. 'O ja, daar komen we zo op.' Ze heeft hem nog een tijdje omhoog gehouden. Daarna heeft ze hem op schoot gelegd, onder de andere.",
		also: ['niet-gehoord'],
		tone: 'bad',
		writer: 2
	},
	{
		text: "in mn plan staat 'Daan vindt het fijn om vooraan te zitten'. daan vind dat helemaal niet fijn. daan haat dat. daan is nooit iets gevraagd. daan heeft het met potlood doorgestreept en teruggegeven en nou is het plan 'niet geldig door bekrassing'",
		also: ['steun-in-de-klas'],
		tone: 'bad',
		writer: 2
	},
	{
		text: "Hoorrecht. Het woord alleen al, ik dacht dat het over zijn gehoorapparaat ging. Bleek dat ze hem moeten vragen wat hij er zelf van vindt. Nou, dat hebben ze gedaan: de orthopedagoog heeft hem een vel gegeven met smileys. Hij is zestien. Hij leest de NRC van zijn opa. Hij heeft onder de lachende smiley geschreven: 'Deze persoon is niet om zijn mening gevraagd.'",
		also: [],
		tone: 'mixed',
		writer: 2
	},
	{
		text: "Ik mocht mijn eigen gesprek leiden. Eerst dacht ik haha nee. Mijn mentor had met mij een blaadje gemaakt met drie dingen: wat gaat goed, wat moet stoppen, wat wil ik. Mijn handen trilden. Bij 'wat moet stoppen' zei ik: dat iedereen na het gesprek nog een gesprek heeft zonder mij. Toen werd het zo stil. En toen zei de directeur: dat is een punt. Sindsdien gaat de deur dicht als ik binnen ben en niet als ik buiten ben.",
		also: ['fijne-leerkracht'],
		tone: 'good',
		writer: 2
	},
	{
		text: "Zij wil kapper worden. Dat zegt ze al sinds ze een pop had, die arme pop. En dan lees ik het uitstroomprofiel: dagbesteding, richting groen. Ik bel, ik zeg, waar komt dat groen vandaan? 'Dat past bij haar mogelijkheden.' Heeft u het haar gevraagd? 'Ze knikte.' Mevrouw, zeg ik, zij knikt altijd. Als u zegt wil je naar de maan, dan knikt ze ook. Je moet bij haar wachten tot na het knikken. Dan komt het pas.",
		also: [],
		tone: 'bad',
		writer: 2
	},
	{
		text: 'Wij zitten in de leerlingenraad van het vso en er was een regel dat je niks mag zeggen over personeel. Dus zeiden we: we willen iets zeggen over een stoel. Die stoel is vaak leeg op maandag en soms schreeuwt die stoel. Iedereen snapte het. De stoel heeft nu een cursus.',
		also: [],
		tone: 'good',
		writer: 2
	},
	{
		text: 'Zij vragen mij alles. Hoe laat slaapt hij, wat eet hij, wat wil hij later. Mijn zoon zit naast mij, veertien jaar, zijn Nederlands is mooi, beter dan van mij. Ik zeg, vraag hem. Zij lachen en vragen weer mij. In mijn land ook zo, kinderen stil. Maar ik ben gekomen naar Nederland omdat hier kind mag praten. Dat hebben ze op inburgering geleerd aan mij! Met plaatje!',
		also: ['niet-gehoord'],
		tone: 'mixed',
		writer: 2
	},
	{
		text: 'Ik wou van chemie naar kunst. De decaan vroeg aan mijn ouders of ik dat wel kon overzien. Mijn ouders vroegen aan de decaan of het nog kon. De roostermaker vroeg of het erg was als het niet ging. Dat is dus drie keer een vraag over mij en nul keer een vraag aan mij. Ik zit er trouwens bij hè, in dat gesprek. Ik was die met de groene trui.',
		also: [],
		tone: 'bad',
		writer: 2
	},
	{
		text: "Er stond een kruisje waar ik moest tekenen. Daarboven stond dat het plan met mij besproken was. Ik vroeg wanneer. De mentor bladerde en zei: 'Nou, nu eigenlijk.' Toen schoof ze de pen een stukje dichterbij, heel beleefd. Het was zo'n pen met een plantje erop.",
		also: ['steun-in-de-klas'],
		tone: 'bad',
		writer: 3
	},
	{
		text: "Ze hadden haar uitgenodigd, dat wel. Hoorrecht, zei de coördinator, dat is nieuw en daar zijn wij van. Een uur lang werd er over haar gesproken met haar erbij, in de derde persoon, zoals wij vroeger over de hond van mijn schoonouders. Op het eind: 'En wat vind je er zelf van?' Er was nog anderhalve minuut. Zij keek op de klok en zei: 'Prima.' Dat staat nu in het OPP, tussen aanhalingstekens.",
		also: ['niet-gehoord'],
		tone: 'bad',
		writer: 3
	},
	{
		text: "doel 1: luuk leert hulp vragen. doel 2: luuk leert zijn spullen op orde houden. doel 3: luuk is gemotiveerd. ik heb ze niet bedacht. als ik er een mocht: luuk mag z'n petje op. dan doe ik die andere 3 erbij gratis",
		also: [],
		tone: 'mixed',
		writer: 3
	},
	{
		text: "Voor het groot overleg maakte hij een presentatie. Vier dia's. De eerste: een foto van zijn bureau thuis. De tweede: een foto van het lokaal. De derde was zwart, daar zei hij niets bij, hij telde zachtjes tot twintig. De vierde: 'Vragen?' De voorzitter had gewoonlijk veel vragen. Nu deed zij haar bril af en zei: 'Zeg jij het maar.' Sinds die dag zit hij bij alle gesprekken vooraan.",
		also: ['prikkels'],
		tone: 'good',
		writer: 3
	},
	{
		text: 'leerlingenraad mocht meedenken over de kleur van de nieuwe bankjes. oranje of petrol. ik vroeg of we ook mochten meedenken over wrm jongens van speciaal beneden pauze hebben en wij boven. dat kwam op de lijst. bankjes zijn petrol geworden',
		also: ['niet-gehoord'],
		tone: 'bad',
		writer: 3
	},
	{
		text: "Zij praat niet op school, wel via een apparaatje met plaatjes. Tijdens de bespreking lag het uit, 'omdat we dan wat sneller zijn'. Ik heb het aangezet. Het duurde vier minuten voor ze de zin had. NIET. DIE. MEVROUW. ANDERE. MEVROUW. De mevrouw in kwestie zat links van mij en heeft het, dat moet ik haar nageven, letterlijk opgeschreven. Na afloop kwam dezelfde mevrouw naar ons toe en ging op haar knieën zitten, in een rok. Ze vroeg: WAAROM? Ze drukte het zelf in, ze moest lang zoeken. Het antwoord kwam snel, daar had zij kennelijk op geoefend. JIJ. TE. SNEL. Sindsdien praat die mevrouw met komma's, en mag ze blijven.",
		also: ['toegankelijkheid'],
		tone: 'mixed',
		writer: 3
	},
	{
		text: 'Op mijn MBO vroeg de loopbaancoach wat ík nodig had om het vol te houden. Ik dacht dat het een strikvraag was. Ik zei dat ik erover na moest denken en dat mocht, ze plande gewoon een nieuwe afspraak. Ik ben drie dagen bezig geweest met een lijstje. Er stonden twee dingen op. Ze heeft het alle twee geregeld en mij een kopie gegeven met mijn eigen handtekening erboven, niet eronder.',
		also: [],
		tone: 'good',
		writer: 3
	},
	{
		text: "Wij, gescheiden ouders, waren het voor het eerst in jaren eens: vso. School was het eens, het SWV was het eens, iedereen knikte. In de auto terug zei hij vanaf de achterbank: 'Weet iemand eigenlijk waar dat is?' Niemand had hem de naam gezegd. Mijn ex zette de knipperlichten aan en we hebben het daar, in de berm, op de kaart opgezocht.",
		also: ['schoolplek'],
		tone: 'mixed',
		writer: 3
	},
	{
		text: 'Er was een stoel voor mij, voor mijn ex, voor de mentor, de zorgcoördinator, de ambulant begeleider en voor de koekjes. De persoon om wie het ging was ondertussen bij aardrijkskunde. Ik vroeg of iemand haar kon halen. Men keek elkaar aan of ik had gevraagd de kat uit te nodigen. Ze kwam, ze zei twee dingen, en na die twee dingen moest het hele plan over. Ze wilde niet meer uit de les gehaald worden voor de begeleiding, omdat ze dan bij terugkomst midden in iets valt. En ze wilde dat haar vader en ik om en om kwamen en niet samen. Dat laatste heeft ons even stil gemaakt. Maar de begeleidster schreef het gewoon op als punt twee, en vroeg: en verder nog iets?',
		also: ['steun-in-de-klas'],
		tone: 'mixed',
		writer: 4
	},
	{
		text: "er staat in mijn doelen dat ik 'leer om hulp te vragen'. heb ik niet bedacht. ik vraag altijd hulp dat is juist wat iedereen irritant vindt. mijn doel is dat ik leer om dingen alleen te doen. precies andersom dus. hadden ze kunnen vragen",
		also: [],
		tone: 'bad',
		writer: 4
	},
	{
		text: 'Sinds de invoering van het hoorrecht ontvangt onze school de leerling een kwartier voor het OPP-gesprek apart. Onze zoon spreekt niet, hij wijst pictogrammen. De begeleider had er zestig klaargelegd en ruim de tijd genomen. Hij koos: buiten, muziek, niet-trap. Niet-trap! Drie jaar lang dachten we dat hij het tekenlokaal haatte. Het is op de tweede verdieping.',
		also: ['toegankelijkheid'],
		tone: 'good',
		writer: 4
	},
	{
		text: "Ze vroegen mijn mening met een formulier met smileys. Ik ben zestien. Bij de blije smiley stond 'ik voel me gehoord' en bij de verdrietige 'soms nog niet'. Er was geen vakje voor wat ik wel wilde zeggen, dus ik heb een zesde smiley getekend. Die is er in het verslag uitgelaten.",
		also: [],
		tone: 'bad',
		writer: 4
	},
	{
		text: "Het plan was af toen wij binnenkwamen, mooi geprint, met een plekje voor de handtekening en een geel plakkertje erbij. 'We nemen het even samen door.' Hij las het zelf, dat hadden ze niet verwacht, hij is twaalf en leest langzaam. Bij bladzijde drie zei hij: 'Dit ben ik niet, dit is die jongen van vorig jaar.' Toen moest de zorgcoördinator lachen en heeft ze het verscheurd. Niet figuurlijk.",
		also: [],
		tone: 'good',
		writer: 4
	},
	{
		text: "In de leerlingenraad mocht ik meepraten over de kantine. Over mijn eigen begeleiding mocht ik niet meepraten, want dat was 'iets tussen school en ouders'. Ik heb dus meer te zeggen over kaassoufflés dan over mezelf. Dit is geen grap, ik heb de notulen van allebei. Ik vroeg aan de docent die de raad begeleidt of dit een onderwerp kon zijn voor de agenda. Hij vond van wel. In maart hebben we het besproken en toen bleek dat vier van de elf leerlingen zo'n plan hebben en dat er niemand ooit bij had gezeten. We hebben een brief gestuurd aan de teamleiders. Twee hebben geantwoord, één met een datum.",
		also: [],
		tone: 'bad',
		writer: 4
	},
	{
		text: "Over haar hoofd heen, zo zou ik het noemen. Letterlijk ook: ze zit in een rolstoel en men praat boven haar met mij. 'Heeft ze het naar haar zin?' Vraag het haar, zeg ik dan, ze doet vwo. Vorige week antwoordde ze zelf: 'Ze heeft het niet zo naar haar zin op dit moment, dank u.'",
		also: ['toegankelijkheid'],
		tone: 'bad',
		writer: 4
	},
	{
		text: 'mn coach op het vso zei teken het maar als je het niet wil zeggen. dus ik tekende een flat met al mn vakken en bij engels een deur zonder klink. ze vroeg alleen waar de klink was gebleven. nou en toen heb ik een uur gepraat. en nu doe ik engels in de ochtend en niet bij hem. zo kan het dus ook',
		also: ['fijne-leerkracht'],
		tone: 'good',
		writer: 4
	},
	{
		text: "In mn opp staat dat ik 'graag met dieren werkt'. ik ben allergisch voor alles met haar. ik wil elektra. blijkt dat ze t van een ander hadden gekopieerd. nou kon ik eindelijk zeggen wat er wel in moet, ik heb t zelf getypt, 1 kantje, met foutjes maar wel van mij",
		also: ['tlv-procedure'],
		tone: 'good',
		writer: 5
	},
	{
		text: 'Mijn moeder tolkte op mn eigen gesprek, voor haarzelf. Dus ik moest vertalen dat ik lui was. Ik heb vertaald dat ik heel aardig was haha. Maar serieus, regel een tolk en vraag het mij daarna ook ff apart.',
		also: ['niet-gehoord'],
		tone: 'mixed',
		writer: 5
	},
	{
		text: 'Zij mocht kiezen: tafel een of tafel drie. Dat heette inspraak. Zij wilde een andere klas, bij haar vriendin van de basisschool, en daar hadden we een brief over geschreven. Mijn man zegt: in Polen mochten we ook niks. Ja maar daar stond er geen poster over in de hal.',
		also: ['niet-gehoord'],
		tone: 'bad',
		writer: 5
	},
	{
		text: "Ze vroegen of ik bij mijn eigen gesprek wilde zitten en ik zei: alleen als ik mag beginnen. Dat mocht. Ik had drie dia's. Op de eerste stond wat lukt, op de tweede wat niet, op de derde stond een foto van een stoel met wieltjes, want daar ging het eigenlijk om. Niemand onderbrak me. Op maandag stond de stoel er. Ik heb er de hele dag onnodig veel mee gereden.",
		also: ['toegankelijkheid'],
		tone: 'good',
		writer: 6
	},
	{
		text: "De wet gaf mijn stiefdochter het recht om gehoord te worden, de school gaf er acht minuten voor. Daarvan ging er een af omdat het lokaal nog bezet was. Zij had thuis geoefend op het woord 'overzicht'. Toen ze eindelijk haar mond opendeed, zei de coördinator dat hij een heel goed beeld had. In het verslag staat: leerling stemt in. Ze had alleen nog maar 'nou' gezegd.",
		also: ['steun-in-de-klas'],
		tone: 'bad',
		writer: 6
	},
	{
		text: "mn handtekening moest onder het plan, bij 'gezien'. ik heb pijltjes gezet bij wat niet waar is (ik vind groepswerk NIET fijn). toen moest t opnieuw geprint. de pijltjes zijn weg, het groepswerk staat er nog",
		also: [],
		tone: 'bad',
		writer: 6
	},
	{
		text: "Er zat iemand van de gemeente bij en twee van school en die hadden het over 'hij'. Ik zat er gewoon. Toen heb ik mijn naambordje omgedraaid zodat ze het konden lezen. De gemeentevrouw kreeg een kleur en zei sorry, wat wil jij eigenlijk? Minder uren met beter gevulde uren, zei ik. Dat had ik thuis geoefend.",
		also: [],
		tone: 'good',
		writer: 7
	},
	{
		text: 'Het hoorrecht is bij ons een formuliertje met drie smileys. Mijn dochter van zestien heeft er een vierde bij getekend, een die met zijn ogen rolt. Ze wil houtbewerking in plaats van verzorging. Dat staat nergens want daar was geen smiley voor.',
		also: [],
		tone: 'bad',
		writer: 7
	},
	{
		text: 'leerlingenraad gedaan dit jaar omdat niemand anders wou. we hebben 9 voorstellen ingediend en er is er 0 terug gekomen. op de laatste vergadering was er taart van de directie om ons te bedanken voor het meedenken. ik heb een stuk genomen want ik hou van taart maar ik voelde me wel een soort decoratie',
		also: ['niet-gehoord'],
		tone: 'bad',
		writer: 7
	},
	{
		text: 'Er stond een stoel voor mij bij mijn eigen bespreking. Dat was nieuw. Ik had drie zinnen geoefend. Na de eerste vroegen ze door, dus de andere twee heb ik nog.',
		also: [],
		tone: 'good',
		writer: 8
	},
	{
		text: "onder mn plan staat 'besproken met leerling'. dat klopt. in de gang. ik moest naar frans en meneer zei heb je je plan gezien en ik zei welk plan en hij zei mooi",
		also: ['niet-gehoord'],
		tone: 'bad',
		writer: 8
	},
	{
		text: 'Vijf volwassenen waren het eens over kader. Toen vroeg de directeur, tegen sluitingstijd, wat hijzelf dacht. Kok, zei hij. Het bleef lang stil. Daarna ging het gesprek voor het eerst ergens over, en wij misten met plezier de bus.',
		also: ['overgang-po-vo'],
		tone: 'good',
		writer: 8
	}
];
