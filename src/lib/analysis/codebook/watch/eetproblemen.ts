import type { WatchTopic } from '#lib/domain/codebook.ts';

export const eetproblemen: WatchTopic = {
	id: 'eetproblemen',
	label: 'Eten en zelfbeeld',
	terms: [
		'eetstoornis*',
		'anorexia',
		'boulimia',
		'ondergewicht',
		'niet willen eten',
		'calorieen',
		'calorieën',
		'weegschaal',
		'zelfbeeld',
		'te dik vinden',
		'onzeker over mijn lichaam',
		'overgewicht'
	],
	examples: [
		'Mijn dochter heeft anorexia en moet onder toezicht lunchen.',
		'ik gooi mijn brood elke dag weg en niemand heeft het door',
		'Na de kliniek voor haar eetstoornis moest ze in één keer vier vakken inhalen.',
		'op school maken ze opmerkingen over hoe dun ik ben',
		'De calorieënles bij biologie was voor haar de druppel.',
		'ik eet niet in de kantine want iedereen kijkt',
		'Hij eet door zijn autisme maar drie dingen en de overblijfkracht dwong hem.',
		'ze weegt zich vijf keer per dag en de gymleraar prees haar'
	],
	stories: [
		'bij biologie moesten we calorieën tellen van een hele week en onze bmi berekenen en dat op een lijst zetten. ik was net een halfjaar uit behandeling. heb gezegd dat ik buikpijn had en ben naar huis gefietst. geef mensen ff een andere opdracht zonder dat ze het moeten uitleggen',
		'De broodtrommel kwam leeg thuis, dus ik dacht dat het goed ging. Tot de conciërge belde: hij vond al weken boterhammen achter de radiator bij lokaal 12. Hij had niets tegen de klas gezegd, alleen tegen mij. Door die man zijn we nog net op tijd bij de huisarts gekomen.',
		'iedereen maakt fotos voor de spiegel in de gang en filtert zn buik weg. ik weet dat het nep is en toch kijk ik alleen nog naar mezelf van opzij. in de les ook, in het raam. praat daar eens over met mentorles ipv over je agenda inplannen',
		'Jongens hebben dit niet, dacht ik. Hij wilde droog trainen, at alleen kip en wit van ei en werd woest als ik met olie bakte. De gymdocent prees zijn discipline. Ik had liever gehad dat hij zag hoe koud zijn handen waren.',
		'ik mag van de kliniek weer halve dagen. afspraak is dat ik bij de zorgco zit als ik mn lunch doe, zij eet dan ook haar bammetje en we hebben het over haar hond. nooit over eten. dat is zo relaxed dat het meestal lukt',
		'Ik gooi het in de struiken bij de derde lantaarn, elke ochtend, al sinds oktober. De merels zijn er blij mee. In de kantine zit ik met een flesje water en zeg dat ik al heb gehad. Mijn gymlerares zei vorige week dat ik zo mooi slank was geworden. Ze bedoelde het aardig. Ik heb daarna twee dagen gevierd op mijn manier.',
		"Biologie, hoofdstuk voeding: de leerlingen moesten hun calorieën bijhouden in een app en hun BMI in het schrift zetten. Mijn dochter kwam net uit de kliniek. Ik had gebeld, gemaild en een brief van de behandelaar gestuurd. De docent had het 'niet doorgekregen'. Hij was er kapot van, dat geloof ik. Zij ook, op een andere manier.",
		"jongens hebben dat ook hoor. ik train 2x per dag, eet alleen kip en rijst en als ik een keer op een feestje pizza neem kan ik niet slapen. in de kleedkamer is het wie is het droogst. niemand noemt het een probleem want je ziet er 'goed' uit",
		'Hij eet zeven dingen: witte pasta, knäckebröd, drie soorten koek, appelmoes en yoghurt zonder stukjes. ARFID heet het. De overblijfmoeder vond dat wie wat van zijn bord laat niet naar buiten mag. Zo zat hij van twaalf tot één te kijken naar een boterham met kaas. Inmiddels heeft hij een doosje met eigen sticker en bemoeit niemand zich ermee.',
		'Toen ik na vier maanden behandeling terugkwam, had mijn mentor geregeld dat ik om half elf mijn tussendoortje bij haar in het kantoor mocht nemen. Ze ging dan zelf ook een boterham eten en zeurde over haar cavia. Geen weegpraat, geen complimenten. Er is veel geschreven over herstel; bij mij rook het naar pindakaas en cavia.',
		"Hij eet drie dingen. Witte pasta, komkommer zonder schil, en die ene soort cracker. Dat heet ARFID en dat heb ik ook moeten opzoeken. Op de bso van de basisschool moest hij 'één hapje proeven, van proeven ga je niet dood'. Hij heeft overgegeven over de tafel en daarna drie dagen helemaal niks. Een lerares van nu, sbo, zei: bij mij mag je eten wat je eet. Meer niet. Vorige week vroeg hij uit zichzelf wat er op haar brood zat. Ik heb het die avond op de kalender gezet.",
		'bij verzorging moesten we ons bmi uitrekenen en dan op een streep gaan staan van licht naar zwaar. ik was het eind van de streep. ik maakte een grap dat ik het anker was en toen was het leuk. s avonds heb ik gegoogeld hoe je snel minder wordt en dat ging een paar maanden niet zo leuk. de schoolarts heeft het gezien. de streep doen ze niet meer. dat had ik graag voor mijn beurt gehad',
		'Ons pleegkind verstopt boterhammen. In de kussensloop, in de gymtas, achter de radiator in het lokaal. Op school vonden ze het vies en kreeg ze een gesprek over hygiëne. Ze is acht en heeft ooit dagen gehad dat er niets kwam. Wij hebben met de juf een bakje afgesproken, een blauw bakje in haar la, daar zit altijd iets in en ze hoeft niks te vragen. Ze controleert het twintig keer op een dag. Maar achter de radiator ligt niets meer.',
		'iedereen bij ons in 3 havo telt stappen en eiwitten. de jongens ook, vooral de jongens. in de pauze gaan de bakjes kip open, het ruikt naar kantine van een sportschool. ik ben dun en ik deed mee tot ik flauwviel bij lo. mn stiefvader zei heb je wel gegeten en ik zei ja 31 gram. 31 gram wat. eiwit. hij heeft toen een pannenkoek gebakken en niks gezegd. school zou hier eens een les over moeten geven ipv alleen meisjes met anorexia in dat filmpje',
		'Ze zat altijd in de trui van haar broer, ook in juni. Toen de mentor belde vroeg hij of het thuis wel eens over eten ging. Ik zei: wij eten gewoon samen om zes uur. Dat was ook zo, ik heb alleen niet gezien hoe goed ze was geworden in schuiven. Ze is nu vier maanden opgenomen, er is daar een schooltje met één leraar en die mailt haar wiskundedocent, elke week. Zo houdt ze een draadje. Ik als vader houd me ook aan dat draadje vast, eerlijk gezegd.',
		'Ik heb Prader-Willi, dan heb je altijd honger, dat zit in mijn hersens. Op het vso is de kantine daarom op slot maar dan haalt iemand een kaasbroodje en loopt ermee langs mij. Dat is alsof er een taart door je droom loopt. Ik heb voor de klas een spreekbeurt gehouden en nu eten ze hun kaasbroodje in de bosjes. Ze lijken wel verslaafden daar in die bosjes haha. Ik vind dat lief van ze.',
		"Ze snijdt haar boterham in zestien stukjes en doet er de hele pauze over. Groep 7. Ik dacht eerst dat ze kieskeurig was. Haar weegles heet ook nog zo, weegles: bij rekenen gingen ze allemaal op een schaal om kilo's te leren, met de getallen op het bord. Sinds die dag geen toetje. Ik heb gevraagd of dat voortaan met aardappels kan. Nu weegt de klas aardappels, en wij zitten bij de kinderarts.",
		"iedereen vond dat ik zo goed bezig was. 'wauw je bent afgevallen' van een docent, echt een compliment he. ik was toen al een paar maanden bezig met dingen waar ik nu een behandelaar voor heb. zeg gewoon dat iemands trui leuk is. over een trui kan je niet ziek worden",
		'Hij eet zes dingen. Witte rijst, witte boterham, twee soorten yoghurt, komkommer zonder schil, vissticks van één merk. Autisme, ARFID staat er in de brief. De overblijfmoeder vond het aanstellerij en liet hem zitten tot zijn krentenbol op was. Hij heeft gespuugd en daarna drie weken op school niks meer in zijn mond gestopt. Nu hangt zijn lijstje in de keuken, met daaronder: dit is genoeg.',
		'Bij de jongens praat niemand erover. Wij doen shakes en eiwit en op de app zie je een rondje of je al genoeg hebt. Ik ben vijftien en ik weet van elke boterham hoeveel erin zit. Voor een feestje eet ik de dag ervoor alleen kip. De gymdocent zei dat ik er lekker droog uitzag. Mijn oma zei: jongen, je lacht zo weinig aan tafel. Ik denk meer aan wat oma zei.',
		"Kleuters van vijf die in de verkleedhoek zeggen: ik ben de dikke en jij de mooie. Ik stond te helpen met schminken en hoorde het. Mijn eigen dochter was de dikke, en zij speelde het zonder morren. Ze is gewoon stevig, net als ik. 's Avonds vroeg ze of haar buik kon krimpen. De juf heeft er prentenboeken bij gezocht met allerlei lijven. Ik heb de weegschaal thuis weggedaan.",
		"Ik was vier maanden opgenomen en toen mocht ik weer twee ochtenden naar 3 vwo. Tussendoor moet ik iets eten met iemand erbij die kijkt. Op mijn school is dat de mevrouw van de mediatheek. Ze haakt dan en eet zelf ook iets, en we doen het kruiswoord. Ze zegt nooit 'goed zo'. Als er ooit een prijs is voor mensen die niet 'goed zo' zeggen, geef hem aan haar."
	]
};
