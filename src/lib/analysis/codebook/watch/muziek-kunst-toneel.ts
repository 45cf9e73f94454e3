import type { WatchTopic } from '#lib/domain/codebook.ts';

export const muziekKunstToneel: WatchTopic = {
	id: 'muziek-kunst-toneel',
	label: 'Muziek, kunst en toneel',
	terms: [
		'musical*',
		'eindmusical',
		'toneelstuk',
		'schooltoneel',
		'schoolorkest',
		'muziekles*',
		'koor',
		'dansles*',
		'tekenles*',
		'kunstklas',
		'cultuurklas',
		'talentenjacht',
		'open podium',
		'schoolband',
		'creatieve vakken',
		'handvaardigheid'
	],
	examples: [
		'Bij het schoolorkest bloeit zij op.',
		'tekenen is het enige vak waar ik blij van word en dat is geschrapt',
		'In de musical kreeg hij een rol zonder tekst.',
		'er is geen muziekles meer want dat kost te veel',
		'Handvaardigheid telt niet mee terwijl hij juist met zijn handen slim is.',
		'ik mocht zingen op het open podium en iedereen klapte',
		'Het toneelstuk van groep zes was voor haar een overwinning.',
		'de kunstklas is de beste keuze die ik heb gemaakt'
	],
	stories: [
		'ik was de boom in de musical van groep 8, 1 zin. in de 2e vroeg de dramadocent of ik het licht wilde doen. nu ken ik alle stukken uit mn hoofd en niemand hoeft naar me te kijken. techniekhok = beste plek van heel school',
		'Ze stotterde sinds haar vierde. In het koor niet. Toen bezuinigden ze op de vakdocent en ging het koor dicht, want rekenen moest omhoog. Zij ook dicht.',
		'handvaardigheid is bij ons 1 uur per 2 weken en als er een mentorgesprek is of een rekentest dan doen ze dat altijd dan. ik ben er echt goed in. het is het enige vak waar ik een 9 heb en dat telt niet mee voor overgang',
		"Voor het cijfer moest hij in zijn eentje zingen voor de klas. Jongen van dertien, baard in de keel. Hij deed het, halverwege brak het, gelach. De docent gaf een 5 'voor toonvastheid'. De gitaar staat sindsdien achter de bank met de snaren naar de muur.",
		'er kwam een rapper 6 weken op woensdag op school (praktijkonderwijs). je moest iets schrijven over je straat. ik schrijf nooit wat want ik haat spelling maar hij zei spelling hoor je niet. we hebben opgetreden in het buurthuis, mijn pa stond achterin te filmen met zn vinger voor de lens',
		'Ik praat bijna nooit in de les, maar op het podium in maart was ik de slechterik van de musical en ik schreeuwde de hele zaal plat. De dramadocent zag me in de gang een leraar nadoen en zei: jij komt woensdag. Mensen die mij al drie jaar kenden, vroegen wie ik was.',
		'Vroeger kwam er elke maandag iemand met een kar vol trommels en xylofoons. Wegbezuinigd. Nu drukt de leerkracht op play en zingt het bord voor. Mijn kleinkind heeft een muziekgevoel dat hij van zijn overgrootvader heeft, die speelde bij de fanfare in Thorn, en hij komt er op school dus nooit achter.',
		'tekenen is t enige vak waar ik niet achter loop. en precies daar halen ze me uit voor rt rekenen. elke week. ik snap dat rekenen moet maar dit was mn adempauze. doe het dan bij lichamelijke opvoeding ofzo grapje maar niet echt',
		"De eindmusical van groep 8: ieder kind een rol, stond in de brief. Die van ons was 'boom 2'. Zonder tekst, omdat hij misschien zou blokkeren. Niemand heeft het hem gevraagd. Hij kende het complete script uit het hoofd, van iedereen, en heeft het in bad voor ons opgevoerd. Wij hebben staan klappen met natte handen.",
		'Op mijn gymnasium kun je eindexamen beeldende vorming doen, met een eigen atelier op zolder dat tot zes uur open is. Ik schilder daar om tot rust te komen na zes uur woordjes. Een klasgenoot boetseert er, een ander slaapt er, eerlijk gezegd. Het is het enige lokaal waar niemand vraagt of het voor een cijfer is.',
		'Mijn stiefzoon stottert, behalve als hij zingt. Dat weet iedereen die hem ooit onder de afwas heeft gehoord. In de tweede kozen ze de rollen voor de musical op basis van een auditie met tekst. Hij kwam niet voorbij de eerste zin en werd decor. Letterlijk: hij was een boom. De docent Nederlands hoorde hem toevallig zingen bij het opruimen van het decor, en toen hebben ze een lied in de boom geschreven. Zaal stil. Ik heb gejankt als een kind.',
		"onze school heeft een drumstel maar dat staat op slot want 'geluid'. er staat ook een piano op slot. en er is een bandlokaal met een slot. ik zit in 2 basis en ik kan eigenlijk maar 1 ding echt goed en dat is met stokjes op dingen slaan, dus nu doe ik het op tafels en dan word ik eruit gestuurd. wie heeft de sleutel? serieuze vraag. al drie docenten wijzen naar elkaar",
		'Cultuurkaart, culturele middag, kunst als schrapvak: toen er bezuinigd moest worden ging als eerste de handvaardigheid eruit. Ik ben timmerman dus ik ben partijdig. Maar onze jongen, die met lezen op M4 bleef hangen, had daar een 9. Eén 9 in de week. Daar fietste hij heen. Nu heeft hij in die uren extra begrijpend lezen en fietst hij niet meer, we brengen hem.',
		'ik doe de lampen bij de eindvoorstelling van het praktijkonderwijs. niemand ziet mij want ik zit achterin op een steiger met een koptelefoon op (de echte reden is dat ik niet tegen het klappen kan). vorig jaar heb ik per ongeluk de koning in het groen gezet en het werd gelijk een veel beter stuk. mensen dachten dat het expres was. de regisseur zei dat heet kunst. top, dan ben ik kunstenaar',
		'Er werd een schilderij van ons pleegkind opgehangen in de hal. Groot, met veel zwart en in de hoek een heel klein huis. Prachtig vond ik het. Er kwamen ouders klagen dat het zo somber was voor bij de kerstviering en toen hing er ineens een vaas met takken voor. Hij zei: ze hebben mijn huis weggezet. De tekenjuf heeft de takken weggehaald, en nog eens, en nog eens. Het werd een soort oorlogje met de oudercommissie. Zij won. Zulke juffen moet je hebben.',
		"Bij ckv moesten we naar een dansvoorstelling en een verslag van 800 woorden schrijven wat het met je deed. Het deed niks met me. Ik heb autisme en ik kan best vertellen wat ik zag: elf mensen, één rode doek, veel vallen. Maar ik kreeg een onvoldoende want 'de beleving ontbreekt'. Ik heb het herkansd met verzonnen gevoelens, kreeg een 8. Dat vind ik dus liegen voor cijfers, maar de docent noemde het groei.",
		"In de musical van groep 8 kreeg ze rol 'dorpeling 4', met één zin: 'Kijk, daar komt de postbode!'. Ze stottert. Iedereen hield zijn hart vast, ik het meest. De juf had er een regel bij geschreven zodat ze het mocht zingen. En ze zong, alsof ze nooit anders doet: kijk daar komt de po-hoost-bode. Applaus midden in het stuk. Op de terugweg zong ze ook haar bestelling bij de snackbar.",
		"ckv: je moet naar 4 'culturele activiteiten' en er een verslag over maken. ik ging naar een drillrapper in een buurthuis en dat telde niet. een museum met 3 witte doeken wel. ik heb toen de teksten van die rapper uitgeplozen, rijmschema en alles, 6 kantjes. de docent heeft het 2x gelezen zei ze. telt nu wel. krijg je dus door 6 kantjes",
		"De muziekjuf is wegbezuinigd en de blokfluiten liggen in een krat op zolder. Nu zingen ze mee met een filmpje waarop een mevrouw heel hard lacht. Mijn kleine is geen prater, maar met een trommel in zijn handen keek hij je wel aan. Op donderdag neem ik hem mee naar de brassband van het dorp, tussen de opa's. Hij zit naast de grote trom en hij kijkt iedereen aan.",
		'Het enige lokaal waar ik niet tegen opzie is dat van tekenen. Het ruikt er naar terpentijn en je mag opstaan wanneer je wilt. Mevrouw Bos zegt niet wat iets moet worden. In de derde moet je kiezen en dan valt het weg als je techniek doet. Twee uur per week is het maar, maar die twee uur houden de andere dertig omhoog. Ik heb mijn laatste werk laten hangen, ze vroeg of het mocht.',
		'Er kwam een poppenspeler op school met schaduwen achter een laken. Mijn dochter is bijna blind en ik dacht: daar zit ze dan. Die man had het gehoord en liet haar vooraf alle poppen voelen, de wolf, de maan, de naald. Tijdens de voorstelling zat ze op de eerste rij te fluisteren wat er kwam. De kinderen naast haar keken naar haar in plaats van naar het doek.',
		'De schoolband zocht een bassist en ik had een half jaar les, via YouTube. Auditie voor drie zesdeklassers op een bank. Ik speelde alles een beetje te snel. Ze zeiden: oké, je bent binnen, maar adem. Nu ben ik de jongste en in de pauze groeten er ineens mensen die me vorig jaar niet zagen staan. Op de open dag kwam er wel rook uit de versterker, dat hoort er geloof ik bij.'
	]
};
