import type { WatchTopic } from '#lib/domain/codebook.ts';

export const thuisonderwijsEnParticulier: WatchTopic = {
	id: 'thuisonderwijs-en-particulier',
	label: 'Thuisonderwijs en particulier onderwijs',
	terms: [
		'thuisonderwijs',
		'particulier onderwijs',
		'particuliere school',
		'b3 school',
		'iederwijs',
		'democratische school',
		'sociocratische school',
		'vrije school',
		'montessori*',
		'jenaplan*',
		'daltonschool',
		'agora*',
		'kunskapsskolan',
		'unschooling',
		'wereldschool',
		'luzac'
	],
	examples: [
		'Wij geven nu zelf les aan de keukentafel omdat geen school hem wilde.',
		'Een particuliere school kost ons twintigduizend euro per jaar maar hij leert weer.',
		'ik krijg les van mijn moeder thuis en dat is rustig',
		'Voor thuisonderwijs heb je vrijstelling nodig op grond van richtingbezwaar.',
		'Een online school bleek de oplossing, alleen betaalt niemand dat.',
		'Op de democratische school kiest ze zelf wat ze leert.',
		'bij het privé instituut zijn de klassen met acht leerlingen',
		'We overwegen te emigreren om hem zelf te mogen onderwijzen.'
	],
	stories: [
		'Ik geef haar nu zelf les, aan de eettafel, met vrijstelling op grond van levensovertuiging, al is onze overtuiging vooral dat het zo niet langer kon. Ze leest weer. Wat me steekt: van de inspectie hoor je niets, van school niets, van de leerplicht alleen een vinkje. Wij bestaan niet meer.',
		'zit nu op een school met 9 mensen in de klas, kost mn ouders 24 duizend per jaar. opa betaalt. ik doe in 1 jaar mavo 3 en 4. het is precies dezelfde stof maar dan zonder geschreeuw. wel apart dat je dat moet kopen',
		"We hebben het huis niet verbouwd, we hebben het in een B3-school gestopt. Negenhonderd per maand. Hij kan er diploma's halen per vak, in zijn eigen tempo. De publieke school vond ons verwend. We hebben gewoon drie jaar gewacht en toen de spaarrekening gepakt. Wat doen mensen zonder spaarrekening?",
		'mama leert ons thuis, mij en mn 2 zussen. ik vind het fijn, ik weet veel van vogels en programmeren. alleen heb ik bijna niemand van mn leeftijd en als ik zeg dat ik niet naar school ga denken mensen gelijk dat ik ziek ben of bij een sekte',
		'Toen de democratische school hier dichtging wilde ik hem zelf begeleiden, met een online programma uit Engeland. Dat mag niet, omdat hij in het jaar ervóór ergens ingeschreven stond. Dus moet ik hem inschrijven op een school waar hij niet heen gaat. Dat is de wet. Ik heb het drie keer laten uitleggen.',
		'We doen het nu twee jaar zelf, met een groepje van zes gezinnen in een boerderij bij Lochem. Geen les zoals u die kent: ze bakken, meten het kippenhok op, lezen wat ze willen. Elk jaar een verklaring naar de gemeente en elk jaar weer iemand die vraagt of onze kinderen wel vriendjes hebben. Elf, om precies te zijn. En de oudste gaat volgend jaar uit zichzelf naar de havo.',
		'mn ouders betalen 19.000 per jaar zodat ik in een klas van 8 zit. ik schaam me daarvoor op voetbal. maar op mn oude school haalde ik onvoldoendes omdat ik niks hoorde van de herrie en hier haal ik achten. eigenlijk is het oneerlijk, dit zou gewoon voor iedereen moeten zijn die het nodig heeft',
		'Wat je krijgt als drie scholen nee hebben gezegd: een moeder met een whiteboard in de keuken. Ik heb mijn baan van 32 naar 12 uur gebracht. Rekenen om negen uur, biologie in het bos, Engels van een juf uit Leeds via het scherm, 45 euro per uur uit eigen zak. Hij leert weer. Maar de gemeente noemt het verzuim en het ministerie een vrijstelling. Ik noem het noodgedwongen.',
		'Eerst ging ik naar een democratische school waar je zelf mocht bepalen wat je deed. Ik heb daar twee jaar gegamed en een boot gebouwd. Leuk, maar toen de inspectie hem sloot kon ik op mijn veertiende geen breuken. Op de vavo haal ik het nu in. Ik zou zeggen: vrijheid is mooi, maar iemand moet af en toe vragen of je nog wat leert.',
		"Tien jaar reisden wij met het schip en kreeg onze dochter haar lessen via de computer en een koffer boeken, van een school speciaal voor varende kinderen. Nooit een dag gemist. Toen we aan wal gingen en haar in Zwijndrecht aanmeldden, wilde men haar een klas terugzetten 'omdat er geen rapport van een gewone school was'. Een map vol toetsen lag op tafel. Ongelezen.",
		'Dertien maanden hebben wij het aan de eettafel gedaan, mijn man de ochtenden en ik de avonden. Vrijstelling onder 5a, het woord alleen al. Ik heb nooit onderwijzer willen worden, ik maak orgels. Dus hij leerde rekenen met pijpen: als deze half zo lang is, hoe klinkt hij dan? Hij leert weer, dat is meer dan ik van de twee jaar ervoor kan zeggen. Maar ik mis een mens die eens per maand zegt: u doet het goed, of: zo kan het beter. Er komt niemand.',
		'ik zit op een particulier schooltje met 6 leerlingen per klas en iedereen denkt dat ik rijk ben. wij eten al twee jaar macaroni. mijn stiefvader heeft zijn motor verkocht. op de gewone school hield ik het niet en het vso zei vol. hier mag ik rondlopen onder de les en niemand vindt dat gek, er is er nog een die rondloopt en we zwaaien naar elkaar. ik wil later die motor terugkopen',
		'Wij geven onze kinderen zelf les, uit overtuiging, en dan denkt men direct aan een hutje op de hei. Ik ben softwareontwikkelaar in een rijtjeshuis. We hebben elk jaar op tijd onze kennisgeving ingediend en elk jaar komt er iemand die vraagt of ze wel vriendjes hebben. Vraagt u dat ook aan kinderen op school? De leerplichtambtenaar van nu kwam thee drinken, keek een ochtend mee en zei dat hij zelf nog wat had opgestoken over vulkanen. Zo kan het ook.',
		'Mijn moeder is mijn juf en mijn broer is mijn klas. Bij slecht gedrag moet ik op mijn eigen gang staan. Ik doe nu online havo-vakken en moet staatsexamen doen in een sporthal met 300 vreemde mensen, terwijl ik al drie jaar met maximaal één broer in een ruimte zit. Niemand kon zeggen of ik een aparte kamer krijg. Ik heb 4 mails gestuurd. Het antwoord was een pdf over pennen.',
		'Toen het schoolbestuur zei dat er in de hele regio niets was voor een kind dat goed kan denken en slecht tegen mensen kan, hebben we een plek gevonden in een villa, veertienduizend per jaar. De gemeente zegt: geen erkend onderwijs. Het samenwerkingsverband zegt: geen middelen voor particulier. Maar voor nul plekken hadden ze wel budget, want dat budget staat er nog. Ik ben pleegvader, de vergoeding dekt twee maanden. De rest betalen mijn schoonouders en daar praten we met kerst niet over.',
		'na de b3-school (ken je niet, was een experiment in een boerderij) moest ik weer gewoon. daar bepaalde je zelf wat je leerde. ik heb anderhalf jaar kippen gedaan en een windmolen, geen grap hij draait nog. nu op het vmbo snappen ze mijn rapport niet want er staan geen cijfers op maar een foto van een molen. ze hebben me in de eerste gezet. ik ben 15. ik kan wel stroom maken maar geen voltooid deelwoord',
		'We doen het aan de keukentafel, sinds twee jaar. De buurvrouw denkt dat ze de hele dag spelen. Om negen uur rekenen we, om elf uur zijn we in het bos of bij een groepje andere gezinnen in een oude schuur. Vrijstelling op grond van richting, dat was een gevecht met brieven. Ze mist vriendinnen van haar leeftijd, dat zeg ik eerlijk. Buikpijn mist ze niet.',
		"ik zit nu op zo'n school waar je met 9 in de klas zit en in 1 jaar 3 en 4 mavo doet. mn opa betaalt het, het kost meer dan een auto. niemand kent elkaar en niemand blijft plakken na de les. de leraren reageren wel binnen een uur op een mail. op mn oude school duurde het een week. ik schaam me er een beetje voor dat het alleen kan omdat opa geld heeft",
		'Wie bij ons in de straat een beetje kan, stuurt het kind naar het instituut aan de gracht voor bijles, toetstraining en wat al niet. Zestig euro per keer. Onze Mees niet, dat gaat niet. In groep 7 vroeg hij of hij dom was omdat hij de enige van zijn tafelgroepje was zonder woensdagmiddag daar. Ik werk bij de bakker. Ik heb gezegd dat hij gewoon alles uit zichzelf kan, en dat is ook zo.',
		'Tot mijn dertiende kreeg ik les van mijn moeder, samen met mijn broers, op een zeilboot en later in een huisje in Drenthe. Ik kon sterren lezen en geen klok met wijzers. Nu zit ik in 2 vwo en moet ik mijn vinger opsteken om te plassen. Dat went. Wat ik fijn vind is scheikunde met echte spullen. Wat ik mis is dat je mag doorgaan als het net leuk is.',
		'Drie ochtenden per week gaat hij naar een klein initiatief op een zorgboerderij, zeven kinderen en twee begeleiders. Het telt niet als school, dus we betalen zelf en hij staat officieel nog ingeschreven bij de basisschool die hem al een jaar niet ziet. Daar las hij vorige week een boek uit, over tractoren, hardop, aan een geit. Het eerste boek. Aan wie leg ik uit dat het werkt en niet meetelt?',
		'Mijn ouders wilden mij van school halen en zelf les geven omdat het zo slecht ging met de klas. Ik was 13 en ze hadden al boeken gekocht, die stonden in dozen in de gang. Ik wilde niet. Mijn moeder is lief maar dan heb je haar dus de hele dag. De leerplichtambtenaar vroeg gelukkig ook wat ik ervan vond. De dozen zijn teruggestuurd en ik zit nu in een andere parallelklas.'
	]
};
