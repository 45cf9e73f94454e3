import type { ExampleStory } from '#lib/domain/codebook.ts';

/** Whole stories about this theme, written from knowledge of the field. */
export const prikkelsStories: ExampleStory[] = [
	{
		text: 'Zij hoort de koelkast van de buren. Dat is geen manier van spreken, ze hoort hem aanslaan, en dan zij ook. Op het lyceum zijn 1100 leerlingen, twee bellen, een automaat die piept en een docent met ratelende armbanden. Om vier uur rits ik thuis haar jas open, omdat ze dat zelf niet meer kan, en dan zeggen we een uur niks.',
		also: [],
		tone: 'bad',
		writer: 1
	},
	{
		text: 'iedereen denkt dat add betekent dat je druk bent. ik ben niet druk. ik ben weg. ik zit er wel maar er rijdt een trein door mn hoofd met 40 wagons en in elke wagon is iemand aan t praten. docent zegt sven waar zijn we. weet ik veel, wagon 12',
		also: [],
		tone: 'mixed',
		writer: 1
	},
	{
		text: "De school is nieuw gebouwd en heeft een prijs gewonnen. Leerpleinen, glazen wanden, een tribunetrap in het midden. Ik heb er één ochtend rondgelopen met mijn autistische zoon. Na twintig minuten zat hij in het enige hok zonder glas: de invaliden-wc. 'Hier kan ik denken', zei hij. De architect was heel trots op de openheid.",
		also: ['toegankelijkheid'],
		tone: 'bad',
		writer: 1
	},
	{
		text: 'Medicatie om half acht, uitgewerkt om één uur. Daarna komen aardrijkskunde, techniek en handvaardigheid: de vakken met zagen, lijm en groepswerk. Elke middag krijg ik een melding: uitgestuurd. Ik heb gevraagd of het rooster andersom kon, praktijk in de ochtend. Men lachte, vriendelijk. Een rooster is een natuurverschijnsel, kennelijk, net als onweer.',
		also: ['niet-gehoord'],
		tone: 'bad',
		writer: 1
	},
	{
		text: 'Op mijn school hebben we een afspraak: als ik mijn groene sleutelhanger op tafel leg, mag ik zonder iets te zeggen naar buiten en drie rondjes om het gebouw lopen. Elke docent weet het. Een invaller wist het niet en toen heeft de hele klas het voor mij uitgelegd. Ik schaamde me eerst, maar eigenlijk was dat het mooiste wat er dit jaar gebeurd is.',
		also: ['steun-in-de-klas'],
		tone: 'good',
		writer: 1
	},
	{
		text: 'wisselingen. dat is het woord. dinsdag 3e uur vervalt, 5e uur komt naar voren, lokaal wordt B12, toch niet, B14. bij mij is dat alsof iemand de hele dag de meubels verzet terwijl jij met je ogen dicht loopt. de rest is blij want ze zijn vroeg uit. ik sta dan bij mn fiets te trillen en snap zelf ook niet waarom',
		also: [],
		tone: 'bad',
		writer: 1
	},
	{
		text: 'In de kerstvakantie was hij weer even de jongen die grapjes maakt over de spruitjes. Vijf dagen duurt het voordat hij ontdooit, en op dag twaalf begint hij alweer op zijn mouw te kauwen. We hebben dus per vakantie een week kind. School ziet een rustige, gezeglijke leerling zonder problemen. Dat klopt. Hij houdt daar zijn adem in.',
		also: ['niet-gehoord'],
		tone: 'bad',
		writer: 1
	},
	{
		text: "Er hing een ventilator. Zo'n ding in het plafond van lokaal 2.14, en die tikte. Ik heb hem zelf gehoord op de ouderavond, tik, tik, en na een poosje hoor je dat niet meer. Hij wel. Hij hoort na twee uur nog steeds elke tik. Komt hij thuis, legt zijn tas neer, kruipt zo met jas aan onder de eettafel, achter de stoelen. Daar ligt een deken. Half uur. Dan komt er een hand onder vandaan voor een koekje en dan weet ik: hij is er weer. Op school zeggen ze dat hij het daar prima doet, je merkt niks aan hem. Nee, natuurlijk merk je niks, hij houdt het de hele dag vast en bij mij laat hij het los. Ik heb een tweede deken gekocht.",
		also: [],
		tone: 'mixed',
		writer: 2
	},
	{
		text: 'aula = hel. 400 man, piepende stoelen, frituur, iemand met een box. ik at op de wc tot iemand dat doorhad. nu heb ik een pasje voor de mediatheek en die mevrouw daar doet de printer niet aan als ik er zit. heb ik niet om gevraagd, deed ze gwn',
		also: ['fijne-leerkracht'],
		tone: 'good',
		writer: 2
	},
	{
		text: "Hij wiebelt. Dat is de hele klacht, hij wiebelt. Op het rapport stond het drie keer: bij Nederlands, bij wiskunde en bij 'algemene indruk'. Dus ik zeg tegen de mentor, hij heeft ADHD, dat weet u, dat zit op papier. Ja, zegt ze, maar het stoort. Wie stoort het dan? Nou, mij. Toen heb ik zo'n elastiek gekocht voor om de stoelpoten, drie euro vijftig, daar kan hij met zijn voeten tegenaan. Wiebelt nog. Maar je hoort het niet.",
		also: ['steun-in-de-klas'],
		tone: 'mixed',
		writer: 2
	},
	{
		text: "Mensen denken bij autisme aan een jongen met treinen. Ik ben een meisje en ik doe Koreaanse nagels. Op school lach ik op het goede moment, ik heb dat van een serie geleerd. Daarna ben ik zo leeg dat ik in de bus mijn halte niet uit kan stappen, dan rij ik mee tot het eind en weer terug. De chauffeur kent me. 'Rondje?' zegt ie. 'Rondje,' zeg ik.",
		also: [],
		tone: 'mixed',
		writer: 2
	},
	{
		text: 'Projectweek. Dan gaan de roosters eruit, de tafels aan de kant, muziek aan, en alles door mekaar. Gezellig! Wij weten dan al dat we hem vrijdag bij elkaar moeten vegen. Ik heb gebeld, ik zeg, kan hij een briefje krijgen: hoe laat, waar, met wie. Zegt zij, het idee is nou juist dat ze het niet weten, dat maakt het avontuurlijk. Mevrouw, zeg ik, voor hem is de bakker op een andere dag al avontuurlijk zat.',
		also: ['niet-gehoord'],
		tone: 'bad',
		writer: 2
	},
	{
		text: 'me hoofd is als 8 tabbladen met muziek en je weet niet welke. pillen helpen maar dan heb ik geen honger en ben ik saai zegt mn beste vriend. zonder pillen ben ik leuk maar dan vlieg ik eruit. dus kies maar. de leraar gym is de enige die zegt loop eerst ff een rondje om het veld kom dan terug. werkt beter als ritalin',
		also: ['fijne-leerkracht'],
		tone: 'mixed',
		writer: 2
	},
	{
		text: 'Op de vorige school kreeg onze pleegzoon een koptelefoon, van die bouwvakkersdingen, en toen riep er een: hé, stratenmaker. Nooit meer opgezet. Hier op de nieuwe school hangen er twaalf aan een rekje, voor iedereen, wie wil pakt er een. De helft van de klas zit ermee op bij stilwerk. Zo simpel. Die meester zegt, ik heb er zelf ook een. En ja hoor: knalgeel.',
		also: ['steun-in-de-klas'],
		tone: 'good',
		writer: 2
	},
	{
		text: 'Als de bel gaat terwijl iemand praat én er een stoel valt, gaat er bij mij iets dicht. Ik hoor dan nog wel, maar alsof ik onder water lig. Mevrouw zegt: kijk me aan als ik tegen je praat. Als ik haar aankijk kan ik niet meer luisteren, als ik luister kan ik niet kijken. Kiest u maar, heb ik gezegd. Dat was brutaal, daar heb ik een uur voor nagezeten. Heerlijk stil was het daar.',
		also: [],
		tone: 'mixed',
		writer: 2
	},
	{
		text: 'De naden van zijn sokken moeten precies boven de tenen. Dat kost ons tien minuten. De rits tot de derde tand. Dan kan hij naar school, en daar hangen ze sinds kort een vrolijke slinger van belletjes aan de deur van het lokaal, dertig kinderen, elf keer per dag. Ik heb gevraagd of die belletjes weg mochten. De juf vond ze zo gezellig. Hij komt thuis en gaat onder het dekbed liggen met de sokken uit.',
		also: [],
		tone: 'bad',
		writer: 3
	},
	{
		text: 'top 5 dingen die ik hoor tijdens een toets: de tl buis. jayden zn neus. iemand die met zn nagel langs een ringband gaat. de wc twee verdiepingen hoger. mezelf die denkt dat ik de vraag niet lees',
		also: ['toetsen'],
		tone: 'mixed',
		writer: 3
	},
	{
		text: "'Op school is het een zonnetje.' Dat is al drie jaar de zin waarmee elk gesprek opent. Wij zijn blij met het zonnetje. Wij hebben alleen de rest van het weerbericht: om tien voor half vier stapt ze achterin, ik zeg niets, ik zet de radio uit, ik rijd om via de polder. Bij het gemaal begint het. Meestal is het voor de rotonde over. Dan vraagt ze of er nog soepstengels zijn.",
		also: ['niet-gehoord'],
		tone: 'bad',
		writer: 3
	},
	{
		text: 'Ik heb een time-outkaart. Die is groen, A5, geplastificeerd. Als je hem omhoog houdt mag je zonder uitleg de klas uit. Dus je zit in een stille klas, het is te veel, en dan moet je een groen bord omhoog houden waar 28 mensen naar kijken. Ik heb hem in een half jaar nul keer gebruikt. In het verslag staat dat het dus goed gaat.',
		also: ['niet-gehoord'],
		tone: 'bad',
		writer: 3
	},
	{
		text: "Na de verbouwing is alles open. Een leerplein. Er zijn zitzakken en er is een trap die ook een tribune is. De architect heeft een prijs gewonnen. Ons kind heeft autisme en zit daar met een kap over zijn oren in een hoek die volgens de tekening een 'ontmoetingsnis' is. Toen ik vroeg of er ergens nog een deur was, keek de directeur me aan alsof ik om een asbak vroeg.",
		also: ['steun-in-de-klas'],
		tone: 'bad',
		writer: 3
	},
	{
		text: "adhd. 'zit stil' zei hij 14x in 1 uur, ik heb geturfd. dat turven hielp trouwens wel met stil zitten. als ze me elke les iets te turven gaven was ik allang geslaagd hij heeft het blaadje trouwens ingenomen",
		also: [],
		tone: 'mixed',
		writer: 3
	},
	{
		text: "Hij mag van de nieuwe meester twee minuten na de bel naar binnen. Meer is het niet. De gang is dan leeg, de jassen hangen al, hij heeft de kraan voor zichzelf. Twee minuten. Vorig jaar hadden we er een externe deskundige voor, een behandelplan en een verslag van negen kantjes. De meester zei: 'Ik heb zelf ook niks met gangen.'",
		also: ['fijne-leerkracht'],
		tone: 'good',
		writer: 3
	},
	{
		text: 'in de kantine ruikt het op woensdag naar kaassoufflé en op donderdag naar vis. ik weet dus altijd welke dag het is ook al ben ik in het lokaal van scheikunde met de deur dicht. amanuensis laat mij daar eten. ze zegt dat t niet mag vanwege de stofjes en schuift dan een kruk bij',
		also: ['fijne-leerkracht'],
		tone: 'mixed',
		writer: 3
	},
	{
		text: 'Wat hij hoort in een lokaal volgens hem zelf: de tl-buis, de pen van Noor, de cv, het toetsenbord bij de buren, dertig stoelen, zijn eigen hartslag, en daarachter ergens meneer De Boer. Hij heeft het voor me getekend als een taartdiagram. Meneer De Boer is een puntje van vijf procent.',
		also: [],
		tone: 'mixed',
		writer: 4
	},
	{
		text: 'bel. 1200 mensen in de gang. deo. frituur. iemand die tegen mn tas loopt. bel. dat dan 7 keer op een dag. en dan vraagt de docent wrm ik mn capuchon op heb. DAAROM. en nee ik ben niet brutaal en nee ik heb niks in mn oren, ik wou dat ik iets in mn oren had',
		also: [],
		tone: 'bad',
		writer: 4
	},
	{
		text: "School heeft in november een 'prikkelarme werkplek' gerealiseerd conform het arrangement. Die bevindt zich in de kopieerruimte. Wij hebben de directie een compliment gemaakt voor de snelheid en gevraagd of men daar zelf weleens veertig minuten heeft gezeten, op dinsdag, wanneer de weekbrieven worden gedraaid.",
		also: ['steun-in-de-klas'],
		tone: 'bad',
		writer: 4
	},
	{
		text: "Vandaag was er brandoefening zonder aankondiging. Ik heb daarna drie uur in de fietsenstalling gezeten omdat daar niemand praat. De conciërge kwam niet zeggen dat ik terug moest, hij kwam een band plakken naast mij en zei af en toe 'zo'. Na het zesde uur ging het weer. Ik wilde alleen melden dat dat goed was wat hij deed.",
		also: ['fijne-leerkracht'],
		tone: 'good',
		writer: 4
	},
	{
		text: "Ze houdt het de hele dag vol. Dat is juist het punt. De meester ziet een vrolijk kind met een paardenstaart. Ik krijg om drie uur een kind dat haar sokken uit moet, nu, op de stoep, omdat de naad brandt. Dan eet ze in het donker een boterham en zegt ze tot zes uur niets. Volgens het verslag van de observatie is er 'geen hulpvraag'. De observatie duurde van half tien tot tien. Ik heb gevraagd of de observator ook een keer om kwart over drie bij het hek kon komen staan, of desnoods bij ons in de gang. Dat valt buiten de opdracht. Toen heb ik gevraagd wie de opdracht had gegeven. Dat bleken wij te zijn, op papier, ik had er zelf voor getekend.",
		also: ['niet-gehoord'],
		tone: 'bad',
		writer: 4
	},
	{
		text: 'ik wiebel. met mn been, met de stoel, met een pen. als ik stil moet zitten gaat al mn energie naar stilzitten en hoor ik niks van de les. heb nu zo n fietsding onder tafel en mn cijfers zijn omhoog. wel jammer dat de wiskunde docent zegt dat ie er zelf onrustig van wordt. tja meneer welkom in mijn hoofd',
		also: ['steun-in-de-klas'],
		tone: 'mixed',
		writer: 4
	},
	{
		text: "Sportdag: ziek. Sinterklaas: ziek. Kerstontbijt: ziek. Koningsspelen: ziek. Musicaldag: ziek. In het ouderportaal kwam een automatische melding dat het patroon van verzuim 'opvallend' was. Inderdaad. Ik heb het teruggemaild met de feestkalender ernaast. Wat er niet in dat portaal staat, is dat hij op alle saaie dagen wel kwam.",
		also: ['thuiszitten'],
		tone: 'bad',
		writer: 4
	},
	{
		text: "Mijn diagnose is autisme, maar dat woord zegt de meeste docenten niks, die denken aan treinen. Ik heb dus een gebruiksaanwijzing van één pagina gemaakt. Bovenaan: 'Zeg wat je bedoelt.' Daaronder: 'Als ik niet kijk, luister ik.' Drie docenten hebben hem in hun agenda geplakt. Eén zei dat hij geen handleidingen las, ook niet van de magnetron. Het leukste vond ik de docente geschiedenis, die vroeg of ze er ook zelf een mocht maken. Op die van haar staat: 'Als ik mijn bril in mijn haar doe, eerst even wachten.' Sindsdien hebben we in de klas allemaal zo'n blad, ook de voetballers. Er staan dingen op die je nooit zou denken.",
		also: ['stem-leerling'],
		tone: 'mixed',
		writer: 4
	},
	{
		text: 'aula = wasmachine met 400 sneakers erin. ik eet daarom op de trap bij t scheikundelokaal. mag niet van de conciërge, mag wel van mevrouw van scheikunde. ze vechten erover bij de koffie. ik zit ondertussen lekker rustig',
		also: [],
		tone: 'mixed',
		writer: 5
	},
	{
		text: 'Na school heeft mijn dochter een half uur niemand nodig. Tas neer, onder de eettafel, deken, hond erbij. Soms stampt en gilt ze eerst en vliegt er een schoen. Daarna vraagt ze wat we eten. Op school is ze een engel en dus geloven ze mij niet dat haar dag te vol is. Kom een keer onder de tafel kijken, zeg ik dan.',
		also: ['niet-gehoord'],
		tone: 'mixed',
		writer: 5
	},
	{
		text: 'adhd en dan een blokuur van 100 minuten. wie verzint het. ik heb gevraagd of ik mag staan. mocht niet want dan wil iedereen. nou laat iedereen dan staan!! halve klas zit ook te wiebelen. nu tik ik met mn pen en krijg ik een rooie kaart',
		also: ['niet-gehoord'],
		tone: 'bad',
		writer: 5
	},
	{
		text: 'De bel van onze school is vervangen door een muziekje. Iedereen vindt het leuk, elke week een ander liedje. Ik wist bij de oude bel precies wanneer hij kwam en hoe lang hij duurde: vier seconden. Nu weet ik niks meer. Ik zit vanaf drie minuten voor het hele uur met mijn vingers in mijn oren en krijg dan de laatste zin niet mee, en daar staat altijd het huiswerk in.',
		also: [],
		tone: 'bad',
		writer: 6
	},
	{
		text: 'Na elke gymles kwam hij thuis als een geschud flesje prik: een uur razen, kussens door de kamer, daarna huilen bij mij op schoot, veertien jaar en lang als een deur. Zijn leraar heeft het toen omgedraaid. Hij mag de laatste tien minuten de ballen oppompen in het hok, met de deur open en een radiootje. Hij komt nu thuis en vraagt wat we eten. Ik ben zijn stiefmoeder; ik had het niet bedacht.',
		also: ['steun-in-de-klas'],
		tone: 'mixed',
		writer: 6
	},
	{
		text: 'sporthal, 140 man, examen. iemand klikt met een pen. iemand heeft een jas van dat knisperspul. 1 tl-buis doet bzzz. de surveillant heeft hakken. ik heb alle geluiden op kladpapier geschreven en dat was best een compleet verhaal maar het ging over economie. mocht volgende keer in een lokaal met 5. dat had in september al op papier gestaan',
		also: ['toetsen'],
		tone: 'bad',
		writer: 6
	},
	{
		text: "De brandalarmtest staat niet in de agenda, 'anders is het geen test'. Hij kroop onder het aanrecht van het kooklokaal en kwam er na twee uur uit, met hulp van een pan en een lepel en een assistent die heel zacht ritmes tikte. Die assistent heeft dat zelf bedacht. Voortaan krijgen we wel een mailtje.",
		also: ['steun-in-de-klas'],
		tone: 'mixed',
		writer: 7
	},
	{
		text: 'tl buizen zoemen. niemand hoort het behalve ik. ik heb het aan meneer gezegd en die zei dat hij 54 is en niks meer hoort boven de zoveel hertz en heeft toen een appje gedownload en HET ZOEMDE ECHT. nu zit ik bij het raam met die ene lamp uit',
		also: ['fijne-leerkracht'],
		tone: 'good',
		writer: 7
	},
	{
		text: 'Op school houdt ze het zes uur vol en thuis gooit ze haar tas door de gang, dan de schoenen, dan de woorden. Ik ga op de trap zitten tot de bui over is, meestal een kwartier. Daarna wil ze pannenkoeken. School zegt dat zij er niets van merken. Nee. Ze bewaart het voor mij, zegt de orthopedagoog, en dat is een compliment dat ik graag eens een dag zou overslaan.',
		also: ['niet-gehoord'],
		tone: 'mixed',
		writer: 7
	},
	{
		text: 'Bij het brandalarm ging iedereen naar buiten en hij naar binnen, in het hokje van de stofzuiger. Daar was het volgens hem het minst alarm. De conciërge kroop erbij, zei niets, en kwam na tien minuten met hem het plein op. Het was een oefening. Volgende keer krijgen wij vooraf een belletje.',
		also: ['fijne-leerkracht'],
		tone: 'mixed',
		writer: 8
	},
	{
		text: 'tl-buis achterin zoemt in een toon die tussen de a en de bes zit. niemand hoort t. ik heb het 3x gezegd. ik heb nu een 4 voor het vak waarvan de tl-buis is',
		also: ['niet-gehoord'],
		tone: 'bad',
		writer: 8
	},
	{
		text: "Zij houdt het de hele dag in en legt het 's middags neer op onze deurmat: brullen, jas, tas, schoenen, alles. Twintig minuten. Ik ga ernaast zitten met de krant. Daarna vraagt zij wat we eten. Wie op school zegt dat ze daar geen kind aan haar hebben, heeft gelijk.",
		also: ['niet-gehoord'],
		tone: 'mixed',
		writer: 8
	}
];
