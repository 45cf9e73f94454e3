import type { WatchTopic } from '#lib/domain/codebook.ts';

export const feestenEnTradities: WatchTopic = {
	id: 'feesten-en-tradities',
	label: 'Feesten en tradities',
	terms: [
		'sinterklaas*',
		'kerstviering',
		'kerstdiner',
		'paasontbijt',
		'carnaval*',
		'verjaardag vieren op school',
		'klassenfeest',
		'schoolfeest*',
		'schooldisco',
		'gala',
		'juffendag',
		'afscheidsfeest',
		'surprise avond',
		'lootjes trekken',
		'halloween'
	],
	examples: [
		'Sinterklaas op school maakt hem weken van slag.',
		'met carnaval moet iedereen verkleed en ik haat dat',
		'De traktatie moest gezond zijn en mijn kind mag bijna niets.',
		'Op het kerstdiner zat zij alleen aan een tafeltje.',
		'het galafeest was alleen voor leerlingen met een uitnodiging',
		'Paasontbijt, lampionoptocht, allemaal op een dag dat ouders werken.',
		'Bij de diploma uitreiking noemden ze zijn naam niet.',
		'Vaderdag knutselen terwijl mijn kind geen vader heeft.'
	],
	stories: [
		"Kerstdiner, iedereen neemt iets lekkers mee en komt in glitter. Ze staat al drie weken op de lijst voor 'stokbrood'. Ze wil niet. Het hele lokaal anders, de lichten uit, zitten naast wie je niet kent. Dit jaar mocht ze met een ander meisje de tafels dekken en daarna naar huis. Mooiste kerst tot nu toe.",
		'elk jaar moeten de brugklassers bij de introductie een liedje zingen op een tafel. traditie. een jongen uit mijn klas plaste bijna in zn broek van de zenuwen en dat staat nu op 40 telefoons. traditie is geen argument vind ik',
		'wij hebben suikerfeest en dan moet je vrij vragen met een formulier en krijg je 1 dag en je mist een toets die je zelf moet inhalen. met kerst zit alles 2 weken dicht zonder formulier. niet boos ofzo. valt gewoon op',
		"Op vrijdag trakteren ze, ook in de eerste nog. Mijn zoon verjaart in de grote vakantie en is in acht jaar nul keer toegezongen. Zijn mentor deed op 17 juni een 'zomerkinderenuur', met vijf jarigen tegelijk en een taart. Hij heeft er niets over gezegd, maar het papieren kroontje ligt nog op zijn kast.",
		"gala kost 35 pp en je moet met iemand. ik ga dus niet. in de groepsapp alleen maar jurken en limo's en wie met wie. volgende dag eerste uur vrij 'voor de gangers' en ik moest wel komen, zat ik daar met 2 anderen en een invaller",
		'Vijf december, gymzaal, tachtig gillende kleuters, een rookmachine. Ons kind zat in de gang met zijn handen op zijn oren en een wildvreemde piet die hem probeerde te troosten. De tweede keer kreeg hij van de juf een kijkje achter de schermen: mutsen passen, de rookmachine uitzetten. Toen durfde hij wel. Voorbereiden, dat is het toverwoord.',
		'op mijn school werd kerst, pasen, carnaval en koningsdag gevierd. suikerfeest was je absent. ik vroeg in de leerlingenraad of het ook kon. nu doen we in het voorjaar een lange tafel en iedereen neemt eten mee van thuis. de conciërge nam stamppot. beste dag van het jaar no cap',
		'Trakteren. Vroeger was het een mandarijntje met een vlaggetje. Nu zie ik op het plein hele bouwwerken voorbijkomen, met cadeautje. Er is een moeder die haar kind op zijn verjaardag ziek meldt, dat weet ik zeker, omdat ze het niet kan betalen. Spreek af: één kaars, één lied, en het kind mag kiezen wat de klas gaat spelen.',
		"Het gala kostte 37,50, en dat is exclusief de limousine waar 'iedereen' in komt. Ik ben met de fiets gegaan, in het pak van mijn opa, met een vriendin in gympen. We hebben tot twee uur gedanst. Toch zijn er acht uit onze jaarlaag thuisgebleven en ik vermoed waarom. Maak er volgend jaar een feest in de aula van.",
		"Carnaval in Limburg betekent: vijf dagen niets normaals. Voor de meesten prachtig. Onze zoon van het sbo raakt de weg kwijt als de meester een krokodil is. Ik heb het gezegd en ze lachten, 'hij moet eraan wennen, is onze cultuur'. Dit jaar mocht hij in die week naar de boerderij van zijn tante. De krokodil stuurde een kaart.",
		'Van half november tot na Driekoningen is mijn stiefzoon geen kind maar een zenuw. Liedjes, lootjes, dozen die er gisteren niet stonden, en een man met een baard die onverwacht op de gang loopt. Vorig jaar zei school nog: het is toch feest. Dit jaar heeft de juf voor hem een Piet aangewezen die vooraf kwam kennismaken, zonder pak, gewoon in spijkerbroek, en daarna voor zijn ogen dat pak aantrok. Hij heeft de kraag rechtgezet. Toen was het zijn feest.',
		'kerstgala. je moet in het lang en met iemand. ik zit op pro en ik heb geen lang en geen iemand. toen heb ik met metaal een robot gemaakt van afvoerpijp, op wieltjes, met een strikje. die heb ik meegenomen als date. eerst lachen en toen wou iedereen met hem op de foto. de burgemeester heeft met hem gedanst. hij staat nu bij de receptie, hij heet Sjors. ik was toch wel liever met Chantal gegaan',
		"Vaderdag. Ze zitten daar dan met dozen en lijm en bij mijn pleegzoon is het elk jaar de vraag voor wie. Zijn vader zit vast. Ik ben er wel, maar ik ben ik. Groep 4 loste het op met 'maak er maar een voor opa', die hij niet heeft. Nu in groep 5 vroeg de meester: voor wie zijn jouw handen vandaag aan het werk? Hij maakte er twee. Eentje is met de post gegaan, in een bruine envelop, en daar kwam een antwoord op.",
		'wij vieren thuis geen verjaardagen, geloof. al mijn hele leven ga ik met taart naar de gang. ja echt, ze zetten me dan op de gang met een boekje zodat ik er geen last van heb. ik heb er geen last van! ik mag alleen niet zingen. ik kan prima toekijken hoe jullie eten. op het vso zei ik dat een keer en toen zeiden ze o dan blijf je toch zitten. 8 jaar gang voor niks',
		'Carnaval is hier heilig en wij zijn import. De hele school gaat op slot voor een optocht, de kinderen moeten een wagen, een pak en een boer als vader. Ik kom uit Groningen. Ik heb wel een boerenkiel aangetrokken maar ik stond erbij als een paal in een sloot. Onze dochter met gehoorapparaten heeft de hele dag piep in haar oren van die blaaskapel. Een rustuurtje zonder trompet, in de bieb, zou zoveel kinderen redden. En één Groninger.',
		'Met het suikerfeest was bij ons 60% van de klas weg en kregen de overgebleven 9 gewoon een toets. Ik was een van die 9, ik heet Kees. Ik vond het zielig voor iedereen: zij moesten hem inhalen, ik moest hem alleen maken en niemand had baklava. De dag erna had wel iedereen baklava en die bewaarden ze speciaal voor mij, 7 stukken. Ik ben voor dat feest. Geef ons volgend jaar allemaal vrij, zeg ik als Kees.',
		"De sint kwam met een boot van karton en mijn jongste gilde het schoolplein bij elkaar, van schrik, niet van pret. De pieten waren roetveeg en lief. Het was de drumband. Ik had gevraagd of hij binnen achter het raam mocht kijken, en toch stond hij vooraan, omdat dat 'het mooiste plekje' was. Volgend jaar neem ik hem die dag vrij en eten we thuis een speculaaspop. In stilte.",
		'elke klas een kerstdiner met gourmet, 31 man en 4 stekkerdozen. de stoppen sloegen door bij het 3e pannetje en toen zaten we in het donker met halfrauwe kip. beste avond van het jaar. docent ging op zn gitaar en iemand bestelde shoarma. volgend jaar wil school weer netjes met een cateraar, ik hoop van niet',
		'Bij ons thuis vieren we Nowruz, met zeven dingen op tafel en over vuur springen. Mijn meisje vroeg of ze daarover mocht vertellen. De juf: natuurlijk, neem mee. Toen stond er op een maartse ochtend in groep 4 een goudvis, knoflook en een spiegel tussen de rekenboeken. Over het vuur zijn ze gesprongen als papieren vlammetjes. Twee moeders vroegen waarom hun kind over goudvissen begon. Zo leuk.',
		"Paarse vrijdag, sinterklaas met surprises, kerstgala, valentijnsrozen via de leerlingenraad. Bij die rozen worden ze in de klas uitgedeeld met naam. Sommigen krijgen er negen. Ik nul, drie jaar op rij. Mijn mentor had er dit jaar zelf voor iedereen in haar klas één gekocht, met 'van iemand die blij is dat je er bent'. Iedereen wist dat zij het was. Ik heb hem toch gedroogd.",
		'Een surprise maken voor een kind van negen, dat doet dus de moeder. Ik zat tot half een met een lijmpistool aan een papier-maché paard voor ene Luuk die ik niet ken. Zelf kwam de mijne thuis met een schoendoos met krant en een puntenslijper. Ze huilde niet, maar ik zag het gezicht. Sommige scholen laten ze in de klas maken, een week lang, met dezelfde spullen. Doe dat.',
		'Wij vieren thuis geen verjaardagen, getuigen van Jehova. Op de basisschool ging ik dan naar de klas ernaast met een rekenblaadje en dat vond ik echt niet erg. Op de middelbare zingen ze gewoon onverwachts en dan sta ik daar. Eén keer liep ik naar de gang en toen dacht de docent dat ik boos was. Hij vroeg het netjes, ik legde het netjes uit. Nu knipoogt hij en ga ik water halen.'
	]
};
