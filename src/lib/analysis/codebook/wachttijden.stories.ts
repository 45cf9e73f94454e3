import type { ExampleStory } from '#lib/domain/codebook.ts';

/** Whole stories about this theme, written from knowledge of the field. */
export const wachttijdenStories: ExampleStory[] = [
	{
		text: 'Op de kalender van de dierenarts, achter de wc-deur, zetten we kruisjes. Eerst blauw: aangemeld. Dan groen: ontvangstbevestiging. Daarna acht maanden wit. De poes op de foto van maart werd de hond van april werd het konijn van mei. In juli werd gebeld: er was plek, of ze woensdag kon. Woensdag was ze al van school af.',
		also: ['thuiszitten'],
		tone: 'bad',
		writer: 1
	},
	{
		text: '26 weken voor de intake, 14 weken voor het onderzoek, 9 weken voor het verslag. Reken zelf maar uit in welke klas hij dan zit. Ondertussen mag school niets inzetten zonder diagnose en mag de praktijk niets zeggen zonder verslag. Als ik op mijn werk een klant een jaar laat wachten op een offerte, is die klant weg. Een kind kan niet naar de concurrent.',
		also: ['zorg-en-onderwijs'],
		tone: 'bad',
		writer: 1
	},
	{
		text: 'toen ik aangemeld werd paste ik in mn zus dr winterjas. toen ik aan de beurt was kreeg mn zusje m alweer. die mevrouw vroeg wat is je hulpvraag en ik zei weet ik niet meer eerlijk gezegd. die was van de tweede klas. ik zit in de vierde',
		also: [],
		tone: 'bad',
		writer: 1
	},
	{
		text: "'U staat op plek 41.' Een maand later: plek 44. Ik vroeg hoe dat kan. Er waren gevallen met voorrang tussengekomen, zei de vriendelijke stem. Ik gun die kinderen alles, echt. Maar ik heb wel opgehangen en de soep laten aanbranden.",
		also: [],
		tone: 'bad',
		writer: 1
	},
	{
		text: "op t formulier stond 'wat verwacht je van de begeleiding'. ik had geschreven: dat iemand me leert hoe je begint aan huiswerk. nu is het mei en heb ik t zelf geleerd met youtube en een eierwekker. vorige week belden ze dat ik mag starten. mn moeder vroeg wil je nog. ik zei laat maar aan iemand anders geven die nog geen eierwekker heeft",
		also: [],
		tone: 'mixed',
		writer: 1
	},
	{
		text: "De ambulant begeleider was met zwangerschapsverlof, haar vervanger had griep en daarna een andere baan. Zo werd 'direct na de kerst' eerst carnaval, toen Pasen, toen 'we starten fris in het nieuwe jaar'. Niemand deed iets verkeerd. Daar word je zo moe van, dat niemand iets verkeerd doet.",
		also: ['steun-in-de-klas'],
		tone: 'bad',
		writer: 1
	},
	{
		text: 'ik zou in oktober met een psycholoog praten over dat ik niet durf te presenteren. dat werd januari. toen had ik alle presentaties van dat schooljaar al gehad, 6 stuks, 4 enen en 2 keer flauwgevallen. toen ik eindelijk op die stoel zat zei ze: en wanneer is de volgende? ik zei die zijn op',
		also: ['toetsen'],
		tone: 'bad',
		writer: 1
	},
	{
		text: "Wat bij ons hielp in de tijd dat we moesten wachten: de schoolmaatschappelijk werker zei niet 'ik kan nog niks doen', maar 'ik ben geen behandelaar, ik kan wel elke dinsdag om elf uur een rondje met hem lopen'. Vijf maanden lang, langs de sloot, soms zonder een woord. Toen de therapie eindelijk begon, kon hij al zinnen maken over zichzelf.",
		also: ['fijne-leerkracht', 'zorg-en-onderwijs'],
		tone: 'good',
		writer: 1
	},
	{
		text: 'Op onze keukenkalender, die van de bakker, heb ik iedere maand een kruisje gezet. Aangemeld: het plaatje van de stollen. Intakegesprek: aardbeienvlaai. Toen kwam er een nieuwe kalender. Weer stollen. En de dame aan de lijn zegt, u bent aan de beurt voor het voorgesprek. Ik zeg, ik heb al een intake gehad. Ja mevrouw, zegt ze, die is verlopen. Verlopen! Net als yoghurt. Mijn schoonzus zegt, je moet elke maandag bellen, om vijf voor negen, dan zit die aardige er. Dus ik bel elke maandag om vijf voor negen. Die aardige is nu zelf uit de roulatie, overspannen. En het kind, vraagt u? Dat is twee schoenmaten verder.',
		also: ['zorg-en-onderwijs'],
		tone: 'bad',
		writer: 2
	},
	{
		text: 'ik was 13 toen ze zeiden we gaan kijken wat je hebt. ik ben nu 15 en heb baard. ze weten het nog steeds niet. elke keer een mail: u staat op plek 41. toen 38. toen 44?? hoe kan je achteruit in een rij. mn mentor zegt ook ja zonder verslag kan ik niks voor je regelen',
		also: ['steun-in-de-klas'],
		tone: 'bad',
		writer: 2
	},
	{
		text: "Het vervelende is dat iedereen aardig is. Heus. Die juffrouw van de planning in Groningen ook, die kent mijn stem al. 'Moi, met mij weer.' 'Ach mevrouw,' zegt ze dan, 'ik zou het zo graag anders zien.' Veertien maanden nu. Intussen zit er een jongen van tien meter verderop in dezelfde straat die met particulier geld binnen drie weken terechtkon. Dat kunnen wij niet, wij hebben een groentekraam.",
		also: [],
		tone: 'bad',
		writer: 2
	},
	{
		text: "De wachtlijst voor de arrangementsklas was eerst 'na de herfst', daarna 'na kerst', daarna 'na de voorjaarsvakantie'. Ik ben de enige persoon in Nederland die hoopt dat er nooit meer vakantie komt. Mijn tas staat al sinds de herfst gepakt op stand-by, ik heb alleen de broodtrommel eruit gehaald.",
		also: ['schoolplek'],
		tone: 'bad',
		writer: 2
	},
	{
		text: "Kwam het eindelijk. De behandelplek. Stond ik met de telefoon in de gang, ik werk bij de post, tussen de rolcontainers, en ik roep: ja! Dus ik naar huis, ik zeg jongen, je kan volgende week. Zegt hij: waarvoor? Hij wist het niet meer. Hij was nou weer aan het keepen, had een vriend, ging drie dagen naar school. Wat hij toen nodig had, was in de tussentijd vanzelf overgegaan of gewoon dichtgegroeid. Ik heb toch maar ja gezegd, je zegt geen nee na zo'n tijd.",
		also: ['zorg-en-onderwijs'],
		tone: 'mixed',
		writer: 2
	},
	{
		text: 'Er is op onze vso één logopedist voor iedereen. Ik stotter. Ik stond onder de B want het ging op alfabet, dacht ik, dus ik dacht top. Ging niet op alfabet. Toen heeft mijn groepsleider elke woensdag in de tussentijd zelf met me geoefend, met een boekje van internet, en met raps. Ik ben nu aan de beurt en de logopedist zegt wie heeft jou dit al geleerd? Nou, Henk.',
		also: ['fijne-leerkracht'],
		tone: 'good',
		writer: 2
	},
	{
		text: "Voor de goede orde: dyslexieonderzoek aangevraagd in groep 6, besproken in groep 7, afgewezen want 'te laat in de basisschool', doorgeschoven naar de brugklas, brugklas zegt 'bij ons doen we screening in november', screening uitgevallen wegens verbouwing. Hij zit nu in klas 3 en gaat van havo naar mavo, om zijn talen. Ik heb daar geen woorden voor. Hij trouwens ook niet, dat is juist het punt.",
		also: ['dyslexie'],
		tone: 'bad',
		writer: 2
	},
	{
		text: 'ik moest een stoel hebben voor mn rug, zon verstelbare. ergo kwam meten in september. toen groeide ik. 11 cm. toen kwam de stoel in mei en die was te klein dus nu moet ergo weer meten. ik zit op een barkruk uit het biologielokaal, best chill eigenlijk maar officieel mag t niet',
		also: ['toegankelijkheid'],
		tone: 'mixed',
		writer: 2
	},
	{
		text: 'Er hangt bij ons een verjaardagskalender op het toilet. Bij mei staat in potlood: bellen poli. Bij augustus: bellen poli. November, weer. In februari is ze veertien geworden en daarnaast staat: intake?? Mijn man heeft het vraagteken gezet. Aan de kalender zie je verder niets, gewoon tantes.',
		also: ['zorg-en-onderwijs'],
		tone: 'bad',
		writer: 3
	},
	{
		text: 'toen ze me aanmeldden paste ik nog in maat 158. de mevrouw van het onderzoek zei vandaag wat ben jij lang. ja. dat krijg je ze had een potje dropjes staan waarvan de datum ook al voorbij was. ik heb er toch een genomen',
		also: ['tlv-procedure'],
		tone: 'mixed',
		writer: 3
	},
	{
		text: 'U bent nummer 63. Dat zei de dame, alsof het de slager was. Over drie maanden belde ik en waren we nummer 58. Ik ben boekhouder, ik heb het uitgerekend: dan is hij aan de beurt in het jaar dat hij eindexamen had moeten doen. Ik heb haar de berekening gemaild. Ze schreef dat er geen rechten aan nummers te ontlenen zijn.',
		also: ['thuiszitten'],
		tone: 'bad',
		writer: 3
	},
	{
		text: "In groep 6 vroeg de IB'er een observatie aan. In groep 7 kwam er iemand kijken, op de dag dat de klas naar het museum was. In groep 8 werd het gesprek verzet wegens ziekte, twee keer. Nu zit ze in de brugklas en kreeg ik bericht dat het dossier is gesloten omdat zij de school heeft verlaten.",
		also: ['overgang-po-vo'],
		tone: 'bad',
		writer: 3
	},
	{
		text: "Mijn ouders zeggen niet meer 'als je straks hulp krijgt'. Ze zeggen 'mocht het ooit'. Ik hoor dat verschil heus wel, ik doe gymnasium. Conjunctivus heet dat, de wens die niet meer vervuld gaat worden. Ik heb het opgeschreven in mijn Latijnschrift bij de voorbeelden.",
		also: [],
		tone: 'bad',
		writer: 3
	},
	{
		text: "Wij zijn pleegouders sinds twee jaar. Het traumatraject zou 'aansluitend' starten. De tas die ze toen van de gezinsvoogd kreeg, met een knuffel en een boekje over gevoelens, is inmiddels te kinderachtig. Ze heeft hem doorgegeven aan het buurmeisje. Op school vragen ze bij elke rapportbespreking of de behandeling al loopt. Ze vragen het vriendelijk.",
		also: ['zorg-en-onderwijs'],
		tone: 'bad',
		writer: 3
	},
	{
		text: "wachttijd 9 mnd stond er. toen 12. toen stond er niks meer alleen 'wij nemen contact op'. mijn mentor doet nu elke woensdag een half uurtje met me, ze zegt zelf dat ze er niet voor geleerd heeft. we maken een sudoku en dan praat ik soms. tbh als die poli nu belt weet ik niet of ik nog wil",
		also: ['fijne-leerkracht'],
		tone: 'mixed',
		writer: 3
	},
	{
		text: 'Ik wil ook eens melden dat het kan. Op 3 maart aangemeld bij het schoolmaatschappelijk werk, op 10 maart zat ze aan een tafeltje met iemand die Saskia heet en thee zet. Een week! Ik had de oppas pas voor juni geregeld. Ik vertel het op verjaardagen en mensen kijken mij aan alsof ik een huis in de Jordaan heb gehuurd.',
		also: [],
		tone: 'good',
		writer: 3
	},
	{
		text: 'Op onze keukenkalender staat een rood rondje bij 11 maart: aanmelding. De kalender van het jaar erna hangt er nu overheen. Daar staat een rondje met een vraagteken. Mijn man wil een derde kopen, met poezen dit keer, als we dan toch bezig zijn.',
		also: [],
		tone: 'bad',
		writer: 4
	},
	{
		text: 'toen ik op de lijst kwam paste ik nog in mn blauwe jas. nu is ie van mn zusje. en zij vraagt wat er in die jaszak zit, een kaartje met een telefoonnummer voor als het eerder kon. dat kaartje is 2 keer mee gewassen',
		also: [],
		tone: 'bad',
		writer: 4
	},
	{
		text: 'Voor het psychodiagnostisch onderzoek bedraagt de wachttijd 38 weken, vermeldt de website. Vermeldt de website sinds 2022. Wij zitten op week 61. Zonder verslag geen ondersteuningstoewijzing, zonder toewijzing geen begeleider, zonder begeleider een kind dat in groep zes is vastgelopen en inmiddels in groep acht zit. Wij bellen elke eerste maandag. De dame aan de lijn herkent mijn stem en begint zelf al met zuchten. Vorige maand vroeg ze hoe het met hem ging. Ik heb het verteld en het werd een gesprek van een kwartier, waarschijnlijk het beste consult dat wij in dit traject hebben gehad. Ze kan niets aan de volgorde doen. Maar ze heeft er wel een aantekening van gemaakt, zei ze, en misschien leest iemand die.',
		also: ['tlv-procedure'],
		tone: 'bad',
		writer: 4
	},
	{
		text: "Ik moest eerst naar een intake, daarna naar een 'tweede intake' en daarna kreeg ik een brief dat ik was aangemeld. Ik dacht dat ik al bezig was! Ondertussen ben ik blijven zitten in 3 havo. Mijn begeleider zei: jammer, als je er in september was geweest hadden we het misschien nog kunnen redden. Ik was er in september. Ik zat in jullie wachtkamer.",
		also: ['zorg-en-onderwijs'],
		tone: 'bad',
		writer: 4
	},
	{
		text: "Mails van school, onderwerpregels, chronologisch: 'Aanvraag ontvangen'. 'In behandeling'. 'Nog in behandeling'. 'Re: Nog in behandeling'. 'Vakantiesluiting'. 'Nieuwe contactpersoon'. 'Kunt u de stukken nogmaals sturen?' 'Aanvraag ontvangen'. Ik heb ze op volgorde uitgeprint en op de wc gehangen, waar de rest van de familie ook iets te lezen moet hebben.",
		also: ['tlv-procedure'],
		tone: 'bad',
		writer: 4
	},
	{
		text: 'bij mij ging het juist snel en dat wil ik ook ff zeggen. maandag zei ik tegen mn mentor dat het niet meer ging met leren, donderdag zat ik bij de orthopedagoog van school zelf, week erna had ik al een plan. mn neef in een andere stad is al 9 maanden aan het wachten op precies hetzelfde. is toch geluk hebben waar je woont',
		also: [],
		tone: 'good',
		writer: 4
	},
	{
		text: "Drie logopedisten in de wijk, drie keer 'we nemen u op in ons bestand'. Hij was vier toen we belden en je verstond er een op de vijf woorden. Nu is hij bijna zes. De juf zegt dat hij stil is geworden. Nee juf. Hij was niet stil, hij kwam niet aan de beurt, en toen is hij ermee opgehouden.",
		also: [],
		tone: 'bad',
		writer: 4
	},
	{
		text: 'Wat er allemaal is gebeurd tussen de dag dat ik hulp vroeg en de dag dat er hulp kwam: mijn opa 80 geworden, twee mentoren, een beugel erin, een beugel eruit, de school verbouwd, ik 9 cm langer, mijn beste vriend verhuisd naar Zwolle. Toen ze belden wist ik niet meer precies wat mijn vraag was.',
		also: [],
		tone: 'bad',
		writer: 4
	},
	{
		text: 'toen ik werd aangemeld voor dat onderzoek was ik 1,58. nu ben ik 1,74. de mevrouw zei wat ben jij groot voor een tweedeklasser. mevrouw ik zit in de vierde, ik heb al examen in twee vakken',
		also: [],
		tone: 'bad',
		writer: 5
	},
	{
		text: 'Muziekje, u bent nummer vier in de rij. Ik ken dat muziekje, mijn jongste danst erop. Intussen sorteer ik post, want dat is mijn werk. Elke maand bel ik of de ergotherapeut al aan de W toe is. Wij zijn de W van Wasilewski. Ze zijn bij de P. Het schrijven gaat ondertussen niet, maar hij typt nu wel met tien vingers.',
		also: [],
		tone: 'mixed',
		writer: 5
	},
	{
		text: 'Verwijzing januari. Wachtlijst. Brief kwijt. Opnieuw verwijzing mei. Verkeerde postcode. September: welkom! Toen bleek het drie straten verder te zijn, tweede verdieping, en een hele aardige man met een hond. Mijn dochter gaat er graag heen. Negen maanden voor drie straten.',
		also: ['zorg-en-onderwijs'],
		tone: 'mixed',
		writer: 5
	},
	{
		text: 'In september vroegen we de screening aan. In december was degene die screent met zwangerschapsverlof. In februari kwam er een invaller, die eerst moest worden ingewerkt. In april werd het formulier vernieuwd, zodat het oude verviel. Het kind van degene die screent kan intussen lopen, hoorden wij, en daar zijn we blij om. Onze stiefzoon spelt zijn eigen achternaam nog elke keer anders.',
		also: ['dyslexie'],
		tone: 'bad',
		writer: 6
	},
	{
		text: 'Men heeft mij in de tweede klas verteld dat er iemand zou komen kijken in de les. Ik heb er elke maandag op gelet en ook mijn haar gekamd. Nu zit ik in de vierde. Vorige week kwam er een vrouw binnen met een notitieblok en ik ging rechtop zitten. Ze kwam voor de docent, die zijn lesbevoegdheid ging halen. Hij was geslaagd, we hebben taart gehad. Ik sta nog op de lijst.',
		also: [],
		tone: 'bad',
		writer: 6
	},
	{
		text: "Toen we ons aanmeldden droeg zij beugel en paste ze haar regenlaarzen. De beugel is eruit. De laarzen zijn naar haar nichtje, die zijn er ook al uit gegroeid. De brief met 'u bent nu aan de beurt' kwam op de dag van haar diploma.",
		also: [],
		tone: 'bad',
		writer: 7
	},
	{
		text: 'de orthopedagoog is leuk maar ze is er 1 dag in de 2 weken en dan is het studiedag. ik wacht nu op een test sinds voor de herfst. mn moeder heeft een kruisje op de kalender gezet en verschoven en verschoven en nu hangt er een nieuwe kalender met puppies',
		also: ['dyslexie'],
		tone: 'bad',
		writer: 7
	},
	{
		text: 'Je staat op plek 63, zei de computer. Dan op 61. Dan op 64, hoe kan dat nou. Mijn dochter maakt er een weddenschap van met haar broer, om chocola. Ik lach mee maar ondertussen zit ze op halve dagen en leert ze niks van de tafels van Duits, of hoe heet dat, naamvallen.',
		also: [],
		tone: 'mixed',
		writer: 7
	},
	{
		text: 'Bij de aanmelding droeg zij een beugel. Bij de intake niet meer. Op het formulier stond nog dat ze gek was op paarden en bang voor het derde uur; paarden waren inmiddels gitaren en het derde uur had ze, met een tante en een koptelefoon, zelf opgelost. De mevrouw vroeg of wij de hulpvraag konden actualiseren. Wij vroegen of zij de lijst kon actualiseren.',
		also: [],
		tone: 'bad',
		writer: 8
	},
	{
		text: 'Ik sta op een lijst voor een onderzoek naar waarom ik traag ben. De lijst duurt 9 maanden. Dus ik ben niet de enige. Elke maand komt er een brief dat ze me niet vergeten zijn, die lees ik dan op mijn gemak. Intussen blijf ik zitten in de derde, want zonder uitslag geen extra tijd. Daar heb ik wel om gehuild, met mijn moeder, in de auto, en toen frietjes.',
		also: [],
		tone: 'mixed',
		writer: 8
	}
];
