import type { WatchTopic } from '#lib/domain/codebook.ts';

export const pleegzorgEnUithuisplaatsing: WatchTopic = {
	id: 'pleegzorg-en-uithuisplaatsing',
	label: 'Pleegzorg en uithuisplaatsing',
	terms: [
		'pleegzorg',
		'pleegkind*',
		'pleeggezin',
		'uithuisplaatsing',
		'uit huis geplaatst',
		'crisisplaatsing',
		'crisisopvang',
		'jeugdbescherming',
		'ondertoezichtstelling',
		'voogdij',
		'kinderrechter',
		'instellingsschool',
		'gesloten jeugdzorg'
	],
	examples: [
		'Ons pleegkind is van school gewisseld zonder dat wij het dossier kregen.',
		'ik woon in een gezinshuis en moet elke keer uitleggen waarom',
		'De voogd moet overal toestemming voor geven en is niet te bereiken.',
		'Sinds de uithuisplaatsing zit hij op zijn derde school.',
		'als pleegmoeder mag ik niet eens tekenen voor een schoolreisje',
		'op de groep waar ik woon is het zo druk dat ik geen huiswerk kan maken',
		'Wij zijn pleegouders en worden bij het overleg vergeten.',
		'Ze is bij haar ouders weggehaald en moest dezelfde week naar een nieuwe klas.'
	],
	stories: [
		'Wij zijn het derde adres in anderhalf jaar. Ze kwam met één vuilniszak en een rugzak zonder boeken. De vorige school stuurt haar gegevens niet zonder handtekening van moeder, moeder is onvindbaar, de voogd op vakantie. Dus zit ze in klas twee met niets en doet ze alsof ze alles al weet.',
		'ze haalden me uit de gymles. in mn korte broek, voor iedereen. 2 vrouwen die ik niet kende. die dag sliep ik ergens anders. ik heb nooit gesnapt waarom dat onder gym moest',
		'voor schoolreis een handtekening nodig. mijn begeleider van de groep mag niet tekenen, mn voogd mailt niet terug en mama mag niet meer. ik had het geld wel. ben niet meegeweest. kan 1 persoon gewoon de baas zijn over een briefje',
		'Voor moederdag vroeg zijn juf mij apart of hij er een, twee of geen wilde maken. Hij maakte er twee: één voor zijn mama en één voor mij. Acht jaar pleegmoeder en dit was de eerste keer dat iemand het vóóraf vroeg.',
		'ik woon op een groep met 7 anderen. als er 1 flipt slaapt niemand. volgende dag toets. mn mentor heeft het nr van de leiding en die appen nu: zware nacht. dan mag ik de toets schuiven en hoef ik niks uit te leggen. scheelt mij een hoop liegen',
		'Dit is mijn vijfde achterdeur, vijfde wachtwoord van de wifi, vierde school. Elke keer als ik net weet waar de bieb is komt er een vrouw met een map. Mijn spullen passen in drie tassen. Wat ik zou willen: dat de school hetzelfde mag blijven als het huis verandert, ook al is het ver. Er zijn toch treinen.',
		'Wij vangen een broertje en zusje op sinds januari. Voor de schoolreis moest er een handtekening komen van de ouder met gezag, die niet te vinden is, of van de gezinsvoogd, die met verlof was. De juf heeft zelf naar het kantoor in Arnhem gebeld, net zo lang tot er een waarnemer tekende. Ze gingen mee. Het was kantje boord.',
		'Ze hebben hem uit de klas gehaald. Om kwart over tien, twee dames, zijn jas aan en weg, voor het oog van 26 kinderen. Ik ben zijn moeder en over de reden zal ik hier niet strijden. Maar waarom daar? School zei dat het zo moest. Zijn tekening lag nog half af op tafel, die heb ik een week later gekregen in een envelop.',
		'op de groep moet je om 21 uur je laptop inleveren, regels. maar in 4 havo heb je dan nog huiswerk. elke keer uitleggen waarom iets niet af is en dan zeggen dat ik in een gezinshuis woon, met iedereen erbij. leraren: vraag dat ff na de les',
		'Mijn kleinzoon woont sinds zijn derde bij mijn man en mij. Netwerkpleegzorg heet dat. Wij zijn 68 en 71 en moeten opeens weten wat een chromebook is. De mentor heeft er een oud-leerling bij gezocht, een studente, die dinsdags komt helpen. De jongen is dol op haar en wij kunnen een tukje doen. Over een goed mens gesproken.',
		'Hij kwam op een woensdag om vier uur met een vuilniszak. Donderdag belde school, de oude, waarom hij niet in de les zat. Vrijdag belde de voogd dat hij op een nieuwe moest, want de oude was te ver. Maandag had hij nergens een stoel. Dat is zes weken zo gebleven. Elke instantie wachtte op een handtekening van een andere. Hij heeft in die weken met mij de schuur geïsoleerd. Ik betwijfel of dat in zijn leerlijn past, maar die schuur is nu wel warm.',
		'elk jaar bij verzorging of maatschappijleer: maak een stamboom. ik heb er ondertussen 4 gemaakt en ze zijn allemaal anders. ik heb een moeder, een pleegmoeder, een ex-pleegmoeder en een groepsleider die op mn verjaardag belt. vorige keer heb ik er een metrokaart van gemaakt met overstappen. kreeg een 9. maar ik moest het wel voor de klas uitleggen en toen was t ff niet grappig meer',
		"We mogen als pleegouders haar haar niet laten knippen zonder toestemming, laat staan een onderzoek op dyslexie. De orthopedagoog van school stond klaar, moeder tekende niet omdat ze boos was op de voogd en niet op ons. Acht maanden lang kon een kind van negen niet lezen omdat drie volwassenen een ruzie hadden. De IB'er is uiteindelijk met moeder gaan koffiedrinken, op neutraal terrein, en heeft alleen over het lezen gepraat. Moeder kon zelf ook nooit mee, bleek. Ze heeft getekend.",
		'Ik woon in een gezinshuis met 5 anderen. Mijn mentor op het vso weet dat, en verder niemand, dat had ik zo afgesproken. Op een dag komt er een invaller en die leest hardop van de lijst: en wie haalt jou op, begeleider groep? De hele klas hoorde het. Ik heb gezegd dat begeleider groep de naam is van mijn tante, ze heet zo, ze komt uit Zweden. De helft gelooft het nog steeds. Maar haal dat even van die lijst af ja.',
		"Ik ben vader, mijn twee kinderen wonen sinds een jaar bij een ander gezin. Daar zijn redenen voor en ik werk eraan. Maar ik heb nog gezag, en ik krijg van de school geen rapport, geen uitnodiging, geen foto van de juffendag. Ik heb gebeld, ze schrokken van mijn stem, dacht ik. De nieuwe juf stuurt sinds kort op vrijdag drie zinnen. 'Hij heeft vandaag een kikker gered.' Ik heb ze allemaal uitgeprint. Ik ben niet weg, ik woon alleen ergens anders.",
		'de rechter heeft gezegd dat ik terug mag naar mn moeder, in juli. iedereen blij en ik ook. alleen moet ik dan dus weer van school, mijn 5e. ik heb uitgerekend dat ik met de trein 1 uur 10 doe naar deze en dat is te ver voor vergoeding. hier heb ik een vriend en een docent die weet hoe ik mijn thee drink. niemand heeft bij die zitting gevraagd hoe het met de school moet. het ging over bedden',
		"Zij kwam op een donderdag met een vuilniszak met kleren en een knuffelolifant. Acht jaar. Maandag moest ze naar school, de onze, want haar eigen lag veertig kilometer verder. In de kring moest iedereen vertellen over het weekend. Ze zei: ik heb een nieuwe kamer. Een kind vroeg of ze verhuisd was. De juf zei 'zoiets ja' en ging naar de volgende. Precies goed. Ik mag alleen niks tekenen, zelfs niet voor het zwembad.",
		'bij ouder/verzorger staat bij mij: instelling. dus als ik een onvoldoende heb gaat er een mail naar een groepsmailbox die 9 mensen lezen. dan weet de avonddienst het eerder dan ik. een keer feliciteerde iemand me met een 8 die ik zelf nog niet gezien had. dat was dan wel weer lief',
		'Mijn kinderen wonen sinds een jaar niet bij mij. Ik mag ze om de week zien, twee uur. De school stuurt mij niks meer, geen foto, geen uitnodiging, terwijl ik gezag heb. Toen de jongste afzwaaide in de kleuterklas heb ik het op de site zien staan. Eén juf heeft me daarna gebeld en gevraagd of ik een kopie van het tekenschrift wilde. Ik heb een map. Elke maand komt er een blaadje bij.',
		"Mijn pleegmoeder heet Ans en ik zeg Ans. Op school zeggen ze 'je moeder heeft gebeld' en dan schrik ik altijd, want dan denk ik aan de andere. Ik heb het mijn mentor uitgelegd en hij heeft het in het systeem gezet, gewoon met een sterretje: Ans. Nu zeggen ze Ans heeft gebeld. Dat klinkt misschien klein. Ik hoef er niet meer drie tellen over na te denken wie er belt.",
		'In drie jaar crisisopvang, netwerk, en toen bij ons. De jongen had op vier scholen een half groep 5 gedaan. Vier keer de Romeinen, nul keer de breuken. De leerkracht van nu legde alles op een groot vel: wat heb je al gehad, wat niet. Hij mocht zelf de gaten kleuren. Het was net een gatenkaas, zei hij, en dat werd de naam van het plan. Op zijn verjaardag kwam de hele klas, de eerste keer voor hem.',
		'Ze kwamen me uit de les halen, twee vrouwen met lanyards. Bij Engels, midden in een luistertoets. Mijn broertje zat al in de auto. Ik mocht niet eerst langs huis. Mijn jas hing nog in mijn kluisje en die heb ik pas drie weken later teruggekregen van een klasgenoot die de code wist. Als het dan moet, doe het dan niet op school. Ik kan dat lokaal nu niet meer in zonder naar de deur te kijken.'
	]
};
