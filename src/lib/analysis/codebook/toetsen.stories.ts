import type { ExampleStory } from '#lib/domain/codebook.ts';

/** Whole stories about this theme, written from knowledge of the field. */
export const toetsenStories: ExampleStory[] = [
	{
		text: 'Ze mag een kwartier langer doen, dat staat op een pasje. Om dat kwartier te krijgen moet ze vóór de toets naar een ander gebouw, achterlangs, de sleutel halen bij de receptie, en wachten tot er een surveillant is. Gemiddeld kost dat een kwartier.',
		also: ['dyslexie'],
		tone: 'bad',
		writer: 1
	},
	{
		text: "bij luistertoets engels zat ik in de gymzaal met 90 man en een speaker uit het jaar nul. ik heb 1 oor. letterlijk. ik had het 2 weken van tevoren gemaild. antwoord kwam de dag erna: 'wat vervelend, we zetten je de volgende keer vooraan'. de volgende keer is volgend jaar want dit was het schoolexamen",
		also: ['toegankelijkheid'],
		tone: 'bad',
		writer: 1
	},
	{
		text: "De avond voor wiskunde zet ze alles klaar in een rij op de vensterbank: geodriehoek, drie potloden, rekenmachine, flesje, en een dop van een colafles die geluk brengt. De laatste keer moest die dop in de tas, want 'op tafel alleen toegestane hulpmiddelen'. Ze heeft zestig minuten naar de plek gekeken waar hij niet lag. Een drie. Ik weet hoe dit klinkt. Maar het is een dop.",
		also: ['prikkels'],
		tone: 'bad',
		writer: 1
	},
	{
		text: '4 toetsen op 1 dag in de toetsweek. mn hoofd kan er 2. na de 2e lees ik de vragen wel maar ze gaan er niet meer in, net als een spons die vol is. ik mocht spreiden zeiden ze eerst, over 2 weken. toen zei de examencommissie dat dat oneerlijk is tegenover de rest. de rest mag van mij ook spreiden hoor',
		also: ['prikkels'],
		tone: 'bad',
		writer: 1
	},
	{
		text: 'Het eindexamen op het VSO doe je als staatsexamen: vreemde school, vreemde examinator, mondeling over boeken met iemand die je nooit hebt gezien. Onze jongen kan alleen vertellen aan wie hij kent. Hij heeft alle twaalf boeken echt gelezen. Bij de eerste vraag keek hij naar het plafond, twintig minuten lang, en de examinator heeft, ik moet het zeggen, die hele tijd vriendelijk gezwegen. Vier komma één.',
		also: [],
		tone: 'mixed',
		writer: 1
	},
	{
		text: 'mijn docent bio laat me alles vertellen ipv opschrijven. gewoon na school met een bakje drop ertussen. zij vraagt, ik leg t uit, ze krabbelt een cijfer. op papier stond ik een 3,8 en nu een 7,4 en het is dezelfde stof en hetzelfde hoofd',
		also: ['fijne-leerkracht'],
		tone: 'good',
		writer: 1
	},
	{
		text: 'Voor de rekentoets mbo had ik aangepaste opgaven aangevraagd: grotere letters en geen plaatjes eromheen. Het kwam binnen als een pdf die ze hadden uitvergroot op A3, zodat elke som over twee vellen liep. Ik heb de vellen op de grond gelegd en heb er op mijn knieën omheen gekropen. De surveillant dacht dat ik de clown uithing.',
		also: ['dyslexie', 'toegankelijkheid'],
		tone: 'bad',
		writer: 1
	},
	{
		text: "Aan de examensecretaris. Op 14 mei mag mijn kleinzoon volgens u niet eten onder het examen. Hij heeft diabetes type 1. U schrijft dat een 'krakende verpakking' anderen stoort. Ik heb daarom veertig druivensuikers uitgepakt en in een brillendoekje gewikkeld. Ik stuur u dit doekje ter goedkeuring mee. Hoogachtend, een opa die vroeger zelf surveillant was.",
		also: ['toegankelijkheid'],
		tone: 'mixed',
		writer: 1
	},
	{
		text: "Hij kan het. Dat is het gekke, hij kan het gewoon. Zit hij hier aan tafel, opa overhoort, ik ga nergens heen, en hij zegt de hele Franse Revolutie op, met jaartallen, met wie er onthoofd werd. En dan op school ligt dat papier voor hem en dan gaat er een klok lopen. Twee regels. 'De Franse Revolutie was in Frankrijk.' Opa zegt: nou ja, dat is niet fout.",
		also: [],
		tone: 'mixed',
		writer: 2
	},
	{
		text: 'ik heb recht op 25 min extra. maar dan ist pauze, dus iedereen staat op, stoelen, tassen, doei, en meneer gaat vast nakijken naast me met van die zuchten. die 25 min zijn dus eigenlijk geen minuten',
		also: ['prikkels'],
		tone: 'bad',
		writer: 2
	},
	{
		text: 'Examen Nederlands, de grote gymzaal. Ik had een verklaring, hij mocht in een apart lokaal, met de voorleessoftware en een surveillant die hem kent. Zo stond het in het PTA, zo was het afgesproken. De avond tevoren een mail: door omstandigheden toch in de gymzaal, wel een tafel bij de deur. Bij de déúr. Waar iedereen die klaar is langsloopt. Ik heb die nacht een bezwaar zitten tikken tot de vogels begonnen. Er kwam een herkansing, in het aparte lokaal. Negen en een half punt verschil.',
		also: ['dyslexie', 'niet-gehoord'],
		tone: 'mixed',
		writer: 2
	},
	{
		text: 'Ik mag mijn so mondeling doen, met mevrouw in het magazijn tussen de bollen en kwadraten. Ik loop dan heen en weer, en zij stelt vragen terwijl ze potjes recht zet. Zo praat ik gewoon. Eerst had ik voor biologie 3,8 en nu 7,4, en dan zegt iemand in de klas: ja logisch, jij krijgt het voorgezegd. Kom maar mee, zeg ik. Ze vraagt dóór, hè. Bij papier kan je nog gokken.',
		also: ['fijne-leerkracht'],
		tone: 'good',
		writer: 2
	},
	{
		text: "Bij 't mbo heb je keuzedelen, en elk keuzedeel heeft een proef, en bij elke proef moet je opnieuw aanvragen dat ze langer mag. Opnieuw! Alsof het overgaat tussen de ene en de andere week. Mijn pleegdochter heeft niet-aangeboren hersenletsel, dat is blijvend, dat zegt het woord al zo'n beetje. 'Ja, maar de examencommissie beslist per examen.' Ik heb nu een kopietje gemaakt, veertien stuks, alleen de datum laat ik open. De secretaresse van die commissie, een heel lief mens, zegt: officieel mag dat niet mevrouw, maar als u ze mij geeft, leg ik er elke keer een boven op de stapel. Zo doen we het nu, stiekem, als twee smokkelaars. Het gaat om twintig minuten extra en een stille hoek. Niet om de Nachtwacht.",
		also: ['tlv-procedure'],
		tone: 'bad',
		writer: 2
	},
	{
		text: "Toetsweek: 11 toetsen in 5 dagen. Ik heb epilepsie en als ik moe ben is dat niet handig, laat ik het zo zeggen. Mijn neuroloog schreef: maximaal één per dag. School maakte er een schema van, mooi gespreid over drie weken. Alleen hadden ze vergeten dat in die andere twee weken de gewone lessen ook doorgingen mét nieuwe toetsen erin. Mijn vader noemde het 'zes halen, vijf betalen'.",
		also: ['toegankelijkheid'],
		tone: 'mixed',
		writer: 2
	},
	{
		text: 'Zij typt sneller dan ik praat. Maar schrijven met pen, dan doet haar hand pijn en staat er spijkerschrift. De school heeft een regel: alles met blauwe pen. Ik vraag, waarom blauwe pen? Dat is altijd zo geweest. Ik kom uit een land waar alles altijd zo is geweest, dat is geen goed argument. Nu na een half jaar: zij mag typen, maar de toets wordt niet nagekeken door de computer, dus meneer schrijft het over. Met blauwe pen.',
		also: [],
		tone: 'mixed',
		writer: 2
	},
	{
		text: 'voor wiskunde mag ik een formulekaart. voor economie niet want daar hoort het rekenen bij. ik snap dat niet, mijn hoofd is bij economie hetzelfde hoofd. ik heb het bij de examencommissie gevraagd en die zegt dat ze het wel snappen maar dat het zo niet in de lijst staat',
		also: ['dyslexie'],
		tone: 'bad',
		writer: 2
	},
	{
		text: 'ik heb recht op 25% langer. maar het lokaal is om 10.50 van 4 vwo. dus om 10.50 komen er 30 mensen binnen met tassen en chips en dan zit ik daar nog met vraag 7. docent zegt dan: rustig aan hoor, je hebt alle tijd',
		also: ['prikkels'],
		tone: 'bad',
		writer: 3
	},
	{
		text: 'Om haar te laten zien wat ze wist, liet de aardrijkskundeleraar haar de atlas dichtslaan en vertellen. Ze is begonnen bij de Nijl en ze was in de delta toen de bel ging. Op papier had ze een 3,1. Hij heeft er een 7 van gemaakt en dat moest hij uitleggen aan de sectie, en hij zei tegen mij dat hij dat met genoegen zou doen.',
		also: ['fijne-leerkracht', 'dyslexie'],
		tone: 'good',
		writer: 3
	},
	{
		text: 'Vier voor twaalf stond er op de klok in de gymzaal, want die staat al sinds de brugklas stil. Daaronder zit je dan je examen te maken. Ik had gevraagd of ik een gewone klok op mijn tafel mocht, anders raak ik de tijd kwijt. Dat moest aangevraagd worden vóór 1 oktober. Het was mei. De klok van de gymzaal had het één keer goed.',
		also: [],
		tone: 'mixed',
		writer: 3
	},
	{
		text: 'Faciliteitenpas: extra tijd ja, laptop ja, aparte ruimte ja. Aparte ruimte is de spreekkamer van de schoolarts. Onze jongen maakte zijn toets Engels op de rand van de onderzoeksbank onder een affiche over hoofdluis. Halverwege kwam er een meisje dat gemeten moest worden. 1 meter 61, weet hij nog. Zijn cijfer weet hij niet meer.',
		also: ['steun-in-de-klas'],
		tone: 'bad',
		writer: 3
	},
	{
		text: 'mondeling engels. ik weet alles maar er komt niks. de docent draait zn stoel om naar het raam en zegt: ik kijk ff naar buiten, vertel maar tegen mn rug. ik kreeg een 8. er was buiten niks te zien, alleen een container',
		also: ['fijne-leerkracht'],
		tone: 'good',
		writer: 3
	},
	{
		text: "Het was een 5,4. Om over te gaan moest het een 5,5 zijn. De computer waarop ze de tekst mocht laten voorlezen had geen geluid, dat bleek bij de start. De surveillant heeft gezocht en vond een boxje van het kerstgala, dat deed het, maar dan hoorde de hele zaal het. Ze heeft het boxje uitgezet. In het proces-verbaal staat: 'kandidaat zag af van hulpmiddel'.",
		also: ['dyslexie'],
		tone: 'bad',
		writer: 3
	},
	{
		text: 'toetsweek: 11 toetsen in 5 dagen. voor mij hebben ze het verspreid over 3 weken, dat stond in het plan. klinkt nice. maar dat betekent dat als iedereen uit is ik nog 2 weken toetsweek heb, in mn eentje, in de mediatheek, tussen mensen die films kijken',
		also: ['terugkeer'],
		tone: 'mixed',
		writer: 3
	},
	{
		text: 'Mag zij tijdens de toets haar bloedsuiker prikken? Daar is over vergaderd. Ja, maar dan moet de telefoon waarop ze het afleest in de bak vooraan, want telefoons moeten in de bak vooraan. Dus prikt ze op plek 22 en loopt dan naar voren om te kijken wat het is. Op die wandeling kan ze, zo is ons verzekerd, niet spieken.',
		also: ['toegankelijkheid'],
		tone: 'mixed',
		writer: 3
	},
	{
		text: 'De klok hangt achter hem. Dat had niemand bedacht: hij mag dertig minuten langer, maar hij ziet niet wanneer die beginnen. Dus draait hij zich om, en dan kijkt de surveillant, en dan wordt hij rood, en dan zijn de dertig minuten om.',
		also: [],
		tone: 'bad',
		writer: 4
	},
	{
		text: 'ik mag op laptop. de laptop staat bij de balie. de balie is open tot 9. wij beginnen om 8.30 maar dan moet ik m eerst halen en opstarten en dan doet ie updates. iedereen zit al op vraag 4 als ik mn naam typ',
		also: ['steun-in-de-klas'],
		tone: 'bad',
		writer: 4
	},
	{
		text: 'Betreft: centraal examen. De aangepaste examinering is in oktober aangevraagd, in november bevestigd, in februari nogmaals bevestigd en op 13 mei om 13.25 uur onbekend bij de voorzitter van de zaal. Het lokaal met de spraaksynthese was op slot. De sleutel was bij iemand die vrij was. Onze zoon heeft het gemaakt in de gymzaal, met zijn vingers in zijn oren. Een 5,4. Wij hebben een klacht overwogen. Hij wilde dat niet: hij wil het tweede tijdvak doen en dan weg. De voorzitter heeft ons daarna wel thuis gebeld, het proces-verbaal aangepast en persoonlijk gegarandeerd dat de sleutel er de volgende keer is. Op 17 juni staat hij er zelf mee bij de deur, zei hij. Wij gaan ervan uit.',
		also: ['dyslexie'],
		tone: 'bad',
		writer: 4
	},
	{
		text: 'Het gekke is dat ik alles weet tot het blaadje omgedraaid ligt. Daarna is het of iemand een doek over mijn hoofd gooit. De docente scheikunde merkte dat ik in de les alle antwoorden gaf en op papier niets. Ze liet me het hoofdstuk mondeling doen, terwijl we reageerbuizen afwasten. Een 8. Zij zei: de afwas was ook een 8.',
		also: ['fijne-leerkracht'],
		tone: 'good',
		writer: 4
	},
	{
		text: 'Een compliment voor de examensecretaris, een beroep waar nooit iemand iets aardigs over schrijft. Zij had voor onze diabeet een rustlokaal, een klok, een bakje dextro en een procedure voor als de sensor zou piepen, inclusief een tijdregistratie op de seconde. Hij piepte bij Engels, vraag 31. Hij kreeg zes minuten terug. Geslaagd.',
		also: ['toegankelijkheid'],
		tone: 'good',
		writer: 4
	},
	{
		text: "6 so's en 4 pw's in 1 week en dan nog een boekverslag. ik heb een kaartje dat ik max 1 per dag mag. als ik dat kaartje laat zien zegt elke docent 'ja maar de mijne staat al lang gepland'. dus wie moet dan weg. het kaartje zegt het niet",
		also: ['steun-in-de-klas'],
		tone: 'bad',
		writer: 4
	},
	{
		text: "Op de Cito van groep vijf moest hij een tekst lezen over een verjaardag in een pretpark. Eén van de vragen was hoe de hoofdpersoon zich voelde. Hij vulde in: 'Dat staat er niet.' Nul punten. Het is autisme, mevrouw de toetsmaker, en bovendien had hij gelijk. Het stond er niet.",
		also: ['prikkels'],
		tone: 'mixed',
		writer: 4
	},
	{
		text: "Mijn inhaalwerk Frans maakte ik op de gang naast de kopieermachine, met om de vijf minuten iemand die zei 'o sorry, ben je bezig?'. Ja. Ik had er 13 geteld. Mijn recht op een rustige plek staat in mijn plan, ik heb het nagelezen, het staat er zelfs twee keer in.",
		also: ['prikkels'],
		tone: 'bad',
		writer: 4
	},
	{
		text: 'extra tijd heb ik. alleen het lokaal niet, want na de tijd komt daar 3 havo binnen met hun stoelen en hun deo. ik heb mn laatste vraag gemaakt met een etui van iemand anders op mn blad',
		also: [],
		tone: 'bad',
		writer: 5
	},
	{
		text: 'Hij weet alles over motoren en kan het vertellen van voor naar achter. Op papier wordt het een vier. Ik vroeg om mondeling. Kan niet, want eerlijk tegenover de rest. Ik rij al twintig jaar vorkheftruck en dat examen was ook gewoon: laat maar zien. Bij de herkansing mocht het toch, hij had een acht en een sticker van een BMW.',
		also: ['dyslexie'],
		tone: 'good',
		writer: 5
	},
	{
		text: 'Mijn dochter krijgt bij elke toets een groter lettertype, daar hebben we twee jaar voor gemaild. Nu is het er, op A3. Het past niet op haar tafel. Ze legt het dus op de grond en ligt ernaast op haar buik. Cijfers zijn prima.',
		also: ['toegankelijkheid'],
		tone: 'mixed',
		writer: 5
	},
	{
		text: 'Ik heb recht op 25 procent extra tijd. Bij een toets van vijftig minuten is dat twaalf en een halve minuut, en omdat het lokaal daarna weer nodig is, krijg ik die verspreid: tien minuten vooraf, zonder de toets, en tweeënhalf in de gang, zonder tafel. Vooraf lees ik dus de muur. Ik weet nu alles over het periodiek systeem, alleen was het een toets Duits.',
		also: ['dyslexie'],
		tone: 'bad',
		writer: 6
	},
	{
		text: 'Mijn stiefzoon had een blinde vlek in zijn hoofd tijdens de rekentoets en dat duurde anderhalf uur. Hij heeft keurig zijn naam opgeschreven, de datum, en een tekening van de surveillant die echt lijkt. De docent heeft er een 1,0 boven gezet en onder de tekening: knap. Thuis hebben we er patat op gegeten. Over drie weken mag hij hem mondeling doen, dan praat hij er zo doorheen.',
		also: [],
		tone: 'bad',
		writer: 6
	},
	{
		text: 'vroeger moest ik kotsen voor elke toets (letterlijk, groep 8 ook al). nu mag ik van biologie het eerst uitleggen aan een plant in het kabinet, echt waar, en dan opschrijven. de plant heet truus. heb een 8,1. truus heeft een nieuwe pot gekregen van mn ouders',
		also: ['stem-leerling'],
		tone: 'good',
		writer: 6
	},
	{
		text: 'Ik heb recht op 20 procent extra tijd. In de praktijk is dat de pauze. Dus ik zit alleen in het lokaal, hoor iedereen buiten lachen, en kies: vraag 9 of een krentenbol.',
		also: [],
		tone: 'bad',
		writer: 7
	},
	{
		text: 'Voor het schoolexamen Duits lag er een koptelefoon zonder stekker. De surveillant zei: ja maar hij ligt er wel. Mijn zoon heeft de hele toets met een koptelefoon op zitten lezen, met de stekker in zijn broekzak. We hebben bezwaar gemaakt en hij mocht over. Zeven komma één.',
		also: ['dyslexie'],
		tone: 'mixed',
		writer: 7
	},
	{
		text: 'mondeling nederlands was mn beste kans want schrijven kan ik niet. toen zei de docent dat het rooster vol zat en ik gwn schriftelijk moest net als iedereen. in mn plan staat mondeling. hij zei dat plan heb ik niet bij me. 3,4. ik heb de rest van de dag niks meer gezegd uit protest maar dat viel niemand op, mondeling',
		also: ['dyslexie'],
		tone: 'bad',
		writer: 7
	},
	{
		text: 'Twintig procent extra tijd betekent bij ons: twintig procent later naar buiten, als de aula al wordt leeggeruimd. Zij maakte haar laatste vraag tussen de stapelende stoelen. Het antwoord was goed, zag ik later. Het stond er wel heel klein.',
		also: [],
		tone: 'bad',
		writer: 8
	},
	{
		text: 'bij de luistertoets hoorde ik vooral de klok en joris zn neus. verklanking mocht niet want mn pas lag nog bij de examencommissie. had een 3,9. herkansing met koptelefoon: 7,1. zelfde hoofd',
		also: ['prikkels'],
		tone: 'mixed',
		writer: 8
	},
	{
		text: 'De surveillante wist van niets en nam haar rekenkaart in. Onze dochter stak haar vinger op, en hield hem op, volgens de klasgenoten een kwartier. Daarna heeft ze met die vinger geteld. Op de fiets naar huis zei ze dat ze dom was, en bij het stoplicht dat nog eens, en bij de bakker wilde ze toch een kaasbroodje. De inspraakreactie van de examencommissie luidt dat de surveillant conform handelde.',
		also: ['dyslexie'],
		tone: 'bad',
		writer: 8
	}
];
