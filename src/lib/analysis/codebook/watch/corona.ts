import type { WatchTopic } from '#lib/domain/codebook.ts';

export const corona: WatchTopic = {
	id: 'corona',
	label: 'Corona en lockdown',
	terms: [
		'corona',
		'coronatijd',
		'coronaperiode',
		'lockdown*',
		'mondkap*',
		'quarantaine',
		'vaccin*',
		'zelftest*',
		'thuisonderwijs tijdens corona',
		'scholen dicht',
		'besmetting*',
		'anderhalve meter',
		'coronajaren'
	],
	examples: [
		'Sinds de lockdown is hij nooit meer echt op gang gekomen.',
		'thuisles achter een scherm in coronatijd, ik ben toen alles kwijtgeraakt',
		'Met long covid zijn twee uren school al te veel.',
		'Door de schoolsluitingen in de pandemie mist ze een heel jaar aan vriendschappen.',
		'De coronagelden waren op en de extra hulp stopte.',
		'we deden de brugklas half online',
		'Na de quarantaine durfde zij niet meer in een volle klas.',
		'ik heb na corona nog steeds achterstanden'
	],
	stories: [
		'Groep 3 en 4 deed hij aan de keukentafel, ik ernaast met mijn eigen werk. Nu zit hij in de brugklas en zie je nog precies wat er toen niet geland is: de tafels, spelling, wachten op je beurt. School spreekt over een zwak fundament. Het was geen zwak fundament, het was 2020.',
		'in groep 8 geen kamp geen musical niks. wij kregen een tas met een beker erin over het hek. iedereen zegt ach joh dat is al zo lang geleden maar ik ken nog steeds niemand van toen, t is net of het nooit is afgemaakt',
		'Voor ons was die lockdown een zegen, ik zeg het maar. Geen gang, geen kantine, geen bel. Hij haalde ineens zevens. Toen de deuren weer opengingen moest alles zoals vroeger en was de camera taboe. We hadden in die maanden iets ontdekt en niemand wilde het weten.',
		'ik was het gewend om met zwart scherm in bed mee te doen. nu zit ik in de 5e en als er meer dan 20 mensen in een lokaal zitten ga ik zweten. mn mentor noemt het de generatie anderhalve meter. best grappig maar hij doet er verder niks mee',
		'Ik heb long covid sinds maart 2021 en mijn dochter was toen negen. Ze is bang om iets mee naar huis te nemen, dus bij elke snotneus in de klas houdt ze haar adem in en wil ze bij het raam. De leraar zucht: het is voorbij hoor. Bij ons in huis niet.',
		'Ik weet nog dat de brugklas begon in vakjes op een scherm. Ik kende van iedereen het plafond. Nu zit ik in 6 vwo en er is een heel stuk van breuken en vriendschap dat ik nooit goed heb gehad. Met breuken is het nog goed gekomen.',
		"Mijn jongen bloeide op. Ja, het mag eens gezegd: toen alles dicht was, had hij geen gangen, geen bel, geen kleedkamer. Om tien uur klaar met rekenen en dan buiten. Wij dachten: dit is dus wie hij is zonder lawaai. En in juni moest alles weer 'gewoon' worden. Had iemand toen gevraagd wat er bij hem wél werkte, dan was hij nu niet uitgevallen.",
		'mijn mbo 1e jaar was van mn bed naar mn bureau en terug. 70 cm. stage ging niet door, horeca was dicht. ik heb een diploma koken gekregen via filmpjes van mn eigen keuken. toen ik in een echt restaurant kwam wist ik niet hoe heet het daar is',
		'Long covid, klas 3 inmiddels. Wat bij iedereen voorbij is, is bij haar gebleven: twee uur school, dan bed. De rest van de wereld heeft de mondkapjes allang weggegooid en zucht als je het woord nog noemt. De zorgcoördinator zuchtte niet. Die maakte een rooster met ligbank en keuze uit drie vakken.',
		'Wij mochten onze kleinzoon in groep 8 niet zien spelen in de musical, dat was op een filmpje met een mondkapje voor de microfoon. Een klein leed. Maar deze lichting heeft geen kamp gehad, geen afscheid, geen open dagen. Hij koos zijn middelbare van een website. Het was de verkeerde, en hij schaamde zich om dat te zeggen.',
		"In 2020 was mijn dochter zeven en bloeide ze op. Ik durf het bijna niet te zeggen want het was voor iedereen een ramp. Maar geen plein, geen kring van achtentwintig, twee uur les via een schermpje met het geluid zacht. Ik zag voor het eerst wat ze kon. Toen alles weer openging en iedereen juichte kroop zij achter de bank. Ik heb toen gevraagd wat er van die rust bewaard kon blijven. 'We gaan weer terug naar normaal.' Wiens normaal, dacht ik.",
		'ik zat in groep 7 toen alles dicht ging en ik woon met 6 kinderen op een flat. er was 1 laptop en die hing van tape aan elkaar. om de beurt 40 minuten. ik kreeg altijd het blok na mijn broer en dan was ie warm. mn juf belde elke dag om 11 uur op de telefoon van mn moeder en deed de tafels door de speaker. heel het balkon deed mee. ik zit nu op praktijkonderwijs en ik mis dat eigenlijk, die tafels met de buren',
		'Zij is het meisje van de mondkapjes gebleven. Eerst moest het, toen mocht het, en bij haar bleef het, vier jaar al. Ze is vijftien en wij hebben haar onderkant alleen nog aan tafel gezien. Leraren zeiden: doe dat nou eens af, het is voorbij. Alsof het daarom ging. Een logopediste begreep het als eerste: achter dat lapje hoeft ze niet te lachen als ze niet wil. Er is een plan, heel langzaam. Vorige week in de fietsenstalling was het tien minuten af, in haar eentje.',
		'mijn examenjaar was dat gekke jaar en nou zegt iedereen ach jullie hebben je diploma cadeau gekregen. cadeau!! ik heb op het vso scheikundeproeven gedaan aan het aanrecht met azijn en mn stiefvader als labassistent, hij heeft nog een vlek op zn plafond. geen gala geen reisje geen afscheid. ik heb mn diploma gekregen door een autoraam aan een grijpstok. GRIJPSTOK. het papier was nat van de regen',
		"Onze pleegzoon kwam in maart 2020 bij ons, twee weken voor alles op slot ging. Bezoek van zijn moeder werd een filmpje op een telefoon. Hij was drie en kuste het scherm. Ik heb dat nooit vergeten. Nu in groep 5 raakt hij nog steeds in paniek als de juf iets via het digibord laat zien met een pratend gezicht. Niemand legde dat verband, ik ook niet, tot de speltherapeut het vroeg. Een paar jaar is lang geleden voor ons. Voor zo'n kind is het zijn begin.",
		"Heel de klas kreeg toen subsidie, zo'n inhaalprogramma met een mevrouw die ons op dinsdag na school kwam bijspijkeren. Ik vond het bijspijkeren geweldig want we waren met z'n vieren en je mocht alles vragen. Toen was het potje op en ging ze weg, in de week van de breuken. Ik weet nog precies waar we waren: teller. Bij noemer was ze weg. Ik zit nu in 3 basis en ik heb nog steeds een beetje een gat bij de noemer.",
		'Ik zat in groep 4 toen alles dichtging. We kregen een pakketje met strookjes breuken en een weekkaart en ik deed het aan de strijkplank want mijn zus had de tafel. Nu ben ik dertien en ik kan nog steeds geen breuken. De docent zegt: dat heb je in groep 5 gehad. Nee meneer. In groep 5 had ik een strijkplank.',
		'Hij is geboren in april 2020 en dat merk je, zeggen ze bij de kleuters. Nooit op een verjaardag geweest, nooit een oppas gehad, de eerste twee jaar alleen ogen gezien boven een lapje. Hij verstopt zich als er meer dan zes mensen in een ruimte zijn. De juf zegt dat ze er vijf zo heeft in één klas. Ze beginnen de dag daarom in twee groepjes, met de schuifdeur dicht. Scheelt een hoop.',
		'niemand praat er meer over maar ik heb sinds 2021 long covid. ik was 10. eerst zeiden ze dat het over zou gaan. ik doe 2 lessen op een dag en lig dan in het lokaal van de ib op een yogamat. mn klasgenoten waren toen bang voor een wattenstaafje en nu is het een grapje geworden. ik lach wel mee',
		'Wat ik ervan heb overgehouden? Dat ik weet hoe mijn kind leert. Ik zat er drie maanden naast met een baby op schoot en zag dat ze bij elke som eerst naar het raam keek. Ik dacht dat ze afdwaalde. Ze rekende. Toen de deuren weer opengingen heb ik dat aan de meester verteld en sindsdien zit ze bij het raam, officieel. Dat had ik anders nooit ontdekt.',
		'Van groep 8 heb ik geen musical, geen kamp, geen afscheid. We hebben een filmpje gekregen waarin iedereen in zijn eigen tuin danst en een zak snoep door een autoraampje. In de brugklas zag ik mijn docenten pas echt in maart. Ik liep langs mijn mentor in de supermarkt en herkende hem niet omdat hij benen had.',
		"De anderhalve meter is weg, de handgel staat nog uitgedroogd op de kast. Maar ouders mogen sindsdien niet meer naar binnen. 'Dat bleek eigenlijk wel zo rustig.' Voor wie? Ik weet niet waar mijn jongste zit, hoe het er ruikt, wie er naast haar hangt aan de kapstok. Ik zwaai bij een hek. Vroeger zag je in die vijf minuten alles wat je moest weten."
	]
};
