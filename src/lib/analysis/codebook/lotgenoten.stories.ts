import type { ExampleStory } from '#lib/domain/codebook.ts';

/** Whole stories about this theme, written from knowledge of the field. */
export const lotgenotenStories: ExampleStory[] = [
	{
		text: 'Zes moeders, een vader die alleen voor de koffie kwam, zei hij, en een zaaltje achter de bibliotheek met van die stapelstoelen. Ik had me voorgenomen niets te zeggen. Toen vertelde iemand dat haar kind alleen nog met de deur op een kier kan plassen en iedereen knikte. Iedereen! Ik heb de hele terugweg hardop gelachen in de auto.',
		also: [],
		tone: 'good',
		writer: 1
	},
	{
		text: "Bij het oudersteunpunt kreeg ik Wilma aan de lijn, geen juriste, geen psycholoog, een moeder. 'Bij mij was het in 2014,' zei ze, 'ik heb de brieven nog, wil je ze zien?' We zaten bij haar aan tafel, met die brieven tussen de pindakaas. Ze is de week erna mee geweest naar school, ze zei daar precies één zin. De rest deed ik zelf.",
		also: ['niet-gehoord'],
		tone: 'good',
		writer: 1
	},
	{
		text: "ik dacht dat ik de enige was die de kattenklep nadoet als iemand aan de deur staat. nee dus. op woensdagmiddag zit ik met 5 anderen in een garage bij een jongerenwerker en we repareren fietsen. er wordt bijna niet gepraat. maar als er iemand een maand niet komt zegt de volgende keer iedereen gwn 'geef die 15 ff aan' alsof je er gister nog was",
		also: ['thuiszitten'],
		tone: 'good',
		writer: 1
	},
	{
		text: "Er is een appgroep van ouders met kinderen op deze school die niet meedoen aan de avondvierdaagse. Zo is hij begonnen, als grap. Nu zijn we met 43. Iemand vraagt om elf uur 's avonds of een school een weegdeken mag weigeren en om vijf over elf heeft ze het wetsartikel en drie hartjes. Ik heb geen idee hoe de helft eruitziet.",
		also: ['informatie'],
		tone: 'good',
		writer: 1
	},
	{
		text: 'ik ben buddy voor een brugklasser met hetzelfde als ik. hij wou eerst niet met me praten. toen heb ik laten zien welke wc altijd schoon is en waar je moet gaan staan bij brandoefening zodat je t alarm minder hoort. dat had niemand bij mij gedaan, ik had t zelf ontdekt. nu weet hij het in 1 dag',
		also: ['overgang-po-vo'],
		tone: 'good',
		writer: 1
	},
	{
		text: "Het oudercafé is op donderdagochtend van tien tot twaalf. Ik werk bij PostNL. Elke maand krijg ik een flyer met een cappuccino erop. Ik zou er best willen zitten, bij mensen die je geen dingen hoeft uit te leggen. Maar werkende vaders, zeker die uit de vroege dienst, die bestaan in deze wereld niet. 's Avonds in een kantine, met een biertje voor mijn part.",
		also: [],
		tone: 'bad',
		writer: 1
	},
	{
		text: 'op insta zit een account van iemand van 19 met selectief mutisme die filmpjes maakt zonder geluid. ik heb haar een bericht gestuurd en ze stuurde terug. we appen nu al een jaar. ze zei hoe ze t examen mondeling heeft gedaan met een filmpje vooraf. ik heb dat aan mn coördinator laten zien op mn telefoon en nu mag ik het ook zo',
		also: ['toetsen'],
		tone: 'good',
		writer: 1
	},
	{
		text: 'Tijdens de kookavond voor broers en zussen mocht ik wraps maken en schelden. Dat was echt de opdracht: schelden op dingen waar je niet op mag schelden omdat je broer er niks aan kan doen. Ik begon met de vakanties. Een meisje van twaalf begon met de wc. We hebben gehuild van het lachen. Ik kan nu weer een maand aardig zijn.',
		also: [],
		tone: 'good',
		writer: 1
	},
	{
		text: 'Achterin de bieb, tweede donderdag van de maand. Ik was drie keer doorgelopen met mijn boeken, want ja, wat moet je zeggen? De vierde keer zegt een vrouw: je hoeft niks te zeggen, er is krentenwegge. Dus ik ga zitten. Zij vertelt over haar dochter, en het was alsof ze in mijn keuken had gestaan. Zelfs dat met die sokken, de naden. Ik zeg, de jouwe ook? En toen begon iedereen over sokken. Anderhalf uur, over sokken. Ik ben huppelend naar huis, bij wijze van.',
		also: ['prikkels'],
		tone: 'good',
		writer: 2
	},
	{
		text: 'ik kreeg een buddy uit de vijfde. dacht dat wordt cringe. hij zegt ik ben ook een jaar niet geweest, vraag maar. ik vroeg: wat zeg je als ze vragen waar je was. hij zegt: in oslo. gwn altijd oslo, daar weet niemand wat van. ik heb zo gelachen. nu ben ik ook in oslo geweest',
		also: ['terugkeer'],
		tone: 'good',
		writer: 2
	},
	{
		text: "Ik ga daar niet heen om te klagen, zei mijn man, en hij bleef in de auto zitten. Met het raam open, dat wel. Ik naar binnen, oudercafé, allemaal vrouwen, een enkeling in pak. Na een uur komt hij toch, want hij moest plassen. Staat hij in de gang met zo'n andere vent die ook moest plassen. Die zat met precies hetzelfde. Ze zijn pas om elf uur weggegaan, die twee. Sindsdien zeggen ze 'ik ga even plassen' en dan gaan ze een biertje drinken.",
		also: [],
		tone: 'good',
		writer: 2
	},
	{
		text: 'Er is een Discord van jongeren die thuis zijn of waren. Geen volwassenen behalve een moderator van het steunpunt die alleen duimpjes geeft. We doen samen huiswerk met de camera op ons blad, niet op ons gezicht. Iemand uit Zeeland heeft mij goniometrie uitgelegd met een bezem. Ik heb nog nooit een gezicht van haar gezien, maar ik herken haar handen overal.',
		also: ['thuiszitten'],
		tone: 'good',
		writer: 2
	},
	{
		text: 'Ervaringsdeskundige staat er op haar kaartje. Ik dacht, nou, dat zijn we allemaal. Maar zij ging mee. Naar het gesprek, dat gesprek waar ik al drie nachten van lag te draaien. Ze heeft de hele tijd haar mond gehouden, en één keer zei ze: mag ik even herhalen wat deze mevrouw net vroeg? En dan woord voor woord. Meer niet! Maar zij kregen het niet weg. Ik wou dat ik haar op zakformaat had. Ze wou er niks voor hebben. Ze zegt: vier jaar terug zat ik op jouw stoel en toen was er niemand, en dat gun ik mijn ergste vijand niet. Zij moest verder, naar een vader in Gouda, die had het zijne om drie uur.',
		also: ['niet-gehoord'],
		tone: 'good',
		writer: 2
	},
	{
		text: 'Eerlijk? De praatgroep op school was niks voor mij. Iedereen had iets veel ergers of ze deden alsof, en dan kreeg je een praatstok, een houten giraf. Als je de giraf had moest je. Ik gaf hem steeds door. Wat wel hielp was na afloop: fietsen met Samira, zij moet dezelfde kant op. Zij haat de giraf ook.',
		also: [],
		tone: 'mixed',
		writer: 2
	},
	{
		text: "Wij pleegouders hebben een appgroep en die heet 'Koffie is koud'. Vannacht om vijf over twee schreef ik: staat er nog iemand in de keuken? Binnen een minuut drie keukens. Eentje in Sneek, eentje hier om de hoek, een met een huilende baby op de arm. Geen mens zei iets slims. De een stuurde een foto van haar vaatdoek. Dat is wat ik bedoel als ze mij vragen, wat heeft u nodig mevrouw. Een vaatdoek in Sneek.",
		also: [],
		tone: 'good',
		writer: 2
	},
	{
		text: "bij het jongerensteunpunt heb ik gechat met iemand die zelf op het vso had gezeten. ze wist wat een time-outplek was zonder dat ik het uit hoefde te leggen. en ze zei niet 'wat knap van je'. ze zei 'ja die bank daar is kut he, dat skai, je plakt eraan vast'. JA",
		also: [],
		tone: 'good',
		writer: 2
	},
	{
		text: "Er waren vier thermoskannen en elf stoelen en iemand had een doos zakdoeken neergezet en weer weggehaald, dat zag je aan de kring op het kleed. Ik wilde alleen luisteren. Toen zei een man in een fleece van de Gamma: 'De onze doet het ook met sokken.' Ik heb die avond twee uur over sokken gepraat. Ik ben met een volle tank naar huis gereden, zo voelde het, en de benzine was juist bijna op.",
		also: ['prikkels'],
		tone: 'good',
		writer: 3
	},
	{
		text: 'mn buddy is een meisje uit 5 havo die hetzelfde had als ik in de 2e. ze geeft geen tips. dat vind ik het beste aan dr. ze zegt alleen welke trap leeg is, waar je kan eten zonder mensen, en dat het scheikundelokaal een achterdeur heeft',
		also: ['prikkels'],
		tone: 'good',
		writer: 3
	},
	{
		text: "Het oudercafé is in de kantine van de voetbal, op de derde maandag, onder de vaantjes. Ik ga er niet heen voor informatie, die vind ik wel. Ik ga omdat daar niemand het hoofd scheef houdt. Toen ik zei dat hij sinds de kerst niet was geweest, vroeg een moeder: 'Van welk jaar?' en iedereen lachte, ik ook, voor het eerst om dát.",
		also: ['thuiszitten'],
		tone: 'good',
		writer: 3
	},
	{
		text: 'in de wachtkamer van de logopedist zat een jongen die ook stotterde. we zeiden 10 minuten niks en het was het beste gesprek van die maand. nu gamen we. online t-typen we allebei normaal beste team van de server',
		also: [],
		tone: 'good',
		writer: 3
	},
	{
		text: "De ervaringsdeskundige van het steunpunt had zelf een zoon van tweeëntwintig. Ik vroeg wat er van hem geworden was, ik durfde haast niet. 'Hij legt zonnepanelen,' zei ze, 'en hij eet nog steeds geen gekookte groente.' Er zijn deskundigen die mij meer hebben verteld. Maar met die zonnepanelen heb ik de winter gehaald.",
		also: [],
		tone: 'good',
		writer: 3
	},
	{
		text: 'Ik schrijf in simpele Nederlands. Op donderdag is groep voor moeders in het buurthuis, wij koken en praten over school. Fatma weet van formulieren, Olena weet van bus, ik weet van dokter. Samen wij zijn één goede ambtenaar. Wij lachen daarover. Als één gaat naar gesprek met directeur, altijd gaat een ander mee en zegt niks en heeft een tas.',
		also: ['informatie'],
		tone: 'good',
		writer: 3
	},
	{
		text: "Er was een jongerenavond over 'zichtbaar anders'. Er kwamen drie mensen en twee begeleiders. We kregen een badge met onze naam en een sticker met ons 'thema'. Ik heb de mijne op de prullenbak geplakt. Het derde meisje deed dat ook en toen liepen we samen naar de tram. Dus het was achteraf best een goede avond, maar niet om wat er op de poster stond.",
		also: [],
		tone: 'mixed',
		writer: 3
	},
	{
		text: "De lotgenotengroep van het ziekenhuis is opgeheven, te weinig aanmeldingen. Zij stuurde er zelf een appje over: 'ik was er altijd'. Ze waren met vier. Eentje woont in Sneek. Ik rijd haar nu eens in de zes weken naar Sneek, daar zitten ze dan in een pannenkoekenhuis met hun pillendoosjes op een rij naast de stroop. Het staat nergens onder, dus er kan ook niets worden opgeheven.",
		also: ['toegankelijkheid'],
		tone: 'mixed',
		writer: 3
	},
	{
		text: 'Buurthuis, dinsdagavond, thermoskannen. Ik ging voor de parkeerplek vlakbij de supermarkt, laat ik eerlijk zijn. Toen zei een vrouw met een rode sjaal iets over haar zoon en de trapkast. Ik dacht dat wij de enigen waren met een trapkast. We zijn als laatsten weggegaan, de boodschappen heb ik vergeten.',
		also: ['prikkels'],
		tone: 'good',
		writer: 4
	},
	{
		text: 'er is een jongen uit 5 die hetzelfde heeft als ik en die kreeg een vrij uur om met mij friet te eten. meer was het plan niet. maar hij wist welke docenten je kan mailen en welke je moet aanspreken en waar je kan zitten als je kop vol zit. dat staat in geen enkele gids',
		also: ['informatie'],
		tone: 'good',
		writer: 4
	},
	{
		text: "Ik wilde geen procedure, ik wilde weten of ik gek was. De vrouw van het steunpunt luisterde, vroeg twee keer 'en toen?', en zei: 'Nee. U bent moe en u heeft gelijk, dat is iets anders.' Ze ging niet mee naar school, dat doet ze niet zei ze, maar we hebben samen mijn drie zinnen geoefend. Die heb ik daar gezegd. Alle drie. Wat er is uitgekomen? Geen wonder. Hij krijgt nu op maandag een overgangshalfuur en er is een datum geprikt om te kijken of dat werkt. Maar ik heb daar gezeten zonder te huilen en zonder te dreigen met een advocaat die ik niet heb. En achteraf belde ze om te vragen hoe het was gegaan. Dat had niet gehoeven.",
		also: ['niet-gehoord'],
		tone: 'good',
		writer: 4
	},
	{
		text: "Onze school heeft een groepje, 'de pauzeploeg', voor iedereen die niet weet waar hij moet staan. Het klinkt zielig en dat dacht ik ook. Nu ben ik zestien en zit ik er zelf bij om nieuwe brugklassers op te vangen. Ik herken ze meteen: ze lopen rondjes met hun telefoon alsof ze ergens heen moeten. Ik liep dat rondje twee jaar.",
		also: ['overgang-po-vo'],
		tone: 'good',
		writer: 4
	},
	{
		text: 'De ervaringsdeskundige bleek een man van mijn leeftijd met verf op zijn broek. Zijn dochter heeft hetzelfde doorgemaakt, tien jaar terug. Wat hij niet deed: adviezen geven, folders uitdelen, zijn hoofd schuin houden. Wat hij wel deed: vertellen dat zij nu bij de bakker werkt en op zaterdag ruzie maakt over afwassen. Ik had tot die avond geen toekomst meer gezien met afwas erin.',
		also: ['thuiszitten'],
		tone: 'good',
		writer: 4
	},
	{
		text: "We hebben een appgroep met 7 meiden met adhd van 4 verschillende scholen, de mevrouw van het jongerenpunt heeft hem opgezet en is er daarna UITGEGAAN. dat laatste is waarom het werkt. om half 9 stuurt iemand 'TAS' en dan pakken we allemaal onze tas in. domste app ooit ik kan niet zonder",
		also: ['prikkels'],
		tone: 'good',
		writer: 4
	},
	{
		text: "Eerlijk verslag van een ouderavond voor 'ouders zoals wij': opkomst vier, waarvan twee van de organisatie. De spreker had een presentatie over veerkracht. Ik ben veerkrachtig, ik had een oppas geregeld en een trein gehaald. Met die ene andere moeder heb ik op het perron gezeten tot de laatste ging. Zij is nu degene die ik bel. Het kan dus ook ondanks.",
		also: [],
		tone: 'mixed',
		writer: 4
	},
	{
		text: 'Mijn moeder sprak geen woord op school, ze schaamde zich voor haar Nederlands. Toen kwam er een brugfunctionaris die ook Tigrinya spreekt en die zelf vier kinderen door dit systeem heeft geloodst. Nu moet ik niet meer tolken bij mijn eigen oudergesprek. Ik ben vijftien, ik zei soms expres iets anders dan de mentor, haha. Dat kan nu niet meer en dat is beter.',
		also: ['informatie'],
		tone: 'good',
		writer: 4
	},
	{
		text: 'Ik dacht: een oudercafé, dat is voor vrouwen met sjaaltjes. Ik ben stratenmaker. Er zat nog een stratenmaker. Zijn jongen hetzelfde als de mijne, ook alleen maar treinen. Wij hebben de hele avond over treinen gepraat en ik ben nog nooit zo uitgerust thuisgekomen.',
		also: [],
		tone: 'good',
		writer: 5
	},
	{
		text: 'ik ben buddy voor eerstejaars met adhd. ik zeg gwn alles wat ik zelf fout deed: rooster niet checken, fiets kwijt, 3 keer zelfde boek gekocht. ze lachen en schrijven t op. school betaalt me in kantinebonnen. beste bijbaan ooit tbh',
		also: ['prikkels'],
		tone: 'good',
		writer: 5
	},
	{
		text: "Een keer per maand zitten we in de kantine van de voetbalclub, acht ouders en een kan filterkoffie. Ik was er de enige vader en ik kwam om iemand af te zetten. Daarna bleef ik. Niemand daar hoeft uitleg bij 'rooster op maat'. Iemand lacht, iemand huilt even, iemand heeft het nummer van een ambtenaar die wél opneemt. Ik neem nu de koek mee.",
		also: ['informatie'],
		tone: 'good',
		writer: 6
	},
	{
		text: 'dacht dat ik de enige was die in de pauze rondjes loopt om het gebouw. blijkt dat er nog 3 zijn, alleen lopen we allemaal linksom dus je komt elkaar nooit tegen. de ervaringsdeskundige van het steunpunt heeft dat ontdekt lol. nu loop ik rechtsom en zeg ik hoi',
		also: ['hoogbegaafd'],
		tone: 'good',
		writer: 6
	},
	{
		text: 'Vijf moeders en één vader, een thermoskan, een zaaltje boven de bieb. Ik had mij voorgenomen niks te zeggen. Na tien minuten vertelde iemand dat ze haar kind in pyjama naar school had gereden en toen heb ik een uur gepraat. Niemand gaf advies. Er werd wel een doos tissues doorgegeven, en kruidkoek.',
		also: [],
		tone: 'good',
		writer: 7
	},
	{
		text: 'mn buddy zit in de 5e en heeft ook adhd maar dan al langer. hij heeft me geleerd: 1 schrift voor alles en nooit een losse blaadje aannemen. hij is soms zelf te laat voor onze afspraak. dat helpt eigenlijk het meest',
		also: ['prikkels'],
		tone: 'good',
		writer: 7
	},
	{
		text: "Aan die keukentafel van het steunpunt zei een vader: 'Bij ons hangt de gymtas ook al een jaar droog.' Toen heb ik een tweede stuk cake genomen. Er was niets opgelost. Ik had alleen al een jaar geen honger gehad in gezelschap.",
		also: ['thuiszitten'],
		tone: 'good',
		writer: 8
	},
	{
		text: 'mn buddy is 19 en heeft ook add. ze had haar eigen afspraak met mij gemist. best buddy ooit, nu hoef ik me nergens meer voor te schamen',
		also: [],
		tone: 'good',
		writer: 8
	}
];
