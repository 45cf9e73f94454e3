import type { WatchTopic } from '#lib/domain/codebook.ts';

export const vakantieEnStudiedagen: WatchTopic = {
	id: 'vakantie-en-studiedagen',
	label: 'Vakantie, vrije dagen en studiedagen',
	terms: [
		'studiedag*',
		'margedag*',
		'lesvrije dag*',
		'schoolvakantie*',
		'vakantiespreiding',
		'verlof aanvragen',
		'verlof voor een bruiloft',
		'buiten de vakantie',
		'luxeverzuim',
		'vrije dagen',
		'roostervrije dag*',
		'vakantie aanvragen',
		'zomerschool',
		'lenteschool'
	],
	examples: [
		'Weer een studiedag op maandag, dat is de vierde in twee maanden.',
		'We krijgen geen verlof buiten de schoolvakantie, ook niet voor een bruiloft in het buitenland.',
		'ik heb elf weken vakantie en verveel me kapot',
		'De margedagen staan pas in augustus in de gids en dan heb ik mijn vrije dagen al opgenomen.',
		'Mijn man werkt in de horeca en kan nooit in de zomer weg.',
		'Er was een boete voor luxeverzuim omdat we een dag eerder vertrokken.',
		'na de vakantie weet ik niks meer',
		'De vakanties van de twee scholen van mijn kinderen vallen niet gelijk.'
	],
	stories: [
		'Vijf vrije maandagen dit jaar, allemaal buiten de vakanties, allemaal drie weken van tevoren bekend. Ik werk in een ziekenhuis, mijn rooster staat tien weken vast. De leerkrachten moeten bijscholen, dat snap ik. Doe het dan aan één stuk, in augustus.',
		'zes weken zomer is voor mij zes weken niks. geen ritme, niemand, mn moeder werkt. na week 2 slaap ik overdag. eind augustus moet ik weer leren praten ofzo. kan school niet 1 ochtend in de week open, gewoon koffie en een bal',
		'Mijn vader werd tachtig in Suriname. Vijf dagen verlof gevraagd, afgewezen. Wij zijn toch gegaan en kregen een boete van 400 euro. De helft van de klas zat die week te skiën, keurig, wij hadden de verkeerde kant van de winter gekozen.',
		'mn broer zit in noord en ik in midden want mn school ligt net over de grens. we hebben dus 1 week gelijk van de 6. we gaan al 2 jaar nergens heen samen',
		'Mijn man is binnenvaartschipper en wij kunnen alleen in november weg. De directeur van de vorige school maakte er een halszaak van. De nieuwe vroeg een werkgeversverklaring, tekende, en zei: stuur maar een kaartje uit Würzburg. Dat kaartje hangt nu in de klas, met alle sluizen erop getekend.',
		'Ik heb drie kinderen op drie scholen en een kalender met drie kleuren stift. Geel vrij op maandag, groen op woensdag, roze de vrijdag erna. In november heb ik zeven keer opvang moeten zoeken en ik sta in de zorg, ik kan niet even thuiswerken. Besturen in één stad: ga eens samen koffie drinken met een agenda erbij.',
		'Wij hebben een strandtent. In de zomer weg kan niet. De directeur gaf tien dagen in januari, formulier, verklaring van de boekhouder, klaar, geen gezeur. Dat het ook anders kan hoor ik van de buren met een camping: hun aanvraag kwam pas na acht weken terug en toen was het al voorbij.',
		'Mijn grootmoeder in Marokko werd heel ziek. Mijn vader vroeg voor ons een week. De school zei eerst dat het geen bruiloft of begrafenis was. Toen was het een begrafenis en mocht het wel. Ik heb haar niet meer gezien. Ik ben niet boos op school want regels zijn regels, maar ik denk er vaak aan.',
		'Een boete van 600 euro omdat we op donderdagavond naar de wintersport reden in plaats van vrijdag. Ja, we wisten het. Nee, ik ga niet zeuren. Maar diezelfde groep 7 had in dat jaar negentien dagen geen les vanwege vergaderen, scholing en een gesprongen leiding. Wie krijgt daar de rekening van?',
		'6 weken niks is voor mij te lang. mn ritme gaat kapot, ik word om 2 uur wakker en in september moet alles opnieuw, ik heb autisme dus dat duurt tot de herfst. op mijn vso doen ze een zomerweek in week 4, beetje koken en klussen, je mag kiezen. zo blijf ik een beetje aan. gwn goed idee',
		"Twaalf losse dagen dit jaar, ik heb ze met een rode stift in de kalender gezet. Teamscholing, werkdag, calamiteitendag, en eentje heet 'ademdag'. Ik gun iedereen adem. Maar ik ben chauffeur bij de bloemenveiling en krijg vijf weken, en zijn moeder zit in de thuiszorg. Voor hem is zo'n losse dag midden in de week bovendien een ramp: hij staat met zijn tas bij de deur en gelooft me niet. Klont ze samen, twee aan twee, en vertel het in augustus.",
		'de zomer is 6 weken en voor de meeste kinderen is dat te kort. ik zit op het vso en ik woon op een groep, bij ons gaat niemand weg. week 1 is leuk. vanaf week 3 ben je uitgekeken op de tafeltennistafel. ik loop dan soms langs school om te kijken of de lichten al aan zijn. dit jaar deed de kookjuf de keuken open in week 4, drie dagen, wie wil die wil. we hebben 90 pannenkoeken gebakken voor niemand',
		"Voor de begrafenis van haar overgrootmoeder in Kaapverdië vroeg ik een week buiten de schoolvakanties. Dat mocht, want begrafenis. Maar bij ons duurt dat met de achtste dag en de mis en het grote eten, dus werden het negen schooldagen, en toen kwam er post van leerplicht. De ambtenaar heeft geluisterd, bij de derde kop koffie vroeg hij zelfs naar de recepten. Geen boete. Een formulier waar 'begrafenis elders' op past zou schelen, ik moest kiezen tussen ziek en vakantie.",
		"mn vader heeft kermis. niet gekocht maar wij ZIJN kermis, oliebollen en botsauto's. dus van april tot oktober moet ik overal bij. ik krijg pakketjes mee en doe rekenen achter de kassa. dat is trouwens heel goed rekenen. elk jaar is er wel een nieuwe directeur die zegt dat het niet kan en dan komt mijn vader met een zak oliebollen en de rijdende school papieren en dan kan het wel. ik denk vooral door de bollen",
		"Onze drie pleegkinderen zitten op drie scholen in twee regio's. Dat betekent dit jaar: de ene vrij van 22 februari, de andere pas de week erna. We hebben dus twee voorjaarsvakanties, waarvan geen een. De bezoekregeling met de ouders hangt er ook nog tussen. Een mailtje naar drie directies met de vraag of er iets te schuiven viel gaf drie keer hetzelfde standaardantwoord. De kleinste vroeg waarom de wet niet weet dat wij één gezin zijn.",
		'de vrijdag voor de kerst is bij ons altijd om 12 uur afgelopen en dat zeggen ze dan woensdag. ik word gehaald met een busje en dat busje weet van niks. dus ik zit elk jaar van 12 tot kwart over 3 met de conciërge kerstballen uit de boom te halen. hij heeft een radio met alleen nederlandstalig. dit is mijn 4e kerst met smartlappen. ik klaag niet maar bel dat busje een keer',
		"Donderdag studiedag, vrijdag 'marge', maandag Pinksteren, dinsdag nog iets met een team. Vijf dagen aan elkaar, aangekondigd in een nieuwsbrief van drie weken terug onder een stukje over hoofdluis. Ik heb 25 vrije dagen per jaar en mijn kinderen hebben er ruim 60. Ik kan dat niet sluitend krijgen, ook niet met een rekenmachine en twee oma's. Zet het in augustus op één A4, dan hang ik het op de koelkast.",
		'Iedereen vertelt na de zomer waar ze waren. Kroatië, Bali, Texel. De docent Engels laat je er een praatje over houden van 2 minuten, in het Engels. Ik was thuis en in het zwembad in de wijk. Ik heb een eiland verzonnen. Achteraf vond ik het eiland best goed, met een vulkaan. Ik kreeg een 8 en niemand vroeg door.',
		"Vrij gevraagd voor een bruiloft in Marokko, van mijn zus, op een vrijdag voor de meivakantie. Formulier ingevuld, uitnodiging erbij, vertaald en al. Afgewezen: één dag kon, maar niet die dag, wegens 'aansluitend'. Dus vlogen wij zaterdag en hebben de henna gemist. Op het plein hoorde ik een moeder vertellen dat zij haar kind gewoon ziek had gemeld voor de wintersport. Zo leer je mensen liegen.",
		'wij hebben zes weken en de school van mn broertje begint een week eerder want andere regio. of nee zelfde regio maar andere stichting en die schuift. dus we kunnen maar 5 weken samen weg, en mn vader heeft bouwvak. uiteindelijk waren we dit jaar 9 dagen met zn allen. ik vond dat zonde. zet die mensen een keer in 1 kamer',
		'Zes weken is voor mijn dochter te lang. In week twee is ze het ritme kwijt, in week vier vraagt ze elke ochtend of het al maandag is. De laatste week mocht ze een uurtje komen helpen om de kasten in te ruimen, alleen zij en juf Anke. Ze plakte naamstickers op de laatjes. Die eerste schooldag liep ze naar binnen of ze de zaak bezat. Klein gebaar hoor, en gratis.',
		'Toetsweek direct na de kerst. Dat betekent dus dat je op tweede kerstdag met je samenvattingen bij je oma aan tafel zit. Mijn neven hadden al alles gehad en gingen gamen. Ik vind: een vrije dag is pas vrij als er niks achter zit. Onze mentor heeft het met het team besproken en volgend jaar is die week vóór de kerst. Helaas zit ik dan al van school.'
	]
};
