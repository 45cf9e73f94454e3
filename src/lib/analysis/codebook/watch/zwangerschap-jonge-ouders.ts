import type { WatchTopic } from '#lib/domain/codebook.ts';

export const zwangerschapJongeOuders: WatchTopic = {
	id: 'zwangerschap-jonge-ouders',
	label: 'Jong ouderschap',
	terms: [
		'zwangere leerling',
		'tienermoeder*',
		'tienerzwangerschap',
		'jonge moeder op school',
		'baby van de leerling',
		'kolfruimte',
		'kolven',
		'zwangerschapsverlof leerling',
		'kinderopvang tijdens de opleiding',
		'jonge ouders op het mbo'
	],
	examples: [
		'ik ben zwanger en zeventien en school wist niet wat ze met me moest',
		'Na de bevalling mocht ze haar examen spreiden.',
		'er is geen plek om te kolven',
		'Als jonge moeder krijg ik geen opvang tijdens mijn lesuren.',
		'Mijn dochter kreeg een baby en werd van school gepraat.',
		'ik neem mijn zoontje soms mee naar de les',
		'De tienermoedergroep hielp mij aan mijn diploma.',
		'verlof na mijn zwangerschap telde als verzuim'
	],
	stories: [
		'ik ben 17 en mn zoontje is 5 maanden. opvang opent om 8, school begint 8.15, 25 min fietsen. heb nu 60 uur te laat en een gesprek met leerplicht. hij heeft trouwens al 2 tandjes. dat vraagt niemand',
		'Mijn dochter van zestien kreeg een dikke buik en een advies: misschien is dit niet het moment voor school. Vriendelijk gezegd, koekje erbij. Ze staat nog ingeschreven, er is alleen niemand die haar mist. Volgend jaar wil ze examen doen. Ik word oma, zij is niet dood.',
		"na de bevalling mocht ik op het roc kolven in het ehbo hok. sleutel zelf halen bij de balie en dan roept ze 'ben jij van het kolven' door de hal. maar goed het kan. mn examen verzorging gehaald met een vlek op mn shirt",
		'iedereen vraagt altijd aan haar. ik ben de vader, ik ben ook 16. toen de kleine ziek was belde ik dat ik niet kwam en toen zeiden ze dat mannen geen recht hebben op zorgverlof op school. gewoon ongeoorloofd. ik heb hem 2 nachten op mn borst gehad',
		'Haar mentrix heeft, toen het duidelijk werd, één vraag gesteld: wat wil jij dat de klas weet en wanneer. Verder een bureau met een grotere stoel, een rooster met drie ochtenden, een tas vol spullen van het steunpunt. Ze heeft haar vmbo, wij een kleindochter. Het was een zwaar jaar en toch niet erg.',
		'Mijn dochter is zeventien en haar zoontje is nu vijf maanden. Haar mentor op het vmbo heeft een kamertje vrijgemaakt om te kolven, met een slot en een koelkastje. Dat is alles wat we vroegen. Ze haalt in mei gewoon haar examen. Van de andere school in de stad hoorden we: misschien beter even stoppen, meisje.',
		'iedereen denkt altijd aan de meisjes maar ik ben 18, doe mbo 2 techniek en word over 6 weken vader. ik vroeg of ik bij de echo weg mocht. antwoord: ongeoorloofd. mijn baas van stage gaf me wel vrij en een doos rompertjes van zijn eigen kinderen. school kan daar iets van leren',
		'Drie weken na de bevalling moest ik een toetsweek inhalen, want de regeling voor ziekte gold volgens het rooster niet voor mij. De kinderopvang kon pas in augustus. Ik heb wiskunde gemaakt met haar slapend in de draagzak, en de surveillant wiegde mee. Lief van hem. Maar waarom moet het van één lieve surveillant afhangen?',
		"Toen de buik te zien was, kreeg mijn pleegkind van zestien het 'advies' om thuis opdrachten te maken. Voor haar eigen rust, zei de teamleider, en vanwege vragen van andere ouders. Zij wilde helemaal geen rust, ze wilde bij haar vriendinnen in de aula zitten. Pas toen de jongerenwerker belde dat wegsturen niet mag, kon ze terug. Met een kussentje op de stoel.",
		'Op de entree-opleiding in mijn stad zit een speciale klas voor moeders onder de 23. Les van half tien tot half drie, crèche in hetzelfde gebouw. Als hij huilt halen ze je gewoon. Ik ben de eerste klas van mijn leven waar ik nooit te laat kom. Jammer dat je er 14 km voor moet fietsen en dat bijna niemand weet dat het bestaat.',
		"Ik ben opa geworden op mijn eenenveertigste, dat was niet het plan. Ze is zestien en ze zit vmbo 4. School zei eerst dat het voor de andere leerlingen 'een lastig signaal' zou zijn als ze met die buik in de kantine zat. Toen heb ik mijn nette jas aangetrokken. Een andere teamleider heeft het overgenomen: examen gespreid, een stoel met leuning en een hokje om te kolven na de meivakantie. Ze is geslaagd met haar zoon op de eerste rij, bij mij op schoot.",
		'ik ben 17 en vader. ja ik. op het praktijkonderwijs denken ze dat het alleen iets van haar is. zij krijgt een mevrouw en een regeling en een folder. ik krijg een te laat kaart. hij wordt om 2, 4 en half 6 wakker en ik doe die van half 6 want dan moet ik er toch uit. daarna 2 bussen. mijn metaalleraar heeft zelf drie kinderen en die zet nu om 9 uur zwijgend een koffie bij mn bankschroef',
		'Ons pleegkind kreeg een kind. Twee voogden dus, twee dossiers, één wieg. Op het mbo mocht ze zestien weken weg, maar daarna was haar plek bij de crèche pas in september. Elf weken zweefde ze. Toen stelde een docente voor om de theorielessen op donderdag te streamen, camera uit, baby mag huilen. De hele klas zwaait nu aan het begin naar de box. Zo moeilijk was het niet, ze hebben die apparatuur al sinds corona in de kast.',
		'mijn zus zat bij mij op school en werd dik. zo begon het. iedereen had grapjes en ik ook want ik ben altijd de grappige thuis. toen hoorde ik haar huilen in de badkamer en toen waren de grapjes op. nu is er Noor, ze is 3 maanden en ze lijkt op mij, helaas. mijn zus wil terug voor haar diploma maar de school zegt dat ze zich maar moet inschrijven bij het vavo. daar kent ze niemand. hier kent iedereen haar, dat is juist het probleem zegt ze. lastig',
		'Mijn stiefdochter kreeg in haar examenjaar een miskraam, niemand wist dat ze zwanger was, wij ook niet tot die nacht. Ze had de maandag erna een schoolexamen Engels. Ik moest bellen en ik had geen woord dat ik wilde zeggen. Ik zei: ze is in het ziekenhuis geweest, vraag alsjeblieft niet door. De examensecretaris zei: dat doe ik niet, ik schuif hem op, sterkte. Vijf seconden stilte en dat was het. Dank u wel mevrouw, waar u ook bent.',
		"Bij ons op het vso kregen we zo'n pop die huilt, een weekend mee naar huis. Die van mij heette Gerrit. Ik heb hem 11 keer gevoed, 9 keer verschoond en 1 keer laten vallen, dat werd geregistreerd. Mijn cijfer was een 4. Mijn moeder had mij toen ze 16 was en die zei: ik had ook een 4 gehaald hoor. Toen hebben we voor het eerst echt gepraat over hoe dat ging. Dus ik vind hem wel geslaagd, die les. Gerrit minder.",
		"Ik werd moeder op mijn zeventiende. Nu breng ik haar zelf naar groep 1 en de andere moeders denken dat ik de oppas ben. 'Is mama er niet vandaag?' Ik ben mama. De juf vroeg op het startgesprek alleen naar Lina en niet naar mijn leeftijd, en schreef twee keer mijn naam goed op. Mijn mbo-diploma haalde ik met de kinderwagen achter in het lokaal. Lina leest al woordjes.",
		'Een meisje uit onze derde komt na de zomer niet terug, ze is uitgeteld in oktober. Het ging als een lopend vuurtje en iedereen had een mening over met wie. Toen kwam ze toch, in een wijde trui, om haar toets Nederlands te maken. Ze zat naast mij en vroeg om een pen. Gewoon een pen. Ik heb haar mijn goede gegeven.',
		"Mijn dochter is vijftien en ik word oma. Zo, dat staat er. De school wilde haar naar een 'passende plek' sturen vanwege de trappen en, zeiden ze zachter, vanwege de anderen. Zij wil gewoon haar vmbo afmaken met haar eigen mentor. Die mentor heeft toen een rooster gemaakt met een rustuur en een kolfhok voor straks. In een kantoortje met vitrage. We zijn er nog niet, maar ze staat nog op de lijst.",
		'ik ben zestien en heb een zoontje van 5 maanden. als ik te laat ben komt dat niet van uitslapen, ik heb al 3 flesjes gegeven voordat jij wakker bent. op mn oude school telden ze gewoon elke minuut. hier niet, ik bel als de opvang dicht is en dan doe ik het 1e uur thuis. het is zwaar maar ik haal zevens. schrijf dat er ook bij',
		"Op de middelbare school van mijn oudste was een 'babypop-project'. Een pop die huilt, een heel weekend, met een sleutel in de rug. Mijn dochter van veertien heeft hem op zondagochtend in de garage gelegd met drie dekens eroverheen en een 3 gekregen. Haar zusje van acht heeft hem opgehaald en getroost. Over de vader van de pop ging het bij geen enkele les, viel mij op.",
		'Mijn vriendin gaat bevallen in mei en ik word dus vader. Ik ben 16. Op school vragen ze aan haar hoe het gaat, aan mij vraagt iedereen of ik wel heb nagedacht. Ik wil mee naar de echo maar dat is om 10 uur en dan sta ik als spijbelaar. Mijn praktijkdocent installatietechniek zei: ga maar, jongen, maak een foto. Die hangt nu bij de gereedschapswand.'
	]
};
