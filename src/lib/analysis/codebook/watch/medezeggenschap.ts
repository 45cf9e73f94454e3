import type { WatchTopic } from '#lib/domain/codebook.ts';

export const medezeggenschap: WatchTopic = {
	id: 'medezeggenschap',
	label: 'Medezeggenschap van ouders',
	terms: [
		'medezeggenschap*',
		'mr lid',
		'mr vergadering',
		'oudergeleding',
		'ouderraad',
		'oudercommissie',
		'klankbordgroep',
		'klassenouder*',
		'instemmingsrecht',
		'adviesrecht',
		'mr verkiezing*',
		'gmr',
		'ouderpanel'
	],
	examples: [
		'In de medezeggenschapsraad zitten drie ouders en niemand weet wie.',
		'de leerlingenraad mag meepraten over de kleur van de muren, meer niet',
		'Als lid van de oudergeleding kreeg ik de stukken een dag van tevoren.',
		'De MR had geen instemming gegeven en toch ging het door.',
		'ik zit in de leerlingenraad en we hebben de kantine veranderd',
		'De ondersteuningsplanraad zoekt al een jaar een ouder.',
		'Onze klankbordgroep van ouders is na twee keer opgeheven.',
		'Verkiezingen voor de raad, een kandidaat, en die was het dus.'
	],
	stories: [
		"Ik zit sinds twee jaar aan die tafel met de directeur. Stukken op maandag, vergaderen op woensdag, 84 pagina's begroting. Dan heet het instemming. De laatste keer heb ik gezegd: ik stem niet in, want ik heb het niet gelezen. Stilte. Nu krijgen we het twee weken vooraf, met een bladzijde uitleg.",
		'De mr zocht ouders. Wij waren met twee kandidaten voor twee plekken, dus geen verkiezing, dus niemand weet wie wij zijn. Ik spreek namens 800 gezinnen waarvan ik er elf ken.',
		"zit in de leerlingenraad en we mogen meepraten over de kleur van de muur en het snoep in de automaat. toen we iets vonden van het rooster was dat 'operationeel'. dat woord heb ik moeten opzoeken",
		'Als vader van een kind met een stempel dacht ik: ik ga bij die ondersteuningsplanraad, daar gaat het tenminste over het geld voor deze kinderen. Eerste jaar snapte ik niets van de afkortingen. Tweede jaar heb ik een vraag gesteld over de reserves, en er is 300.000 naar de klas gegaan. Het kan dus. Ga het doen, mensen.',
		"Ze hebben een enquête gehouden over het continurooster. 71% tegen. In de nieuwsbrief stond dat 'de uitkomsten zijn meegewogen' en na de zomer ging het in. Ik vul nooit meer iets in. Nou ja, dit dan.",
		"Vier jaar MR. Stapels stukken op vrijdagavond, stemmen op maandag. De directeur begon steevast met: 'Dit is eigenlijk al besloten, maar we nemen jullie graag mee.' Toen we een keer niet instemden met de groepsgrootte bleek dat we dat écht mochten. Een schok voor alle partijen. Mijn tip: volg die gratis cursus, en lees artikel 10.",
		'er is een leerlingenraad en ik zit erin. we mochten meepraten over de kleur van de kluisjes. over het nieuwe lesrooster, de telefoonregels of de toetsen kregen we het pas te horen toen het al in de mail stond. ik heb in de notulen laten zetten dat we dat niet oke vinden. is er later uit gehaald',
		"Als ouder in de OPR van het samenwerkingsverband dacht ik: nu ga ik iets betekenen. Ik begreep in de eerste vergadering één op de drie woorden. Pas toen een andere moeder zei 'ik ook niet hoor' zijn we samen een woordenlijstje gaan maken, en dat krijgt nu ieder nieuw lid. Twee plekken staan trouwens al een jaar open.",
		"Wie zitten daar aan tafel? Een advocaat, een ambtenaar en twee consultants, allemaal uit de nieuwbouw. Aardige mensen. Maar de helft van onze klas komt uit de flats, en van daar zit er niemand. De vergadering is om half acht 's avonds, dan sta ik in de thuiszorg. Kom een keer naar het buurthuis, wij zetten de koffie.",
		'Wij mochten als leerlingen een sollicitatiegesprek voeren met de nieuwe rector. Ik had een pak aan van mijn broer. Mijn vraag was: wanneer heeft u voor het laatst uw mening veranderd door een leerling? Kandidaat 1 had geen antwoord. Kandidaat 2 wel, die is het geworden. Dat ze echt naar ons advies geluisterd hebben, had ik niet verwacht.',
		"Ik zit twee jaar in de MR, oudergeleding. We kregen het plan om van vijf gelijke dagen naar een ander rooster te gaan op dinsdagavond om tien, besluit woensdag. 'Jullie hebben instemmingsrecht hoor.' Met een pistool op je borst heb ik ook instemmingsrecht, zei ik, en dat kwam in de notulen te staan. Ik heb toen een cursus gevolgd en nu vraag ik altijd drie weken en een versie in gewoon Nederlands. Ze vinden me lastig. Maar de plannen worden er wel beter van.",
		'Op onze vso-school zit ik in de leerlingenraad. We hebben dit jaar gevraagd: andere soep, banken buiten, en dat er niet over ons gepraat wordt waar we bij staan. De soep is gelukt. Over de banken komt een werkgroep. Over het derde zei de directeur dat ze daar heel erg haar best voor doet en toen zei ze tegen de juf, dat heeft hij knap gezegd hè. Ik stond er dus bij.',
		"Stiefvaders mogen niet stemmen voor de ouderraad en zich ook niet kandidaat stellen, want geen gezag. Toen ik opperde om dan misschien zoiets als 'verzorgers' in het reglement te zetten kwam daar een jurist aan te pas. Anderhalf jaar later staat het erin. Ik ben verkozen met elf stemmen, van wie er negen niet wisten waarvoor ze stemden. Maar goed, dat is bij de gemeente ook zo.",
		'Bij het samenwerkingsverband zit een raad waar ouders in mogen meepraten over het geld voor ondersteuning. Ik wist niet dat die bestond, terwijl ik zes jaar met mijn zoon van loket naar loket ben gegaan. Er bleek al drie jaar een stoel leeg te staan. Ik dacht: dat is iets voor mensen met een das. Het was een zaaltje met koffie uit een kan en een begroting waarin ik in tien minuten een raar bedrag vond. Zet die stoel gewoon eens in de nieuwsbrief.',
		"wij hebben een enquete ingevuld met de hele school over de nieuwe pauzetijden. 82 procent tegen. toen kwam er een filmpje van de rector: bedankt voor jullie input, we gaan het doen. mijn stiefmoeder zit in de ouderraad en die hadden ook nee gezegd. ik vroeg haar waarom je dan in zo'n raad gaat. voor de bitterballen zei ze. ik denk dat het een grapje was",
		"Als pleegmoeder van een kind op speciaal onderwijs zat ik op een bijeenkomst waar ouders het schoolplan mochten 'verrijken'. Met geeltjes. Iedereen plakte iets over communicatie. Ik plakte: schrijf het zo dat mijn kind het ook kan lezen. Ik dacht dat het in de prullenbak zou gaan, zoals dat met geeltjes gaat. Een half jaar later kwam er een versie met plaatjes, één A4, en die hangt nu in iedere klas. Er staat zelfs bij van wie het idee kwam: een ouder.",
		'Ik zit er nu een jaar in, met vier leerkrachten en drie moeders, op dinsdagavond met een trommel stroopwafels. De stukken komen de dag ervoor: formatieplan, 48 bladzijden, of we even willen instemmen. Ik ben kapster. Ik heb toen gezegd dat ik pas ergens ja op zeg als ik het kan navertellen aan een klant. Er viel een stilte. Sindsdien zit er een bladzij in gewone taal bij.',
		'de leerlingenraad mocht meepraten over de nieuwe kantine. we hebben 3 vergaderingen gedaan en een enquete met 340 antwoorden. toen bleek dat het contract al getekend was. dus waar praatten we over mee, over de kleur van de dienbladen. die zijn nu groen. hebben wij dan toch maar mooi geregeld',
		"Ze wilden de schooltijden omgooien en daarvoor moesten de ouders worden geraadpleegd. Dat was een formulier met twee vakjes: voor, of 'ik heb aanvullende vragen'. Een vakje tegen zat er niet bij. Bij de koffie op het plein kreeg ik de slappe lach en toen nog vijf. We hebben er met pen een derde vakje bij getekend en allemaal zo ingeleverd. De directeur kon er gelukkig om lachen. Nieuw formulier.",
		'Ik ben dertien en zit namens de leerlingen in de MR. Ik ben de enige die water drinkt, de rest wijn of koffie, nee grapje koffie. De eerste keer durfde ik niks. Toen ging het over het boekenfonds en iedereen praatte over leerlingen alsof het pakketjes waren. Ik zei: mag ik iets zeggen als pakketje. Dat staat echt in de notulen. Sindsdien geven ze me altijd als eerste het woord.',
		"Voor de ondersteuningsplanraad zochten ze een ouder van een kind met extra hulp. Ik dacht: dat ben ik. Vergaderen om kwart over drie, dus net als mijn jongen in de war uit het busje komt. Ik vroeg of het 's avonds kon of via het scherm. Dat had nog nooit iemand gevraagd. Zo krijg je dus altijd de ouders van wie het kind het wél alleen redt. Nu is het om acht uur, met camera uit als je in pyjama bent.",
		"Voor het kiezen van een nieuwe rector mochten drie leerlingen bij de gesprekken zitten. Wij hadden één vraag voorbereid: hoe heet de conciërge van uw vorige school? De eerste wist het niet, de tweede zei 'Jan denk ik', de derde begon te vertellen over Nel en haar kat. We hebben unaniem voor die van Nel gekozen. Of ze echt naar ons geluisterd hebben weet ik niet, maar zij is het wel geworden."
	]
};
