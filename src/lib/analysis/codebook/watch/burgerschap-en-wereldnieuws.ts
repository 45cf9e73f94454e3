import type { WatchTopic } from '#lib/domain/codebook.ts';

export const burgerschapEnWereldnieuws: WatchTopic = {
	id: 'burgerschap-en-wereldnieuws',
	label: 'Wereldnieuws in de klas',
	terms: [
		'oorlog in',
		'gaza',
		'palesti*',
		'israel',
		'verkiezingen in de klas',
		'maatschappijleer',
		'burgerschapsles',
		'burgerschap',
		'klimaat',
		'klimaatstaking',
		'demonstratie',
		'complottheorie*',
		'nepnieuws',
		'politiek in de klas',
		'herdenking van de oorlog',
		'spanningen in de klas door'
	],
	examples: [
		'Over de oorlog wordt in de klas niet gepraat terwijl mijn kind er wakker van ligt.',
		'bij maatschappijleer mocht ik mijn mening over de verkiezingen niet geven',
		'De docent is politiek gekleurd en dat merk je.',
		'We hadden een les over democratie met een echte wethouder.',
		'door het nieuws over de oorlog maken klasgenoten ruzie',
		'Mijn zoon gelooft alles wat hij op TikTok ziet over de aarde en school doet niets.',
		'We bezochten het parlement en mochten vragen stellen.',
		'het klimaat maakt me bang en op school zeggen ze dat het meevalt'
	],
	stories: [
		'de dag na de verkiezingen ging het in elk lokaal over niks anders. 1 jongen riep wat en een meisje ging huilen en meneer zei we gaan nu door met hoofdstuk 4. kon ie niet 10 min ff vragen hoe het met ons ging?',
		"Mijn man heeft familie in Gaza. Onze zoon mocht er op school niets over zeggen, want 'we houden het neutraal'. Bij Oekraïne hing de vlag in de hal en bakten ze koekjes. Hij is dertien en vroeg mij welke doden wel mogen. Daar had ik geen antwoord op.",
		'onze leraar geschiedenis heeft een doos, daar gooi je op een briefje in wat je op tiktok hebt gezien en niet snapt. vrijdag pakt ie er 3 uit en dan zoeken we samen op of het klopt. over oorlog, over flat earth, alles. beste kwartier van de week gwn',
		'Ze slaapt slecht sinds er bij maatschappijleer filmpjes van bombardementen zijn getoond. Zonder waarschuwing, zonder nagesprek, de bel ging en ze moest naar gym. Ze hoeft van mij niet in watten. Maar kijk na afloop even de kring rond.',
		'we moesten debatteren over asielzoekers. ik woon in het azc maar dat weet bijna niemand. ik werd ingedeeld bij team tegen. heb 5 argumenten voorgelezen tegen mezelf zegmaar. kreeg een 8',
		'Op maandag na de aanval begon onze docent maatschappijleer niet met hoofdstuk 5. Hij legde een stapel krantenkoppen neer uit zes landen en zei: dit is één gebeurtenis. We hebben twee uur gepraat zonder dat iemand boos weg liep, en er zitten bij ons kinderen met familie aan beide kanten. Daar heb ik meer van geleerd dan van het boek.',
		'onze familie is nog in gaza. ik kijk elke ochtend op telefoon of ze er nog zijn en om 8.30 moet ik over grammatica. mentor zei: politiek houden we buiten de klas. maar voor mij is het geen politiek het is mijn nicht',
		"Elke dag het Jeugdjournaal in groep 6, tijdens het fruit eten. Raketten, overstroming, een verdwenen meisje, en dan de appelpartjes. Onze dochter is gevoelig en ligt 's nachts te vragen of de oorlog ook in Meppel komt. Ik wil haar niet in watten leggen. Maar er hoort dan toch een gesprek achteraan, en niet meteen topografie?",
		"Voor de verkiezingen stemden ze op school ook, met echte hokjes en rood potlood. Mijn zoon van vijftien kwam thuis met een partij waar ik van gruwel, en met argumenten. We hebben tot elf uur aan tafel gezeten, voor het eerst in een jaar een gesprek dat langer duurde dan 'doei'. Bedankt, school, geloof ik.",
		"In mijn klas durf je niet te zeggen wat je van vluchtelingen vindt. Wie links is zwijgt in de ene groepsapp en wie rechts is in de andere. De docent zegt 'alle meningen mogen', maar als het spannend wordt gaan we gauw naar de opdrachten. Ik zou wel eens willen leren ruzie maken zonder dat het ruzie wordt.",
		'Mijn zoon van elf slaapt al weken met de radio aan om het te horen als er iets met Rusland gebeurt. Op het sbo kijken ze elke morgen naar het jeugdjournaal, met de beste bedoelingen, en daarna gaan ze taal doen. Hij doet dan geen taal. Hij denkt na over schuilkelders. Ik heb gevraagd of er na dat journaal één ding bij kan: wie wil er iets vragen. Nu doen ze dat en zijn eerste vraag was of tanks door onze straat passen. Nee, had de meester uitgezocht, te smal.',
		'in de klas mocht het niet over gaza gaan want dat gaf onrust. dus ging het over gaza op de gang, op de wc, in de bus en bij de snackbar, zonder dat er iemand bij was die iets wist. toen kwam er een juf maatschappijleer die zei oke we nemen een dubbeluur en niemand hoeft gelijk te hebben. twee mensen hebben gehuild, niemand heeft geschreeuwd. daarna konden we weer gewoon patat eten met elkaar',
		'Bij de scholierenverkiezing won in onze praktijkklas een partij waar de directie van schrok. Ze hebben de uitslag niet opgehangen. Mijn stiefzoon had er zelf niet op gestemd, hij stemt op iedereen met een hond, maar hij kwam wel woedend thuis: dan telt het dus alleen als ze het leuk vinden. Ik vond dat een scherpere les in democratie dan alles uit het boekje. Hang die uitslag op en ga erover praten.',
		'we moesten bij burgerschap op het vso een wet bedenken. ik: iedereen moet 1 dag per jaar in een rolstoel, ook de minister. Dion: pizza gratis. Fleur: dat je moeder niet mag doodgaan. toen was het even stil. de meester heeft ze alle drie opgestuurd naar de tweede kamer. we kregen een brief terug van een kamerlid dat ze het heel bijzondere ideeën vond. over de pizza geen woord',
		'Ons pleegkind is uit Oekraïne, dertien. De leraar aardrijkskunde haalde haar naar voren om op de kaart te wijzen waar zij vandaan komt en te vertellen hoe het daar was. Hij bedoelde het als eerbetoon. Ze wees en zei: hier, en nu is het weg. Daarna wilde ze een maand niet naar dat vak. Vraag het een kind vooraf, in een hoekje, en accepteer een nee. Op 4 mei vroeg een andere docent het wel zo, en toen heeft ze een gedicht voorgelezen. In haar taal, zonder uitleg.',
		'Iedereen bij ons kijkt naar die man op tiktok die zegt dat vrouwen moeten koken. Ik zit op het praktijkonderwijs richting keuken en ik zei: dan zijn wij hier dus allemaal vrouw, want we koken met 9 jongens. Toen was het afgelopen met die man, een paar weken. De docent burgerschap had daar een heel lespakket voor gekocht zei hij, dat kon terug. Nu is er een nieuwe man, die zegt dat de aarde plat is. Ik denk nog na over een goeie.',
		'Aan tafel vroeg hij of onze kelder groot genoeg is. Zeven jaar. Ze hadden het jeugdjournaal gekeken bij de fruithap, daarna was de bel gegaan en moest het over de tafel van acht. Ik had gewild dat ze het filmpje hadden afgesloten met iets, een vraag, een liedje. De dag erna heb ik het verteld en nu heeft juf een praatkwartier erachteraan. Onze kelder is overigens een meterkast.',
		"mn opa komt uit gaza en in de klas zei iemand dat het hun eigen schuld is. de docent zei 'we houden het netjes' en ging door met hoofdstuk 4. ik heb de rest vd les alleen naar mn schrift gekeken. daarna kwam een meisje dat joods is naast me zitten in de kantine. we hebben er niet over gepraat we hebben gewoon gegeten. dat was de beste les van die week",
		'Schaduwverkiezingen in groep 8. Met echte posters van de echte partijen, een stemhokje van een koelkastdoos en een rood potlood. Mijn dochter mocht het stembureau leiden en heeft haar eigen meester geweigerd omdat hij geen pas bij zich had. De uitslag was anders dan ik zou willen. Daar hebben we thuis over gesproken tot het ijs gesmolten was. Meer hiervan, en dan liever elk jaar.',
		'Onze docent geschiedenis laat nooit merken wat hij stemt. We hebben er weddenschappen op lopen, al drie jaar. Als er iets gebeurt, een aanslag of zo, legt hij zijn boek weg en schrijft drie kolommen op het bord: wat weten we, wat denken we, wat voelen we. En je mag alleen zeggen in welke kolom het hoort. Daar word je heel rustig van, ook de drukke jongens achterin.',
		'Wij zijn gevlucht en mijn dochter was negen toen hier op school ook de minuut stilte kwam, op vier mei. Zij wist niet dat het een herdenking was; zij dacht dat er weer iets begonnen was. Ze kroop onder de tafel. De anderen lachten niet, een meisje kroop erbij. Daarna heeft de leerkracht ons gevraagd wat wij herdenken en wanneer. Dat staat nu ook op hun kalender, in blauwe stift.',
		'Wij gingen op bezoek bij de Tweede Kamer. Eerst een uur in de bus, dan nog een uur door de beveiliging omdat Sem zijn riem niet los kreeg. Binnen was het een bijna lege zaal en een man praatte over mest. Iedereen vond het saai, ik stiekem niet. Er zat één vrouw die de hele tijd aantekeningen maakte met een vulpen. Ik dacht: oké dus zo gaat het. Het wordt niet door helden gedaan.'
	]
};
