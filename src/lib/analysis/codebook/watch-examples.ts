/** How sleeping topics sound when somebody tells about them, by the id of the topic. */
export const watchExamples: Record<string, string[]> = {
	'telefoon-en-schermen': [
		'Alle mobieltjes moeten om half negen in het telefoonhotel en je krijgt hem pas na het laatste uur terug.',
		'ik werd betrapt met mijn telefoon in de gang en toen was ie een week weg',
		'Thuis vechten we over schermtijd en op school zit hij de hele dag op een iPad.',
		'Sinds het verbod op telefoons wordt er in de pauze weer gepraat, dat vind ik fijn.',
		'ik kan mijn moeder niet bellen als het misgaat want mijn mobiel ligt in de kluis',
		'Mijn dochter had haar telefoon nodig om haar rooster te zien maar dat is geen reden zeggen ze.',
		'ze maken in de les stiekem filmpjes van ons en zetten dat online',
		'Mijn zoon is verslaafd aan gamen en school geeft huiswerk op dat achter een scherm moet.',
		'je moet je oortjes uit doen terwijl muziek mij juist helpt om me te concentreren',
		'Het toestel is afgepakt en ik moest het als ouder persoonlijk komen ophalen.'
	],
	'lesuitval-lerarentekort': [
		'Er staat al sinds de kerst geen vaste leerkracht voor de groep en er is geen vervanger te vinden.',
		'weer drie tussenuren, de leraar is ziek en niemand neemt de les over',
		'Op dinsdag blijft groep vier thuis omdat er geen juf is.',
		'we hebben dit jaar al vijf verschillende invallers gehad voor natuurkunde',
		'Door het lerarentekort worden klassen samengevoegd en zitten er veertig kinderen in een lokaal.',
		'ons uur valt bijna elke week uit en toch moeten we het proefwerk maken',
		'De directeur staat nu zelf voor de klas omdat hij niemand kan krijgen.',
		'Er komt een onbevoegde student voor de groep, hij doet zijn best maar hij weet niets van mijn kind.',
		'we zitten dan in de aula te wachten tot het volgende uur begint',
		'De klas werd weer verdeeld over de andere groepen.'
	],
	'geld-en-schoolkosten': [
		'De vrijwillige ouderbijdrage is helemaal niet zo vrijwillig, we kregen drie herinneringen.',
		'Een laptop van achthonderd euro staat gewoon op de lijst voor de brugklas.',
		'ik ga niet mee op excursie want het kost te veel en ik durf het niet te zeggen',
		'Al die spullen bij elkaar: rekenmachine, gymkleren, atlas, kluishuur, het loopt op.',
		'Bijles is alleen voor ouders die het kunnen betalen.',
		'We betalen de begeleiding van onze zoon uit eigen zak.',
		'De rekening van de schoolreis kwam een week van tevoren en moest ineens betaald worden.',
		'Onderwijs zou gratis moeten zijn maar wij zijn honderden euro per jaar kwijt.'
	],
	armoede: [
		'Wij zitten in de schuldsanering en kunnen geen winterjas kopen, laat staan een fiets.',
		'ik neem geen brood mee want er is thuis niks',
		'Zonder Stichting Leergeld had ze niet op zwemles gekund.',
		'In de klas vragen ze wat je met de vakantie hebt gedaan en wij gaan nooit weg.',
		'we eten eind van de maand bij de voedselbank en niemand op school weet dat',
		'Hij draagt de kleren van zijn neef en daar wordt om gelachen.',
		'De juf heeft heel stilletjes schoenen voor hem geregeld.',
		'Van een uitkering kun je geen computer kopen voor drie kinderen.'
	],
	huiswerk: [
		'Elke avond twee uur huiswerk en dan huilen aan de keukentafel.',
		'ik snap niet waarom we na een hele dag school thuis nog verder moeten',
		'Er is zoveel huiswerk dat hij is gestopt met voetbal.',
		'de opdrachten staan overal, in de app, op het bord en in een mail, ik mis altijd wat',
		'Het maakwerk moet af, ook als zij er de hele avond over doet.',
		'huiswerkvrij zou ik willen, gewoon een keer een weekend niks',
		'Wij als ouders zijn de bijlesleraar geworden.',
		'De planning van het huiswerk lukt hem niet en dan krijgt hij strafwerk.'
	],
	stage: [
		'Zonder stageplek kan hij niet over naar het volgende jaar en niemand wil hem.',
		'mijn stagebegeleider is nog nooit langs geweest op het bedrijf',
		'Ze heeft veertig brieven gestuurd voor een stage en kreeg vier keer antwoord.',
		'op stage voelde ik me serieus genomen, daar mocht ik gewoon werken',
		'Het leerbedrijf wist niets van zijn beperking.',
		'ik vond mijn maatschappelijke stage in het verpleeghuis heel leuk',
		'Na twee weken stuurden ze haar weg bij het stagebedrijf zonder uitleg.',
		'Stage lopen in de snuffelweek hielp hem kiezen.'
	],
	scheiding: [
		'Na onze scheiding krijgt alleen zijn moeder de mails van school.',
		'de ene week ben ik bij mijn vader en dan liggen mijn boeken bij mijn moeder',
		'School kiest partij voor mijn ex en vraagt mij niets.',
		'We hebben gezamenlijk gezag maar mijn handtekening ontbrak op het formulier.',
		'Mijn ouders zijn uit elkaar en sindsdien kan ik me niet meer concentreren.',
		'Bij de tienminutengesprekken moesten we apart komen want we praten niet meer.',
		'De rechter moest beslissen naar welke school ze zou gaan.',
		'sinds mama ergens anders woont moet ik elke dag een uur reizen'
	],
	'pleegzorg-en-uithuisplaatsing': [
		'Ons pleegkind is van school gewisseld zonder dat wij het dossier kregen.',
		'ik woon in een gezinshuis en moet elke keer uitleggen waarom',
		'De voogd moet overal toestemming voor geven en is niet te bereiken.',
		'Sinds de uithuisplaatsing zit hij op zijn derde school.',
		'als pleegmoeder mag ik niet eens tekenen voor een schoolreisje',
		'op de groep waar ik woon is het zo druk dat ik geen huiswerk kan maken',
		'Wij zijn pleegouders en worden bij het overleg vergeten.',
		'Ze is bij haar ouders weggehaald en moest dezelfde week naar een nieuwe klas.'
	],
	'nieuwkomers-en-taal': [
		'Wij komen uit Syrië en na de taalklas was er geen plek op een gewone school.',
		'ik spreek nog niet goed Nederlands en dan denken ze dat ik dom ben',
		'In de schakelklas leerde ze snel, daarna viel alle hulp weg.',
		'Er was geen tolk bij het gesprek en mijn zoon moest zelf vertalen.',
		'Brieven van school begrijp ik niet want mijn Nederlands is niet zo goed.',
		'we zijn gevlucht uit Oekraïne en zitten in een opvang, mijn dochter mist haar klas',
		'Thuis praten we Pools en de juf zegt dat dat slecht is.',
		'op de isk zat ik drie jaar terwijl ik het vwo aankan'
	],
	'discriminatie-en-racisme': [
		'ze maakten apengeluiden toen ik langsliep en de leraar lachte mee',
		'Onze zoon kreeg een lager advies dan zijn Nederlandse klasgenoten met dezelfde scores.',
		'door mijn huidskleur word ik altijd als eerste verdacht',
		'Er werd gezegd dat ze terug moest naar haar eigen land.',
		'Een Marokkaanse naam en ineens is er geen stageplek meer.',
		'Racistische grappen in de klas, niemand zegt er wat van.',
		'ik word anders behandeld dan witte leerlingen',
		'De docent sprak over buitenlanders alsof mijn kind er niet bij zat.'
	],
	geloof: [
		'Met het suikerfeest kreeg ze geen vrij terwijl we het op tijd hadden gevraagd.',
		'ik wil bidden in de pauze maar daar is geen ruimte voor',
		'Op een christelijke school werd ons kind buitengesloten omdat wij niet gelovig zijn.',
		'tijdens de ramadan moet ik gewoon meedoen met de shuttle run',
		'De school is reformatorisch en over sommige boeken mag je niet praten.',
		'Wij vieren geen verjaardagen vanwege ons geloof en dat wordt niet gerespecteerd.',
		'Er wordt alleen over kerst verteld, nooit over onze feesten.',
		'mijn islamitische vriendin mocht haar gebedskleed niet neerleggen'
	],
	'gender-en-seksualiteit': [
		'ik ben trans en ze blijven mijn oude naam gebruiken op de lijsten',
		'Sinds hij uit de kast kwam wordt er homo geroepen in de gang.',
		'ik weet niet naar welke wc of kleedkamer ik moet want ik voel me geen meisje',
		'De mentor vroeg meteen welke voornaamwoorden mijn kind wilde, dat was zo fijn.',
		'Op paarse vrijdag werden de vlaggen eraf getrokken.',
		'als lesbisch meisje durf ik niks te vertellen in de klas',
		'Ons kind is non-binair en het systeem kent alleen jongen of meisje.',
		'twee vaders hebben, daar maken ze grappen over'
	],
	'seksuele-veiligheid': [
		'een jongen zit steeds aan mij en ik durf het niet te zeggen',
		'Er ging een naaktfoto van mijn dochter rond op school.',
		'een leraar maakt opmerkingen over mijn lichaam',
		'Ze werd betast in de fietsenstalling en de dader zit nog in haar klas.',
		'hij stuurde mij vieze berichten en dreigde alles door te sturen',
		'Na de melding van grensoverschrijdend gedrag bleef het stil.',
		'ze roepen hoer en slet naar meisjes en dat vindt iedereen normaal',
		'De vertrouwenspersoon nam de aanranding wel serieus.'
	],
	'vapen-en-middelen': [
		'In de wc hangt altijd een wolk van zoete damp, iedereen vapet daar.',
		'ik ben begonnen met vapen omdat de hele groep het doet',
		'Er wordt gedeald bij de fietsenstalling en de school weet het.',
		'Onze zoon blowt en komt de ochtend niet meer door.',
		'ze checken nu onze tassen op vapes',
		'Op het schoolfeest werd veel gedronken, ook door brugklassers.',
		'Mijn dochter van dertien is verslaafd aan de nicotine.',
		'hij rookte wiet in de pauze en werd direct geschorst'
	],
	'ai-en-chatbots': [
		'ik kreeg een één omdat ze zeggen dat ChatGPT mijn verslag heeft geschreven en dat is niet zo',
		'De docent laat een programma controleren of de tekst door een robot is gemaakt.',
		'iedereen laat zijn opstel door AI maken en wie het zelf doet heeft een lager cijfer',
		'Met een chatbot oefenen helpt mijn zoon, die wordt nooit ongeduldig.',
		'Er zijn geen regels over kunstmatige intelligentie, elke leraar doet maar wat.',
		'ik vraag alles aan chatgpt want in de les durf ik niet',
		'Ze werd beschuldigd van fraude met AI en moest het bewijzen.',
		'klasgenoten maakten met een app een nepfoto van mij'
	],
	'laptops-en-digitaal': [
		'Alles gaat via een chromebook en die is de helft van de tijd stuk.',
		'ik kan niet inloggen en dan telt het als niet gemaakt',
		'Het wifi op school valt steeds uit tijdens de online lessen.',
		'De ouderapp werkt niet en niemand van de helpdesk reageert.',
		'onze schoolboeken zijn alleen nog digitaal en ik kan niet leren van een scherm',
		'Voor vier kinderen hebben wij één computer thuis.',
		'In het leerlingvolgsysteem staan de cijfers verkeerd en niemand kan het aanpassen.',
		'het programma op de laptop loopt vast en dan ben ik alles kwijt'
	],
	schoolgebouw: [
		'In het noodlokaal is het in de winter ijskoud en in juni dertig graden.',
		'het gebouw valt uit elkaar, het lekt als het regent',
		'De ramen kunnen niet open en de ventilatie is slecht, kinderen hebben hoofdpijn.',
		'Al zes jaar is er nieuwbouw beloofd en nog steeds zitten we in containers.',
		'er zijn te weinig lokalen dus wij hebben les in de kantine',
		'Tijdens de verbouwing is de hele dag geboord.',
		'Schimmel op de muren en emmers in de gang.',
		'Het nieuwe gebouw is prachtig, veel licht en rustige hoeken.'
	],
	toiletten: [
		'de wc is zo vies dat ik de hele dag niet ga',
		'Er is geen slot op de toiletdeur en geen zeep.',
		'je mag onder de les niet naar de wc en in de pauze is er een rij',
		'Mijn dochter houdt het op en heeft nu steeds blaasontsteking.',
		'het stinkt er naar plas en er ligt nooit papier',
		'De toiletten gaan na de pauze op slot vanwege vernieling.',
		'ik word ongesteld en er staan geen prullenbakjes',
		'Kleuters moeten alleen over de gang naar de wc.'
	],
	'eten-en-pauze': [
		'Een kwartier om te eten is voor mijn kleuter veel te kort.',
		'in de kantine verkopen ze alleen broodjes frikandel',
		'De gratis schoollunch is een uitkomst voor ons gezin.',
		'je mag in de pauze niet van het plein af',
		'Hij komt elke dag met een volle broodtrommel thuis omdat er geen tijd is.',
		'de overblijf is een chaos met twee vrijwilligers op honderd kinderen',
		'Snoepen mag niet maar trakteren moet wel.',
		'ik heb geen plek om te eten want alle tafels zijn bezet'
	],
	'schooltijden-en-rooster': [
		'Met het continurooster is ze om twee uur al thuis en wij werken allebei.',
		'mijn rooster wisselt elke week en ik heb dan tot vijf uur les',
		'Om acht uur beginnen is te vroeg voor pubers.',
		'Door het nieuwe lesrooster heeft hij op maandag negen uur achter elkaar.',
		'ik heb drie tussenuren op een dag',
		'De lestijden zijn gewijzigd zonder dat ouders iets gevraagd is.',
		'Het zeventigminutenrooster is voor mijn zoon veel te lang.',
		'waarom begint de school niet gewoon om half tien'
	],
	'vakantie-en-studiedagen': [
		'Weer een studiedag op maandag, dat is de vierde in twee maanden.',
		'We krijgen geen verlof buiten de schoolvakantie, ook niet voor een bruiloft in het buitenland.',
		'ik heb elf weken vakantie en verveel me kapot',
		'De margedagen staan pas in augustus in de gids en dan heb ik mijn vrije dagen al opgenomen.',
		'Mijn man werkt in de horeca en kan nooit in de zomer weg.',
		'Er was een boete voor luxeverzuim omdat we een dag eerder vertrokken.',
		'na de vakantie weet ik niks meer',
		'De vakanties van de twee scholen van mijn kinderen vallen niet gelijk.'
	],
	opvang: [
		'De bso stopt als een kind meer begeleiding nodig heeft.',
		'Er is geen plek op de naschoolse opvang en ik moet tot zes uur werken.',
		'op de opvang na school is niemand van mijn leeftijd',
		'De peuterspeelzaal zag het meteen, maar school wilde zelf eerst kijken.',
		'Geen enkele buitenschoolse opvang neemt hem aan vanwege zijn gedrag.',
		'Wie vangt mijn kind op als hij halve dagen naar school gaat?',
		'Het kinderdagverblijf heeft alles netjes overgedragen.',
		'de leidster van de bso begrijpt mij beter dan mijn juf'
	],
	'kamp-en-uitjes': [
		'Mijn dochter mocht niet mee op kamp tenzij ik zelf meeging.',
		'ik lag alleen in een tent want niemand wilde bij mij op de kamer',
		'De brugklasweek met overnachting was voor hem een nachtmerrie.',
		'Bij het schoolreisje naar de dierentuin bleef zij thuis.',
		'de buitenlandreis naar Berlijn was het leukste van het jaar',
		'Voor het werkweekend is geen begeleiding geregeld voor de medicijnen.',
		'bij het museumbezoek moest ik op school blijven zitten',
		'De groepsindeling voor het kamp gaf weken stress.'
	],
	'sport-en-gym': [
		'bij gym word ik altijd als laatste gekozen',
		'De gymles gaat over winnen en mijn motorisch zwakke zoon haat het.',
		'ik krijg een onvoldoende voor gym omdat ik niet kan hardlopen',
		'Sportdag is voor haar de ergste dag van het jaar.',
		'in de kleedkamer schelden ze me uit over mijn lijf',
		'Een topsporter combineren met school, dat regelen ze hier geweldig.',
		'Er is maar een keer per week gymnastiek, dat is veel te weinig.',
		'de gymleraar laat me nu scoren bijhouden'
	],
	zwemles: [
		'Het schoolzwemmen is afgeschaft en wij kunnen het niet betalen.',
		'Mijn zoon is negen en heeft nog geen diploma want groepsles lukt niet.',
		'ik durf niet met mijn hoofd onder water en dan duwen ze',
		'De zwemles met school is op een tijd dat de taxi niet rijdt.',
		'Er is een wachtlijst van een jaar voor zwemmen met een beperking.',
		'bij het schoolzwemmen moest ik me omkleden waar iedereen bij was',
		'Zonder zwemdiploma mocht ze niet mee naar het zwembad.',
		'De badmeester nam de tijd en nu zwemt hij.'
	],
	'muziek-kunst-toneel': [
		'Bij het schoolorkest bloeit zij op.',
		'tekenen is het enige vak waar ik blij van word en dat is geschrapt',
		'In de musical kreeg hij een rol zonder tekst.',
		'er is geen muziekles meer want dat kost te veel',
		'Handvaardigheid telt niet mee terwijl hij juist met zijn handen slim is.',
		'ik mocht zingen op het open podium en iedereen klapte',
		'Het toneelstuk van groep zes was voor haar een overwinning.',
		'de kunstklas is de beste keuze die ik heb gemaakt'
	],
	'feesten-en-tradities': [
		'Sinterklaas op school maakt hem weken van slag.',
		'met carnaval moet iedereen verkleed en ik haat dat',
		'De traktatie moest gezond zijn en mijn kind mag bijna niets.',
		'Op het kerstdiner zat zij alleen aan een tafeltje.',
		'het galafeest was alleen voor leerlingen met een uitnodiging',
		'Paasontbijt, lampionoptocht, allemaal op een dag dat ouders werken.',
		'Bij de diploma uitreiking noemden ze zijn naam niet.',
		'Vaderdag knutselen terwijl mijn kind geen vader heeft.'
	],
	'geweld-en-wapens': [
		'een jongen uit vier havo had een mes bij zich en de politie kwam',
		'Na de vechtpartij voor de poort durft zij niet meer naar buiten.',
		'ze wachtten me op na school en sloegen me met zijn vieren',
		'Er zijn kluisjescontroles op wapens, dat maakt mij bang.',
		'De leraar werd bedreigd door een vader.',
		'ik werd geschopt en er werd gefilmd',
		'Onze zoon is mishandeld op het schoolplein en we deden aangifte.',
		'er lopen nu beveiligers rond in de school'
	],
	corona: [
		'Sinds de lockdown is hij nooit meer echt op gang gekomen.',
		'thuisles achter een scherm in coronatijd, ik ben toen alles kwijtgeraakt',
		'Met long covid zijn twee uren school al te veel.',
		'Door de schoolsluitingen in de pandemie mist ze een heel jaar aan vriendschappen.',
		'De coronagelden waren op en de extra hulp stopte.',
		'we deden de brugklas half online',
		'Na de quarantaine durfde zij niet meer in een volle klas.',
		'ik heb na corona nog steeds achterstanden'
	],
	rouw: [
		'Mijn man is in april overleden en op school deed iedereen alsof er niets was.',
		'mijn opa ging dood en ik moest gewoon een toets maken',
		'Na de begrafenis stond de juf met de hele klas een kaars te branden.',
		'ik mis mijn broertje en kan het niemand vertellen',
		'Een rouwgroepje op school hielp haar na de dood van haar moeder.',
		'Twee jaar na het verlies denkt de school dat het wel over is.',
		'toen mijn beste vriendin verongelukte was er een stille plek met foto’s',
		'Het verdriet komt bij hem pas nu en niemand legt het verband.'
	],
	'somberheid-en-zelfdoding': [
		'ik zie het niet meer zitten en niemand merkt het',
		'Onze dochter sneed zichzelf en school belde pas na een maand.',
		'Hij zei dat hij niet meer wilde leven, hij is elf.',
		'ik ben depressief en dan moet je gewoon je huiswerk inleveren',
		'Na een poging tot zelfdoding moest ze op maandag weer in de klas zitten.',
		'De mentor zag dat ik somber was en bleef na de les bij me zitten.',
		'suïcidale gedachten, daar wist de zorgcoördinator geen raad mee',
		'alles is grijs en ik kom mijn bed niet uit'
	],
	eetproblemen: [
		'Mijn dochter heeft anorexia en moet onder toezicht lunchen.',
		'ik gooi mijn brood elke dag weg en niemand heeft het door',
		'Na de kliniek voor haar eetstoornis moest ze in één keer vier vakken inhalen.',
		'op school maken ze opmerkingen over hoe dun ik ben',
		'De calorieënles bij biologie was voor haar de druppel.',
		'ik eet niet in de kantine want iedereen kijkt',
		'Hij eet door zijn autisme maar drie dingen en de overblijfkracht dwong hem.',
		'ze weegt zich vijf keer per dag en de gymleraar prees haar'
	],
	'kindermishandeling-en-onveiligheid': [
		'thuis wordt er geslagen en ik durf het op school niet te zeggen',
		'School deed een melding bij Veilig Thuis zonder eerst met ons te praten.',
		'mijn vader schreeuwt en gooit dingen als hij gedronken heeft',
		'Na de melding van mishandeling zijn we als ouders nergens meer welkom.',
		'De juf zag de blauwe plekken en deed wat ze moest doen.',
		'ik slaap soms niet omdat het thuis niet veilig is',
		'Er kwam een raadsonderzoek door een misverstand op school.',
		'Huiselijk geweld, en de school stuurde gewoon brieven naar zijn adres.'
	],
	'mantelzorg-en-brusjes': [
		'ik zorg na school voor mijn moeder die ms heeft',
		'Mijn gezonde zoon komt altijd op de laatste plaats door zijn broer.',
		'als brusje moet je altijd rekening houden',
		'Zij kookt en doet de was omdat ik ziek ben, huiswerk schiet erbij in.',
		'ik ben jonge mantelzorger en kom daardoor soms te laat',
		'Op school weet niemand dat hij voor zijn vader zorgt.',
		'mijn zus heeft het syndroom van down en ik word daarop aangesproken',
		'De mentor geeft haar ruimte omdat ze voor haar oma zorgt.'
	],
	'zwangerschap-jonge-ouders': [
		'ik ben zwanger en zeventien en school wist niet wat ze met me moest',
		'Na de bevalling mocht ze haar examen spreiden.',
		'er is geen plek om te kolven',
		'Als jonge moeder krijg ik geen opvang tijdens mijn lesuren.',
		'Mijn dochter kreeg een baby en werd van school gepraat.',
		'ik neem mijn zoontje soms mee naar de les',
		'De tienermoedergroep hielp mij aan mijn diploma.',
		'verlof na mijn zwangerschap telde als verzuim'
	],
	'passend-mbo': [
		'Op het mbo houdt alle begeleiding van de middelbare ineens op.',
		'de entree opleiding was de enige die mij wilde',
		'Bij de intake op het roc werd gezegd dat zijn diagnose een probleem is.',
		'mijn slb’er heeft veertig studenten en kent mijn naam niet',
		'Passend onderwijs geldt blijkbaar niet op het mbo.',
		'Een bindend negatief studieadvies omdat ze door ziekte achterliep.',
		'ik doe niveau 2 techniek en krijg gelukkig extra tijd met mijn theorie',
		'De studentbegeleider van het roc heeft alles voor hem geregeld.'
	],
	profielkeuze: [
		'In de derde moet je een profiel kiezen en ik heb geen idee wat ik wil.',
		'De decaan had tien minuten voor mijn profielkeuze.',
		'ik mocht geen wiskunde b kiezen vanwege mijn zes',
		'Het vakkenpakket dat zij wil past niet in het rooster.',
		'een beroep kiezen op je veertiende is belachelijk',
		'Hij wil kok worden en iedereen duwt hem naar de havo.',
		'door mijn profiel kan ik niet naar de studie die ik wil',
		'De keuzebegeleiding met een echte loopbaancoach was heel goed.'
	],
	'rapport-en-oudergesprek': [
		'Het tienminutengesprek was na zes minuten voorbij.',
		'in mijn rapport staat alleen wat niet goed gaat',
		'Het rapport is een lijst met bolletjes waar geen ouder wijs uit wordt.',
		'De ouderavond is altijd om vier uur, dan werk ik.',
		'ik krijg een woordrapport en dat vind ik fijner dan cijfers',
		'Tijdens het voortgangsgesprek stelde de leerkracht voor het eerst een open vraag.',
		'Je moet intekenen op een tijd en dan is alles vol.',
		'bij het leerlingbesprekingsuur las ik mijn eigen verslag voor'
	],
	'afspraken-en-straf': [
		'ik moest nablijven voor iets wat ik niet heb gedaan',
		'Strafregels schrijven, dat dat nog bestaat.',
		'De hele klas kreeg straf voor wat twee jongens deden.',
		'bij drie gele briefjes moet je je om acht uur melden',
		'Geschorst voor twee dagen omdat hij een stoel omgooide.',
		'Uit de les gestuurd en dan op de gang staan.',
		'elke docent heeft weer andere regels over petjes en jassen',
		'Ze deden corvee in plaats van straf en dat werkte beter.'
	],
	klassenindeling: [
		'Mijn dochter is van al haar vriendinnen gescheiden bij de nieuwe indeling van de groepen.',
		'ze hebben de klassen door elkaar gehusseld en nu ken ik niemand',
		'In een combinatiegroep drie vier krijgt hij te weinig instructie.',
		'Waarom zitten alle drukke kinderen bij elkaar in een klas?',
		'ik zit met mijn pester in dezelfde brugklas terwijl we dat hadden gevraagd',
		'De indeling werd op de laatste dag voor de vakantie opgehangen.',
		'Een gemengde kleutergroep is voor haar heel fijn.',
		'we mochten drie namen opgeven en ik kreeg er geen een'
	],
	'fusie-en-sluiting': [
		'Onze dorpsschool gaat dicht en de volgende is acht kilometer verder.',
		'door de fusie zitten we met twee keer zoveel leerlingen',
		'Het bestuur wil de kleine school opheffen en luistert niet naar ouders.',
		'Na de samenvoeging is de sfeer helemaal weg.',
		'mijn school sluit volgend jaar en ik moet mijn laatste jaar ergens anders doen',
		'Er zijn te weinig leerlingen over dus ze stoppen ermee.',
		'De nieuwe scholengemeenschap is een fabriek.',
		'Ouders begonnen een actie om de sluiting tegen te houden.'
	],
	medezeggenschap: [
		'In de medezeggenschapsraad zitten drie ouders en niemand weet wie.',
		'de leerlingenraad mag meepraten over de kleur van de muren, meer niet',
		'Als lid van de oudergeleding kreeg ik de stukken een dag van tevoren.',
		'De MR had geen instemming gegeven en toch ging het door.',
		'ik zit in de leerlingenraad en we hebben de kantine veranderd',
		'De ondersteuningsplanraad zoekt al een jaar een ouder.',
		'Onze klankbordgroep van ouders is na twee keer opgeheven.',
		'Verkiezingen voor de raad, een kandidaat, en die was het dus.'
	],
	privacy: [
		'De diagnose van mijn zoon stond in een mail aan alle ouders.',
		'mijn cijfers hingen met naam en al op de deur',
		'School deelde ons dossier met de gemeente zonder toestemming.',
		'Er staan foto’s van mijn kind op de website terwijl ik nee had gezegd.',
		'Een datalek, en alle adressen lagen op straat.',
		'de leraar vertelde in de klas wat ik in vertrouwen had gezegd',
		'Wie mag er in het leerlingdossier kijken? Daar krijg ik geen antwoord op.',
		'camera’s in de gangen, niemand heeft ons iets gevraagd'
	],
	'thuisonderwijs-en-particulier': [
		'Wij geven nu zelf les aan de keukentafel omdat geen school hem wilde.',
		'Een particuliere school kost ons twintigduizend euro per jaar maar hij leert weer.',
		'ik krijg les van mijn moeder thuis en dat is rustig',
		'Voor thuisonderwijs heb je vrijstelling nodig op grond van richtingbezwaar.',
		'Een online school bleek de oplossing, alleen betaalt niemand dat.',
		'Op de democratische school kiest ze zelf wat ze leert.',
		'bij het privé instituut zijn de klassen met acht leerlingen',
		'We overwegen te emigreren om hem zelf te mogen onderwijzen.'
	],
	'veilig-naar-school': [
		'De oversteek bij de school is levensgevaarlijk, er is geen zebrapad.',
		'ik moet twaalf kilometer fietsen in het donker langs de provinciale weg',
		'Auto’s parkeren op de stoep en kleuters lopen ertussen.',
		'Mijn fiets is voor de derde keer gestolen uit de stalling.',
		'Er is een kind aangereden voor de poort.',
		'de klaar-over is gestopt en nu durft mijn zusje niet',
		'Een kiss and ride waar iedereen dubbel staat.',
		'in de stadsbus naar school word ik lastiggevallen'
	],
	'burgerschap-en-wereldnieuws': [
		'Over de oorlog wordt in de klas niet gepraat terwijl mijn kind er wakker van ligt.',
		'bij maatschappijleer mocht ik mijn mening over de verkiezingen niet geven',
		'De docent is politiek gekleurd en dat merk je.',
		'We hadden een les over democratie met een echte wethouder.',
		'door het nieuws over de oorlog maken klasgenoten ruzie',
		'Mijn zoon gelooft alles wat hij op TikTok ziet over de aarde en school doet niets.',
		'We bezochten het parlement en mochten vragen stellen.',
		'het klimaat maakt me bang en op school zeggen ze dat het meevalt'
	]
};
