import type { WatchTopic } from '#lib/domain/codebook.ts';

export const fusieEnSluiting: WatchTopic = {
	id: 'fusie-en-sluiting',
	label: 'Fusie of sluiting van de school',
	terms: [
		'sluiting van de school',
		'schoolsluiting',
		'school gaat dicht',
		'fusie*',
		'gefuseerd',
		'opheffing',
		'laatste schooljaar van de school',
		'te weinig leerlingen',
		'krimp*',
		'nevenvestiging dicht',
		'schoolbestuur stopt',
		'overgenomen door een ander bestuur',
		'dorp zonder school'
	],
	examples: [
		'Onze dorpsschool gaat dicht en de volgende is acht kilometer verder.',
		'door de fusie zitten we met twee keer zoveel leerlingen',
		'Het bestuur wil de kleine school opheffen en luistert niet naar ouders.',
		'Na de samenvoeging is de sfeer helemaal weg.',
		'mijn school sluit volgend jaar en ik moet mijn laatste jaar ergens anders doen',
		'Er zijn te weinig leerlingen over dus ze stoppen ermee.',
		'De nieuwe scholengemeenschap is een fabriek.',
		'Ouders begonnen een actie om de sluiting tegen te houden.'
	],
	stories: [
		'Een brief op vrijdagmiddag: per augustus gaan wij op in locatie Zuid. Te weinig leerlingen. Ons meisje zit hier juist omdat er weinig leerlingen zijn. Op Zuid zijn het er 1400. Inspraakavond was er ook, na het besluit.',
		'onze mavo stopt dus wij zijn de laatste lichting. er komt geen 1e klas meer bij, lokalen gaan op slot, de leuke docenten zijn al weg want die zochten wat anders. we hebben nu voor het derde vak een uitzendkracht. het voelt alsof je in een winkel staat waar al opheffingsuitverkoop is',
		'Drie dorpen, één schooltje met 31 kinderen. Nu dicht. De kleine ging lopend, straks negen kilometer langs de provinciale weg. Met de juf ging ook de enige die wist hoe je hem uit zijn driftbui krijgt. Dat stond niet in de leerlingprognose.',
		'ze hebben ons samengevoegd met die andere school waar wij altijd ruzie mee hadden bij voetbal. nieuwe naam, nieuw logo, geel. maar de docenten zitten nog steeds aan 2 tafels in de kantine en wij ook dus',
		'Eerlijk is eerlijk: ik was tegen toen het vso werd opgeheven en bij het gewone vmbo introk. Maar ze zijn een jaar van tevoren begonnen met wennen, de juffen verhuisden mee, en hun gang kreeg een eigen deur. Hij heeft nu bijles van een jongen uit 4 basis. Tegen zijn en ongelijk krijgen, dat mag ook opgeschreven worden.',
		'Onze school heeft nog 22 kinderen en gaat dicht. Per 1 augustus. De bakker is al weg, de pinautomaat is weg, nu dit. Mijn vader heeft er gezeten, ik heb er gezeten, mijn jongens zitten er. De man van het bestuur had een presentatie met een groeicurve naar beneden. Hij was in tien minuten klaar, wij niet.',
		"ze hebben 2 vmbo's bij elkaar gegooid en nu heten we campus. ons oude gebouw was klein, iedereen kende je. hier lopen 1400 man en als ik mn pas vergeet denkt de portier dat ik een inbreker ben. de leraren van de ene kant praten ook niet met die van de andere kant hoor, zie je in de kantine",
		"Het was een kleine vso in de bossen bij Ermelo. Vanwege 'thuisnabij onderwijs' is hij opgeheven en zijn de leerlingen verdeeld over vijf reguliere locaties. Die van ons zit nu in een vleugel van een scholengemeenschap. Begeleiding zou meeverhuizen. De kast met materialen is meeverhuisd, dat klopt.",
		'Voor de katholieke en de openbare onder één dak gingen hebben de leerkrachten een jaar lang elkaars klassen bezocht. Kinderen schreven elkaar brieven, er was een gezamenlijke moestuin voordat er een gezamenlijk hek was, en de naam hebben zij bedacht. Ik was tegen, ik ben om. Neem de tijd, dat is alles.',
		'Ik ben van de allerlaatste lichting. Elk jaar verdween er onder ons een klas, eerst de brugklas, toen klas 2, nu zitten we met 47 examenleerlingen in een gebouw voor zeshonderd. Het licht in de gang springt aan als je loopt. De goede docenten hebben ander werk gezocht, wie kan het ze kwalijk nemen. Ons diploma wordt ergens anders uitgereikt.',
		"Drieënzestig kinderen, onder de norm, dus over en uit. Er was een avond met een beamer en iemand van het bestuur die het woord 'krimpscenario' gebruikte in een lokaal waar de tekeningen nog hingen. Mijn jongste heeft een beperking en op dat schooltje wist iedereen dat ze niet uit zichzelf terugpraat. Nu gaat ze naar een gebouw met vierhonderd. Ik heb als voorzitter van de speeltuin het plein nog geveegd op de laatste dag. Ik wist niet wat ik anders moest doen.",
		"onze praktijkschool gaat samen met een mavo. 'jullie gaan echt profiteren'. we delen nu een fietsenhok en de mavo's noemen ons hout, omdat we houtbewerking hebben denk ik, of omdat ze denken dat we dom zijn. ik noem ze papier. hout gaat langer mee. we hebben in december hun kapotte kantinetafels gemaakt, 14 stuks, en sindsdien groeten er een paar. een kleine fusie dus",
		"Drie maanden na zijn komst bij ons, toen hij voor het eerst een juf bij haar naam noemde, ging het sbo op in een 'integraal kindcentrum'. Een nieuw logo, een nieuwe naam, een nieuwe ingang. Voor ons pleegkind is dat nummer zoveel dat verdween terwijl hij er net stond. Gelukkig heeft de conciërge de oude kapstokhaken eraf geschroefd en elk kind zijn eigen haak meegegeven. De zijne hangt op zijn kamer. Er hangt niets aan, hij kijkt ernaar.",
		'Het vso hier houdt op want de bus is te duur en het dak is kapot. Wij zijn met 41. Ze zeggen dat we verdeeld worden, net als bij een boedel. Ik ga naar Zwolle, Milan naar Meppel, en Sara hoort het nog. Ik heb bij het afscheid een speech gehouden en de wethouder bedankt voor zijn komst, die had ik nog nooit gezien. Hij werd rood. Ik bedoelde het beleefd maar mijn moeder zegt dat het heel goed raak was.',
		"Wat ze vergeten bij zo'n samenvoeging is het kleine. Dat er op de oude plek om tien voor drie een bankje stond waar wij, een stuk of zes stiefvaders, opa's en één tante, elke dag op elkaar stonden te mopperen. Daar heb ik gehoord van de vergoeding, van de goede fysio, van de jongen die ook niet sliep. De nieuwe school heeft een kiss-and-ridestrook. Ik kus en ik rijd. Ik weet niks meer.",
		'eerst heette we de Wissel toen de Overstap en nu zijn we Campus Noord locatie B. ik heb 3 verschillende gymshirts. in 4 jaar 3 directeuren, de laatste heb ik een hand gegeven terwijl hij alweer weg was zeg maar. mijn diploma krijgt een naam van een school waar ik nooit op gezeten heb. ik heb gevraagd of ze er de Wissel op kunnen zetten, met pen desnoods. kan niet. ok dan doe ik het zelf',
		'Met 38 kinderen zijn we te klein voor Den Haag. Volgend jaar gaan ze met een busje naar het dorp verderop, acht kilometer langs de vaart. Mijn kinderen zitten nu in een klas met zijn elven over drie leerjaren, en de juf woont tegenover de kerk. Ik zat er zelf ook. Op de laatste ouderavond heeft iemand de bel van het plein geschroefd, we weten allemaal wie. Hij hangt in de kroeg.',
		'onze school gaat samen met die aan de overkant van het spoor. altijd de vijand geweest met voetbal. nu zitten we in 1 aula en ze hebben andere pauzeregels, bij ons mocht je naar de supermarkt en bij hun niet dus nu niemand. de leraren doen ook raar tegen elkaar, er staan 2 koffieapparaten. ik heb er trouwens wel een beste vriend bij, overkant',
		"We lazen het in de krant. Niet in een brief, niet van de directeur: in de krant, met een foto van ons eigen hek. Mijn kind zit op sbo en heeft er drie jaar over gedaan om te wennen. De tweede ochtend stond het team met rode ogen bij de deur, die hadden het de avond ervoor gehoord. Er komt een 'zorgvuldig traject'. Zorgvuldig was geweest: eerst ons, dan de krant.",
		"In de derde hoorden we dat het vmbo-gebouw dichtgaat omdat er te weinig aanmeldingen zijn. Wij mogen het nog 'uitzitten', dat woord gebruikten ze. Geen nieuwe brugklas meer. Elk jaar wordt er een gang op slot gedaan. De automaat wordt niet meer bijgevuld. Je bent eigenlijk de laatste die het licht uit moet doen en je moet ondertussen ook nog gewoon je Duits leren.",
		'De katholieke en de openbare gingen samen in het nieuwe gebouw en ik hield mijn hart vast. Kruisje wel, kruisje niet, avonden over vergaderd. De kinderen hadden het na twee weken opgelost door elkaar gewoon blauw en geel te noemen, naar de deuren. Op de musical stond een meisje van geel naast de mijne van blauw en je zag geen verschil. Alleen de ouderraad heeft nog twee spaarpotten.',
		'Mijn school bestaat niet meer. Ik zat in de tweede van een klein particulier vso-ding en het bestuur was failliet, op een dinsdag. Woensdag kwam er iemand met dozen. Mijn begeleider gaf me zijn puzzelboek mee en huilde een beetje. Daarna elf weken thuis tot er weer een plek was. Op mijn oude login staat nog steeds: welkom terug.'
	]
};
