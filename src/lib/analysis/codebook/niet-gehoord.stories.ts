import type { ExampleStory } from '#lib/domain/codebook.ts';

/** Whole stories about this theme, written from knowledge of the field. */
export const nietGehoordStories: ExampleStory[] = [
	{
		text: "Aan tafel: de teamleider, de mentor, de zorgcoördinator, iemand van het bestuur, een mevrouw wier functie ik niet verstond, en ik. Zes kopjes koffie. Ik had drie A4'tjes voorbereid. Na vier minuten zei de teamleider 'ik neem u even mee in ons verhaal' en toen was het uur om. De A4'tjes zaten weer in mijn tas, zonder vouw.",
		also: [],
		tone: 'bad',
		writer: 1
	},
	{
		text: 'Op mijn mail van 3 september kwam een automatisch antwoord. Op die van 12 september ook. Op 1 oktober schreef ik in hoofdletters, daar kreeg ik binnen het uur een reactie op: of ik op mijn toon wilde letten. Over de inhoud, dat hij al vier weken met buikpijn boven de wastafel hangt als hij naar school moet, geen letter.',
		also: ['thuiszitten'],
		tone: 'bad',
		writer: 1
	},
	{
		text: 'ik zei tegen mn mentor dat ik hoofdpijn krijg van de lampen in 204. zij zei iedereen heeft wel es hoofdpijn. ik zei dat het elke les is. zij zei drink je wel genoeg. ik heb toen 2 weken 2 flessen water per dag gedronken en het opgeschreven en laten zien. ze lachte. toen heb ik het maar gelaten',
		also: ['prikkels'],
		tone: 'bad',
		writer: 1
	},
	{
		text: "Wij zijn pleegouders, en dan besta je op school maar half. De voogd krijgt de brief, de biologische moeder krijgt de uitnodiging, en wij krijgen het kind dat 's avonds onder de trap gaat zitten als het rapport komt. Toen ik vertelde wat helpt (niet aanraken, eerst eten, dan praten) zei de intern begeleider: 'U bent er natuurlijk niet altijd bij geweest.' Nee. Maar zij ook niet.",
		also: ['zorg-en-onderwijs'],
		tone: 'bad',
		writer: 1
	},
	{
		text: 'Ik ben moeder van drie kinderen. Mijn Nederlands is niet zo goed. Op school zij praten snel en zij kijken naar de buurvrouw die mee komt, niet naar mij. Ik weet alles van mijn zoon. Wanneer hij slaapt, wanneer hij bang is. Zij vragen aan buurvrouw: slaapt hij goed? Buurvrouw weet niet. Volgende keer ik wil een tolk en ik wil dat zij kijken naar mijn gezicht.',
		also: [],
		tone: 'bad',
		writer: 1
	},
	{
		text: "er was ruzie in de kleedkamer en ik had niks gedaan maar ik ben altijd de eerste die naar de conciërge moet. 'ik ken jou langer dan vandaag' zei hij. ik heb mn kant op papier gezet, hele bladzijde, mooi geschreven en alles. hij legde m op een stapel en zette zn koffie erop. die kring zat er nog op toen ik m terugkreeg",
		also: [],
		tone: 'bad',
		writer: 1
	},
	{
		text: "Drie gesprekken lang was ik 'een bezorgde moeder'. Bij het vierde nam ik mijn zwager mee, een man met een stropdas die vrijwel niets zegt. Ineens was er koffie, een notulist en een plan. Dezelfde zinnen, dezelfde moeder. Ik heb mijn zwager een taart gebracht en thuis in de gang staan vloeken.",
		also: [],
		tone: 'mixed',
		writer: 1
	},
	{
		text: 'k wil wel ff zeggen dat het soms wel goed gaat. vorig jaar vond niemand dat er iets was want mn cijfers waren prima. nieuwe teamleider kwam naast me op de trap zitten, niet ertegenover, en vroeg wat kost het je. niemand vroeg dat ooit. ik zei: alles na 3 uur. ik slaap dan tot het eten. toen heeft ze 2 middagen uit mn rooster gehaald. zo simpel was t dus',
		also: ['fijne-leerkracht'],
		tone: 'good',
		writer: 1
	},
	{
		text: "Zeven mensen aan tafel. Zeven, en ik. Koffie in zo'n kannetje. De zorgcoördinator begint: we hebben het er vast met elkaar over gehad. Ik zeg, waarover dan? Nou, over wat het beste is. Dus ik zeg, dan had ik net zo goed thuis kunnen blijven. En toen werd het stil, en toen zei die ene meneer dat ze mijn emotie begrepen. Mijn emotie! Ik had een vraag. Ik had er drie, op een briefje. Dat briefje zit nog in mijn jas. Later, op de parkeerplaats, komt zo'n jong ding achter me aan, een stagiaire, die had het verslag moeten maken. Zegt ze: mevrouw, wat waren eigenlijk uw vragen? Ik heb ze daar opgenoemd, met de sleutels in mijn hand. Ze heeft ze op haar arm geschreven.",
		also: [],
		tone: 'bad',
		writer: 2
	},
	{
		text: "ik had het tegen mn teamleider verteld, echt alles. hij zat te knikken en te typen en ik dacht nice hij schrijft het op. komt er iemand binnen en dan zie ik zn scherm, was ie een mail aan het doen over een sportdag. ik ben gwn opgestaan. hij zei nog 'fijn dat je het gedeeld hebt'",
		also: [],
		tone: 'bad',
		writer: 2
	},
	{
		text: 'Geachte directie, dit is mijn vijfde brief. Op de eerste kreeg ik een ontvangstbevestiging. Op de tweede ook, dezelfde. Op de derde schreef u dat u mijn zorgen deelt. Op de vierde dat u ze serieus neemt. Nu ben ik benieuwd welk werkwoord er nog over is. Onze vraag blijft: wie van u gaat er bij mijn kleinzoon in de les kijken, en op welke dag? Een naam en een datum, meer hoeft niet.',
		also: ['steun-in-de-klas'],
		tone: 'bad',
		writer: 2
	},
	{
		text: 'Bij ons op de VSO was er een nieuwe directeur en die kwam op vrijdag gewoon in de kantine zitten. Zonder papier. Eerst dachten we, wat moet die vent. Maar toen zei Jaydi dat de wc-deuren niet op slot konden en maandag, ik zweer het, maandag zaten er nieuwe sloten op. Toen ging iedereen praten. Ik ook. Ik had nog nooit iets gezegd tegen een directeur behalve sorry.',
		also: ['stem-leerling'],
		tone: 'good',
		writer: 2
	},
	{
		text: 'Pleegmoeder ben ik, al negentien jaar, er zijn hier elf kinderen over de vloer geweest. Dus ik weet zo langzamerhand wel wat. Bel ik school, ik zeg hij neemt zijn boeken niet meer mee naar huis sinds jullie hem in die andere groep hebben gezet, hoe zit dat. Zegt zij: bent u de wettelijk vertegenwoordiger? Nee. Dan kan ik daar met u niet op ingaan. En de voogd, die zie ik om de zes weken. Als ze niet ziek is. Dus met wie praten ze dan wel? Met niemand, dat is het.',
		also: ['zorg-en-onderwijs'],
		tone: 'bad',
		writer: 2
	},
	{
		text: "Mijn moeder spreekt niet zo goed Nederlands dus ik ga altijd mee naar gesprekken over mezelf. Ik vertaal dan. De meneer praatte steeds tegen mij alsof mama er niet zat, en als zij iets vroeg en ik vertaalde het, zei hij: 'dat is nu niet aan de orde.' Hoe moet ik dat vertalen? Ik heb gezegd dat hij erover gaat nadenken. Thuis vroeg ze wanneer hij klaar was met nadenken.",
		also: [],
		tone: 'bad',
		writer: 2
	},
	{
		text: "Mag ik ook eens iets goeds zeggen? Ik had drie keer ruzie gehad door de telefoon, ik geef het toe, ik kan fel zijn, Rotterdamse hè. En toen belde de afdelingsleider terug, 's avonds om half acht, en die zegt: mevrouw, ik heb uw mails vandaag allemaal achter elkaar gelezen en u heeft gelijk, we zijn u in oktober kwijtgeraakt. Kwijtgeraakt, zei ze. Ik moest er zowat van janken. Opgelost was er nog niks. Maar ik sliep weer.",
		also: [],
		tone: 'good',
		writer: 2
	},
	{
		text: 'ze zeggen altijd je kan altijd langskomen. dus ik kom langs. deur dicht. briefje: in overleg. kom ik donderdag, in overleg. vrijdag, werkt niet op vrijdag. toen heb ik een mail gestuurd en kreeg ik terug: kom gerust een keer langs',
		also: [],
		tone: 'bad',
		writer: 2
	},
	{
		text: "In het verslag van het gesprek staat dat 'moeder emotioneel werd'. Ik ben de vader. Mijn vrouw zat in Groningen bij haar zus. Verder staat er dat wij ons konden vinden in het plan. Er lag geen plan. Er lag een schaaltje met pepermunt, daar heb ik er drie van genomen, dat is het enige waar ik mij in heb gevonden.",
		also: [],
		tone: 'bad',
		writer: 3
	},
	{
		text: "als ik praat typt mn teamleider. ik dacht eerst dat ze opschreef wat ik zei. toen zag ik in het raam achter haar dat ze een tafel aan het reserveren was voor vier personen. ik ben gestopt midden in mn zin. ze zei: 'ja? ga door hoor'",
		also: [],
		tone: 'bad',
		writer: 3
	},
	{
		text: '12 september gemaild. 19 september: ontvangstbevestiging, automatisch. 3 oktober gebeld, mevrouw in bespreking. 4 oktober gebeld, mevrouw is vrij op donderdag. Het was dinsdag. 21 oktober kaart gestuurd, een echte, met een egel erop. De egel hing in november bij de balie op het prikbord. Antwoord heb ik nog niet.',
		also: ['informatie'],
		tone: 'bad',
		writer: 3
	},
	{
		text: 'ik zei: het gaat niet. hij zei: neem ff een slokje water. volgende dag zei ik weer: het gaat niet. neem een slokje water. ik heb nu een hele grote fles, 1,5 liter. verder is er niks veranderd behalve dat ik vaker moet plassen en dat mag dan weer niet onder de les',
		also: ['prikkels'],
		tone: 'bad',
		writer: 3
	},
	{
		text: "Aan tafel zaten de afdelingsleider, de zorgcoördinator, de mentor, de orthopedagoog en een stagiaire. Allemaal met een naambordje. Voor mij was er geen bordje, er lag een blaadje waarop 'mevr.' stond en dan niets. Ik heb het zelf ingevuld terwijl zij hun agenda's vergeleken. Aan het eind vroeg de stagiaire hoe het nu met hem ging. De anderen waren al aan het inpakken. Die heb ik op de parkeerplaats opgewacht. Ik heb gezegd dat hij weer tekent, sinds een week, alleen bruggen. Ze vroeg welke. Ik geloof dat zij geen vast contract krijgt, dat hoor ik dan weer van anderen.",
		also: [],
		tone: 'bad',
		writer: 3
	},
	{
		text: "Anderhalf jaar nadat wij vertrokken waren belde de directeur van de oude school. Ik stond met natte handen. Ze zei: 'U had gelijk en ik heb het toen niet willen zien.' Meer zei ze niet, ze vroeg ook niets terug. Ik heb de telefoon neergelegd en de pan verder afgewassen, wel heel lang. Het verandert niets aan die tijd. Maar ik slaap sindsdien op mijn rug.",
		also: [],
		tone: 'mixed',
		writer: 3
	},
	{
		text: 'we hebben een ideeënbus in de gang bij de kantine. ik heb er vier briefjes in gedaan over dat de deur van het invalidentoilet niet dicht kan. laatst stond de bus open om te worden schoongemaakt. mn briefjes zaten er nog in en een banaan',
		also: ['toegankelijkheid'],
		tone: 'bad',
		writer: 3
	},
	{
		text: "Wat mij opviel: zodra mijn broer meeging, die advocaat is en een das draagt, kregen we koffie in kopjes. Alle keren daarvoor was het een bekertje en 'we hebben tot half'. Mijn broer heeft in dat uur geen woord gezegd. Hij heeft alleen zijn pen neergelegd, evenwijdig aan de tafelrand. Dezelfde week was er ineens begeleiding mogelijk.",
		also: ['steun-in-de-klas'],
		tone: 'mixed',
		writer: 3
	},
	{
		text: "Geachte heer/mevrouw, in uw verslag van 14 maart staat dat 'ouders zich kunnen vinden in de gekozen aanpak'. Ouders hebben op 14 maart driemaal gezegd dat zij zich daar niet in kunnen vinden. De eerste keer beleefd, de tweede keer met voorbeelden, de derde keer stond moeder. Graag ontvangen wij een verslag van het overleg waar wij bij waren.",
		also: [],
		tone: 'bad',
		writer: 4
	},
	{
		text: "ze zei 'ik snap je helemaal' en ondertussen typte ze een mail aan iemand anders. ik zag het in haar bril. dus ik ben maar gestopt halverwege mn zin en ze merkte het niet, ze zei nog 'heel goed dat je dit deelt'. wat heb ik dan gedeeld",
		also: ['stem-leerling'],
		tone: 'bad',
		writer: 4
	},
	{
		text: "Zes keer heb ik dezelfde zin gekregen: 'Wij zien dat op school niet.' Zes keer, van vier mensen. Op school is hij een engeltje, thuis gaat om kwart over drie de stop eruit en zit hij twee uur onder de trap. Ik heb een filmpje gemaakt, niet om hem te kijk te zetten maar omdat ik dacht: dan zien jullie het. De intern begeleider wilde het niet bekijken, vanwege de privacy. Sindsdien heet ik in het dossier 'een moeder met zorgen'. Wat ik gewild had is niet ingewikkeld: dat iemand had gezegd 'dat zien wij hier niet, maar we geloven dat u het ziet'. Dan hadden we samen kunnen bedenken wat er tussen half negen en kwart over drie gebeurt. Nu bedenk ik dat alleen, meestal 's nachts.",
		also: ['prikkels'],
		tone: 'bad',
		writer: 4
	},
	{
		text: "De nieuwe directeur begon met: 'Ik heb uw dossier expres nog niet gelezen, vertelt u het eerst zelf maar.' Toen heeft ze vijfendertig minuten niets gezegd. Na afloop vroeg ze of ze het goed had samengevat en dat had ze. Er is nog niets opgelost, de lokalen zijn dezelfde en het geld ook, maar ik slaap weer. Ik had niet gedacht dat dat zo veel uitmaakte.",
		also: [],
		tone: 'good',
		writer: 4
	},
	{
		text: 'ik: meneer ik snap het niet\nhij: dan moet je opletten\nik: ik let op maar ik snap het niet\nhij: de rest snapt het wel\nde rest: (ook niet, maar ging het niet zeggen)\nen dat dan al vanaf september. op ouderavond zegt ie tegen mn moeder dat ik nooit een vraag stel lol',
		also: [],
		tone: 'bad',
		writer: 4
	},
	{
		text: "Ze noemden me 'mama'. Niet mijn kind, de mensen in het overleg. 'En wat vindt mama daarvan?' Ik ben orthopedagoog van beroep en veertig jaar oud. Toen ik iets zei over de gebruikte vragenlijst, die voor een andere leeftijd is genormeerd, viel er een stilte en ging men door naar het volgende punt. Papa hoefde niks te vinden, die was er ook bij.",
		also: [],
		tone: 'bad',
		writer: 4
	},
	{
		text: 'Wat ik lastig vind: iedereen is aardig. De mentor is aardig, de zorgcoördinator is aardig, de mevrouw van leerlingzaken heeft zelfs snoepjes. Maar ik heb nu vier keer uitgelegd dat ik bij groepswerk dichtklap en ik zit voor de vijfde keer in een groepje van zes. Aardig is niet hetzelfde als dat er iets met je woorden gebeurt.',
		also: ['steun-in-de-klas'],
		tone: 'bad',
		writer: 4
	},
	{
		text: "10 minuten gesprek. 3 min zoeken naar mn naam. 4 min over absentie van iemand anders. 2 min 'heb je zelf nog wat'. 1 min op t horloge kijken. ik had een briefje voorbereid met 5 punten, zit nog in mn zak, dubbelgevouwen",
		also: ['stem-leerling'],
		tone: 'bad',
		writer: 5
	},
	{
		text: 'Ik heb een garage. Als een klant zegt dat hij iets hoort rammelen, rij ik een stukje mee. School heeft drie keer gezegd dat er niets rammelt, zonder mee te rijden. Uiteindelijk heeft een invaljuf twee dagen gekeken en gezegd: deze jongen hoort slecht. Buisjes. Klaar. Excuses heb ik niet gehad, wel een nieuwsbrief.',
		also: [],
		tone: 'mixed',
		writer: 5
	},
	{
		text: 'Mijn accent is dik, dus praten ze met mij langzaam en hard. Ik ben boekhouder. Ik heb het hele ondersteuningsprofiel gelezen en ik vroeg naar bladzijde elf. Toen werd het stil en kreeg ik ineens een gesprek met iemand die wel iets mag beslissen.',
		also: ['informatie'],
		tone: 'mixed',
		writer: 5
	},
	{
		text: "Ik woon tien jaar bij dit kind in huis, ik ken de maat van zijn voeten en de naam van elke juf. Aan tafel bij school ben ik 'de partner van'. Als stiefvader krijg ik geen stoel met een naambordje en geen verslag. Vorige keer vroeg de zorgcoördinator of ik even op de gang kon wachten. Mijn vrouw zei dat zij dan ook even op de gang ging wachten. We zaten er met zijn tweeën gezellig, en binnen werd overlegd over onze jongen.",
		also: ['informatie'],
		tone: 'bad',
		writer: 6
	},
	{
		text: 'Mijn mentor noemt mij al sinds september Lisa. Lisa zit in de parallelklas. De eerste keer verbeterde ik haar, de tweede keer ook, daarna vond ik het sneu voor haar. In het gesprek over mijn OPP las ze voor dat ik moeite heb met plannen en dol ben op paarden. Dat is Lisa. Ik heb moeite met lawaai en ben bang voor paarden. Mijn oma moest zo lachen dat ik het ook minder erg vond, maar het plan klopt nog altijd niet.',
		also: ['steun-in-de-klas'],
		tone: 'bad',
		writer: 6
	},
	{
		text: 'Geachte heer, mevrouw, dit is mijn vijfde brief over hetzelfde onderwerp, en de eerste waarin ik geen beleefde omweg maak. U heeft in oktober beloofd dat mijn kleinzoon zijn toetsen op de laptop maakt. Het is nu maart. De laptop is er, het wachtwoord niet. Ik ben oud-secretaresse; ik heb van alle toezeggingen de datum, het uur en de naam. Ik kom donderdag om tien uur langs en neem een thermosfles mee. Met vriendelijke groet, de grootmoeder.',
		also: ['toetsen'],
		tone: 'bad',
		writer: 6
	},
	{
		text: 'Zij zaten met zes, ik met mijn map. Na drie kwartier zei er één: we lopen uit, was er nog iets van uw kant? Mijn map was nog dicht. Ik heb hem daarna in de auto voorgelezen aan mijn vrouw, met stemmen. Zo hebben we er toch nog om gelachen, maar geregeld is er niets.',
		also: [],
		tone: 'bad',
		writer: 7
	},
	{
		text: 'ik zei ik snap het niet en hij zei dan moet je opletten. ik lette op. dat is juist hoe ik wist dat ik het niet snapte. daarna durfde ik niet nog een keer en nu ben ik 3 hoofdstukken kwijt',
		also: ['steun-in-de-klas'],
		tone: 'bad',
		writer: 7
	},
	{
		text: 'Eerlijk is eerlijk: ik heb geschreeuwd in het gesprek, en de teamleider ook. Een dag later belde ze, of we opnieuw konden beginnen, zonder laptop ertussen. Ze vroeg hoe het was geweest voor ons, dat jaar. Niemand had dat gevraagd. Ik was al klaar met vechten toen ze koffie inschonk.',
		also: [],
		tone: 'good',
		writer: 7
	},
	{
		text: 'Zes mensen aan tafel en ieder had een kopje. Voor ons stonden er geen kopjes. Na drie kwartier keek de zorgcoördinator op haar horloge en zei dat ze een goed beeld had. Wij hadden toen alleen onze naam gezegd.',
		also: [],
		tone: 'bad',
		writer: 8
	},
	{
		text: 'ik zei dat ik het bord niet kon lezen. ga maar vooraan zitten. ik zat vooraan. toen zei ik dat ik het tempo niet kon lezen en toen moest ik niet bijdehand doen. ik meende het gwn',
		also: ['dyslexie'],
		tone: 'bad',
		writer: 8
	},
	{
		text: 'Het verslag van het gesprek kwam binnen zestien minuten na het gesprek. Dat is snel typen, zei mijn man. Wij hadden ons er drie avonden op voorbereid, met een blad met pijlen. Er stond in dat ouders zich konden vinden in de gekozen aanpak. De datum in de bestandsnaam was die van vorige week dinsdag. Ik heb een uur in de tuin gespit, het is november, er hoefde niets gespit.',
		also: [],
		tone: 'bad',
		writer: 8
	}
];
