import type { DangerKind } from '#lib/domain/privacy.ts';

/**
 * Who does what to whom, told over a few sentences: words of twenty-four words in a row, in any order. `&` between what must all be there, `!`
 * before what may not, `$` for a list below, `~` in front for ten words instead of twenty-four; the other signs are those of danger-words.ts. One meaning a line, not one story.
 */
export const DANGER_STORIES: Record<DangerKind, string> = {
	selfHarm: `
verdeeld|uitgedeeld|weggegeven|onder_water & straks|niet_meer_nodig|toch_niet|niets_meer_voelt|niks_meer_voelt & !kerst|rommelmarkt
afscheidsfilm*|afscheidsbericht* | machinist & zielig|trein
hoort_stemmen|stemmen|beter_af & hemel|kinderen|dood
plan|bedenk|bedenkt|bedacht|manier & datum|hoe_ze_het|hoe_ik_het|hoe_hij_het|zou_doen|ga_doen & er_nog|elke_avond|elke_nacht|nacht|afscheid|pijn|vriendin & !werkstuk|presentatie
water|kanaal|muur|boom|trein & rijden|rij|inrijden|inlopen|in_lopen & kinderen|rust|wij_allemaal|met_zn|denk_eraan|denk_er & !vakantie|strand|zwem*
$wish & $death & !haha|lol|verveling|hond|kat|konijn|vis|lachen|schamen|schaamte|hartaanval|cavia|hamster|mevrouw|oma|opa|tante|juf_wil
$blade & $scratch & $limb|mezelf|zichzelf|zich_zelf|mn_eigen & !appel|brood|knutsel*|kookles|scheikunde|vinger|operatie|ziekenhuis|dokter
$high & rand|springen|springt|sprong|tegengehouden|over_de_rand|naar_beneden|trein|eraf|afstappen & !bal|zwembad|duikplank|wachten|gemist|hoogtevrees|uitje
$letter & verdrietig|afscheid|sorry|zonder_mij|zo_hoef|later_als|uitvaart|begrafenis|weg_ben & kussen|kamer|onder|stond|vond|gevonden|geschreven & !opa|oma|juf_bedank*|excuus|gedicht
touw|strop|galg & tekening|tekende|getekend|nek|balk|zolder|schuur|gekocht|verstopt & !touwtrek*|touwtjespring*|klim*
medicijn*|pillen|messen|scheermes*|tabletten & slot|weggelegd|verstopt|achter_slot|opgeborgen & nacht|bang|durf|kamer|ademt|controleer*|alleen
$pills & hele|alle|strip|doos|potje|handvol|hand|tegelijk|allemaal|maag*|leeggepompt|gespaard|bewaard & !per_dag|ochtend|bijwerking*
gesloten_afdeling|crisisplaatsing|crisisopname|ic|intensive_care & weken|poging|pillen|opgenomen|gelegen|gedachten
ademt|leeft & nacht|elke|iedere|controleer*|kijk|ga_kijken & !baby|longen|astma
$starve & kilo|flauw*|hart|eetpoli|ondergewicht|sonde|levensgevaar*|weegt|weeg|hartslag|op_gewicht|te_zwak|bloedwaard*|overgeven|braakt & !arfid|keuze|druk
gedachten|stemmen|stem|stemmetje & dood|pijn_doen|stoppen|niet_stoppen|springen|snij*|leven & !boek|game
wakker_worden|geboren|bestaan|leven & niet_meer|nooit|geen_zin|hoeft_niet|zinloos|op_aarde|ophouden & wil|wou|zin|liever|hoop|wens|zegt|zei|denk|voor_mij & !baan|boek
weg_van_de_wereld|van_de_wereld|uit_de_wereld|voor_altijd_weg|weg_zijn|slapen_voor_altijd & wil|wou|roept|geroepen|zegt|liever
niemand|iedereen|ze|allemaal & merken|merkt|doorheeft|missen|mist|beter_af|opgelucht|lichter|rustiger & als_ik|zonder_mij|weg_ben|er_niet|dood|hoe_lang & !vakantie|ziek
crash*|aangereden|ongeluk|aanrijd* & hoop|hoopte|klaar|teleurgesteld|wou|van_mij_mag & denk|ik
hap|haplar*|ilac* & avuc*|yut*|hepsi*|butun|ictim & !doktor
keske & dogmasaydim|olsem|olsaydim|uyanmasam | yasamanin|yasamak|hayat* & anlam*|istem*|biksin|bittim|bitsin
zyletk*|nozem|cyrklem & rece|reke|ramie|udo|sobie|sie | zniknel*|zniknac|umrzec|nie_bylo|nie_zyc|nie_zyl* & lzej|lepiej|chce|chcial*|mysle|nikt|wszystkim | tabletek|tabletki & wszystkie|garsc|polknel*
اموت|الموت|انتحر|اختفي|انهي_حياتي & افكر|افضل|اريد|احيانا|اتمنى
померти|зникнути|вмерти|умереть|исчезнуть|жити|жить & хочу|хотів|хотіла|краще|не_хочу|нащо|думаю
die|dead|disappear|exist|alive|pills|cut & wish|want|wanna|better|myself|my_arms|my_legs|anymore|wake & i|he|she & !dog|cat|grandma|grandpa|laughing|battery`,
	abuse: `
hok|kamertje|rustruimte|prikkelkamer|afzonderingsruimte & slaap|donker|donkere|gilt|roept & slot|opgesloten|leerkracht|niet_in|bang
~$staff|conrector|rector|directeur|teamleider & gepakt|pakte|greep|gegrepen|geduwd|duwde & kraag|keel|nek|strot|kluisjes|muur & !arm_om
niemand & gelooft|geloven & mij|me|haar|hem|mn & zegt|zei|hij|pakt|ie|doet|durf & !adhd|ziek|pijn_heb|dyslexie|hoofdpijn|goal
~hij|ie|$family|$staff & pakt|pakte|knijpt|kneep|greep|trok|trekt|sleurt|sleurde & bovenarm|arm|oor|oren|nek|haren|haar_haar|pols & hard|gang|vingers|rood|blauw|grond|mij|me|hem & !kapper|grap|voor_de_grap|dansen
koude_douche|onder_de_douche|in_de_hoek|geen_avondeten|zonder_eten|verbrandt|verbranden|nat_pak & straf|ongelukje|uren|knuffel*|zette|zet|moet|vader|ex & slaat|douche|uren|verbranden|avondeten|mishandel* & !gym|zwemmen
door_elkaar & schud*|geschud|rammelt|rammelde & kind|hem|haar|baby|zoon|dochter|middelste|jongste|oudste|me|mij
$tool & $strike|krijg|krijgt|kreeg|kreegt|met_de|met_een & $family|$victim|bord|straf|thuis|te_laat & !vroeger|trommel|honkbal|hockey|paard|liniaal|broek_met
كدمات|الكدمات & وقعت|ذراع*|ظهر*
$mark & $body & !sport*|hockey*|voetbal*|gym|gymles|judo*|fiets*|gevallen_op|skate*|klimrek
duikt|duik|krimpt|krimp|bukt & in_elkaar|ineen|weg & arm|hand|optilt|stem|verheft|$family
$lock & $hole & $victim|kind*|dagen|weekend*|uren|huilt|emmer & !sleutel|per_ongeluk|escape*|fiets|telefoon
~$throw & tegen & muur|kast|deur|trap|vloer|grond|verwarming & $me & $family|hij & !bal
$strike & verrot|lens|bewusteloos|bont|bloed*|gebroken|pulp|ziekenhuis|kapot & $family|$adult & !bal|sport*|operatie
~$strike & $family & $me & elke|iedere|altijd|vaak|weer|als_hij|als_ie|nacht|s_avonds|thuis|week|sinds|toen & !bal|piano|trots|gitaar|grapje|stoei*|overgeslagen|slaat_over|taart|cijfer|arm_om
~$family & $rough & $victim|$me & keel|nek|haren|trap|muur|grond|adem & !knuffel*|bal|kapper|stoei*
$staff & $rough|$strike|gezeten|zitten|op_hem|op_haar & grond|nek|arm|rug|hard|fixatie|protocol|schouder & hem|haar|zoon|dochter|kind|me|mij & !naast|stond|bal|schouderklop*|boek
vastgemaakt|vastgebonden|vastgezet|vastgegespt|ingesnoerd|vastgelegd & rolstoel|stoel|bed|polsen|armen|handen|tafel & !auto|bus|veilig
~$staff & tik|klap|klappen|kneep|geknepen|sloeg|slaat|geslagen|schopte|geschopt|mepte & hem|haar|zoon|dochter|kind|kinderen|me|mij|mn & !vroeger|schouder|hart|boek|kind_slaat|zou|handen_klappen|applaus
~papa|mama|vader|moeder|stiefvader|stiefpa|stiefmoeder|oom|ex & sloeg|slaat|slaan|mept|schopt|geslagen & ons|mij|me|mama|haar|hem|kinderen|zusje|broertje & !deur|bal|trommel|de_weg|record*|schouder
~hits|hit|threw|throws|beats|beat|hurts|hurt|pushed|punched|slaps|slapped|kicked|choked & father|dad|stepfather|stepdad|mother|mom|mum|uncle|husband|boyfriend|brother & me|my|him|her|us & !ball|game|car
~vur*|dov*|tokat|kemer* & koca*|es|esim|baba*|anne*|uvey*|abi*|amca*|amcam|dayi* & !okul_kapisi
~uderzy*|bije|bil|szarp*|kopn*|kopie|popch* & partner|maz|meza|ojczym|tata|ojciec|mama|mnie|ja|wypije|piescia & !dzieci_bija|kolega
*ضرب* & ابي|زوجي|امي|عمي|اخي|والدي|بالحزام|ابني|ابنتي|ظهره
душити|душив|бив|бє|б_є|вдарив|ударив|побив|бьет|бьёт|штовхнув & чоловік|вітчим|тато|батько|муж|отчим|мене|маму|сина|дит*`,
	threat: `
*ذبح*|*يقتل* & قال|اذا|اخي|ابي|زوجي
baksteen|steen|vuurwerk|cobra & ruit|raam|brievenbus|huis|deur & dreig*|bang|gasten|lag|zeggen|ze & !per_ongeluk|bal|plein
breekt|breken|breek|brandt|steekt_ons|steekt_het|verbouw* & benen|vingers|botten|nek|huis_in_brand|in_brand & als|anders|zei|zegt|zeiden & !been_gebroken|per_ongeluk
klusje|klusjes|wegbrengen|weg_bracht|weg_brengen|rondbrengen|bewaren|afleveren & gasten|jongens|mannen|ze|nee & opwacht*|dreig*|moet|fiets|telefoon|bang & !krant*|bijbaan|oma|post
op_mn_knieen|op_zijn_knieen|op_haar_knieen|op_mijn_knieen & sorry|schop*|filmpje|groep|ze & !juf|bidden|gevallen
$say & $kill & je|me|mij|hem|haar|ons|ze|zijn|jou|mn|iedereen|allemaal & !mijn_moeder_ver*|mn_moeder_ver*|ma_ver*|ze_vermoordt|moeder_maakt|boek|game|spelen|spel|oorlogje|film|grap|grapje|toets|magister|cijfer
$weapon & $show & !museum|les|agent|verhaal|kook*|plastic|verkleed*|piraat|ridder*|carnaval|scouting|keukenla|boek|game
$next & lijst|mes|leiding|school|beurt|klas|app|groepsapp|praat|verlinkt & wapen|vuurwapen|pistool|mes|dood*|thuis_blijven|schiet*|steek*|zeggen|zei|zeiden|naar_de
$pay & anders|dreig*|online|bang|afgeperst|foto*_door|online & !boete|schoolreis|ouderbijdrage|contributie|kantine|verzekering
weet|weten|wist & waar & woon|woont|wonen|slaap|school_zit|zusje|broertje & bang|dreig*|schuld|anders|ze|hij|maar & !juf|leraar|taxi|bus|huis_vinden
$ex & hek|plein|school|deur|brug|poort|fiets* & meenemen|meeneemt|mee_te_nemen|aandoet|aandoen|achtervolg*|opgewacht|wacht|vrijgekomen|vrij|achterkomt|foto*|stond|staan & bang|vrees|durf*|politie|geniet|dreig*|vastgezeten|contactverbod & !verjaardag
pakketje*|drugs|wiet|coke|dealen|dealer*|runner|koerier|telefoons|bankpas|pinpas|katvanger|geldezel|ritje|ritjes & $stuck & !postbode|bezorg*|bijbaan|bol|studie|duo|gemeente
schuld & afbetalen|terugbetalen|dreig*|ze_weten|zusje|opgehaald|zwarte_auto & !mijn_schuld|eigen_schuld|studieschuld
$gang & $strike|gebeukt|getrapt|gesleurd|geduwd|uitgetrokken|gegooid & gefilmd|wc|pot|bloed*|gebroken|oogkas|bewusteloos|ziekenhuis|mes|dreig*|volgende_keer|politie & !bal|sneeuwbal*
doodsteken|neersteken|overhoop|kapotschieten|doodslaan|kapotsteken|kapot_steken|dood_steken & !spelen|oorlogje|boek|film|game|huiswerk
weapon|knife|gun|machete & school|bag|showed|show|locker|me|kill & has_a|brought|brings|with_a|a_knife|a_gun
bicak*|silah* & okul*|canta*|gosterdi|bana|tehdit* | tehdit* & mesaj*|ediyor*|etti|beni|oglumu|kizimi
noz|nozem|noza|pistolet & szkol*|plecak*|pokaz*|groz* | groz*|zabij*|pobij* & mnie|mi|mu|jej|syn*|cork*
سكين|يهدد*|هدد*|سيقتل* & المدرسة|ابني|ابنتي|ني|قال|زوجي
вбє|уб_є|вб_є|убє|погрож*|ніж|зарі* & мене|нас|сина|школ*|сказав|боюся`,
	sexual: `
schoot|kriebelt|onder_mn_shirt|onder_mijn_shirt & niet_aan|snoepje|geheim|ontslagen|niemand & mag|hij & !sinterklaas
nee_gezegd|nee_gezei|zwanger & eigen_schuld|niet_hard_genoeg|bang|bevroor|toch_door|ging_door & !baby_van
*nachts & kamer|bed & hand|mond|zoon_van|hij|kruipt & mij|me|mn|haar & !wakker|nachtmerrie*|game*|gamet
elini|eteg*|sikistir* & kiz*|bana|altin*|asansor*
porno*|deepfake*|nepfoto*|nepnaakt* & dochter|zoon|mij|me|mn|haar|gezicht|lijf & !pornoverslaving
poppen|pop|knuffel*|tekent|speelt & dingen|na|voordoe*|doet_voor & weten|kind_hoort|seks*|uit|op_gaat|vrijen|likt & !toneel
broek|kleren|onderbroek|shirt & uit|naar_beneden & vroeg|vraagt|wilde|moest|zei & opa|oom|buurman|oppas|meester|hij|neef|coach & !gym|nat|regen|zwemmen|modder
~kus|kusje|zoen|zoende|kuste & nek|mond|wang|lippen & *docent|*leraar|*meester|trainer|coach|hij|baas|oom|buurman|me|mij & !oma|dokter|vriendje
achter_me|tegen_me|tegen_mij|naast_me & staan|staat|zitten|aandrukken|voel|wrijft|schuurt & *docent|*leraar|*meester|trainer|coach|hij_doet|deur_dicht|baas & !rij|bus
bathroom|shower|changing_room & came|comes|leave|watch*|look* & he|dad|uncle|man|teacher|friend & !broken|dirty
nice_body|sexy|beautiful_body & he|said|says|teacher|uncle|man
kleedkamer|kleedkamers|douches|douche & trainer|leraar|coach|meester|docent|hij|vader & kijkt|keek|binnen|kwam|filmt|staat|bleef & !schoonmaak|koud|kapot
$nude & $picture & !kunst|museum|baby|voorlichting|biologie
$picture & $me|mezelf|van_mij & $pay|anders|dreig*|doorstur*|online|rondgestuurd|chanteer* & !schoolfoto*|verwijderen_en_sorry|sorry_zeggen|struikel
hand|handen|vingers & plek|plekken|billen|borsten|been|dij & hoeft|hoort|niet_wil|niet_wilde|raar|vies|meisjes|steeds & $toucher|hij & !pleister|ehbo
~$toucher & $touch & $me|meisjes|kinderen|leerlingen|dochter|zoon|kleindochter & !baby|dokter|pleister|boek|grap|voorlez*|uitleg|high_five
$lap & $toucher|hij|ie & zitten|moet|moest|komt|kwam|liggen|kruipt & zitten_aan|aan_me|aan_mij|bevries|geheim|raar|vies|wil_niet|niet_wil|niemand|nacht|gaat_ie & !voorlez*|sinterklaas
spelletje*|geheim*|dingen & plasser|piemel|plassertje|vagina|broek|bad|bed|uitkleden|bloot|voorbips & oom|opa|vriend|man|buurman|hij|meester|broer|papa|neef|oppas
op_haar_ligt|op_haar_gaat_liggen|op_me_liggen|op_mij_liggen|op_haar_liggen|op_hem_liggen|gaat_liggen|bovenop & haar|me|mij|poppen|chauffeur|oom|bed|$toucher & !slapen|bank|grond|protocol
$staff|$toucher & $message & bed|aan_heb|aan_hebt|aanhebt|aanheb|aan_had|aanhad|gezoend|zoenen|mooi|lekker|bijzonder|sexy|lief|knap|verliefd|geheim|bij_hem|afspreken|verwijder* & !huiswerk|wedstrijd_om|rooster
jongens|jongen|mannen|man|groepje & meegenomen|gedwongen|dwong|moest|moesten|vastgehouden & gefilmd|filmpje|aangifte|kelder|fietsenkelder|bosjes|wc|uitgekleed & !voetbal|fiets_gestolen
hotel*|kamers|mannen & geld|betalen|klanten|moet|verdien* & vriend|hij|hem|mannen & niet_kent|hotel*|haar & !vakantie|kamp
verkracht*|aangerand|misbruikt|sextort*|pijpen|aftrekken
comes|came|touch*|touches|undress*|kiss* & night|bed|room|secret|tell & uncle|stepdad|father|man|teacher|coach|cousin|he & me|my|her & !christmas|story|late
photo*|picture*|nudes|video & naked|without_clothes|underwear|money|pay|send_more|more_pictures
dokun*|elle*|oksad* & amca*|dayi*|ogretmen*|uvey*|hoca*|adam|kuzen* & beni|bana|kizim*|oglum*|gizli|kimse* | fotograf* & ciplak|para|yay* & tehdit|gonder*|isti*
dotyka*|obmacyw* & wujek|ojczym|nauczyciel|trener|mnie|corke|ja & !telefonu | zdjec* & nag*|pieni*|wysl*|groz*
*لمس* & عمي|ولد|الحمام|خالي|المعلم|استاذ|السائق|رجل|جسم* | صور* & عارية|فلوس|ينشر*|يهدد*
торка*|мацав|лапав & вітчим|тренер|вчитель|дядько|мене|доньк* | фото & голі|оголен*|гроші|погрож*`,
	unsafeHome: `
achtergelaten|zonder_haar|zonder_hem & land|somalie|marokko|turkije|pakistan|irak|syrie|ghana|egypte|familie & !ruzie|bus
خائفة|خائف|اخاف & العودة|البيت|اخي|ابي|زوجي
moeder|vader|mama|papa|ouders & verslaafd|verslaving|gebruikt|psychose|psychotisch|manisch & $scared|alleen|dagen|regel|zorg_voor|broertje*|zusje*|weg & !game*|telefoon|roken
licht|stroom|gas|water|verwarming & afgesloten & wij|ik|moeder|huis|kinderen
uit_elkaar|weghalen|meenemen|yurd*|pleeggezin & als_ik & zeg|vertel|weten & $scared|ze|thuis|moeder & !klas|tweeling
mag|mogen & niet_meer|nooit|niet & naar_buiten|huis_uit|de_deur_uit|met_niemand & behalve|vader|broers|camera*|opgesloten|controleert|slot & !huisarrest|regen|straf_gekregen|corona
controleert|controleren|camera* & ondergoed|telefoon|kamer & vader|broers|man|ex & buiten|laat|bang|krijg
locks|locked & me|children|inside|us|my & husband|father|dad|house|he
beats|beat & me|my|her|us & husband|he|front
saci*|yere|tekme|dolab* & annem*|bana|kardes* & att*|vur*|tut*|sakla*
$drunk & $family|hij|thuis & $scared|zusje|broertje|badkamer|op_slot|tekeer|schreeuwt|gooit|slaat|gevaarlijk|deur|kamer & !feestje|vrienden|koffie|thee|verjaardag
weggelopen|gevlucht|uit_huis|eruit_gezet|eruit_gegooid|weglopen & $home|slaap|slaapt|terug|stiefpa|stiefvader|straat & nacht*|dagen|slaat|bang|slaap|slaapt|durf*|ga_niet|nooit & !klas|les|school_weggelopen|plein
$marry & $abroad & !oma|vragen_of|vraagt_of|of_ik_moet|familiebezoek|bruiloft_van|juf|meester|feest_was|boete
paspoort*|ticket|enkeltje|enkele_reis & afgepakt|ligt_bij|verstopt|one_way|ingepakt|terug|sturen|stuurt & vader|ouders|oom|broer|familie|papa|thuis & $scared|wil|niet_mee|land|school
terugsturen|terug_gestuurd|teruggestuurd|sturen|stuurt|gestuurd & land|marokko|turkije|somalie|pakistan|irak|syrie|internaat|koranschool|buitenland|afghanistan & ouders|vader|familie|oom|straf|mij|me|omdat & !azc|ind|asiel*
eer & familie|kapot|schande|ooms|broers & !leraar
geen_zoon|geen_dochter|geen_kind|schande|afgesloten_van & meer|familie|vader|ooms|oplossen & bang|weg|ondergedoken|homo|vriend|$scared|mannen
ondergedoken|schuiladres|onderduik*|geheim_adres|blijf_van|lijfhuis|vrouwenopvang & !oorlog|joods*|boek|dagboek
koelkast|eten|luizen|luier|kleren|wondjes|voorraadkast & leeg|niks|niets|week|dagen|zelf|mager|niemand & alleen|moeder|mama|thuis|broertje*|zusje*|vreemde|vuil|stinkt & slaapt|alleen|luizen|leeg|niks_in|niets_in|luier|koelkast & !vakantie|oorlog|aula|arfid|kantine
alleen & avonds|nachten|dagen|nacht|weekend & moeder|mama|vader|ouders|vreemde_mensen|kinderen & jong|zeven|weg|slapen|zorg|koken|roken|mager|thuis & !logeer*|werkt|ziekenhuis|huiswerk|oma
$go & vader|papa|moeder|mama|ex|hem|hij|huis & rechter|weekend*|vrijdag|omgang* & klampt|gilt|overgeven|overgeeft|bang|slaat|opsluit|schuur|huilt_dat|smeekt|plast & !school_klampt
$family & agressie*|gewelddadig|tekeer|ontploft|onvoorspelbaar|drift*|woede* & $scared|verstop*|kinderen|zusje|broertje|kamer & !school|adhd
~$scared & $family & thuis|huis|avond*|kamer|thuiskomt|voetstappen|sleutel|slot|stem & !toets|cijfer|rapport|hond|operatie|overleden|ziek|corona|hoofdpijn
van_huis|naar_huis|thuiskomen & $scared|niet_durf|durf_niet|liever_niet & slaat|vader|stief*|moeder|drank|boos|weekend|blijf|slaap
slot|stoel & deur|kamer|slaapkamer|badkamer|klink & zusje|broertje|vader|hij|ingetrapt|slaap|nacht & bang|tot|ingetrapt|altijd|als|slaat & !school|wc|fiets
husband|marry|married|wedding & country|ticket|passport|grandmother|summer|cousin|back|family & my|i & !sister_wedding
drink*|drunk & he|father|dad|stepfather|mother & afraid|scared|throws|hits|shout*|hide
scared|afraid & home|children_away|tell|stay|leave & father|dad|husband|he|stepdad|uncle & !dog|test
evlendir*|evlilik|nisanla* & zorla|istemiyor*|koy*|amca*|yaz*|baba* | evden|eve & kac*|kork*|korku* & baba*|koca*|uvey*|dayak|gitmek | korku* & kocam*|babam*|gece* & vur*|dov*|bagir*|icin*|uyuyam*|kacir*
boje|boi & partner*|meza|ojczym*|ojca|taty|wypije|pije|do_domu|nastepnym_razem & !testu|egzaminu|psow | pije|wypije|pijany & szarpie|krzyczy|bije|wyzywa|uderz*|awantur*
يزوج*|زواج|عريس & ابي|والدي|عمي|الصيف|اريد_ان_اكمل|رفضت | خائفة|خائف|اخاف & زوجي|ابي|والدي|البيت|اذهب|الاطفال
боюся|боюсь & чоловік*|вітчим*|додому|батьк*|тата|він|мужа & !контрольн*|собак*`
};

/** Lists that `$` words stand for. */
export const STORY_LISTS: Record<string, string> = {
	wish: 'wil|wilde|wou|zou|liever|liefst|hoop|hoopte|wens|wenste|wenst|had_maar|was_maar|denk_aan|denkt_aan|fantaseer*|hoef|hoeft|makkelijker|rustiger|verlang|verlangt|smeekt',
	death:
		'dood|dood_zijn|doodgaan|doodga|sterven|er_niet_meer|nooit_geboren|niet_meer_wakker|niet_wakker|niet_meer_leven|verdwijnen|uit_het_raam|raam_spring*|eind_aan|einde_aan|hemel|te_bestaan|niet_meer_bestaan',
	blade: 'passer|schaar|mes|mesje*|scheermes*|glas|scherf|naald|puntenslijper|aansteker|keukenmes',
	scratch: 'kras*|gekrast|snij*|gesneden|sneed|steek|gestoken|stak|prik|prikte|brand|verbrand*',
	limb: 'arm|armen|been|benen|bovenbe*|pols|polsen|huid|buik|dij|dijen',
	high: 'dak|flat|brug|perron|spoor|viaduct|balkon|raam|parkeergarage|rails|overweg|toren',
	letter: 'briefje|brief|brieven|dagboek|tekening|notities|testament|bericht',
	pills: 'pillen|paracetamol*|tabletten|slaappil*|medicijnen|oxazepam|ibuprofen',
	starve:
		'eet_niet|eet_niets|eet_niks|eet_bijna|eet_al|vrijwel_niets|eten_niet|niet_meer_eten|anorexia|eetstoornis|uithonger*|niks_gegeten|niets_gegeten|laxeer*|eet_en_drinkt|niet_gegeten',
	tool: 'riem|pollepel|slipper|stok|kabel|snoer|slang|stofzuigerslang|hanger|kleerhanger|ceintuur|lat|bezem|bezemsteel|oplader|koekenpan|schoen|deegroller|laars',
	strike:
		'sla|slaat|sloeg|slaan|sloegen|geslagen|mep*|gemept|schop|schopt|schopte|schoppen|geschopt|stomp*|gestompt|trapt|trapte|trappen|getrapt|ramt|ramde|geramd|beukt|gebeukt|wurg*|gewurgd|klap|klappen',
	family:
		'vader|papa|pa|pap|stiefvader|stiefpa|stiefmoeder|stiefma|moeder|mama|ma|mam|oom|ooms|opa|broer|stiefbroer|neef|ex|man|partner|vriend|ouders|pleegvader|pleegouders|gastouder|ex_man|ex_vrouw|schoonvader',
	victim:
		'mij|me|ons|hem|haar|zoon|dochter|zoontje|dochtertje|kinderen|kind|zusje|broertje|mama|kleinkind|kleinzoon|kleindochter',
	me: 'mij|me|mn|ons|hem|haar|mama|zusje|broertje|kinderen|zoon|dochter|mezelf',
	mark: 'striem*|vingerafdruk*|blauwe|blauw|plekken|brandwond*|brandplek*|handafdruk*|schrammen|bijtplek*|wonden',
	body: 'nek|hals|pols|polsen|rug|billen|keel|bovenarm*|armpjes|armen|benen|gezicht|lijf|oog',
	lock: 'opsluit|opgesloten|sluit|sloot|vast|vastgezet|opsluiten|zet|zette|zat',
	hole: 'schuur|schuurtje|kelder|kast|zolder|balkon|berging|hok|hondenhok|garage|isoleer*|wc_opgesloten|trapkast|emmer',
	throw:
		'gooit|gooide|gegooid|smeet|smijt|gesmeten|duwt|duwde|geduwd|ramt|beukt|knalt|kwakt|kwakte',
	rough:
		'greep|grijpt|gegrepen|pakt|pakte|gepakt|sleurt|sleurde|gesleurd|trekt|trok|getrokken|drukt|drukte|gedrukt|duwde|geduwd|kneep|geknepen|wurgt|wurgde|smeet',
	staff:
		'*docent|*leraar|lerares|meester|juf|docent|docente|begeleider|begeleidster|assistent|assistente|groepsleider|chauffeur|conciërge|concierge|gymleraar|gymmeester|gymdocent|mentor|stagebegeleider|coach|trainer|invaller|leerkracht|stagebaas',
	toucher:
		'*docent|*leraar|meester|docent|begeleider|chauffeur|concierge|gymleraar|gymmeester|gymdocent|coach|trainer|oom|opa|stiefvader|stiefpa|stiefbroer|oppas|buurman|neef|pleegvader|pianoleraar|taxichauffeur|vriend_van|kennis|imam|pastoor|baas|stagebaas',
	touch:
		'betast|betasten|aangeraakt|raakt_aan|aanraakt|aanraken|aan_me|aan_mij|aan_haar|aan_hem|zit_aan|hand|handen|vingers|zoent|zoende|kust|kuste|streelt|streelde|aait|aaide|masseert|masseerde|billen|borsten|bh|onderbroek|lijf',
	lap: 'schoot|in_bed|mijn_bed|mn_bed|haar_bed|onder_de_douche|in_bad',
	nude: 'naakt*|bloot|blote|zonder_kleren|zonder_wat_aan|zonder_iets_aan|ondergoed|uitgekleed|borsten|piemel|lingerie|onderbroek|uitkleden',
	picture:
		'foto|*fotos|*foto|foto_s|filmpje*|video|videos|video_s|beelden|pics|snaps|gefilmd|plaatje',
	pay: 'euro|euros|geld|betalen|betaal|betaald|tientje|tientjes|tikkie|tikkies|spaargeld',
	message:
		'appt|appte|app|appjes|berichtjes|berichten|dm|dms|snap|snapt|snapte|snapchat|stuurt|stuurde|appen|mailt|belt|insta',
	say: 'zeg|zegt|zei|zeiden|zeggen|gezegd|dreig*|gedreigd|appt|appte|stuurt|stuurde|roept|roepen|geroepen|schreef|schreven|bericht|berichten',
	kill: 'steken|doodsteken|neersteken|steekt_me|steekt_hem|vermoord*|doodmaken|doodslaan|verkrachten|verkracht|ze_haar_pakken|hem_pakken|me_pakken|je_pakken|slopen|doodschieten|neerschieten|neerknallen|afknallen|kapotmaken|kapot_maken|maakt_me_af|maken_me_af|opwachten|verrot|doden|dood_maken|loopt_verkeerd|meeneemt|iets_aandoet|wat_aandoet|wat_aandoen|iets_aandoen',
	weapon:
		'mes|messen|keukenmes|vlindermes|zakmes|steekmes|machete|vuurwapen|wapen|pistool|nepwapen|boksbeugel|hamer|taser|gaspistool|zwaard',
	show: 'laat_het|laat_zien|liet_zien|laten_zien|laat_hij|buik|loopt_rond|rondloopt|in_zn_tas|in_zijn_tas|in_de_tas|tas|broekzak|jaszak|kluisje|dreig*|bedreig*|voor_mij|getrokken|trok|trekt|op_de_keel|keel|plaatje|stak|achterna|binnenzak',
	next: 'volgende|aan_de_beurt|als_eerste|bovenaan|binnenkort_dood',
	ex: 'ex|vader|ex_man|expartner|ex_vriend|vriendje|ex_partner',
	stuck:
		'kan_er_niet_uit|niet_meer_uit|er_niet_meer_uit|dreig*|bedreig*|bang|kwijtgeraakt|afbetalen|terugbetalen|zwarte_auto|moet_ik|moet_hij|weten_waar|dure_schoenen|dure_kleren|opgehaald',
	gang: 'jongens|groep|groepje|gasten|ze|klasgenoten|meiden|jongen|drie|vier',
	drunk:
		'gezopen|zuipt|zopen|dronken|gedronken|blikjes|flessen|drank|bezopen|wodka|lam|gesnoven|blowt|high|coke',
	scared: 'bang|angst|doodsbang|durf|durft|vrees|schrik|paniek|angstig|doodsangst*',
	home: 'thuis|huis|huize|van_huis',
	marry:
		'trouwen|getrouwd|beloofd_aan|huwelijk|verloofd|verloofde|bruid|trouwjurk|jurk|uithuwelijk*|uitgehuwelijkt|verloving',
	abroad:
		'land|vakantie|zomervakantie|paspoort|ticket|marokko|turkije|somalie|pakistan|irak|syrie|buitenland|dorp|vliegen|vliegt|zestien|zeventien|vijftien|veertien|niet_meer_teruggekomen|16|17|15|oudere_man|niet_ken',
	go: 'moet|moeten|gaat|ga|gaan'
};
