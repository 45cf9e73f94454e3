import type { WatchTopic } from '#lib/domain/codebook.ts';

export const kindermishandelingEnOnveiligheid: WatchTopic = {
	id: 'kindermishandeling-en-onveiligheid',
	label: 'Onveilig thuis',
	terms: [
		'mishandel*',
		'kindermishandeling',
		'meldcode',
		'veilig thuis',
		'onveilig thuis',
		'huiselijk geweld',
		'geslagen thuis',
		'mijn vader slaat',
		'mijn moeder slaat',
		'blijf van mijn lijf',
		'opvanghuis',
		'schreeuwen thuis',
		'verwaarloos*',
		'bang voor mijn vader',
		'eergerelateerd',
		'uithuwelijk*'
	],
	examples: [
		'thuis wordt er geslagen en ik durf het op school niet te zeggen',
		'School deed een melding bij Veilig Thuis zonder eerst met ons te praten.',
		'mijn vader schreeuwt en gooit dingen als hij gedronken heeft',
		'Na de melding van mishandeling zijn we als ouders nergens meer welkom.',
		'De juf zag de blauwe plekken en deed wat ze moest doen.',
		'ik slaap soms niet omdat het thuis niet veilig is',
		'Er kwam een raadsonderzoek door een misverstand op school.',
		'Huiselijk geweld, en de school stuurde gewoon brieven naar zijn adres.'
	],
	stories: [
		'ik bleef altijd hangen na de laatste les. plantjes water geven, stoelen op tafel. mevrouw vroeg een keer heel gewoon of ik soms niet naar huis wilde. ik zei jawel hoor. ze zei: ik ben er elke dag tot half 6. meer niet. na 3 weken heb ik het haar verteld',
		'School deed een melding bij Veilig Thuis vanwege blauwe plekken, zonder ons te spreken. Hij heeft een stollingsziekte, het staat in het dossier dat zij zelf beheren. Acht weken onderzoek. Ik begrijp dat ze moeten handelen. Maar lees dan eerst bladzijde één.',
		"Ik ben de oma. Ze logeert bij mij als het bij haar ouders weer spookt, en dat is vaak. Ze slaapt dan twaalf uur aan één stuk. De leraar vindt haar lui en dromerig. Ik heb gezegd dat hij eens moest vragen wie er 's nachts wakker is in dat huis. Hij zou het meenemen, zei hij. Dat is nu november.",
		'als er een mail komt van school over mn cijfers dan wis ik die uit papa zn telefoon. niet omdat ik iets verberg voor school maar omdat ik weet wat voor avond het dan wordt. kunnen jullie niet eerst mij vragen voor je naar huis mailt',
		'ze vroegen waar ik woonde en ik gaf het adres van mn tante want het echte mag niemand weten, mama en ik zitten ergens achter een deur zonder naambord. toen ging er een brief naar het oude huis. fout in het systeem. nu moesten we weer verhuizen. weer een nieuwe school',
		'Er zat een patroon in de dagen dat hij ziek gemeld werd. Steeds na een weekend bij zijn vader. Ik ben zijn grootmoeder en heb het voorzichtig bij de juf neergelegd. Zij had het ook gezien, sinds de winter, in een schriftje. Waarom zij, ik en de huisarts elk apart zaten te twijfelen, dat krijg ik niet uit mijn hoofd.',
		'ik blijf altijd zo lang mogelijk in school. help de conciërge met stoelen, ben bij elk clubje. mensen denken dat ik een streber ben. het is gwn dat ik aan hoe de sleutel in het slot gaat kan horen wat voor avond het wordt. meneer van aardrijkskunde geeft me soms de sleutel van het kaartenhok en vraagt niks. nog niet',
		'Op een dinsdag stond Veilig Thuis op de stoep, gemeld door school. Onze dochter valt veel door haar spierziekte, dat staat in elk verslag. Ik snap dat men moet melden. Echt. Maar had mij éérst gebeld, met de blauwe plekken op tafel, dan had u het ziekenhuis erbij kunnen halen. Nu durft zij niet meer te zeggen dat ze gevallen is.',
		"Het heeft een mentor gekost die drie keer vroeg 'en nu echt?' voordat ik het zei. Ze schrok niet en beloofde niet dat ze het geheim zou houden. Ze zei stap voor stap wat er ging gebeuren en dat ik bij het gesprek mocht zijn. Ik woon nu bij mijn tante in Drachten. Docenten: blijf doorvragen.",
		'Wij kwamen met één koffer in de opvang, de kinderen en ik, adres geheim. De basisschool daar nam ze de volgende ochtend al op. De juf zei niet waarom zijn jullie hier, de juf zei: hier is jouw haakje, welk dier wil je erop? Mijn zoontje koos een schildpad. Omdat die zijn huis meeneemt, zei hij.',
		'Toen ze bij ons kwam had ze nog nooit gezegd waarom ze in groep zes altijd als laatste de klas uit ging. Jas heel langzaam aan, tas nog een keer open. De juf vond haar een treuzelaar en schreef dat ook in het rapport. Nu woont ze hier en staat ze om half drie als eerste buiten. Ik neem het die juf niet kwalijk. Maar ik zou willen dat er op elke school iemand is die bij treuzelen denkt: waar hoeft dit kind niet heen?',
		'ik had gezegd dat ik van de trap was gevallen. twee keer. de derde keer zei de praktijkleraar van metaal: jullie wonen toch gelijkvloers. hij bleef gewoon doorgaan met vijlen terwijl hij dat zei, hij keek niet eens. daardoor kon ik het zeggen. daarna zijn er heel veel mensen gekomen met heel veel papieren en niemand vijlde. het is nu beter. ik woon bij mn tante',
		'Er is over ons een melding gedaan. Door school. Ik ben de vader. Ons kind heeft een blauwe plek gehad door een val van de schommel en zegt in zijn drukte dingen die half kloppen. We waren kapot, mijn vrouw durfde niet meer bij het hek te staan. Het is onderzocht en afgesloten. Weet u wat gek is, ik vind dat ze moeten melden. Liever tien keer ons dan één keer een ander gemist. Maar bel ons dan daarna nog eens op. Dat hek is nog steeds zo ver.',
		'mijn broertje (7) slaapt bij mij op de kamer met de kast voor de deur op vrijdag en zaterdag. van maandag tot donderdag is het rustig. op school vraagt de mentor elke maandag hoe was je weekend en dan zeg ik goed. ik wil eigenlijk dat ze het een keer op donderdag vraagt, want dan ben ik uitgerust en dan durf ik misschien. ik weet niet of iemand dit leest maar ik zeg het alvast hier',
		"Op zijn moeders adres was het al maanden mis, we wisten het allemaal half. Ik ben de stiefvader van de andere kant, dus wie ben ik. School zei: u heeft geen gezag, wij mogen niets met u bespreken. Dat hoefde ook niet! Ik wilde zelf iets vertellen. Over de lege koelkast, over wie daar 's nachts rondloopt. Een vertrouwenspersoon van de school heeft uiteindelijk een uur geluisterd zonder iets terug te zeggen over hem. Dat kan dus gewoon.",
		'Bij ons kregen we een les met een mevrouw van een boekje over ruzie thuis. Iedereen moest op een rode of groene stip gaan staan. Rood was als er bij jou thuis wel eens geslagen wordt. Met de hele klas erbij. Ja hallo. Natuurlijk ging iedereen op groen staan, ik ook. Ik snap dat ze het goed bedoelde maar dat is net zo slim als vragen wie er een geheim heeft en of die even wil zwaaien.',
		"Als papa's auto op het grind komt gaan wij alle drie naar onze kamer, dat hoeft niemand te zeggen. Ik hoor aan het portier hoe de avond wordt. Op school zit ik graag lang. Ik help de TOA met de bekerglazen, tot half zes soms. Hij zegt nooit: moet jij niet naar huis. Vorige week zei hij wel dat hij zich zorgen maakt en met wie ik zou willen praten. Ik denk er nog over na.",
		'Ik ben weg bij hem sinds februari. De kinderen zitten nu op een andere basisschool, in een andere stad, op een adres dat niemand mag weten. Toch hing er een klassenfoto met hun voornamen in het raam aan de straat. Ik heb het glas bijna ingeslagen. De directeur haalde hem er direct af en heeft ter plekke een lijst gemaakt wat er allemaal nooit mag. Die lijst had er op dag één moeten zijn.',
		'mn moeder drinkt. ik schenk het soms weg en vul de fles met thee. ik doe de was en breng mn broertje. iedereen op school denkt dat ik gewoon chaotisch ben want ik vergeet mn boeken. eentje vroeg of ik genoeg slaap. nou nee want ik luister of ze nog loopt. dat laatste heb ik niet gezegd',
		'Een vriendinnetje van mijn dochter van acht wil bij ons nooit naar huis. Ze vraagt of ze mag blijven slapen op een maandag. Bij het handen wassen trok ze haar mouwen niet omhoog. Ik heb getwijfeld, het zijn aardige mensen, hij doet de barbecue op het buurtfeest. Toen heb ik het toch bij de school neergelegd. De aandachtsfunctionaris, zo heet dat, bedankte me en vertelde verder niets. Ze komt nog steeds spelen.',
		'Iemand van school heeft Veilig Thuis gebeld zonder het tegen mij te zeggen. Twee mensen aan de deur, mijn ouders heel beleefd, thee met koekjes. Toen ze weg waren was het niet meer beleefd. Ik snap dat het moet van die meldcode. Maar vraag me eerst hoe. Op vrijdag voor een lang weekend is niet handig. Nu is er wel iemand die elke week komt en het is minder geworden.',
		"Ik schreeuw te veel. Dat schrijf ik hier omdat het anoniem is. Ik sta er alleen voor met drie, waarvan een met ADHD, en gisteren heb ik hem te hard bij zijn arm gepakt, voor school, om zijn schoenen. De hele dag misselijk. De schoolmaatschappelijk werkster heeft een bordje 'loop gerust binnen' en dat heb ik gedaan. Ze schrok niet. Er komt nu hulp in de ochtenden, van zeven tot half negen."
	]
};
