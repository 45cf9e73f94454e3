import type { WatchTopic } from '#lib/domain/codebook.ts';

export const privacy: WatchTopic = {
	id: 'privacy',
	label: 'Privacy en gegevens',
	terms: [
		'privacy*',
		'avg',
		'persoonsgegevens',
		'datalek*',
		'dossier gelekt',
		'inzage in het dossier',
		'inzagerecht',
		'foto zonder toestemming',
		"camera's op school",
		'cameratoezicht',
		'leerlingvolgsysteem inzien',
		'gegevens doorgegeven',
		"toestemming voor foto's",
		'gehackt',
		'hack'
	],
	examples: [
		'De diagnose van mijn zoon stond in een mail aan alle ouders.',
		'mijn cijfers hingen met naam en al op de deur',
		'School deelde ons dossier met de gemeente zonder toestemming.',
		'Er staan foto’s van mijn kind op de website terwijl ik nee had gezegd.',
		'Een datalek, en alle adressen lagen op straat.',
		'de leraar vertelde in de klas wat ik in vertrouwen had gezegd',
		'Wie mag er in het leerlingdossier kijken? Daar krijg ik geen antwoord op.',
		'camera’s in de gangen, niemand heeft ons iets gevraagd'
	],
	stories: [
		"Tijdens een overleg lag het scherm open. Ik las over mijn kind 'moeder overvraagt, vader alcohol?' Met vraagteken. Van wie dat komt wist niemand, het stond er al sinds groep 4. Ik heb gevraagd het te wissen. Dat moet ik indienen bij iemand die een functionaris heet.",
		"mn mentor vertelde in de klas dat ze rekening met mij moesten houden 'vanwege wat er speelt'. WAT SPEELT ER DAN vroegen ze de hele pauze. ik had het aan haar alleen verteld",
		'alle docenten kunnen in magister zien dat ik bij de ggz loop. ook de invaller van lo. ik weet dat want hij zei er wat over toen ik de piep test niet wilde. wie heeft besloten dat hij dat mag lezen',
		'Lijst in de mail: wie extra tijd krijgt en waarvoor. Verstuurd naar alle ouders van klas 3 in plaats van naar de surveillanten. 26 kinderen met naam en diagnose. Om 21.10 ingetrokken. Om 21.04 had ik al drie appjes.',
		"De nieuwe orthopedagoog schoof de map naar mijn zoon: 'lees maar wat ik over je ga opsturen, jij mag strepen'. Hij streepte één zin door. Hij heeft een week lang rechterop gelopen. Het is zijn leven op papier, zo moeilijk is het niet.",
		'Vorige maand kreeg ik per ongeluk het verslag van een ander kind in mijn mailbox, met diagnose, thuissituatie, het hele verhaal. Zelfde achternaam. Ik heb gebeld, ze zeiden: gooi maar weg. Sindsdien vraag ik me af bij wie het onze weleens beland is. Ik groet die moeder bij de bakker en weet te veel.',
		"een docent projecteerde zn scherm op het bord en vergat dat hij in het leerlingvolgsysteem zat. 29 man las dat ik 'mogelijk hechtingsproblematiek' heb. iemand googelde het hardop. ik ben die dag niet meer teruggegaan",
		"Waarom moet ik op een aanmeldformulier voor het gymnasium invullen of mijn ouders een strafblad of een uitkering hebben gehad, en waarom 'dienen' wij toestemming te geven voor inzage bij alle instanties? Mijn vader, jurist, heeft die vragen doorgestreept. Er gebeurde niets. Ik denk aan de mensen die denken dat het moet.",
		'Op de site van onze dorpsschool stond een vrolijke foto van het zomerfeest, met naam en klas erbij. Wij wonen hier op een geheim adres. Dat wist de directeur. Binnen een uur was het weg en hij kwam die avond zelf aan de deur om excuus te maken. Dat waardeer ik, maar geslapen heb ik een week niet.',
		"Bij de overstap naar het voortgezet vroeg de ib'er mij om samen met haar door het dossier te gaan. Wat mag mee, wat is oud nieuws? We hebben de tics uit groep 3 en de ruzie met de buurman eruit gehaald. Twee kantjes bleven over, en mijn kleinkind las zelf mee. Zo hoort het, vind ik als voogd.",
		"In de klassenapp van de ouders deelde een moeder een foto van het lijstje op de deur van groep 6. Daar stond bij mijn zoon: 'medicatie 12u, let op prikkels, vader lastig'. Over dat laatste heb ik hartelijk gelachen, want klopt. Maar dertig gezinnen weten nu dat hij pillen slikt, en dat had hij zelf nog aan niemand verteld. De directeur bood excuses aan en hangt de lijst nu aan de binnenkant van een kast. Met 'vader betrokken'.",
		'er stond een filmpje van mij op de insta van school. ik deed een dansje bij de sportdag van het praktijkonderwijs, best wel hard. 4000 views. ik had nooit iets getekend en mn moeder ook niet. ze zeiden dat het leuk was voor de werving. ik zei dan wil ik een percentage. nu is het eraf. maar mijn neef in Suriname heeft het al dus het is te laat, ik ben wereldberoemd in Paramaribo',
		"Bij de overstap naar het speciaal onderwijs kwam er een dossier mee waarin nog stond wat een stagiaire in groep 2 dacht over de relatie tussen mij en mijn ex. Ik citeer: 'mogelijk drinkt vader'. Ik ben geheelonthouder, op een advocaatje met kerst na. Niemand heeft dat ooit gevraagd en het is zes jaar lang door alle handen gegaan. Ik heb om verwijdering verzocht, dat kostte vijf brieven. Nu snap ik waarom iedereen me bij gesprekken altijd zo vriendelijk thee aanbood.",
		'ik ging naar de vertrouwenspersoon want die heet zo. ik vertelde iets over thuis. de volgende dag vroeg mijn gymleraar of het al wat beter ging met mijn vader. ???? ze zei dat ze het in het zorgteam had besproken voor mijn bestwil. oke maar dat is 7 man. ik zou het woord dan van het bordje halen en er zorgteampersoon op zetten, dan weet je waar je aan toe bent',
		'Onze pleegdochter staat op een geheim adres. Dat is geen grapje, daar zit een rechter achter. In de eerste week kreeg ze een mooie klassenlijst mee met alle adressen en telefoonnummers, voor de speelafspraken. De hare stond er ook op. Ik ben van huis tot huis gegaan, achtentwintig deuren, om dat blaadje terug te vragen. De meeste ouders hadden het al weggegooid. Eén keer goed in het systeem kijken voor je op print drukt, meer vraag ik niet.',
		'Voor een of ander onderzoek van de universiteit moesten wij een vragenlijst invullen over of je wel eens steelt, drinkt, verdrietig bent en met wie je zoent. Anoniem! stond er. Je moest alleen even je leerlingnummer bovenaan zetten. Ik zei tegen de mentor dat dat niet hetzelfde is. Hij zei dat ik niet zo moeilijk moest doen. Ik heb het nummer van mijn kluisje ingevuld, en bij steelt: ja, anonimiteit.',
		"Het verslag van de psycholoog lag op het kopieerapparaat. Voluit, naam, IQ, mijn miskramen staan er ook in want 'zwangerschapsgeschiedenis'. De moeder van Tess vond het toen ze de kerstkaarten kwam printen. Ze heeft het dubbelgevouwen naar me toe gebracht zonder te lezen, zegt ze, en dat geloof ik ook nog. De school heeft het gemeld zoals het hoort. Toch kijk ik nu bij elk gesprek waar ze hun papieren laten.",
		"de docent liet de cijferlijst zien op het bord om te laten zien hoe goed de klas was. met namen. ik was de enige 2. 'oeps' zei hij en klikte weg, maar 30 mensen hadden het gezien en eentje een foto gemaakt. dat is nu 4 mnd geleden en iemand noemt me nog steeds tweetje",
		"Wij hadden 'geen foto's' aangevinkt. Op de site staat ze toch, tussen de paaseitjes, met een blokje over haar gezicht geplakt. Alle kinderen lachen en eentje heeft een zwart vierkant. Als een boef. Zij vroeg of ze stout was geweest. Ik had het verstandig bedoeld en zij heeft er last van. Volgende keer een foto van de handen, zei de stagiaire. Zo'n goed idee: handen met verf, van allemaal.",
		'Ik had tegen de vertrouwenspersoon iets gezegd. Het heet vertrouwenspersoon. Twee dagen later vroeg mijn docent gym of het al wat beter ging met mijn ouders. Ik heb gezegd dat hij zich vergiste. Blijkt dat er een overleg is waar ze alle namen doorlopen, met koffie. Ik snap dat ze elkaar moeten helpen, maar dan moet je dat aan het begin zeggen, dan kies ik zelf wat ik vertel.',
		"Bij de aanmelding op de nieuwe school moest ik een formulier invullen van acht kanten. Of ik gerookt heb in de zwangerschap. Wat onze inkomens zijn. Of er in de familie 'psychiatrische problematiek' is. Ze is vijf en komt leren lezen. Ik heb bij elke vraag gezet: waarvoor? De administratie belde en had geen idee, het formulier was van twee directeuren terug. Ze hebben het weggegooid.",
		"Mijn ouders krijgen een pushbericht als ik een les mis, een onvoldoende haal of eruit gestuurd word. Mijn moeder wist het voordat ik de gang uit was. Ze belde. Ik stond nog met mijn jas in mijn hand. Ik ben 15 en ik wil het zelf kunnen vertellen, 's avonds, bij het afwassen. We hebben nu thuis geregeld dat zij de meldingen uit heeft en ik alles zelf zeg. Tot nu toe doe ik dat ook echt."
	]
};
