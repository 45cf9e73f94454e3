import type { ExampleStory } from '#lib/domain/codebook.ts';

/** Whole stories about this theme, written from knowledge of the field. */
export const pestenStories: ExampleStory[] = [
	{
		text: 'Er waren 24 uitnodigingen voor zijn twaalfde verjaardag. Ik had 24 cupcakes. Om drie uur stond hij in zijn nieuwe overhemd bij het raam, om vier uur ook nog. Om vijf uur zei hij dat hij toch niet van cupcakes houdt. In de klassenapp bleek later een grap gemaakt. De school zei dat een feestje privé is.',
		also: ['niet-gehoord'],
		tone: 'bad',
		writer: 1
	},
	{
		text: 'ze doen niks ergs. dat is juist t probleem. ze zeggen hoi en dan lachen ze. ze schuiven 1 stoel op. ze maken een geluidje als ik ga staan, zo klein dat de leraar het niet hoort. als ik het vertel klinkt het als niks. 2 jaar lang elke dag niks',
		also: ['niet-gehoord'],
		tone: 'bad',
		writer: 1
	},
	{
		text: "Al drie keer heeft school een pestprotocol uit de kast getrokken, en drie keer eindigde het met een kring waarin ieder kind een compliment moest geven. Eén zei tegen mijn zoon: 'Jij kan goed incasseren.' De leerkracht knikte en noteerde het.",
		also: [],
		tone: 'bad',
		writer: 1
	},
	{
		text: 'mn gymschoenen lagen in de vijver. mn broodtrommel op t dak van t fietsenhok. mn ov chip op marktplaats lol. van die trommel zei de conciërge dat ie toch niet met een ladder ging sjouwen voor een trommel. hij ligt er nog, je ziet m als je de trap op gaat naar scheikunde. blauw met een draak, ik was 12 toen ik m kreeg',
		also: [],
		tone: 'bad',
		writer: 1
	},
	{
		text: "Wat ik als vader het moeilijkst vond: mijn kind bleek de dader. De mentor belde en ik dacht dat hij weer slachtoffer was, zoals op zijn vorige school. Hij had een jongen met een hoorapparaat maandenlang nagedaan. 's Avonds op de rand van zijn bed zei hij: 'Nu was ik het tenminste niet.' We zijn samen bij die ouders langs geweest. Er was vlaai. Niemand nam een stuk.",
		also: [],
		tone: 'mixed',
		writer: 1
	},
	{
		text: 'k ben klein en ik praat met een zachte g en dan kom je in een klas in noord holland terecht. elke keer als ik wat zeg zegt iemand het na. elke keer. ook de leraar een keer, voor de grap. toen lachte iedereen extra hard want t mocht nu. ik geef nu antwoord met 1 woord zonder g erin. het kan hoor, als je je best doet',
		also: [],
		tone: 'bad',
		writer: 1
	},
	{
		text: "Ze noemden mij 'de subsidie' omdat ik van het VSO kwam en er iemand met mij meeliep. Dat heeft van september tot januari geduurd. Toen heeft onze mentor niet een gesprek gedaan maar een maand lang zelf pauze gehouden aan onze tafel, elke dag, met zijn eigen boterhammen. Het stopte gewoon. Ik zit nu in de examenklas en twee van die jongens zijn mijn vrienden.",
		also: ['fijne-leerkracht'],
		tone: 'good',
		writer: 1
	},
	{
		text: "Elke zondagavond vraagt mijn kleindochter of ik koorts wil voelen. Elke zondagavond 36,8. Haar haar droeg ze altijd los, tot op haar billen, nu zit het in een staartje zo strak als een touw. 'Dan kunnen ze er niet bij', zei ze, en toen zei ze dat ze iets anders bedoelde. De juf heeft niets gemerkt, die zit op het plein altijd aan de kant van de kleintjes.",
		also: [],
		tone: 'bad',
		writer: 1
	},
	{
		text: 'Er was een groepsapp en daar zat zij niet in. Nou kan dat. Maar toen was er een tweede, en daar zat ze wel in, en die heette naar haar. Met een varkentje erbij. Ik heb hem gezien, ik ben haar opa, ze liet het zien op de achterbank, zo zonder wat te zeggen, het schermpje naar mij toe. Ik heb de auto stilgezet bij het Kruidvat. We hebben daar een hele tijd gestaan. Zegt ze: ik wil wel een zakje drop, opa.',
		also: [],
		tone: 'bad',
		writer: 2
	},
	{
		text: 'niemand deed wat hoor. dat is het juist. ze schoven alleen een stukje op. aan tafel, op de bank bij gym, in de rij. alsof ik nat was. ik ben een keer expres aan de volle kant gaan zitten en toen had die kant ineens allemaal de wc nodig',
		also: [],
		tone: 'bad',
		writer: 2
	},
	{
		text: 'Ik zeg tegen de teamleider: er is al voor de derde keer een jas zoek. Zegt hij, kinderen verliezen wel eens wat. Ik zeg, in de vijver? Want daar lag ie. Dat is met een haak eruit gehaald door de conciërge, die zei tegen mij, mevrouw, dit is niet de eerste uit dat water van die jongen. De conciérge weet het dus. De teamleider gaat het onderzoeken. Dat was voor de kerst. De haak staat al klaar, zei de conciërge.',
		also: ['niet-gehoord'],
		tone: 'bad',
		writer: 2
	},
	{
		text: 'Ik was vroeger zelf degene die het deed. Zo, dat staat er. In klas 1 en 2 deed ik haar stem na, want dan lachten ze en dan was ik veilig. Op het mbo zat ze ineens bij me in de klas en ik durfde niet naar binnen. Zij zegt: ga maar zitten, het is lang geleden. Ik heb sorry gezegd. Ze zei: oké. Verder niet. Iedereen heeft het altijd over wie het overkomt, maar mij heeft ook nooit iemand gevraagd: waarom moet jij dat doen?',
		also: [],
		tone: 'mixed',
		writer: 2
	},
	{
		text: "Pestprotocol, jawel, achttien pagina's op de website met een plaatje van handen in alle kleuren. Stap vier is 'het gesprek met beide partijen'. Dus mijn zoon moest tegenover die vier zitten en zeggen wat hij voelde. Hij is twaalf! Die vier zeiden sorry, op een rijtje, en buiten zeiden ze het nog een keer, met een stemmetje. Nu doen ze dat elke dag. 'Sorry, Timo. Sorry.' En school heeft het afgevinkt.",
		also: ['niet-gehoord'],
		tone: 'bad',
		writer: 2
	},
	{
		text: "Mijn accent. Ik kom uit Twente en wij verhuisden naar Haarlem, en als ik 'lopen' zeg zeggen ze 'loop'n'. Elke keer. De docent lachte ook. Dus nu zeg ik wandelen. Voor eten zeg ik lunchen. Ik heb een hele lijst woorden die ik niet meer gebruik. In de zomer bij opa zei ik per ongeluk lunchen en toen keek hij me aan van, wel bin ie?",
		also: [],
		tone: 'mixed',
		writer: 2
	},
	{
		text: 'Dochter veertien draagt hoofddoek, eigen keuze. In de pauze steeds iemand trekt, kleine beetje, van achter. Kijkt zij om, niemand. Zij neemt nu altijd plaats met rug naar muur. Ik ga naar school, mentor huilt bijna, hij wist niet. Volgende dag hij staat zelf in pauze, gewoon met koffie, bij die muur. Elke dag. Zegt niets, drinkt koffie. Is gestopt. Ik heb hem baklava gegeven, groot.',
		also: ['fijne-leerkracht'],
		tone: 'good',
		writer: 2
	},
	{
		text: "op stage bij de garage noemen ze me 'het zonnetje' omdat ik op speciaal onderwijs heb gezeten, zonneschool snap je. elke dag ook met zonnebril op als ik binnenkom. ik lach mee want ik heb die handtekening nodig voor me uren. school zegt ja dat is humor van de werkvloer moet je tegen kunnen",
		also: ['niet-gehoord'],
		tone: 'bad',
		writer: 2
	},
	{
		text: "Zij trakteerde op haar verjaardag. Achtentwintig cakejes, met muntjes van marsepein, we waren er tot elf uur 's avonds mee bezig. Om kwart over drie kwam ze naar buiten met de doos. Er zaten er zesentwintig in. De juf had er een en de invaljuf. 'Ze hadden allemaal net gegeten,' zei ze. Alle zesentwintig.",
		also: [],
		tone: 'bad',
		writer: 3
	},
	{
		text: "er is een klassenapp, en er is de klassenapp. in de eerste zitten 29 mensen en wordt huiswerk gevraagd. in de tweede zitten er 28. dat weet ik omdat saar dr telefoon aan mij gaf om een foto te laten zien en toen kwam er een melding met mn naam en zo'n aapje",
		also: [],
		tone: 'bad',
		writer: 3
	},
	{
		text: 'Het protocol heeft vijf stappen. Bij stap drie moesten de jongens hem een hand geven in het kantoortje. Ze gaven hem een hand. Ze doen dat sindsdien elke dag, op de gang, alle vier, met een buiging erbij. De teamleider had het gezien en zei dat de sfeer onderling zo verbeterd was.',
		also: ['niet-gehoord'],
		tone: 'bad',
		writer: 3
	},
	{
		text: 'Bij gym moeten er twee leerlingen kiezen. Ik ken van achter naar voren alle vloerlijnen van de zaal: blauw is volleybal, geel is badminton, rood is basketbal en zwart weet niemand. Vorige week bleef ik over met een stagiair. Die telt niet mee, die wordt betaald. Nou ja, dat ook weer niet, zei hij.',
		also: [],
		tone: 'mixed',
		writer: 3
	},
	{
		text: "Ik vond in het zijvak een broodzakje met grind. 'Dat stoppen ze erin,' zei hij, 'dan wordt hij zwaarder.' Hij haalde het er nooit uit bij school, want dan zagen ze dat hij het wist. Dus fietste hij het naar huis, vier kilometer, en leegde het achter de schuur. Er ligt daar inmiddels een hoopje waar je een tuinpad mee kunt beginnen. Ik heb het gefotografeerd en aan school gemaild. Ze vroegen of ik kon aantonen van wie de steentjes waren.",
		also: ['niet-gehoord'],
		tone: 'bad',
		writer: 3
	},
	{
		text: 'ze noemen me ikea. niemand weet meer wrm, ik ook niet. de leraar economie gebruikte het per ongeluk bij het oplezen. hij schrok zelf denk ik. de rest lag onder tafel. het is niet eens een rot woord, ik kan er niks tegen zeggen, het is een winkel thuis zeggen ze dat ik moet meelachen. dat doe ik. ik lach zo goed mee dat mn mentor bij het rapportgesprek zei dat ik zo lekker in de groep lig. mn moeder keek toen heel even opzij naar mij en ik lachte, want ik was toch bezig',
		also: [],
		tone: 'bad',
		writer: 3
	},
	{
		text: "Er is gepest, door onze zoon dus. Zo begint het gesprek dat je niet verwacht. Wij zaten aan de andere kant van de tafel dan de meeste ouders hier. De mentor deed het goed: geen preek, ze legde zijn telefoon neer en vroeg hem zijn eigen berichten hardop voor te lezen. Hij kwam tot de derde. Daarna zijn wij met z'n drieën naar een voordeur gefietst met een bloempot die zijn moeder had uitgezocht.",
		also: ['fijne-leerkracht'],
		tone: 'mixed',
		writer: 3
	},
	{
		text: 'op het vso zit ik met 8 en iedereen heeft wat. dus als je wat hebt ben je gewoon aanwezig. op mn oude school deden ze mn loopje na in de gang, hier vroeg iemand 1x: wat is er met je been. ik zei zo geboren. hij zei ok wil je frikandel',
		also: ['toegankelijkheid'],
		tone: 'good',
		writer: 3
	},
	{
		text: "Twaalf uitnodigingen op glitterpapier, zelf geknipt. Elf 'kunnen helaas niet' en van één geen bericht. Op maandag stonden de foto's van een ander feestje op het bord bij de kring. De juf wist het niet, zei ze, maar het was dezelfde zaterdag en dezelfde klas en er hing een slinger met namen.",
		also: [],
		tone: 'bad',
		writer: 4
	},
	{
		text: "ze doen niks. dat is het. als ik aan kom lopen gaat het gesprek uit alsof iemand op een knop drukt. als ik wegga hoor ik m weer aan gaan. wat moet ik dan melden. 'mevrouw ze zijn stil'",
		also: [],
		tone: 'bad',
		writer: 4
	},
	{
		text: "Melding 1: etui in de wc. Melding 2: band lek. Melding 3: tweede band lek. Melding 4: een bijnaam op het smartboard terwijl de invaller stond te zoeken naar het snoer. Reactie op 1 t/m 4: 'Waar er twee kijven.' Er waren er zeven en hij keef niet, hij liep naar huis met de fiets aan de hand.",
		also: ['niet-gehoord'],
		tone: 'bad',
		writer: 4
	},
	{
		text: "Het pestprotocol van onze school is 14 pagina's en heeft een stroomschema. Ik stond in vakje 2 ('gesprek met beide partijen'). In dat gesprek moest ik naast hem zitten en zeggen wat mij dwarszat, met hem erbij. Ik heb gezegd dat het wel meeviel. Toen mocht het formulier naar vakje 6, afgehandeld.",
		also: ['niet-gehoord'],
		tone: 'bad',
		writer: 4
	},
	{
		text: 'Mevrouw, ik bel om eerlijk te zijn: het was míjn jongen. Hij was de grapjas en dat andere kind was de grap. Ik hoorde het van de kapper. De school had het liever klein gehouden, maar de leerlingbegeleider heeft er een herstelgesprek van gemaakt, met een echte voorbereiding, en toen heeft hij thuis aan tafel gehuild. Hij gaat nu zaterdag een fiets repareren die niet van hem is. Dat heeft hij zelf bedacht. Ik weet niet of dit bij u hoort. U krijgt vast vooral brieven van de andere kant, en terecht. Maar toen het uitkwam wilde ik het eerst wegpraten, en ik had iemand nodig die zei: blijf erbij zitten, ga niet verdedigen. Die iemand was er. De andere moeder en ik groeten elkaar nu bij de bakker.',
		also: [],
		tone: 'mixed',
		writer: 4
	},
	{
		text: "er is een acc met alleen foto's van mijn brood. elke dag een. met een rating. 340 volgers. mn moeder staat er 6 uur voor op om dat te maken weetje. ik eet nu op de wc, dan hebben ze alleen de deur. mentor zegt blokkeer dan",
		also: ['niet-gehoord'],
		tone: 'bad',
		writer: 4
	},
	{
		text: "Hij vroeg of zijn achternaam ook anders kon. 'Gewoon, iets met Van.' We zijn hier geboren, zijn vader ook. Wat er in de kleedkamer wordt gezegd, herhaal ik niet. De school zegt dat het over voetbal ging.",
		also: [],
		tone: 'bad',
		writer: 4
	},
	{
		text: 'Het is voorbij, daarom kan ik er nu over schrijven. Twee jaar lang werd ik bij gym als laatste gekozen en daarna werd er nog onderhandeld over wie mij moest nemen. Een stagiair deed dat in week één anders: hij deelde kaartjes uit, klaar, geen gekies. Zo simpel. Hij is allang weg maar de kaartjes gebruiken ze nog.',
		also: ['fijne-leerkracht'],
		tone: 'good',
		writer: 4
	},
	{
		text: "ze hebben een tweede groepsapp zonder mij. ik weet het omdat iedereen ineens dezelfde kleur aanhad. vond t stom en heb 's avonds zitten janken bij mn moeder op de bank. ze heeft patat gehaald. er zijn nu twee meiden uit de parallelklas waar ik mee eet. geen app nodig",
		also: [],
		tone: 'mixed',
		writer: 5
	},
	{
		text: 'Zij zegt dat zij met niemand speelt omdat zij liever leest. Ik heb haar bibliotheekpas gezien: al vier weken niets geleend. Op het plein loopt zij langs het hek, heen en terug, ik zag het vanuit de bestelbus. De juf gaat nu met drie kinderen een spel doen op dinsdag. Zij heeft dinsdag op haar hand geschreven.',
		also: ['fijne-leerkracht'],
		tone: 'mixed',
		writer: 5
	},
	{
		text: 'Elke keer als ik wat zeg doen drie jongens mijn stem na. De hele brugklas lang. Ik heb het gezegd tegen de mentor en die liet ze filmpjes kijken over respect, daar deden ze de stemmen van na. Toen heeft ze hun ouders gebeld en nu is het klaar. Ik praat nog wel zachter dan vroeger maar dat komt wel weer.',
		also: [],
		tone: 'mixed',
		writer: 5
	},
	{
		text: 'In de pauze schuift de bank precies op het moment dat ik aan kom lopen. Niet weg, alleen dicht. Acht mensen op een bank voor zes, dan is hij vol en kan niemand er iets aan doen. Ik eet nu bij het kopieerapparaat, daar is het warm. Mijn moeder weet het en mijn mentor ook, sinds dinsdag. Er komt een gesprek. Ik heb een beetje hoop en een nieuw boek.',
		also: ['niet-gehoord'],
		tone: 'bad',
		writer: 6
	},
	{
		text: 'Ze deden het met emoji. Onder elk bericht van mijn stiefzoon zetten achtentwintig kinderen hetzelfde koekje. Wij begrepen het niet, de mentor begreep het niet, en dat was de grap. Hij heeft het zelf uitgelegd, huilend aan het aanrecht: koekje is kruimel, kruimel is niks. De mentor heeft de app opgeheven en er een lesuur aan besteed. Er zijn er vier die sorry kwamen zeggen. Hij wil nog niet naar het klassenfeest, wel naar school.',
		also: ['thuiszitten'],
		tone: 'bad',
		writer: 6
	},
	{
		text: "ze deden mn loopje na, al sinds de brugklas (ik heb een spasme in mn been). dit jaar kwam er een meisje bij dat gwn naast me ging lopen en zei hey wij lopen hetzelfde. ze heeft ook iets met dr heup. nu lopen we met z'n 2en door de gang en we hebben het een naam gegeven. t nadoen is nog niet weg maar het is wel veel minder grappig geworden voor ze",
		also: ['lotgenoten'],
		tone: 'mixed',
		writer: 6
	},
	{
		text: 'als er tweetallen gemaakt moeten worden ga ik mijn veter strikken. dan is het daarna klaar en hoor ik bij een drietal. ik heb schoenen met klittenband gekregen voor mn verjaardag dus nu heb ik een probleem',
		also: [],
		tone: 'bad',
		writer: 7
	},
	{
		text: "Er was een verjaardag en van de achttien meisjes waren er zeventien. Ze vond het niet erg, zei ze, en ging heel lang de hond borstelen. Ik zag op de telefoon van een andere moeder de foto's van de bowlingbaan en heb gezegd: wat leuk. Ik, vijfenveertig, zei wat leuk. 's Avonds hebben wij met zijn tweeën gehuild en een pizza besteld met alles erop. De mentor vindt dat je vriendschap niet kunt afdwingen.",
		also: ['niet-gehoord'],
		tone: 'bad',
		writer: 7
	},
	{
		text: 'voor de klassenfoto moest ik even opzij voor het licht. toen hij kwam stond ik er niet op. ik heb het nagemeten, ik had er makkelijk tussen gekund, naast iris. mama wil naar school bellen, ik heb een avond op mn kamer gezeten met de hond en het was echt ff klote. ik wil volgend jaar gwn beter opletten waar het licht is. en mama heeft wel gebeld dus er komt een nieuwe foto, nu sta ik vooraan als een soort burgemeester',
		also: [],
		tone: 'bad',
		writer: 8
	},
	{
		text: "Drieëntwintig uitnodigingen voor het slaapfeest, wist de buurvrouw, want haar dochter had er een. De klas telt vierentwintig. Zij heeft die avond met mij poffertjes gebakken en er geen woord over gezegd, tot de laatste: voor wie is deze eigenlijk? Voor jou, zei ik. Toen kwam het toch, met poedersuiker en al, op mijn schouder. Daarna wilde ze kwartetten. Ik heb de mentor geschreven dat zij in november al een lijstje had gemaakt van wat ze mee zou nemen naar zo'n feest; onderaan stond: mezelf.",
		also: [],
		tone: 'bad',
		writer: 8
	},
	{
		text: 'Ze bliezen altijd hun adem uit als ik langsliep. Alsof ik stonk. De nieuwe mentor heeft er een week lang alleen naar gekeken en toen met ieder apart gepraat, zonder straf. Nu zegt Bo weer hoi. De rest ademt gewoon.',
		also: ['fijne-leerkracht'],
		tone: 'good',
		writer: 8
	}
];
