import type { WatchTopic } from '#lib/domain/codebook.ts';

export const seksueleVeiligheid: WatchTopic = {
	id: 'seksuele-veiligheid',
	label: 'Seksuele veiligheid en grenzen',
	terms: [
		'seksueel grensoverschrijdend*',
		'grensoverschrijdend*',
		'seksuele intimidatie',
		'betast',
		'aangerand',
		'aanranding',
		'verkracht*',
		'grooming',
		'sexchat',
		'seksuele voorlichting',
		'voorlichtingsles',
		'lentekriebels',
		'catcalling',
		'nagefloten',
		'handtastelijk*',
		'ongewenste aanraking*'
	],
	examples: [
		'een jongen zit steeds aan mij en ik durf het niet te zeggen',
		'Er ging een naaktfoto van mijn dochter rond op school.',
		'een leraar maakt opmerkingen over mijn lichaam',
		'Ze werd betast in de fietsenstalling en de dader zit nog in haar klas.',
		'hij stuurde mij vieze berichten en dreigde alles door te sturen',
		'Na de melding van grensoverschrijdend gedrag bleef het stil.',
		'ze roepen hoer en slet naar meisjes en dat vindt iedereen normaal',
		'De vertrouwenspersoon nam de aanranding wel serieus.'
	],
	stories: [
		"er ging een foto van mij rond. ik had m aan 1 iemand gestuurd. school zei dat ik dat niet had moeten doen en toen moest ik naar huis 'tot het rustig was'. hij zat gewoon in de les. ik heb dus 4 dagen straf gehad voor wat hij deed",
		'De stagiair gym hielp de meisjes bij de ringen net te lang. Ze zei het pas in de auto en keek erbij naar buiten. De vertrouwenspersoon heeft dezelfde middag gebeld, niet gezegd dat het misschien een misverstand was, en de jongeman kwam maandag niet terug. Zo hoort het en zo heb ik het zelden meegemaakt.',
		'op de trap lopen jongens expres achter ons als je een rok hebt. we hebben het gezegd en nu is er een regel gekomen: geen korte rokken. niet: geen telefoons op de trap. hoe dan',
		"Mijn zoon zit op vso en knuffelt iedereen. Lief als je zes bent. Hij is nu zestien en één meter negentig. Ik vraag al twee jaar om lessen over wat mag en niet mag, in gewone woorden met plaatjes. Dat wordt 'meegenomen in de leerlijn'. Tot er een keer iemand schrikt zeker.",
		'iemand van in de 20 stuurde me steeds op snap, eerst gwn aardig over anime. toen wilde hij dingen. heb geblokt en tegen mn docent verteld want die had ons die les gegeven over je mag altijd terug. ze werd niet boos. ze zei goed dat je er bent. dat was alles wat ik nodig had eigenlijk',
		'Eén foto, op vertrouwen gestuurd aan een jongen uit 4 havo. Binnen een middag had half Emmen hem. Mijn dochter wil niet meer met de bus. De school vroeg háár om na te denken over haar gedrag online. Dat hij iets strafbaars had gedaan hoorden we van de wijkagent en niet van de rector.',
		"de trap bij lokaal 114 neem ik niet meer. daar staan ze onderaan en dan maken ze geluiden en geven cijfers. als je er wat van zegt ben je 'preuts'. ik loop nu om via de gymzaal en kom 3 min te laat en krijg ik een briefje. niemand vraagt ooit waarom ik omloop",
		'In klas 1 praatte een docente biologie met ons over ja, nee en misschien. Met scenes die we moesten naspelen, bijvoorbeeld dat iemand je blijft appen. De jongens giechelden eerst, daarna niet meer. Naar mijn mening leerde ik daar meer dan van het hoofdstuk over voortplanting. Het zou in elk leerjaar terug moeten komen.',
		'Onze zoon van 19, vso, verstandelijk tien, knuffelt iedereen. De buschauffeur, de stagiaire, de kassière. Wij wilden dat hij leerde wat wel en niet kan, ook voor zijn eigen bescherming. De orthopedagoog maakte cirkels op de grond met linten: wie mag in welke cirkel? Simpel en goud waard. Hij geeft nu een boks.',
		"Een trainer-docent die net iets te lang bleef hangen bij de meisjes. Complimentjes, privéberichtjes, 'onder ons'. Mijn kleindochter vond het eerst vleiend, later naar. Ze heeft het aan de vertrouwenspersoon verteld. Die bleek met hem op vakantie te gaan, ieder jaar, met de gezinnen. Zorg toch dat er iemand van buiten is naar wie zo'n kind toe kan.",
		'Er ging een foto rond. Niet van mijn dochter, maar wel door haar doorgestuurd, één keer, en daarna had ze er buikpijn van en kwam ze naar mij. Ik was eerst boos en toen blij dat ze kwam. De school pakte het goed aan vond ik: niet eerst de daders opsporen, maar eerst het meisje zelf vragen wat ze nodig had. Die wilde dat er niemand in de klas over begon. Dus begon er niemand over. Er kwam wel een les in alle klassen, zonder voorbeeld. Dat kan, dus.',
		'een jongen bij ons op het vso geeft iedereen een knuffel. je ziet hem aankomen en je kan niet weg. hij bedoelt niks maar ik vind het niet fijn, mijn lijf gaat dan op slot. iedereen zegt ach dat is Timo. oke maar ik ben ook iemand. toen heeft de juf stippen op de grond gemaakt en moet hij op de stip blijven en vragen: knuffel, hand of zwaai. ik kies altijd zwaai. hij zwaait nu ook thuis zegt zijn moeder',
		"Onze pleegdochter weet niet waar zij ophoudt en een ander begint, door wat er vroeger is gebeurd. Dat hebben we bij de start verteld, op papier, bij de mentor en de gymdocent. In december stond ze alleen met een veel oudere jongen in het fietsenhok en werd ze 'uitdagend' genoemd in het verslag. Zij is veertien. Ik heb gevraagd of dat woord eruit mocht en of er iemand naast haar kon lopen in de pauze. Het woord is eruit. Die iemand zoeken ze nog.",
		'er is een stagebegeleider bij het bedrijf waar ik zit (praktijkonderwijs, magazijn) die altijd iets over mijn kleren zegt en zijn hand op mijn rug legt als hij iets uitlegt. ik weet niet of dat raar is of dat ik raar ben. ik durf het niet op mijn stageformulier te zetten want hij leest het als eerste. er zou een formulier moeten zijn dat hij niet leest',
		'Mijn stiefzoon werd beschuldigd van aanraken bij het zwemmen. Hij heeft autisme, zit op sbo, en had een meisje aan haar been getrokken omdat ze in zijn baan lag. Voor haar was het naar, dat snap ik heel goed. Wat volgde was een schorsing van een week en fluisteren op het plein. Niemand heeft het met hem geoefend. Toen hij terugkwam wist hij alleen dat hij slecht was, niet wat hij anders moest doen. Wij hebben het toen thuis met een pop gedaan, op de bank.',
		"Bij ons is een docent weg. Er wordt gezegd met ziekteverlof maar iedereen weet dat hij berichtjes stuurde naar meiden uit de vierde, 's avonds, met hartjes. Mijn vriendin kreeg ze ook. Ze dacht dat ze bijzonder was en nu schaamt ze zich, terwijl zij niks gedaan heeft. De school zegt dat ze er niks over mogen zeggen. Oke maar zeg dan in elk geval tegen ons dat het niet onze schuld is. Dat mag toch wel van de advocaat?",
		'Er ging een foto rond van een meisje uit 2b, ik zeg niet wie en niet wat erop stond. Bijna iedereen had hem in de app voordat het eerste uur begon. Ik heb hem weggegooid en gezegd dat anderen dat ook moesten doen, en toen was ik zelf ineens de saaie. Zij was drie weken niet op school. De jongen die hem stuurde kreeg twee dagen. Reken zelf maar uit.',
		"Bij het omkleden voor gym hebben ze in groep 6 een spelletje dat 'broekie trek' heet. Mijn zoon houdt sinds kerst zijn zwembroek aan onder zijn kleren, de hele dag. Ik vroeg het na en de meester wist van niks, hij blijft op de gang omdat hij niet naar binnen mag. Dat begrijp ik best. Nu is er een klassenmoeder bij de deur en is het gesprek in de kring gevoerd: jouw lijf, jouw baas. Hij draagt weer gewone onderbroeken.",
		"een docent legt altijd zn hand op je schouder als ie uitlegt. bij jongens niet. niemand zegt er iets van want het is 'maar' een schouder en hij is verder best aardig. ik ben bij het raam gaan zitten zodat er een muur aan die kant is. toen ik het tegen mn mentor zei schreef ze het op en vroeg wat ik wilde. gewoon dat ie het niet meer doet. dat hebben ze geregeld, zonder mijn naam",
		'In de week van de lentekriebels kwam onze kleuter thuis met de woorden die ze moest hebben, de echte. Aan tafel bij schoonmoeder nogal. Sommige ouders vonden het te vroeg en hielden hun kind thuis. Ik vond het lesje keurig: een pop, welke plekjes zijn van jou alleen, en aan wie vertel je een naar geheim. Ze noemde vijf mensen op haar vingers. Daar gaat het toch om.',
		'Iemand van buiten school stuurde mij een verzoek, hij zei dat hij vijftien was en ook van tekenen hield. Na een week vroeg hij dingen waar ik buikpijn van kreeg. Ik heb hem geblokt en daarna niet geslapen. Op school hadden we net een les gehad met een mevrouw van de politie, anders had ik gedacht dat het aan mij lag. Ik heb het aan de zorgcoördinator laten zien. Zij schrok niet en dat hielp.',
		'Er is iets gebeurd in de speelbosjes achter het plein, tussen twee kinderen van zes. Meer zeg ik niet. Wij kregen een telefoontje om vier uur, netjes, met een orthopedagoog erbij. Maar de andere ouders kregen een algemene mail en toen ging de groepsapp los met wie en wat. Mijn kind las dat niet, ik wel. Ik had gewild dat ze ons hadden gewaarschuwd vóór die mail uitging. De bosjes zijn nu gesnoeid.'
	]
};
