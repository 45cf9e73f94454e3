import type { WatchTopic } from '#lib/domain/codebook.ts';

export const zwemles: WatchTopic = {
	id: 'zwemles',
	label: 'Schoolzwemmen',
	terms: [
		'zwemles*',
		'schoolzwemmen',
		'zwemdiploma*',
		'zwemvaardigheid',
		'badmeester',
		'zwembad met de klas',
		'a diploma',
		'natte zwemtas',
		'bang voor water',
		'zwemspullen',
		'zwemveiligheid'
	],
	examples: [
		'Het schoolzwemmen is afgeschaft en wij kunnen het niet betalen.',
		'Mijn zoon is negen en heeft nog geen diploma want groepsles lukt niet.',
		'ik durf niet met mijn hoofd onder water en dan duwen ze',
		'De zwemles met school is op een tijd dat de taxi niet rijdt.',
		'Er is een wachtlijst van een jaar voor zwemmen met een beperking.',
		'bij het schoolzwemmen moest ik me omkleden waar iedereen bij was',
		'Zonder zwemdiploma mocht ze niet mee naar het zwembad.',
		'De badmeester nam de tijd en nu zwemt hij.'
	],
	stories: [
		'Zijn klas had vroeger elke vrijdag het bad. Afgeschaft, want ouders kunnen dat zelf regelen. De wachtlijst in onze stad is zestien maanden en het kost 11 euro per les. Wij wonen aan de Vaart. Ik hoop op een droge zomer.',
		"toen ik hier kwam was ik 12 en iedereen had 3 diploma's en ik kon niet eens drijven. op isk-school moesten we mee, ik zat in het ondiepe met peuters en oranje bandjes. beetje lachen. maar ik heb nu a. a is een letter waar ik een jaar op heb geoefend",
		'Chloor, galm, natte kleren, een badmeester die fluit. Voor haar is dat alles tegelijk. Na twee keer gillen mocht ze niet meer mee met de groep en zit ze op vrijdag bij groep 4 te kleuren. Er bestaat een rustig uur op zondag, met kleine groepjes en warm water. Dat moest ik van een andere moeder horen.',
		'bij het vso gaan we nog elke maandag naar het bad, ook de 15+. veel scholen niet meer. ik lig dan op mn rug met mn oren onder water en dan is het een halfuur stil. juf noemt het les, ik niet',
		'Onze dochter draagt een boerkini, dat was eerst een probleem bij het bad en toen bij de school en toen bij de andere ouders. Een badjuffrouw van tegen de zestig zei: kind, zolang je benen bewegen. Ze heeft B. De brieven heb ik bewaard, het diploma hangt.',
		'In groep 4 stapten ze elke dinsdag in de bus en kwamen met natte haren terug. De gemeente heeft het geschrapt. Nu moet ik het zelf regelen, twee keer per week, 780 euro tot en met A. Wij wonen in een dorp tussen drie plassen. Mijn jongste is acht en spartelt als een hondje.',
		'ik kwam uit eritrea toen ik 13 was. op de isk zei gymleraar: morgen water. ik heb niet geslapen. wij zijn met de boot gekomen, ik wil niet in water. hij heeft mij eerste les alleen op de rand laten zitten met voeten. na 4 maanden heb ik diploma. mijn moeder huilde bij de glazen ramen',
		'Als opa breng ik mijn kleinzoon van de ZML-school wekelijks naar het bad. Vroeger deed school dat, met een lift en een warm bassin van 32 graden. Nu mag alleen nog wie geen plaszak, sonde of epilepsie heeft. Dus precies de kinderen die er het meest aan hadden, zitten in de klas te kleuren terwijl de rest met de handdoek onder de arm vertrekt.',
		"Op brugklaskamp gingen we kanoën en de juf riep: iedereen zonder diploma deze kant op. We stonden met z'n drieën aan de kant met een oranje vest. Niemand heeft thuis ooit gevraagd of ik het kon, mijn basisschool deed er niet aan en mijn ouders hadden er geen geld voor. Mijn voorstel: geef brugklassers die het gemist hebben alsnog les, maar dan zonder kleuters erbij.",
		'Bij ons doet school het nog wel, en prima ook. Alleen gaat er van een uur in het bad een dik uur af aan lopen, omkleden, föhnen en weer terug. De meester zucht dat het hem anderhalve les rekenen kost. Ach, denk ik dan, rekenen kan altijd nog. Verdrinken maar één keer.',
		'Hij is doodsbang voor water in zijn oren. In de bus naar het bad zat hij elke donderdag met zijn capuchon dichtgetrokken, dat hoorde ik van de chauffeur. De badjuf riep: gewoon springen. Ik ben een keer meegegaan, ik had nachtdienst gehad dus ik dreef zelf ook een beetje. Ik zag een meneer van de gemeente met een rood petje die hem alleen de trap liet tellen. Eén tree per week. In mei stond hij tot zijn kin. Geen diploma, wel tot zijn kin.',
		'op het so hadden wij elke dinsdag een warm bad van 33 graden en een juf met een fluitje. toen ik naar het vso ging was dat weg, bezuinigd. ik kan eigenlijk alleen in water zonder mn stoel, dan ben ik gewoon een jongen met een hoofd. nu ben ik altijd een stoel. ik heb een brief geschreven naar de directeur dat mijn spieren het jammer vinden. mijn spieren hebben nog geen antwoord',
		'Pleegkind van tien, opgegroeid op drie hoog, nooit een sloot gezien. Hier is het alleen maar sloot. De gemeente had een vangnet: gratis les op school voor wie in groep 6 nog niks heeft. Alleen was dat dit jaar afgeschaft, want negentig procent had al een A. Nou, die tien procent woont dus bij ons. Wij betalen het nu zelf en hij zit tussen kleuters met vlinderbandjes. Hij doet of hij de assistent is.',
		'Ik kom uit Somalië, 13 jaar, ISK. Wij moeten naar het water met de klas. Ik ben over zee gekomen, ik zeg verder niets. Juf zegt het is maar een meter diep. Voor mij is het niet de meter. Ik zit op de bank met mijn jas aan, de anderen spetteren. Een oude mevrouw die baantjes doet is naast mij komen zitten, ze heeft haar voeten erin gedaan en gezegd: alleen voeten. Volgende week kom ik met slippers.',
		'De bus kost meer dan het bad, heb ik me laten uitleggen door de penningmeester. Veertig minuten rijden, omkleden, twintig minuten nat, omkleden, terug. Voor twintig minuten spetteren is een hele ochtend weg. Mijn stiefzoon heeft het syndroom van Down en komt er gevloerd uit, voor de rest van de dag kun je hem opvouwen. Ik zou zeggen: twee weken achter elkaar elke dag, in juni, en verder niet. Dat doen ze in het dorp van mijn zus en daar drijft iedereen.',
		"ik was de enige in de klas die nog in het ondiepe moest met een kurk om. ik ben 1 meter 78 dus ik stond gewoon. iedereen zwom langs met zo'n blik. toen heb ik gedaan alsof ik de badmeester was, ik floot op mn vingers en riep niet rennen. werkte echt een kwartier. daarna moest ik toch ook zelf onder. maar ik heb hem dus wel, A, op mijn 13e, met snor op de foto",
		'De bus gaat om tien over negen en om half twaalf zijn ze terug met natte haren en chloorogen. Van die tijd liggen ze 35 minuten in het water, ik heb het uitgerekend. Toch ben ik blij. Wij kwamen uit een land zonder baden en ik kan het zelf niet. Vorige week sprong mijn meisje van de kant en kwam vanzelf weer boven. Ik stond achter het glas en hield mijn adem in, langer dan zij.',
		'In groep 6 had bijna iedereen al A en B en ik had niks. Dan ga je bij de kurken, in het ondiepe, met twee kleintjes en een mevrouw met een haak. De rest dook ringen op. Ik ben nu 13 en ik ga niet mee als ze naar het meer gaan in de zomer. Ik zeg dat ik oorontsteking heb. Het zou chill zijn als er iets was voor mensen van mijn leeftijd zonder kleuters erbij.',
		'Ze hebben het afgeschaft. Geen geld voor de bus en geen tijd op het rooster, regel het zelf maar. Zelf regelen is veertien maanden wachten en bijna 700 euro tot het eerste diploma. Wij wonen aan een singel. Bij elk rondje met de step loop ik aan de waterkant. De gemeente heeft een potje, las ik, maar dan moet je een formulier met loonstrook; mijn buurvrouw heeft dat nooit aangedurfd.',
		'bij ons op vso gaan we op vrijdag met de klas naar het bad. ik heb een begeleider in het water want ik ben bang voor golfjes. eerst hield ik dr arm vast, nu alleen dr pink. in juni ga ik afzwemmen voor een eigen diploma, die bestaat voor ons. mn opa komt en mn taxichauffeur ook',
		'Kleedhokjes met twaalf jongens en één meester die buiten roept dat het vlugger moet. Mijn zoon kan geen knopen. Hij komt elke maandag thuis met zijn trui binnenstebuiten en een sok van een ander. Soms van een meisje. Nu heb ik alles met klittenband en een kaartje met plaatjes in de tas gedaan: onderbroek, broek, hemd, trui. Een moeder die meeloopt, leest het voor. Hij is niet meer de laatste.',
		'Ik draag een boerkini bij het schoolzwemmen en dat mocht eerst niet van het bad, wegens hygiëne zeiden ze. De juf van groep 7 heeft toen gebeld met de chef en gevraagd wat er precies vies was aan badstof. Het was geen badstof trouwens, maar goed. Toen mocht het. Ik zit nu in de tweede en heb C. Ik wil later bij de reddingsbrigade, die pakken zijn ook helemaal dicht.'
	]
};
