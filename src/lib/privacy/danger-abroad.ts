import type { DangerKind } from '#lib/domain/privacy.ts';

/**
 * Who does what to whom, told over a few sentences in English, Turkish, Polish, Arabic and Ukrainian: words of twenty-four words in a row, in any
 * order. Dutch is learned instead (danger-model.ts). `&` between what must all be there, `!` before what may not, `~` in front for ten words instead of
 * twenty-four; the other signs are those of danger-words.ts. One meaning a line, not one story.
 */
export const DANGER_ABROAD: Record<DangerKind, string> = {
	selfHarm: `
hap|haplar*|ilac* & avuc*|yut*|hepsi*|butun|ictim & !doktor
keske & dogmasaydim|olsem|olsaydim|uyanmasam
yasamanin|yasamak|hayat* & anlam*|istem*|biksin|bittim|bitsin
zyletk*|nozem|cyrklem & rece|reke|ramie|udo|sobie|sie
zniknel*|zniknac|umrzec|nie_bylo|nie_zyc|nie_zyl* & lzej|lepiej|chce|chcial*|mysle|nikt|wszystkim
tabletek|tabletki & wszystkie|garsc|polknel*
اموت|الموت|انتحر|اختفي|انهي_حياتي & افكر|افضل|اريد|احيانا|اتمنى
померти|зникнути|вмерти|умереть|исчезнуть|жити|жить & хочу|хотів|хотіла|краще|не_хочу|нащо|думаю
die|dead|disappear|exist|alive|pills|cut & wish|want|wanna|better|myself|my_arms|my_legs|anymore|wake & i|he|she & !dog|cat|grandma|grandpa|laughing|battery
jump|jumping|jumped & train|bridge|roof|window|building & thin*|want|going|front
kollarini|kolunu|bilegini|bileklerini & kes*
ріже|ріжу|ріжуть|режет|режу & собі|себе|руки|вени|вены
tnie|tnę|nacina & sie|rece|ręce|nadgarst*
ask|pray|wish|hope|dream & not_wake|wake_me|wake_up|morning_comes|to_die
letter|letters|note & afterwards|goodbye|find_after|my_bike|look_after
stay_away|gone|disappear|not_come_back & nobody|no_one|same_number|notice
did_it_again|do_it_again & hearts|sleeves|private|alone|quiet
said_goodbye|says_goodbye & hospital|before|by_name
pills|medicine & did_not_sleep|heart|all_of_them|machine
uyanma* & sabah|gece*|diliyor*|istiyor*
olmasam|yoksam|ben_yok & yorul*|rahat*|daha|kimse
nefes* & dinliyor*|gece*|kapi*
nie_twoja_wina|nie_nasza_wina|nie_plakal* & kartk*|zdanie|list*|zeszy*|plecak*
probe|proba|probie & lekarstw*|klucze|nie_spie|kolejce|szpital*
waz*|schudl*|nie_je & zemdlal*|lekarz*|kilo*
боляче|болить & собі|роблю|голові|тихо
рукави & довгі|тепло|спек*
краще_б|ліпше & залишив*|мене|помер*|не_було
помітить|помітять & мене_не_буде|завтра|зник*
віддає|не_ість & впала|непритомн*|завеликі|обід`,
	abuse: `
كدمات|الكدمات & وقعت|ذراع*|ظهر*
~hits|hit|threw|throws|beats|beat|hurts|hurt|pushed|punched|slaps|slapped|kicked|choked & father|dad|stepfather|stepdad|mother|mom|mum|uncle|husband|boyfriend|brother & me|my|him|her|us & !ball|game|car
~vur*|dov*|tokat|kemer* & koca*|es|esim|baba*|anne*|uvey*|abi*|amca*|amcam|dayi* & !okul_kapisi
~uderzy*|bije|bil|szarp*|kopn*|kopie|popch* & partner|maz|meza|ojczym|tata|ojciec|mama|mnie|ja|wypije|piescia & !dzieci_bija|kolega
*ضرب* & ابي|زوجي|امي|عمي|اخي|والدي|بالحزام|ابني|ابنتي|ظهره
душити|душив|бив|бє|б_є|вдарив|ударив|побив|бьет|бьёт|штовхнув & чоловік|вітчим|тато|батько|муж|отчим|мене|маму|сина|дит*
locked|locks & me|him|her|us & basement|closet|room|cellar|garage|toilet
bije|bil|zbil|kopie|leje|uderz* & mnie|nas|mame|brata|siostre|dzieci|kablem|pasem
sit_on|sat_on|hold_me|held_down & breathe|air|floor
marks|mark|bruise|bruises|black_eye & chair|belt|arm*|face|eye|sleeves|hips|back
makes_me|made_me|makes_him & stand|kneel|outside|shoes|without
tie|ties|tied & chair|wheelchair|bed|hands
afraid_of_my_hands|hit_him|hit_her|hurt_him & again|help|alone|sleep
morar*|mordu|morluk*|mor & goz*|kol*|yuz*|dustu
sert & vur*|tuttum|tutt*|tokat
kendimden_kork*|elimden_kork*
kemer & karne*|zayif*|not*|uvey*
siniak*|sine|siny|slady|czerwon* & plecak*|alergi*|oko|okiem|twarz|plecach|pilke|ramie
uderzyl* & mocno|twarz|boje|syna|go|ja
zamyka* & klucz*|pokoj*|kuchni
اثر|اثار|كدمة|ازرق & اصابعي|ذراع*|وجه*|ظهر*|سقط
اخاف_من_يدي|امسكت_ذراعه
سقط|وقع & قلت & زوجي|ابي|ابيه|المعلمة
синці|синець|синці|смуг* & спин*|зап_яст*|рук*|облич*
прив_яз*|тримають & стіл*|крісл*|дихати`,
	threat: `
*ذبح*|*يقتل* & قال|اذا|اخي|ابي|زوجي
weapon|knife|gun|machete & school|bag|showed|show|locker|me|kill & has_a|brought|brings|with_a|a_knife|a_gun
bicak*|silah* & okul*|canta*|gosterdi|bana|tehdit*
tehdit* & mesaj*|ediyor*|etti|beni|oglumu|kizimi
noz|nozem|noza|pistolet & szkol*|plecak*|pokaz*|groz*
groz*|zabij*|pobij* & mnie|mi|mu|jej|syn*|cork*
سكين|يهدد*|هدد*|سيقتل* & المدرسة|ابني|ابنتي|ني|قال|زوجي
вбє|уб_є|вб_є|убє|погрож*|ніж|зарі* & мене|нас|сина|школ*|сказав|боюся
grozil*|grozi|groza & nozem|synowi|corce|mi|nam|zabi*
nozem & synowi|corce|mi|nam|szkol*
list & names|number_three & school|brother|gun|permit|joke
boys|boy|men & euro|euros|money|carry & every|or|wait|gate
ex_husband|ex|father & found|reception|outside|follows & school|address|sticker|door
pistolet|noz* & pokaz*
paczk* & nosic|groz*|spala|starsi
хлопці|старші & євро|гроші|двадцять|ніж
знають|знаиде & де_ми|де_я|живемо|живу
نسكن|عنواننا & زوجي|ابيه|يسال|يقف
ariyor & numara*|her_gun & annem|babam*|kocam
gomer*|topraga & dedi|baba*|abi*|agabey*`,
	sexual: `
elini|eteg*|sikistir* & kiz*|bana|altin*|asansor*
bathroom|shower|changing_room & came|comes|leave|watch*|look* & he|dad|uncle|man|teacher|friend & !broken|dirty
nice_body|sexy|beautiful_body & he|said|says|teacher|uncle|man
comes|came|touch*|touches|undress*|kiss* & night|bed|room|secret|tell & uncle|stepdad|father|man|teacher|coach|cousin|he & me|my|her & !christmas|story|late
photo*|picture*|nudes|video & naked|without_clothes|underwear|money|pay|send_more|more_pictures
dokun*|elle*|oksad* & amca*|dayi*|ogretmen*|uvey*|hoca*|adam|kuzen* & beni|bana|kizim*|oglum*|gizli|kimse*
fotograf* & ciplak|para|yay* & tehdit|gonder*|isti*
dotyka*|obmacyw* & wujek|ojczym|nauczyciel|trener|mnie|corke|ja & !telefonu
zdjec* & nag*|pieni*|wysl*|groz*
*لمس* & عمي|ولد|الحمام|خالي|المعلم|استاذ|السائق|رجل|جسم*
صور* & عارية|فلوس|ينشر*|يهدد*
торка*|мацав|лапав & вітчим|тренер|вчитель|дядько|мене|доньк*
фото & голі|оголен*|гроші|погрож*
comes|came & my_room|my_bed|her_room|into_bed & stepdad|dad|uncle|brother|grandpa|he
pictures|pics|photos|photo & without_clothes|naked|nude|undressed|underwear
gece*|gizlice & oda*|yatag* & baba*|amca*|dayi*|abi*
baba*|amca*|dayi*|ogretmen* & dokun*
man|guy|he & game|gaming|online & camera|booked|my_street|gift_cards|my_city
mature & my_age
lesson|lessons & curtain|closes|door & told|like|touch*
euro|euros|hundred|money & pictures|video & before|father|or`,
	unsafeHome: `
خائفة|خائف|اخاف & العودة|البيت|اخي|ابي|زوجي
locks|locked & me|children|inside|us|my & husband|father|dad|house|he
beats|beat & me|my|her|us & husband|he|front
saci*|yere|tekme|dolab* & annem*|bana|kardes* & att*|vur*|tut*|sakla*
husband|marry|married|wedding & country|ticket|passport|grandmother|summer|cousin|back|family & my|i & !sister_wedding
drink*|drunk & he|father|dad|stepfather|mother & afraid|scared|throws|hits|shout*|hide
scared|afraid & home|children_away|tell|stay|leave & father|dad|husband|he|stepdad|uncle & !dog|test
evlendir*|evlilik|nisanla* & zorla|istemiyor*|koy*|amca*|yaz*|baba*
evden|eve & kac*|kork*|korku* & baba*|koca*|uvey*|dayak|gitmek
korku* & kocam*|babam*|gece* & vur*|dov*|bagir*|icin*|uyuyam*|kacir*
boje|boi & partner*|meza|ojczym*|ojca|taty|wypije|pije|do_domu|nastepnym_razem & !testu|egzaminu|psow
pije|wypije|pijany & szarpie|krzyczy|bije|wyzywa|uderz*|awantur*
يزوج*|زواج|عريس & ابي|والدي|عمي|الصيف|اريد_ان_اكمل|رفضت
خائفة|خائف|اخاف & زوجي|ابي|والدي|البيت|اذهب|الاطفال
боюся|боюсь & чоловік*|вітчим*|додому|батьк*|тата|він|мужа & !контрольн*|собак*
sleep_in|slept_in|sleep_outside & laundry|bench|car|street|station
my_uncle|stepfather|stepdad|boyfriend & home|sleeps|see_me & bench|late|afraid|wash|outside|only_words
kocam|esim & kilitle*|sakladi|okuyor|telefonum*|izin
agabey*|abim|abi & telefon*|bekliyor|bakiyor|dovdu
nisan*|yuzuk|dugun|evlen* & yas*|adam|kuzen*|donus|istemiyor*|yazin
bilet* & donus|yok|yokmus
kapi* & sandalye*|kilitle*
evde & yalniz|tek_basima & ac|kilit*|kucuk
pije & klucz*|szafie|siostr*|zamyka|chowam
mama & wraca|zostawila & zupe|glodn*|siostra|sam|sama
اخي|ابي|والدي & يفتش|يراقب*|يمشي_خلفي|اخذ_هاتفي|قصوا
اتزوج|الزواج|ابن_عمي & الصيف|العيد|جاهز|قلت_لا
يقفل|قفل|المفتاح & الباب & ابي|معي|الخارج|هاتفي
يغسل_العار|العار
تحت_السرير & خائف|ابيه|مفتاح
тато|батько|вітчим & кричить|забрав|двері|стілець & мама|мати|сестр*`
};
