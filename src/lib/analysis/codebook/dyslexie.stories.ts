import type { ExampleStory } from '#lib/domain/codebook.ts';

/** Whole stories about this theme, written from knowledge of the field. */
export const dyslexieStories: ExampleStory[] = [
	{
		text: "Hij kent de hele boerderij uit zijn hoofd, elk onderdeel van de melkrobot, en hij kan niet het bordje lezen op de deur waar hij zich moet melden. Op de basisschool deden ze drie rondes van een leesmethode en toen waren er 'onvoldoende aanwijzingen voor hardnekkigheid'. De brugklas geeft nu Engels erbij. Ik lees hem 's avonds voor uit zijn biologieboek, na het melken, en om half tien val ik zelf in slaap op de fotosynthese.",
		also: [],
		tone: 'bad',
		writer: 1
	},
	{
		text: 'als we om de beurt moeten lezen tel ik vooruit welke alinea van mij is. dan oefen ik m 8x in mn hoofd. dan leest iemand voor mij 2 zinnen te veel en klopt t niet meer en moet ik een stuk dat ik niet ken. ik hoor ze dan ademhalen',
		also: [],
		tone: 'bad',
		writer: 1
	},
	{
		text: "Verklaring dyslexie sinds groep 6, netjes ingeleverd bij de aanmelding. In de brugklas moest ze de laptop met spraaksoftware zelf meenemen, maar laptops mogen niet aan de lader in het lokaal, want struikelgevaar. Na het derde uur is hij leeg. De voorziening is dus 'geregeld', drie uur per dag.",
		also: ['toetsen'],
		tone: 'bad',
		writer: 1
	},
	{
		text: 'ik werk bij de bakker op zaterdag en als iemand met een briefje van 50 betaalt doe ik net of ik even weg moet zodat sharon het afrekent. ik weet niet hoeveel er terug moet. ik zie de cijfers wel maar ze blijven niet staan. op school zeggen ze dat ik de tafels beter moet leren. ik ben 16. ik heb ze geleerd, ieder jaar weer',
		also: [],
		tone: 'bad',
		writer: 1
	},
	{
		text: "Voor dyscalculie is op deze school geen protocol, zei de zorgcoördinator, 'want we zijn er nog niet zo veel tegengekomen'. Ik wel: mijn moeder, mijzelf, en nu mijn kind. Drie generaties die bij de kassa met de grootste munt betalen en hopen dat het genoeg is. Een rekenkaart en een rekenmachine, meer vroegen we niet.",
		also: ['informatie'],
		tone: 'bad',
		writer: 1
	},
	{
		text: "Beste meneer van Nederlands. U gaf mij een 8 voor mijn verhaal over mijn opa's brommer en u schreef eronder: 34 spelfouten, doet er hier niet toe. Dat laatste heb ik uitgeknipt. Alle jaren daarvoor ging er van elk cijfer een punt af en vroeg niemand waar het over ging. Ik wil nu iets met schrijven gaan doen, al moet er dan wel iemand naast me zitten voor de d's en t's.",
		also: ['fijne-leerkracht'],
		tone: 'good',
		writer: 1
	},
	{
		text: "De verjaardagskaart voor zijn nichtje heeft hij drie keer overgeschreven. 'Gefilisiteert'. De kaart ligt nog in de la. Hij stuurt nu spraakberichten, aan iedereen, ook aan zijn stagebegeleider, die terugschreef dat dat niet professioneel is. Zeventien jaar, kan lassen als de beste, en hij is bang voor een kaart.",
		also: [],
		tone: 'bad',
		writer: 1
	},
	{
		text: "bij duits mag ik van de ene docent wel een woordenlijst en van de ander niet. 'dan kan ik het net zo goed aan iedereen geven'. doe dat dan?? mn pasje zegt dat ik er recht op heb maar als je t pasje laat zien gaat ie zuchten. dus ik laat m niet meer zien. hij zit nu achter mn ov kaart",
		also: ['toetsen'],
		tone: 'bad',
		writer: 1
	},
	{
		text: "Zij leest de ondertiteling niet mee, dat viel mij als eerste op. Ik ben de oma, ik pas op, wij kijken zo'n Deense serie en zij lacht steeds net te laat. Dus ik zeg, kind, lees jij niet mee? Zegt ze: oma, die letters hebben haast. Ik heb dat tegen haar vader gezegd en die tegen de mentor, en die zei: ze is gewoon een beeldmeisje. Een beeldmeisje. Een half jaar later bleek het dus zo te zijn als ik dacht.",
		also: ['niet-gehoord'],
		tone: 'mixed',
		writer: 2
	},
	{
		text: 'voorlezen in de klas gaat op rijtje, dus ik tel altijd vooruit welke alinea van mij is en die leer ik dan snel uit mn hoofd. gaat altijd goed behalve als er iemand naar de wc moet. dan schuift alles op. dan zeg ik dat ik mn bril vergeten ben. ik heb geen bril',
		also: [],
		tone: 'bad',
		writer: 2
	},
	{
		text: 'Dyslexiepas, Daisyspeler, vergrote letters: hij heeft het allemaal, keurig in een etui. En dan is er een docent Duits die zegt dat het oneerlijk is voor de rest. Ik zeg, oneerlijk? U draagt zelf een bril. Dat is wat anders, zegt hij. Waarom is dat wat anders? Toen keek hij op zijn horloge, en ik dacht: zonder bril kon je dat niet zien, vriend.',
		also: ['toetsen'],
		tone: 'bad',
		writer: 2
	},
	{
		text: "Ik kan geen klok. Dat geeft niet hoor, ik heb een telefoon. Maar op school mogen die in de zak en dan hangt daar zo'n ronde. Dan vraag ik aan Noor hoe laat en die zegt 'kijk zelf'. Sommen draai ik ook om, 63 en 36 is voor mij hetzelfde huis met een andere voordeur. De kok op mijn stage heeft alle recepten op kleur gezet. Rode schep, blauwe schep. Ik maak daar nooit een fout.",
		also: [],
		tone: 'good',
		writer: 2
	},
	{
		text: 'Ik zelf kon het ook niet, zie je. Vroeger heette dat dom en dan ging je naar de ambachtsschool, achterin. Dus als ik een formulier krijg, zeg ik: doe ik thuis wel. En nu heeft mijn jongen het ook, en nu moest ik een vragenlijst invullen van acht bladzijden over zijn lezen. Acht. Ik heb die in de auto aan mijn zwager gegeven. De school zegt, u werkt niet mee. Ik werk wel mee. Ik lees alleen niet.',
		also: ['informatie'],
		tone: 'bad',
		writer: 2
	},
	{
		text: "Mijn laptop leest alles voor, met zo'n vrouwenstem, ik noem haar Truus. Truus zegt 'de hertog van Alva' als 'de hert og van al va'. Geschiedenis is dus heel grappig geworden. Maar serieus, sinds Truus heb ik een 7,1 en daarvoor een 4. Mijn leraar heeft geregeld dat alle boeken in de computer staan, daar is hij zelf een weekend mee bezig geweest.",
		also: ['fijne-leerkracht'],
		tone: 'good',
		writer: 2
	},
	{
		text: 'Mijn kind praat drie talen. Tigrinya, Arabisch, Nederlands. Maar letters, nee. School zegt: komt door de drie talen, wachten. Ik zeg in Tigrinya ook de letters dansen, ik heb zelf geprobeerd met hem. Ja, maar daar hebben wij geen test voor. Dus in Nederlands kan niet testen, want taal is te kort, in mijn taal kan niet testen, want test is er niet. Hij wacht nu drie jaar.',
		also: ['wachttijden'],
		tone: 'bad',
		writer: 2
	},
	{
		text: 'ik had een 3,2 voor spelling en een 9 voor het verhaal zelf. samen is da een 6 zegt de docent. maar ik denk de hele tijd, wie leest er nou een verhaal en denkt ooo jammer van die d. ik schrijf nu songteksten, daar hoor je geen dt',
		also: [],
		tone: 'mixed',
		writer: 2
	},
	{
		text: "Aan het ontbijt leest zij de achterkant van het pak hagelslag. Dat deed ze op haar vijfde, toen vonden wij het grappig, en dat doet ze nu ze dertien is nog. Zij leest het niet. Ik heb er een ander pak neergezet, muesli, en gevraagd hoeveel suiker erin zat. 'Weinig,' zei ze en ze keek naar mijn gezicht om te zien of het klopte. Zo doet ze het in de klas dus ook.",
		also: [],
		tone: 'bad',
		writer: 3
	},
	{
		text: 'de docent laat ons om de beurt een alinea doen. ik tel de rijen. drie mensen voor mij. ik zoek mijn stuk op en oefen het in mn hoofd. dan is er iemand ziek en schuift alles op. ik ga altijd naar de wc bij nederlands, ze denken dat ik iets met mn blaas heb. prima',
		also: [],
		tone: 'bad',
		writer: 3
	},
	{
		text: "De verklaring kwam in een envelop met 'niet vouwen'. Wij hebben haar niet gevouwen. School wilde een kopie, de coördinator een tweede kopie, de leraar Frans een derde, de invaller Frans had niets ontvangen. Hij rekende 31 spelfouten en schreef: 'Slordig! Beter lezen.' De originele ligt hier nog, kaarsrecht.",
		also: ['toetsen'],
		tone: 'bad',
		writer: 3
	},
	{
		text: "Ik kan geen klok. Ik ben vijftien. Ik kan wel zeggen of een gitaar vals is en ik ken de hele metrokaart. Als iemand vraagt hoe laat het is zeg ik 'bijna'. Dat klopt altijd. Voor wiskunde sta ik een 2,8 en in de rapportvergadering zeiden ze dat het aan mijn inzet lag, want wie zo praat kan ook rekenen.",
		also: ['niet-gehoord'],
		tone: 'mixed',
		writer: 3
	},
	{
		text: "Dyslexie zit bij ons in de familie, mijn vader heeft er zijn leven lang zijn bril voor vergeten. 'Lees jij het even, ik heb mijn bril niet bij me.' Hij had geen bril. Onze jongen hoeft niets te vergeten, hij heeft op school gewoon een koptelefoon en een pen die voorleest. Op de diploma-uitreiking van groep 8 las hij zijn eigen stukje. Opa zat vooraan en heeft zijn ogen afgeveegd, aan een bril zou hij toen echt iets gehad hebben.",
		also: [],
		tone: 'good',
		writer: 3
	},
	{
		text: 'ze hebben me een lettertype gegeven. serieus. mn hele hulp is een lettertype. de poten zijn dikker. het ziet eruit alsof de letters snowboots aan hebben. ik lees nu nog steeds langzaam maar ze staan wel stevig',
		also: ['steun-in-de-klas'],
		tone: 'mixed',
		writer: 3
	},
	{
		text: 'Ik ben foster father, ik schrijf niet mooi Nederlands. De jongen draait b en d, net als ik. School zegt: komt door twee talen. Ik zeg: ik heb maar één taal gehad en ik draai ze ook. Zij zegt eerst nog een half jaar extra oefenen, daarna misschien test. Wij oefenen samen aan keukentafel, twee mensen die het allebei niet zien.',
		also: ['wachttijden'],
		tone: 'mixed',
		writer: 3
	},
	{
		text: 'mevrouw bakker van duits zegt bij elk woord een gebaar. ziet er mega dom uit, iedereen doet het na in de gang. maar bij het SO zag ik iedereen onder tafel met zijn handen wapperen, ik ook. eerste voldoende voor een taal ooit. ik ga dr niet bedanken maar ik wapper wel als ik dr zie',
		also: ['fijne-leerkracht'],
		tone: 'good',
		writer: 3
	},
	{
		text: 'Aan tafel kan hij u alles vertellen over de Romeinse legioenen, met jaartallen. Geef hem dezelfde zinnen op papier en hij krijgt buikpijn. In groep vijf leest hij boekjes over een beer die een ballon zoekt. De beer is vier, hij is negen en weet wat een testudo is. Hij heeft het boek onder de kast geschoven en ik heb gedaan of ik het niet zag.',
		also: [],
		tone: 'bad',
		writer: 4
	},
	{
		text: 'me stukje moest voorgelezen worden voor de klas. ik had gevraagt of ik niet hoefde. toen zei ze iedereen moet. de d en de b gaan dansen als ik zenuwagtig ben. iemand ging meetellen hoeveel seconde ik over een zin deed',
		also: ['pesten'],
		tone: 'bad',
		writer: 4
	},
	{
		text: 'Feiten op een rij. Driemaal een E-score op de DMT. Tweemaal interventie op ondersteuningsniveau 3, acht weken, aantoonbaar. Toch voldeed het leerlingdossier niet aan de eisen voor vergoede EED-zorg, want in één van de meetperioden was de toets in week 23 afgenomen en niet in week 21. De behandelaar kan er niets aan doen, de school zegt sorry, de gemeente verwijst. Kosten voor eigen rekening: tweeduizend euro en een beetje vertrouwen.',
		also: ['tlv-procedure'],
		tone: 'bad',
		writer: 4
	},
	{
		text: "Getallen blijven bij mij niet liggen. Ik weet mijn pincode alleen met mijn vinger, niet met mijn hoofd. Op kookles (ik doe horeca) maakte de praktijkdocent maatbekers met kleuren voor me: blauw is vier personen, rood is tien. Sindsdien mislukt er niks meer. Bij rekenen zeggen ze dat een gekleurde beker op het examen niet mag. Vroeger dacht ik dat ik dom was. Op de basisschool zeiden ze 'nog even oefenen', tot en met groep acht. Ik ben nu negentien en ik run op vrijdag het hele schoolrestaurant, veertig couverts, en niemand gaat met honger weg. Alleen dat ene examen ligt er nog. Mijn praktijkdocent heeft een brief geschreven aan de examencommissie. Ze vergaderen volgende week.",
		also: ['toetsen'],
		tone: 'mixed',
		writer: 4
	},
	{
		text: "Ze was elf toen ze het papier kreeg, een verklaring van drie kantjes. Ik dacht: nu zijn we er. Op de middelbare bleek elke docent er zelf iets van te mogen vinden. Engels rekent spelling mee 'want dat is nou eenmaal Engels', Duits niet, aardrijkskunde soms. Zij heeft een schema in haar etui: wie wel, wie niet, wie je het niet moet vragen.",
		also: ['toetsen'],
		tone: 'bad',
		writer: 4
	},
	{
		text: 'ik luister al mn boeken. op 1,75 snelheid. dit jaar al 31 gelezen (ja dat heet ook lezen). mn nederlands docent zei dat het meetelt voor de lijst. de vorige zei dat het smokkelen was. zelfde school zelfde gang',
		also: [],
		tone: 'good',
		writer: 4
	},
	{
		text: "Elke zondagavond dezelfde stapel kaartjes: 7 x 8, 6 x 9. Elke maandag is het weg, alsof iemand 's nachts een bord heeft gewist. De remedial teacher zei als eerste hardop wat ik al jaren dacht, dat dit geen luiheid is. Nu ligt er een tafelkaart op zijn tafeltje en mag die er blijven liggen, ook in groep acht. Hij noemt het zijn bril.",
		also: ['fijne-leerkracht'],
		tone: 'good',
		writer: 4
	},
	{
		text: 'Waarom ik nooit in de groepsapp reageer: omdat ik elk bericht drie keer moet bekijken en dan is het gesprek al ergens anders. Ze denken dat ik arrogant ben. Mijn beste vriendin stuurt spraakberichten. Dat heb ik nooit hoeven vragen.',
		also: [],
		tone: 'mixed',
		writer: 4
	},
	{
		text: 'voorlezen in de klas ging op alfabet. ik ben een Z. dus ik had altijd 20 min om mn stukje uit mn hoofd te leren. nieuwe docent ging van achter naar voor. dat was dat. iedereen weet t nu en eerlijk, niemand deed er moeilijk over, ik had dat alfabet-systeem voor niks',
		also: [],
		tone: 'mixed',
		writer: 5
	},
	{
		text: "De verklaring kostte ons een vakantie. Toen was de regel: licentie voor voorleessoftware aanvragen bij ict. Ict is één meneer en hij werkt op donderdag. Het is nu na de herfst en hij luistert zijn aardrijkskunde via mij, ik lees voor, in het Nederlands dat ik zelf nog leer. Wij weten nu samen alles van delta's.",
		also: ['informatie'],
		tone: 'mixed',
		writer: 5
	},
	{
		text: 'Rekenmachine mag wel bij rekenen maar niet bij de rekentoets van de stage, terwijl ik in de winkel gewoon een kassa heb. Leg mij dat uit. Cijfers lopen bij mij door elkaar, 68 en 86 zijn voor mij zusjes. Op stage gaat alles goed. Op papier zak ik.',
		also: ['toetsen'],
		tone: 'bad',
		writer: 5
	},
	{
		text: 'juf van frans doet de dictees bij mij gwn hardop, ik praat en zij schrijft en dan moet ik zeggen waar zij de fout in doet. ze maakt expres hele domme. vorige week schreef ze fromage met een v. ik heb een 7 voor frans. IK. een 7. mijn oma heeft het op facebook gezet met 14 kaasjes',
		also: ['fijne-leerkracht'],
		tone: 'good',
		writer: 6
	},
	{
		text: 'De voorleessoftware spreekt Engels uit alsof het Drents is. Daar heeft mijn zoon een luistertoets mee gedaan en een 3,1 voor gehaald. Ik heb als vader het bestand opgevraagd, afgespeeld op de ouderavond en de zaal heeft hartelijk gelachen. Daarna werd het ernstig, want de vaksectie vond het cijfer toch staan. Hij mag in juni herkansen, met dezelfde software. Hij oefent nu Drents.',
		also: ['toetsen'],
		tone: 'bad',
		writer: 6
	},
	{
		text: 'Hij leest met zijn vinger en zijn lippen. In de brugklas moest iedereen om de beurt. Hij had uitgerekend welk stukje voor hem zou zijn en dat geoefend, en toen was er iemand ziek en schoof alles op. Hij vertelde het pas weken later, lachend, met rode oren. De voorleessoftware staat nu aan. Dat had in september gekund.',
		also: [],
		tone: 'mixed',
		writer: 7
	},
	{
		text: 'de d en de b zijn bij mij tweelingen. mn vader heeft het ook en die is gwn loodgieter met een eigen bus. dus ik denk het komt wel goed. alleen frans, frans is een aanval op mijn persoon',
		also: [],
		tone: 'mixed',
		writer: 7
	},
	{
		text: 'Bij ons is het met getallen. Bij de kassa geef ik altijd een briefje want dan hoef ik niet te tellen. Wiskundedocent zei: je bent toch niet dom? Nee, zei ik, dat is het juist. Sinds de verklaring mag ik een kaart met formules erbij en ben ik van een 3 naar een 5,6. Ik heb die 5,6 ingelijst.',
		also: ['toetsen'],
		tone: 'good',
		writer: 7
	},
	{
		text: 'als ik voorlees schuiven de regels onder elkaar vandaan. sinds kort mag ik een kaartje eronder houden en het is letterlijk een stuk cornflakesdoos. 4 jaar rt en het was een cornflakesdoos',
		also: [],
		tone: 'good',
		writer: 8
	},
	{
		text: 'De lerares Engels trekt voor elke spelfout een kwart punt af en schrijft eronder: jammer, inhoudelijk mooi! Wij hebben inmiddels zeven keer jammer. De verklaring ligt in de map, in de kast, op school, op slot, en de teamleider heeft de sleutel en griep.',
		also: ['toetsen'],
		tone: 'bad',
		writer: 8
	},
	{
		text: 'Getallen heb ik nooit kunnen vasthouden. In de kantine betaal ik altijd met een briefje van tien en zeg laat maar zitten. Mijn mentor zag het en heeft bij de kantinejuf geregeld dat ik een kaart heb. Zij heeft er niets over gezegd in de klas.',
		also: ['fijne-leerkracht'],
		tone: 'good',
		writer: 8
	}
];
