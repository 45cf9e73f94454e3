import type { WatchTopic } from '#lib/domain/codebook.ts';

export const mantelzorgEnBrusjes: WatchTopic = {
	id: 'mantelzorg-en-brusjes',
	label: 'Broers, zussen en zorg thuis',
	terms: [
		'jonge mantelzorger*',
		'mantelzorg*',
		'zorg voor mijn moeder',
		'zorg voor mijn broertje',
		'zieke ouder',
		'verslaafde ouder',
		'ouder met psychische',
		'kopp kind*',
		'tolken voor mijn ouders',
		'brusje',
		'broertje met een beperking',
		'zus met een beperking',
		'op de kleintjes passen',
		'drie broertjes naar school brengen'
	],
	examples: [
		'ik zorg na school voor mijn moeder die ms heeft',
		'Mijn gezonde zoon komt altijd op de laatste plaats door zijn broer.',
		'als brusje moet je altijd rekening houden',
		'Zij kookt en doet de was omdat ik ziek ben, huiswerk schiet erbij in.',
		'ik ben jonge mantelzorger en kom daardoor soms te laat',
		'Op school weet niemand dat hij voor zijn vader zorgt.',
		'mijn zus heeft het syndroom van down en ik word daarop aangesproken',
		'De mentor geeft haar ruimte omdat ze voor haar oma zorgt.',
		'Zij zorgt voor haar zieke moeder voordat ze naar school gaat.',
		'Alle aandacht gaat naar zijn broertje met de beperking.',
		'ik kan niet naar huiswerkklas want ik moet op mn broertje passen'
	],
	stories: [
		"ik kom te laat omdat mn broertje eerst aan de sonde moet en mama kan niet op 2 plekken zijn. ik zeg 'verslapen' want dat is 1 woord. de rest is een verhaal van 10 minuten en dan kijken ze zo zielig",
		"Onze jongste vraagt alles: nachten, armen, dokters. De oudste vraagt niets. Zijn mentor merkte het op: 'hij heeft nooit ruzie, ik vind dat verdacht'. Nu gaat hij elke maand naar een groepje met kinderen die ook zo'n huis hebben. Ze karten. Hij komt terug met blosjes.",
		'mn moeder heeft ms. ik doe de was, koken, de post. is niet zielig, ik kan nu beter koken dan mn tante. maar op woensdag moet ik om 1 uur thuis zijn voor de tilmeneer en dan heb ik nog 2 uur aardrijkskunde. kan iemand dat gewoon een keer goed vinden zonder gesprek',
		'Ze zitten op dezelfde school, zij in drie en hij in één. Als hij onder de tafel kruipt halen ze haar uit de les, want zij krijgt hem er altijd onderuit. Dat klopt. Ze is veertien en heeft een toetsweek. Ze is zijn zus, geen personeel.',
		'Ik ben manisch-depressief, dat is geen geheim. In slechte weken brengt mijn zoon de kleintjes weg en leest hij mijn post. Hij is vijftien. De huisarts vraagt hoe het met mij gaat, de psychiater ook. Laat er eens iemand vragen hoe het met hém gaat. Dat kan ik zelf dan niet goed.',
		"Voor ik naar school ga doe ik de steunkousen van mijn moeder aan, medicijnen klaarzetten, was ophangen. Ze heeft MS. Dan kom ik om 8.40 binnen en is het weer 'verslapen?'. Ik knik maar. Als ik het zeg gaan ze zich met ons bemoeien. Ik ben niet zielig, ik ben alleen soms tien minuten te laat.",
		"Wij hebben er vier, en één ervan kost ons al onze uren: ziekenhuis, school, gesprekken, weer ziekenhuis. Onze derde, Jip, haalt negens en vraagt niks. Op het kijkuurtje zei de juf: wat een makkelijk kind. Thuis vond ik een briefje in zijn pennenbak: 'wanneer ben ik aan de beurt'. Kijk alstublieft ook naar de makkelijke.",
		'mn broer zit in dezelfde school en heeft autisme. als hij ontploft in de aula halen ze MIJ uit de les. want ik kan m rustig krijgen. ja kan ik. maar ik zit in 3 vwo en heb al 5 keer een half uur gemist deze maand. ik ben zn zus niet zn begeleider',
		'Een soort pasje, dat heeft de zorgcoördinator bedacht voor onze kleindochter, die haar blinde vader helpt sinds oma er niet meer is. Ze mag haar mobiel aanhouden, weg als het nodig is en een inlevertermijn schuiven zonder uitleg. Elf leerlingen op school blijken er zo een te hebben. Elf! Niemand wist het van elkaar, nu eten ze samen op donderdag.',
		'Mijn zusje is meervoudig gehandicapt en dat is geen drama, ze is de vrolijkste thuis. Maar als ik een werkstuk moet maken wordt er om de tien minuten gegild. Ik vroeg of ik na school in het stiltelokaal mocht blijven tot zes uur. Mocht niet, geen toezicht. Nu zit ik in de bieb van het dorp, die alleen dinsdag en vrijdag open is.',
		'Onze oudste heeft een zware epilepsie, dus onze jongste leeft op de wind van een ander. Hij is elf. Als zijn zus een slechte nacht heeft zit hij de volgende dag in de klas met ogen als schoteltjes en dan zegt de meester dat hij op tijd naar bed moet. Dat ligt hij ook. Alleen staat er om drie uur een ambulance voor de deur. Eén keer heeft iemand van school gevraagd: en hoe gaat het met jou? Hij vertelde het me alsof hij een prijs had gewonnen.',
		'mn moeder heeft ms dus ik doe de was, boodschappen en mn kleine zusje naar de opvang. daarna naar school. ik kom 3x per week 10 minuten te laat en dan moet ik me melden om 8 uur. om 8 uur!! dan moet ik juist de was doen. toen heb ik een keer een sok uit mn jas laten vallen bij de receptie, een natte. die mevrouw keek naar de sok en naar mij en sindsdien hoef ik me niet meer te melden. bedankt sok',
		"Wij zijn pleegouders van een meisje dat drie jaar lang de moeder van haar broertjes is geweest. Ze smeerde, ze waste, ze tekende de agenda's. Nu mag ze kind zijn en dat kan ze niet. In de pauze loopt ze rond te controleren of iedereen zijn jas aan heeft. De juf stuurde haar telkens weg: daar ben jij niet voor. Tot de klassenassistent haar 'plantendienst' gaf. Zeven planten, daar mag ze voor zorgen, verder niks. Slim. Je haalt het er niet zomaar uit.",
		'Mijn broer zit ook hier op het vso, twee klassen lager. Als hij boos wordt komen ze mij halen. Uit rekenen, uit gym, laatst van het toilet. Omdat hij naar mij wel luistert. Ja logisch, ik ben zijn broer. Maar ik sta hier voor mezelf ingeschreven en niet als zijn begeleider. Ik heb voor de grap een rekening gemaakt: 14 keer, 25 euro per keer. De teamleider heeft hem ingelijst en nu halen ze iemand anders.',
		"Vader alleen, vrouw met een vroege vorm van dementie, drie kinderen. De middelste is dertien en durft geen vriendjes mee te nemen. Op school weet niemand het, dat wil ze zo. Toen kwam er een briefje over een groepje dat een keer in de twee weken luncht, allemaal leerlingen bij wie thuis iemand ziek is. Ze heeft het briefje drie weken op haar bureau laten liggen. Nu is het het enige uur dat ze niet wil missen. Ze eten daar tosti's en praten over series. Precies goed.",
		"ik tolk voor mijn vader. bij de dokter, de gemeente, de bank, de woningbouw. hij is doof en ik kan gebaren. een afspraak is altijd onder schooltijd. in magister staat dan 'bijzonder verlof geweigerd' want tolken is geen reden. er bestaan echte tolken ja maar die moet je een week van te voren bestellen en een lekkage bel je niet van te voren. ik haal 7ens hoor. maar ik wil gewoon dat er een knopje voor komt: was even iemands oren",
		"Zijn zus gaat dood of niet, dat weten we pas na de scan. Zo is het al twee jaar bij ons. Hij is negen en regelt alles zelf: smeert zijn brood, zet de container aan de straat. Op school heet hij 'zo zelfstandig'. Tijdens het rapport vroeg de juf hoe het met háár ging. En ik antwoordde ook over haar. Op de fiets terug dacht ik: we hebben het nul minuten over hem gehad.",
		'mn moeder heeft ms. ik doe haar kousen aan voor ik wegga en kook drie keer per week. niemand weet dat want het is gewoon zo. laatst vroeg de gymdocent of ik niet op de selectie wilde, talent zei hij. 2x trainen om 5 uur. ik zei dat ik er geen zin in had. om 5 uur moet ze naar de wc',
		'Op de school van zijn gehandicapte broer is een broertjes-en-zusjesmiddag. Pannenkoeken en een speurtocht, en niemand die opkijkt als er iemand gilt. Mijn jongste van zes kwam thuis en zei: er zijn er nog meer zoals ik. Nooit bij stilgestaan dat hij dacht dat hij de enige was. Twee keer per jaar doen ze het. Van mij mag het elke maand, ik bak wel.',
		"Mijn broer zit op dezelfde school als ik en hij heeft autisme. Als het misgaat in de gang roepen ze mij erbij. Uit de les, gewoon midden in een toets: 'kun jij even, bij jou luistert hij.' Ik ben veertien, ik ben geen begeleider. Ik ga altijd wel. Pas toen ik een 3 had voor die toets heb ik gezegd dat ze zijn eigen begeleider moeten bellen. Dat kon blijkbaar ook.",
		"Drie kinderen, drie scholen, drie tijden. De middelste gaat met een busje, de oudste fietst en de jongste moet altijd mee: naar de revalidatie, de logopedie, de indicatie. Die zit dan in een wachtkamer met een oude Donald Duck. Ze heeft een vaste plek in vijf ziekenhuizen. Op school vertelde ze in de kring dat haar hobby wachten is. De juf belde mij 's avonds, lachend en niet lachend.",
		"Mijn vader is psychotisch geweest en ik was degene die de huisarts belde. Daarna moest ik naar school want er was niemand anders die zei dat het niet hoefde. Bij de balie was ik te laat en moest ik een reden kiezen uit een rijtje: verslapen, fiets, openbaar vervoer, anders. Ik koos fiets. Zet er iets tussen als 'thuis', zonder dat je het hoeft uit te leggen."
	]
};
