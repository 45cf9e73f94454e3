import type { ExampleStory } from '#lib/domain/codebook.ts';

/** Whole stories about this theme, written from knowledge of the field. */
export const overgangPoVoStories: ExampleStory[] = [
	{
		text: "Het dossier was 34 pagina's dik. Ik heb het zelf uitgeprint en in een map met tabbladen gedaan, want ik dacht: dan kunnen ze in de brugklas meteen door. In november vroeg de mentor of er 'vroeger ook al eens iets gesignaleerd was'. De map lag nog in de kast van de administratie, met mijn gele briefje erop. Vier jaar werk van juf Ans, ongelezen.",
		also: ['informatie'],
		tone: 'bad',
		writer: 1
	},
	{
		text: 'in groep 8 zat ik met 19 kinderen en nu met 29 en elk uur een ander lokaal. niemand had gezegd dat je gym aan de andere kant van t dorp is. eerste week stond ik 3x voor de verkeerde deur en toen durfde ik niet meer naar binnen want dan kijkt iedereen. mn oude juf wist dat ik zulke dingen van tevoren moet weten, zij tekende altijd een plattegrondje. dat had iemand toch gwn kunnen doorgeven',
		also: ['prikkels'],
		tone: 'bad',
		writer: 1
	},
	{
		text: "Vmbo-kader met een plusje, zei de meester. Na de doorstroomtoets kwam er havo uit en moest het advies eigenlijk heroverwogen worden. 'We kijken naar het hele kind', was het antwoord, en dat het hele kind thuis maar één computer heeft. Ik maak kantoren schoon, mijn vrouw spreekt weinig Nederlands. Bij de zoon van de huisarts werd het wél bijgesteld. Ik weet dat omdat ze naast elkaar zaten.",
		also: ['niet-gehoord'],
		tone: 'bad',
		writer: 1
	},
	{
		text: 'Bij ons is het wél goed gegaan en dat mag ook een keer opgeschreven worden. In mei kwam de nieuwe mentor op de basisschool kijken, gewoon een ochtend, op een te kleine stoel achterin. Hij zag hoe Tijn zijn koptelefoon pakt en wanneer juf hem met rust laat. In augustus mocht Tijn twee dagen eerder komen om zijn kluisje te proberen. Twintig keer open, twintig keer dicht. De eerste echte dag liep hij zo door.',
		also: ['fijne-leerkracht'],
		tone: 'good',
		writer: 1
	},
	{
		text: 'ik kreeg basis/kader advies omdat ik in groep 7 heel veel ziek was geweest. mn moeder heeft gepraat en gepraat maar het bleef zo. nu zit ik in 3 kader en haal alleen maar achten en de decaan zegt waarom zit jij niet op de tl. ja wrm zit ik niet op de tl. omdat iemand toen ik 11 was een kruisje heeft gezet',
		also: [],
		tone: 'bad',
		writer: 1
	},
	{
		text: "We hebben negen open avonden bezocht. Negen keer een proefje met rode kool, negen keer een banaan met DNA. Bij elke kraam stelde ik dezelfde vraag: wat doen jullie voor een kind dat niet kan plannen? Overal stond 'ieder kind telt' op de banner. Eén dame zei eerlijk: 'Bij ons moet hij dat binnen een half jaar zelf kunnen.' Daar zijn we haar nog dankbaar voor, maar het was wel de school waar al zijn vrienden naartoe gingen.",
		also: ['informatie'],
		tone: 'mixed',
		writer: 1
	},
	{
		text: "ze hadden me in de brugklas gezet zonder 1 iemand van mn oude klas terwijl je op een formulier 2 namen mocht invullen. ik had noor en daan ingevuld. toen ik vroeg hoe dat kwam was het formulier 'niet aangekomen'. eerste schooldag at ik mn brood op de wc want in de aula wist iedereen al waar ie moest zitten. nu in de 2e is het wel beter hoor maar dat eerste jaar had niet zo gehoeven",
		also: [],
		tone: 'mixed',
		writer: 1
	},
	{
		text: "Als oma schrijf ik dit, want mijn dochter heeft er de kracht niet voor. In groep acht had de jongen een eigen tafeltje bij het raam, een timer en een meester die hem kon lezen als een weerbericht. Na de zomer was er van dat alles niets. Zijn nieuwe rector zei: 'Wij beginnen hier graag met een schone lei.' Een schone lei! Men gooit toch ook niet de brillen weg als men verhuist.",
		also: ['steun-in-de-klas'],
		tone: 'bad',
		writer: 1
	},
	{
		text: "Groep acht, hè, februari. Wij zaten daar aan zo'n laag tafeltje, mijn knieën tegen het blad. Zegt ze: basis-kader, dat geeft rust. Ik zeg, rust voor wie? Ze keek naar haar papieren. Hij had havo gehaald op de doorstroomtoets, dus toen moest het opnieuw bekeken worden, en weet je wat eruit kwam? Basis-kader. Want hij heeft een moeder die niet kan helpen met huiswerk. Dat stond er niet, maar dat zei ze wel. Nou, ik maak schoon, ja. Van zes tot tien. Daarna ben ik gewoon thuis. Hij zit nu op een mavo-havo, met hangen en wurgen, niet om het leren hoor, om dat hij steeds denkt dat ze hem elk moment weer naar beneden sturen.",
		also: ['niet-gehoord'],
		tone: 'bad',
		writer: 2
	},
	{
		text: 'op mn oude school wisten ze alles van mij. dat ik vooraan moest ivm mn oor, dat ik soms ff buiten moest staan, alles. toen kwam ik in de brugklas en niemand wist wat. ik zat achterin naast de radiator die zo tikt. mn mentor zegt in november: o maar dat zit vast in je map. welke map zeg ik. nou de map van groep 8. die zat dus nog in een mailbox ofzo',
		also: ['steun-in-de-klas'],
		tone: 'bad',
		writer: 2
	},
	{
		text: "Even voor de volledigheid, de volgorde zoals ik hem meemaakte:\n- mei: warme overdracht beloofd\n- juni: juf ziek, komt na de zomer\n- september: nieuwe school heeft 'nog niets ontvangen'\n- oktober: eerste vier onvoldoendes\n- november: ik print zelf het hele leerlingdossier en breng het in een Jumbotas naar de balie.\nDe conciërge nam hem aan. Aardige man. Die heeft het, geloof ik, als enige doorgebladerd.",
		also: ['informatie'],
		tone: 'bad',
		writer: 2
	},
	{
		text: 'Ik wou eerst helemaal niet. Van 90 kinderen naar 1400 ofzo. Maar toen mocht ik in juni al een keer komen, zonder anderen, gewoon ik en mn oma. Een mevrouw liep met ons mee, liet mn kluisje zien en waar je kan zitten als het te druk is. Ze zegt: deze is van jou, probeer maar. Ik heb dat slotje wel 10x open en dicht gedaan. Eerste schooldag wist ik gwn waar ik heen moest, de rest niet haha',
		also: ['prikkels'],
		tone: 'good',
		writer: 2
	},
	{
		text: 'Wij komen uit Eritrea, zes jaar nu. Mijn zoon twaalf jaar. De juf zegt: advies praktijkonderwijs, door de taal. Ik zeg, hij rekent voor mij, hij leest brief van gemeente voor mij, hij vertaalt bij dokter. Zij zegt, ja maar de toets. Ik niet weet dat ik mag vragen om nog een keer kijken. Buurvrouw heeft dat later gezegd, in augustus. Toen was al klaar. Nu hij zegt: mama, het is te makkelijk, ik slaap bijna.',
		also: ['informatie'],
		tone: 'bad',
		writer: 2
	},
	{
		text: "Mijn advies was kader. Dat bleef kader, ook al zei iedereen 'jij bent meer een doener' alsof dat een compliment is. Ik ben geen doener. Ik kan niet eens een band plakken. Nu zit ik op mbo 4 en ga ik volgend jaar hbo proberen, dus via een omweg van vijf jaar ben ik waar ik in groep 8 al had kunnen beginnen. Ik ben niet boos hoor. Beetje wel.",
		also: [],
		tone: 'mixed',
		writer: 2
	},
	{
		text: "Als opa mag ik er misschien niks van vinden. Maar kijk. Dat manneke kwam van een schooltje hier in het dorp waar de meester nog meefietste tot aan de brug. En dan in ene dertien docenten, een rooster dat elke dag verandert, en een app. Een app! Hij stond de derde dag in het verkeerde gebouw, 't andere eind van de stad. Belt ie mij. 'Opa, ik weet niet wie ik moet bellen.' Had niemand even kunnen zeggen: jij gaat de eerste weken met Bram mee?",
		also: [],
		tone: 'mixed',
		writer: 2
	},
	{
		text: 'ff serieus wrm moet je op je 11e kiezen. ik had 4 open dagen gehad en op allemaal gaven ze je een pen en een proefje met rodekool. dus ik koos die met de beste pen bij wijze van. bleek die school geen kleine klas te hebben terwijl ik dat wel nodig had, stond gwn niet in het boekje. met kerst ben ik geswitcht',
		also: ['informatie'],
		tone: 'mixed',
		writer: 2
	},
	{
		text: 'op mn oude school wist de conciërge dat ik mn boterham in vier stukjes wil. hier zijn 1100 leerlingen en een automaat. het mapje van groep 8 ligt bij mn mentor in de onderste la met het elastiek er nog om. ik heb ff gekeken toen ze koffie haalde. het elastiek was nog strak',
		also: ['niet-gehoord'],
		tone: 'bad',
		writer: 3
	},
	{
		text: "Juf Marleen had zeven kantjes geschreven. Met de hand: hoe je hem 's ochtends laat landen, waarom je nooit ongevraagd zijn tas moet pakken, dat hij altijd eerst nee zegt. In oktober vroeg ik de mentor van de brugklas wat ze eraan had gehad. 'Welke kantjes?' Ik had een kopie bij me. Die draag ik nu overal mee naartoe, zoals andere mensen een donorcodicil. De mentor is een vriendelijke jonge vrouw, ze heeft hem diezelfde avond nog gelezen, die kopie. Ze mailde om elf uur: had ik dit maar geweten. Zijn eerste rapport was toen al gedrukt en daarop stond: kan zich nog niet goed overgeven aan de les.",
		also: ['informatie'],
		tone: 'bad',
		writer: 3
	},
	{
		text: 'de doorstroomtoets zei havo, juf zei kader, mn moeder zei niks in de auto. nu zit ik kader en heb ik voor wiskunde een 9,4. de leraar vroeg of ik me verveelde. ik zei nee. als je ja zegt moet je weer ergens op gesprek en dan zegt mn moeder weer niks in de auto',
		also: [],
		tone: 'mixed',
		writer: 3
	},
	{
		text: 'In juni mocht ze drie keer komen kijken, als er niemand meer was. Eén keer alleen het fietsenhok. Eén keer de trap en het kluisje, nummer 214. Eén keer een broodje in de lege aula met de coördinator, die er zelf ook een had meegenomen. Op de eerste maandag liep ze naar binnen zonder om te kijken. Ik wel.',
		also: ['prikkels'],
		tone: 'good',
		writer: 3
	},
	{
		text: "Wij zijn opa en oma en Fenna woont bij ons. Het advies was praktijkonderwijs, 'dan valt het later niet tegen'. Ze leest mij de overlijdensberichten voor omdat mijn ogen minder worden, en ze verbetert de taalfouten. We hebben om heroverweging gevraagd. De directeur zei dat grootouders hun kleinkind vaak mooier zien. Dat is zo. Maar de komma's stonden er echt verkeerd.",
		also: ['niet-gehoord'],
		tone: 'bad',
		writer: 3
	},
	{
		text: 'In mijn land kind blijft zelfde school tot achttien jaar, zelfde poort, zelfde boom. Hier ik heb elf folders op tafel. Op elke folder lachende kinderen met laptop. Juf zegt: u mag kiezen. Maar als ik kies, zij zegt: nee, die niet voor haar, die is te hoog. Ik begrijp niet goed wat is dan kiezen.',
		also: ['informatie'],
		tone: 'mixed',
		writer: 3
	},
	{
		text: 'Ze noemen het een warme overdracht. Ik mocht erbij zitten omdat ik twaalf was. Het ging acht minuten over mij en daarna twaalf minuten over het inlogsysteem waar ik in moest. Mijn meester zei dat ik van weerhaken hield. Hij bedoelde watervogels. Op de nieuwe school vroegen ze de eerste maand steeds of alles veilig was in mijn tas.',
		also: [],
		tone: 'mixed',
		writer: 3
	},
	{
		text: 'groep 8: 9 kinderen, 1 lokaal, 1 juf, 1 kapstok met mn naam. nu: 31 kinderen, 14 lokalen, 11 docenten, nul kapstokken. ik draag mn jas de hele dag. mensen denken dat dat mn stijl is',
		also: ['prikkels'],
		tone: 'mixed',
		writer: 3
	},
	{
		text: "1. November: juf zegt mavo/havo. 2. Februari: advies is ineens kader, 'om hem te beschermen'. 3. Doorstroomtoets: havo. 4. Heroverweging: 'we hebben er goed naar gekeken' en het blijft kader, met een zin van zes woorden als motivering. 5. Wij vragen wie er dan gekeken heeft. 6. Nog steeds geen antwoord, het is nu juni en hij heeft zijn boekenlijst binnen. Punt 7 mag u zelf bedenken.",
		also: ['niet-gehoord'],
		tone: 'bad',
		writer: 4
	},
	{
		text: 'vorig jaar had ik 1 lokaal en 1 juf die aan mn gezicht zag als het niet ging. nu heb ik 11 lokalen en 13 mensen en die kijken naar het bord. ik heb een keer bij gym staan wachten bij het verkeerde gebouw, een heel uur. niemand miste me ook. tis oktober en ik weet nog steeds niet waar b2.14 is',
		also: ['prikkels'],
		tone: 'bad',
		writer: 4
	},
	{
		text: "Het onderwijskundig rapport telde elf bladzijden. De IB'er had er twee avonden aan gewerkt, wij hebben het thuis aangevuld en getekend. In week zes van de brugklas vroeg de mentor, een vriendelijke jongeman, of er 'verder nog bijzonderheden' waren. Het document stond in het systeem, bleek later, onder een tabblad waar docenten geen rechten voor hadden. Dat heeft ons een half schooljaar gekost en haar het plezier. Toen ik het in november aankaartte, kreeg ik een welgemeend excuus en de vraag of ik de elf bladzijden misschien kon samenvatten tot één. Dat heb ik gedaan, op een zondag. De samenvatting ligt, naar ik begrijp, onder hetzelfde tabblad.",
		also: ['informatie'],
		tone: 'bad',
		writer: 4
	},
	{
		text: "Mijn oude meester is op zijn vrije middag met mij meegefietst naar de middelbare. We hebben daar thee gedronken met mijn nieuwe mentor en hij zei gewoon waar ik bij zat wat wel en niet werkt bij mij. Op de eerste echte dag wist ze dus al dat ik niet graag word voorgelezen uit mijn eigen werk. Ik vind dat elke achtstegroeper zo'n fietstocht moet krijgen.",
		also: ['fijne-leerkracht'],
		tone: 'good',
		writer: 4
	},
	{
		text: 'Wij zijn 4 jaar in Nederland. Juf zegt: uw zoon moet naar praktijk, want zijn taal is nog niet goed. Maar in rekenen hij is beste van de klas. Ik weet niet dat ik nee mag zeggen. In mijn land je zegt geen nee tegen juf. Een buurvrouw zegt later: jullie kunnen praten, er is ook schakelklas. Toen was alles al ingevuld en klaar. Nu hij zit daar en hij verveelt zich heel erg.',
		also: ['informatie'],
		tone: 'bad',
		writer: 4
	},
	{
		text: "kreeg vmbo basis advies terwijl iedereen in mn groepje tl had. juf zei dat ik 'praktisch ingesteld' ben. ik kan niet eens een band plakken?? nu zit ik in 2 en ga ik toch op naar kader en volgend jaar mss tl. gaat dus wel. maar wrm moest dat via zo n omweg",
		also: [],
		tone: 'mixed',
		writer: 4
	},
	{
		text: "Als oma heb ik twee kleinkinderen zien overstappen. Bij de oudste ging er een envelop mee en dat was het. Bij de jongste zaten in mei vijf mensen om tafel: de leerkracht van groep acht, de nieuwe zorgcoördinator, haar ouders, de ambulant begeleider, en zijzelf met een briefje in haar hand. Ze las voor: 'Zeg niet dat ik rustig moet doen, zeg wat ik moet doen.' Iedereen schreef dat op. Vier jaar verschil, dezelfde stad.",
		also: ['stem-leerling'],
		tone: 'good',
		writer: 4
	},
	{
		text: 'De kennismakingsdag was nep. We kregen cupcakes en een scheikundeproefje met een vlam. In september was er geen vlam en geen cupcake, wel vier toetsen in één week en een rooster dat elke avond om tien uur nog veranderde. Op mijn basisschool had ik een weektaak en iemand die hem samen met mij indeelde. Niemand had gezegd dat dat stopte. Ik heb mijn oude juf in de supermarkt gezien en zij vroeg hoe het ging en ik zei goed. Dat was makkelijker. Eigenlijk had ik willen vragen of ze dat blad met die weektaak nog had, dan kon ik het zelf kopiëren. Mijn mentor is wel oké, alleen ziet hij ons één uur in de week en dan gaat het over absenties en de kluisjes.',
		also: [],
		tone: 'bad',
		writer: 4
	},
	{
		text: "groep 8 juf zei basis kader, cito zei tl. niemand paste t aan want 'anders moet ie op zn tenen lopen'. broer ik sta nu in 2 kader en ik verveel me kapot, 8,1 gemiddeld. opstromen kan als er plek is. er is geen plek. ik loop dus plat op mn voeten de verkeerde kant op",
		also: ['niet-gehoord'],
		tone: 'bad',
		writer: 5
	},
	{
		text: 'De warme overdracht bestond uit een mail met bijlage, en de bijlage ging niet open. Dat hoorde ik in november, toen mijn zoon al acht keer was nagebleven omdat hij zijn boeken niet bij zich had. Hij kan niet plannen, dat stond nou net in die bijlage. Ik heb hem zelf uitgeprint en op de balie gelegd. Nu gaat het redelijk.',
		also: ['informatie'],
		tone: 'mixed',
		writer: 5
	},
	{
		text: 'Wij komen uit Syrië, ik begreep kader en basis niet. De brugklascoach heeft het op een servet getekend, met pijltjes. Dat servet hangt op onze koelkast. Mijn dochter wil doktersassistent worden en er loopt een pijltje naartoe. Meer had ik niet nodig.',
		also: ['informatie', 'fijne-leerkracht'],
		tone: 'good',
		writer: 5
	},
	{
		text: "Acht jaar basisschool paste in een map van vier centimeter dik, en die map lag tot de herfstvakantie in een la bij de administratie. Ik weet dat omdat ik hem daar als vader zelf heb zien liggen, met het elastiek er nog om. Intussen was mijn zoon zeven weken lang 'een jongen die nog moet wennen'. Alles wat hielp stond op bladzijde twee. De brugklascoach heeft eerlijk sorry gezegd en hem dezelfde middag gelezen.",
		also: ['informatie'],
		tone: 'bad',
		writer: 6
	},
	{
		text: 'iedereen zei dat ik zou verdwalen in de brugklas. klopte. maar een jongen uit 3 havo met een geel koord liep gwn de eerste week elk uur mee. hij wist ook waar de wc zonder rij was',
		also: [],
		tone: 'good',
		writer: 6
	},
	{
		text: 'Op de open dag mocht je een cavia aaien en een ei laten koken zonder vuur. In september bleek dat je de cavia in de derde pas krijgt. Ik ken de weg nog niet. Ik loop achter een meisje met een gele tas aan en die heeft een ander rooster.',
		also: [],
		tone: 'mixed',
		writer: 7
	},
	{
		text: "Het advies was kader, dat vond zij ook, tot opa zei 'wij zijn een familie van atheneum'. Toen heeft ze een week niet met hem gebeld. De juf van groep acht heeft het mooi gedaan: samen een lijst gemaakt van wat ze kan, niet van hoe hoog. Koken stond bovenaan. Opa heeft later zijn excuses gemaakt, met appeltaart, die zij beter kan.",
		also: ['fijne-leerkracht'],
		tone: 'good',
		writer: 7
	},
	{
		text: 'Er was een warme overdracht, zeiden ze. Ik heb in oktober gevraagd of iemand hem gelezen had. De mentor zocht, de zorgcoördinator zocht, hij zat in de mailbox van een juf met zwangerschapsverlof. Zes weken heeft hij vooraan bij de piepende deur gezeten terwijl het er gewoon in stond: niet bij de deur.',
		also: ['prikkels'],
		tone: 'bad',
		writer: 7
	},
	{
		text: 'Bij de warme overdracht, zo heette het, kreeg de brugklasmentor een map van zesentwintig bladzijden. Op de informatieavond lag die map onder haar koffie, nog met het lint erom dat ik er zelf omheen had gedaan. Ik heb het lint losgemaakt en ben opnieuw begonnen met vertellen.',
		also: ['niet-gehoord'],
		tone: 'bad',
		writer: 8
	},
	{
		text: 'op de basisschool was ik van de oudsten en had ik de sleutel van het gymhok. nu ben ik 1b en niemand weet hoe ik heet behalve de mevrouw van de broodjes. ze zegt daag sven. ik heet finn maar ik laat het zo',
		also: [],
		tone: 'mixed',
		writer: 8
	},
	{
		text: 'Grote school, kleine jongen, dat was mijn angst. Hij kwam de eerste dag thuis met zijn trui binnenstebuiten en zei: ik heb een maat, die is ook altijd zijn boek kwijt. Ze hebben samen één compleet pakket. Ik heb de brugklas twee maanden gevreesd en hij twee minuten.',
		also: [],
		tone: 'good',
		writer: 8
	}
];
