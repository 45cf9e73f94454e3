import type { ExampleStory } from '#lib/domain/codebook.ts';

/** Whole stories about this theme, written from knowledge of the field. */
export const vervoerStories: ExampleStory[] = [
	{
		text: 'Om 6.50 uur staat ze in de vensterbank uit te kijken naar twee koplampen. Het schema zegt 7.05. Het is 7.05 geweest, 7.25 geweest, één keer 8.10. En steeds een ander gezicht achter het stuur dat vraagt waar ze heen moet. Zij is negen en praat niet. Ik heb een label aan haar rits gehangen, met het adres, zoals je bij een koffer doet.',
		also: [],
		tone: 'bad',
		writer: 1
	},
	{
		text: 'de school is 9 km verderop en toch zit ik 1 uur en 20 min achterin want we halen eerst half de provincie op. ik zit naast een jongen die de hele weg het zelfde liedje zingt, kan ie niks aan doen. als ik aankom heb ik mn energie voor die dag al op. op papier begint mijn dag om half 9 maar eigenlijk om 7',
		also: ['prikkels'],
		tone: 'bad',
		writer: 1
	},
	{
		text: "De gemeente vindt dat een kind van veertien met een verstandelijke beperking zelfstandig kan leren reizen. Daartoe kregen wij een map 'Samen op de fiets'. Op de route liggen twee rotondes en een spoorwegovergang waar ík nog afstap. Leerlingenvervoer afgewezen, bezwaar ingediend, hoorzitting over veertien weken. Tot die tijd rijd ik hem met de bakfiets. Hij is 1 meter 82.",
		also: ['wachttijden'],
		tone: 'bad',
		writer: 1
	},
	{
		text: 'mag ik ook iets liefs zeggen. onze chauffeur ahmed rijdt al 3 jaar. hij weet dat ik niet tegen de radio kan en dat kevin voor t raam moet en dat je bij lotte niet mag zeggen dat het regent. hij heeft een kaartje gestuurd toen mn konijn dood was. in september rijdt er een ander bedrijf want die is goedkoper. wij hebben allemaal een handtekening gezet maar tegen wie',
		also: [],
		tone: 'mixed',
		writer: 1
	},
	{
		text: 'De dichtstbijzijnde passende school is 31 kilometer. Ik heb geen rijbewijs, mijn nachtdienst eindigt om zeven uur. Dus stap ik in mijn verpleegstersuniform met hem op lijn 4, dan de trein, dan lijn 61, lever hem af, en slaap vervolgens rechtop in de wachtruimte van station tot ik hem weer moet halen. De vergoeding: één ov-kaart, op zijn naam.',
		also: ['schoolplek'],
		tone: 'bad',
		writer: 1
	},
	{
		text: 'sinds ik van het busje af ben en met mijn scootmobiel ga ben ik zelfs bij regen blij. twee jaar geoefend met een vrijwilliger van 71, rens, hij reed voorop op zn elektrische fiets en dan moest ik zeggen wat ik zag. stoplicht. hond. mevrouw met kar. nu zwaai ik gwn naar het busje als ie me inhaalt',
		also: [],
		tone: 'good',
		writer: 1
	},
	{
		text: "Een taxibusje met acht kinderen van cluster 4 en één chauffeur, zonder begeleider. De gordel van ons meisje zat verkeerd om, dat zag ik pas op de stoep. De centrale: 'Daar hebben we geen melding van, mevrouw.' Nee, ík ben de melding. Drie kwartier muziek aan de telefoon, altijd hetzelfde panfluitje. Mijn dochter neuriet het inmiddels.",
		also: ['prikkels'],
		tone: 'bad',
		writer: 1
	},
	{
		text: 'op dinsdag ben ik t 6e uur uit maar ik word pas na t 8e opgehaald want dat kan niet anders met de planning. dus zit ik 2x 50 minuten op de bank bij de receptie. in de winter zit ik met mn jas aan want elke keer gaat die schuifdeur open. ik heb al 4 sudokuboekjes op',
		also: [],
		tone: 'bad',
		writer: 1
	},
	{
		text: "Om tien voor zeven staat ze al op de stoep, in het donker, met dat hesje. Want hij kan om zeven komen, maar hij kan ook om acht uur komen. Of hij komt en dan is het een andere, en die heeft haar niet op de lijst. 'Kiki? Ik heb geen Kiki.' Zij zegt dan niks, zij praat niet tegen vreemden. Dus daar reed hij weer weg. Ik zag het vanuit het badkamerraam, met de tandenborstel in mijn mond. Ik riep nog.",
		also: [],
		tone: 'bad',
		writer: 2
	},
	{
		text: 'ik zit 2 uur en 10 min in dat busje per dag. school is 14 km. we halen eerst iedereen op van hier tot duitsland voor mn gevoel. en er mag geen raam open want dan gaat milan gillen en er mag geen raam dicht want dan wordt noa misselijk. chauffeur zet dan frans bauer aan, dat is de vrede',
		also: ['prikkels'],
		tone: 'mixed',
		writer: 2
	},
	{
		text: 'De gemeente wil dat hij gaat leren fietsen. Prima, niks op tegen, zei ik. Maar hij heeft geen benul van rechts, en hij stopt voor elke hond. Zeventien kilometer langs de N-weg. De dame vroeg of er in het gezin niet iemand kon meefietsen. Ik zeg, wie dan? Ik begin om half zeven in de kas. Ze had een folder over zelfredzaamheid. Ik had een verklaring van de kinderarts. Die heeft ze niet aangeraakt, alsof het heet was. Dus we hebben het geprobeerd, op een zondag. Na vier kilometer stond er een teckel. Na zes nog een. Drie uur, enkele reis. Ik heb dat opgeschreven met tijden erbij. Bezwaar, heet dat. Nu ligt het bij een commissie.',
		also: ['niet-gehoord'],
		tone: 'bad',
		writer: 2
	},
	{
		text: "Onze chauffeur heet Ben en die is 71. Hij heeft voor elke passagier een eigen kussentje gekocht bij de Action, dan weet je waar je zit. Als iemand jarig is rijdt hij langs het water. De centrale wil dat hij de kortste route neemt dus dan zegt hij in de portofoon: 'lichte vertraging, jongens.' Ik ga over een jaar naar mbo met de trein. Ik mag het kussentje houden.",
		also: [],
		tone: 'good',
		writer: 2
	},
	{
		text: 'Beschikking leerlingenvervoer: toegekend. Begindatum: 1 november. School: begint 26 augustus. Daartussen zitten negen weken en die heb ik met mijn eigen Twingo gereden, twee keer veertig minuten heen en twee keer veertig terug, en mijn baas zei na drie weken: zo gaat het niet. Hij had gelijk, het ging ook niet. Ik vroeg bij de gemeente om kilometergeld. Dat kan, zeiden ze, vanaf 1 november.',
		also: ['wachttijden'],
		tone: 'bad',
		writer: 2
	},
	{
		text: 'Ik mocht leren met de trein door een project. Er ging een student mee, Jip. Eerst zat die naast me, toen tegenover me, toen een coupé verder, en op het laatst stond hij alleen nog op het perron te zwaaien als een idioot. Nu ga ik alleen. Vorige week stond het sein op rood bij Amersfoort en heb ik gewoon aan een mevrouw gevraagd of zij het wist. Dat ik dat durfde! Mijn moeder heeft taart gehaald.',
		also: [],
		tone: 'good',
		writer: 2
	},
	{
		text: "Vijf verschillende gezichten achter het stuur, in twee weken. Mijn kleinzoon heeft dat met een lijstje bijgehouden: snor, kaal, kaal met bril, mevrouw, snor (andere). Hij moet weten wie. Als ie het niet weet, stapt ie niet in. En dan staat er op het briefje: 'leerling weigert.' Ik heb gebeld met zo'n keuzemenu, toets drie. Zegt zo'n jongen, opa, wij rijden door heel Gelderland, wij kunnen niet met gezichten gaan werken.",
		also: ['prikkels'],
		tone: 'bad',
		writer: 2
	},
	{
		text: 'mijn rolstoel moet met 4 riemen vast. de nieuwe doet er 2 want haast. ik zei het en hij zegt je zit toch. bij elke bocht schuif ik zo een stuk. ik heb het gemeld en nu is het weer 4 maar hij zegt geen hoi meer. prima, liever 4 riemen als hoi',
		also: ['toegankelijkheid'],
		tone: 'mixed',
		writer: 2
	},
	{
		text: "Om 6.40 uur sta ik met haar achter het gordijn. Het kan 6.50 zijn, het kan 7.35 zijn. Zij heeft haar muts op en haar rugzak om, op de trap, want zitten op de bank is 'nog niet weg'. Elke koplamp is hem en is hem niet. Als hij er eindelijk is zit er weer een ander achter het stuur, en dan moet ze eerst dat gezicht leren. Voor de school begint heeft zij er al een werkdag op zitten. De vervoerder heeft een app waarin je het busje kunt volgen, een geel stipje. Dat stipje staat meestal stil in een weiland bij Obdam. Ik heb het bedrijf gevraagd of er een week lang dezelfde man kon rijden, desnoods te laat. Te laat kunnen we wel. Het is het gezicht.",
		also: ['prikkels'],
		tone: 'bad',
		writer: 3
	},
	{
		text: 'we zitten met zn 7en in een busje voor 8. de achtste stoel is voor de rolstoel van milan maar milan is in april verhuisd. niemand gaat daar zitten. chauffeur zet altijd nog de riem vast zodat t niet rammelt',
		also: [],
		tone: 'mixed',
		writer: 3
	},
	{
		text: "De gemeente stelt dat een kind van twaalf zeven kilometer kan fietsen. Onze jongen kan dat ook, het probleem is dat hij bij elk stilstaand water moet stoppen om te kijken of er iets in leeft. Wij wonen in de Alblasserwaard. Op de proefrit die wij moesten bijhouden deed hij er vier uur over. De consulent schreef: 'Traject is haalbaar gebleken.'",
		also: ['niet-gehoord'],
		tone: 'mixed',
		writer: 3
	},
	{
		text: 'Mijn dag: 6.15 op. 6.55 busje. Eerst Lexi ophalen in Heerhugowaard, dan de tweeling, dan een stuk dijk, dan Joep die altijd moet overgeven bij het tankstation. 8.50 op school. Daar vraagt de mentor of ik uitgerust ben. Om 15.00 uur alles achterstevoren, ook Joep.',
		also: [],
		tone: 'mixed',
		writer: 3
	},
	{
		text: 'Aan de bestuurder van maandag tot en met woensdag, ik weet uw achternaam niet. U vroeg in de eerste week welk liedje hij mooi vond en sindsdien staat het op als u de straat in rijdt, zachtjes, en niet door de toeter heen. Hij loopt dan alleen naar het tuinhek. U weet niet dat wij hem daarvoor twee jaar lang naar buiten hebben gedragen. Op donderdag en vrijdag dragen wij nog.',
		also: [],
		tone: 'good',
		writer: 3
	},
	{
		text: 'nieuwe aanbesteding dus nieuwe taxi. de vorige chauffeur wist dat ik nooit links zit. deze heeft een tablet en daar staat dat ik links zit. ik sta dus buiten en hij wijst op de tablet. zo stonden we er om 7.10, en om 7.25. mn moeder in dr badjas. de tablet won',
		also: ['prikkels'],
		tone: 'bad',
		writer: 3
	},
	{
		text: 'Ik heb geen rijbewijs, mijn man werkt in de kas van vier uur. Brief van gemeente zegt: ouders kunnen brengen of oma. Oma is in Asmara. Ik bel en zeg dit. Mevrouw vraagt of er een andere oma is.',
		also: ['informatie'],
		tone: 'bad',
		writer: 3
	},
	{
		text: 'examenweek. begint 9.00. busje regelt alleen vaste tijden dus die komt 8.50 aan of niet. dag 1: 8.50. dag 2: 8.58. dag 3: 9.11 en toen mocht ik er niet meer in, surveillant wees op het klokje. de chauffeur heeft nog met zn hand op de ruit staan kloppen voor me. lieve man eig',
		also: ['toetsen'],
		tone: 'bad',
		writer: 3
	},
	{
		text: "06.50 staat hij beneden, jas dicht. 07.05 zou het busje er zijn. 07.40 bel ik: 'Onderweg.' 08.15 bel ik: 'De chauffeur is er al geweest.' Hij heeft vijf kwartier op de stoep gestaan en naar elke witte bus gezwaaid. Als er ooit iemand is langs geweest, dan in een droom.",
		also: [],
		tone: 'bad',
		writer: 4
	},
	{
		text: 'ik woon op 9 minuten van school. ik doe er 1 uur 20 over want we halen eerst nog 6 anderen op in 4 dorpen. ik ken alle rotondes. meneer jan de chauffeur kan er ook niks aan doen die krijgt het zo van een computer. ik ben al kapot als de les begint',
		also: ['prikkels'],
		tone: 'bad',
		writer: 4
	},
	{
		text: "Gemeente X rekent de dichtstbijzijnde toegankelijke school, school Y is dichterbij maar zit vol, dus is school Z het, en Z ligt volgens de routeplanner 5,8 kilometer verderop waar de verordening 6 kilometer eist. Er ligt een spoorlijn tussen. Ons kind van acht met een IQ van 55 kan, aldus de beschikking, 'onder begeleiding fietsen'. De begeleiding ben ik en ik werk bij het ziekenhuis. Bezwaar ingediend; hoorzitting in de week na de zomer.",
		also: ['informatie'],
		tone: 'bad',
		writer: 4
	},
	{
		text: 'Sinds dit jaar reis ik zelf. Eerst oefende ik met een mevrouw: zij zat achterin de bus en ik deed of ik haar niet kende. Daarna zat ze in de volgende bus. Daarna thuis bij de telefoon. Vorige week was er een omleiding en heb ik aan de buschauffeur gevraagd hoe het zat. Ik kwam drie minuten te laat en mijn meester gaf me een hand. Mijn moeder vond het eerst niks. Zij dacht dat ik kwijt zou raken want dat was ik een keer, in de dierentuin, toen was ik zeven. Nu ben ik zestien. Ik heb een kaart om mijn nek met drie telefoonnummers en ik weet dat ik bij het rode gebouw op stop moet drukken. Op vrijdag neem ik zelf een krentenbol mee voor onderweg.',
		also: [],
		tone: 'good',
		writer: 4
	},
	{
		text: 'Vijf verschillende gezichten in één week achter dat stuur. Voor een ander kind is dat een weetje. Voor het onze betekent het dat hij elke ochtend opnieuw moet besluiten of hij instapt bij een vreemde, precies wat wij hem altijd hebben verboden. Woensdag besloot hij van niet. Het vervoersbedrijf noteerde: loosmelding, kosten doorberekend.',
		also: ['prikkels'],
		tone: 'bad',
		writer: 4
	},
	{
		text: 'In de bus zit ik naast Daan en die gilt. Ik vind Daan lief, maar hij gilt in mijn goede oor. Ik heb gevraagd of ik voorin mag. Voorin zit al iemand die spuugt als hij achterin zit. Toen heb ik een koptelefoon gekregen van de centrale. Hij is van het merk dat ze ook bij heiwerk gebruiken en hij is heel goed.',
		also: ['prikkels'],
		tone: 'mixed',
		writer: 4
	},
	{
		text: 'Ik breng en haal. 41 kilometer enkele reis, vier keer per dag want ik kan daar niet blijven. Mijn baas heeft er begrip voor gehad tot en met maart. Nu ben ik zelfstandig, zo noemen ze dat als je ontslag neemt. De kilometervergoeding dekt de benzine heen.',
		also: [],
		tone: 'bad',
		writer: 4
	},
	{
		text: "school is om 15:10 uit. ik word opgehaald om 16:05. dus ik zit elke dag bijna een uur in de hal bij de plant. de schoonmaker stofzuigt om mij heen. heb het al gevraagd maar 'de combi rit kan niet anders'. ik heb die plant nu een naam gegeven. Gerda",
		also: [],
		tone: 'bad',
		writer: 4
	},
	{
		text: 'Om 6.50 moet hij klaarstaan voor school om 8.45. Het is elf kilometer. Het busje doet eerst twee dorpen, een bakker, lijkt het wel, en dan pas ons. In de winter ziet hij zijn huis alleen in het donker. Ik heb de route zelf op Maps gezet, scheelt veertig minuten. De planner zei dat Maps niet meedoet aan de aanbesteding.',
		also: [],
		tone: 'bad',
		writer: 5
	},
	{
		text: 'chauffeur nr 7 dit jaar. deze heet Bennie en draait Abba. ik haat abba maar hij is wel elke dag dezelfde dus ik heb m verteld dat ik van stiltes hou en nu doet ie zachtjes. mag hij blijven a.u.b.',
		also: ['prikkels'],
		tone: 'good',
		writer: 5
	},
	{
		text: 'Om zes uur twintig gaat de verlichting op onze stoep aan, want dan staat mijn kleindochter er. De rit duurt volgens het contract vijftig minuten; ik heb hem gereden in drieëntwintig. De rest van de tijd halen ze kinderen op uit vijf dorpen, tweemaal langs de melkfabriek. Ze heeft een kussentje mee. De gemeente heeft mij geschreven dat de route optimaal is. Voor de melk misschien.',
		also: ['informatie'],
		tone: 'bad',
		writer: 6
	},
	{
		text: "onze chauffeur henk (andere naam) draait elke dag een plaat die iemand van ons kiest. op maandag ben ik en dan is het metal. hij zegt dan 'mijn oren' maar hij tikt wel mee op het stuur. als er file is doet hij een quiz. hij gaat met de zomer weg en we hebben een cd voor m gebrand, ook al heeft de nieuwe bus geen cd speler",
		also: [],
		tone: 'good',
		writer: 6
	},
	{
		text: "Vier chauffeurs in zes weken. Elke nieuwe vraagt waar hij moet stoppen, en elke nieuwe krijgt van onze zoon het hele verhaal vanaf het begin, want in zijn hoofd moet dat. Dus vertrekt de bus te laat, dus klagen de andere ouders, dus kreeg ik als vader een mail over 'het instapgedrag'. Hij stapt prima in. Hij wil alleen eerst weten bij wie.",
		also: ['zorg-en-onderwijs'],
		tone: 'bad',
		writer: 6
	},
	{
		text: 'Zes kinderen, vijf adressen, drie gemeenten. De onze wordt om tien over zeven opgehaald voor een school waar je in een kwartier heen fietst. Hij ziet de zonsopgang, zegt hij, en Zaltbommel. Ik heb het aan de planner voorgelegd. Die zei dat Zaltbommel een logische lus was.',
		also: [],
		tone: 'bad',
		writer: 7
	},
	{
		text: 'We hebben elke maand een andere en die weet dan niet dat ik misselijk word achterin. dan zeg ik het en zegt hij iedereen heeft wat. vandaag heb ik over mijn werkstuk gespuugd, het was net gebonden. school zei inleveren is inleveren en mama belt nu met de gemeente, lijn 3, al voor de vierde keer',
		also: [],
		tone: 'bad',
		writer: 7
	},
	{
		text: 'ov leren reizen met oefenmaatje jaap van 71. eerste keer zaten we verkeerd en kwamen we bij de ikea. toen hebben we daar gehaktballetjes gegeten. nu doe ik het alleen al 3 weken. ik stuur jaap een duim als ik er ben',
		also: ['lotgenoten'],
		tone: 'good',
		writer: 7
	},
	{
		text: 'Het busje komt om 7.05, of om 7.50, of niet. Wij ontbijten staand. Mijn zoon heeft een tabel gemaakt van de gele vlekken die door de straat rijden en wat ervan stopt. Vorige week stopte er een en dat was de glazenwasser.',
		also: [],
		tone: 'bad',
		writer: 8
	},
	{
		text: 'onze chauffeur weet van iedereen welk liedje. ik zit voorin want ik word misselijk. als lotte uitstapt gaat haar liedje uit en dat van mij aan. hij gaat in juli met pensioen en we hebben nu al een lijst gemaakt voor de volgende',
		also: [],
		tone: 'good',
		writer: 8
	},
	{
		text: 'Zestig kilometer per dag, acht jaar oud, omdat dichterbij geen plek is. De gemeente vergoedt de kilometers. Zijn voetbaltraining begint om vijf uur en hij is om tien voor half zes thuis. Op zaterdag staat hij langs de lijn, in trainingspak, als supporter van zijn eigen elftal. Hij zegt dat iemand het moet doen. Voor voetbal is geen formulier.',
		also: ['schoolplek'],
		tone: 'bad',
		writer: 8
	}
];
