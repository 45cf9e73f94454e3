import type { DangerKind } from '#lib/domain/privacy.ts';

/**
 * Phrases that may mean danger, per kind, in Dutch of adults and teenagers and in basic English, Turkish, Polish, Arabic and Ukrainian.
 * Written without accents and in lower case. `a|b` either, `word*` begins with, `..` up to four words of the same sentence, `a_b` words that belong together,
 * `(word)` may be left out.
 */
export const DANGER_PHRASES: Record<DangerKind, string> = {
	selfHarm: `
afscheidsbrie* | zich|mezelf|zichzelf|haarzelf|hemzelf op te hangen|verhangen | verhang* | ophangen|opgehangen .. mezelf|zichzelf|zich | van het leven beroofd|beroven | er een eind|einde aan | uit het leven gestapt|stappen
leven .. niet|nie|niks (meer) .. hoeft|hoef|hoefde|wil|waard|aankan | hoeft|hoef|hoefde .. niet|nie|niks (meer) .. te leven|leven | als ik er .. niet|nie (meer) ben|was|zou_zijn | er .. niet|nie meer te|hoeven zijn
geprobeerd|probeerde|proberen .. zich|mezelf|zichzelf|haarzelf|hemzelf .. iets_aan|wat_aan|om_te_brengen|te_doden|te_verdrinken|te_verwonden|pijn | wou|wilde|wenste|hoop .. dat ik .. dood|nooit .. was|geboren|ben
not|dont|don_t|never|no_longer .. want|wanna .. alive|live|be_here|exist|wake_up | want to|wanna disappear|sleep forever | wish .. never been born|was dead|not wake up | better off dead|without_me | take|took .. pills | hang myself
yasamak .. istem* | ol* .. istiyor* | kendimi .. as*|oldur*|kes* | hayatima son | nie chce .. zyc|istniec | chce .. umrzec|zniknac|zabic_sie | lepiej .. nie bylo|beze_mnie | tabletk* .. polknel*|wziel*
لا .. اريد|اود .. اعيش|الحياة|ان_اعيش | ااموت|اموت .. افضل|اريد | اجرح نفسي | لا معنى للحياة | لا اريد ان اكون موجود*
не хочу .. жити|жить | хочу .. померти|умереть|вмерти | самогубств* | самоубийств* | вбити себе | убити себе | убить себя | р[іи]жу себе|руки | краще .. без мене|мертв*
zelfmoord* | suicid* | zelfdoding* | zelfdoden | tentamen suicidii | automutil* | zelfbeschadig* | zelfverwond* | zelfmutil*
wil|wilde|wou|wilt|wi|zou .. dood|doodgaan|sterven|verdwijnen (gaan|zijn)
dood|doodgaan|sterven wil|wilde|wou|wilt
wil|wilde|wou|hoef|hoeft|hoefde|kan .. niet|nie|ni|niks (meer) .. leven|leve|bestaan
niet|nie|ni meer .. leven|leve|bestaan|wakker_worden|wakker
leven|leve|bestaan .. niet|nie|geen .. meer|zin|waard
geen zin .. in .. leven|leve | geen zin meer in .. leven|leve | leven|leve geen zin
er .. niet|nie|ni meer|zijn|wezen .. zijn|wezen|ben|was|is|wil|zou|hoeft
beter|fijner|makkelijker .. als|zonder .. ik|mij|me .. niet|nie|dood|weg|er_niet
niemand .. missen|mist|merken|merkt .. weg|dood|er_niet
zonder mij|me .. beter|fijner|makkelijker | beter af zonder mij|me
liever|liefst dood | was ik maar dood|weg|nooit geboren | waarom .. ik .. leef|besta|geboren
nooit geboren | een einde .. aan .. maken|maak|maakt|gemaakt|leven | maak* .. een eind|einde aan
eruit stappen|gestapt | uit het leven .. stap*|gestapt | afscheid .. genomen|nemen|brief .. van_het_leven|voor_altijd|dood | afscheidsbrief*
poging gedaan|ondernomen|gehad|overleefd | een poging .. ziekenhuis | na haar|zijn|mijn poging
van|voor .. dak|flat|brug|trein|balkon .. spring*|gesprongen|lopen|gaan|gooien | voor de trein|bus|auto .. spring*|gooi*|stap*
spring* .. van|voor .. dak|flat|brug|trein|balkon
pillen|paracetamol|medicijnen|tabletten .. genomen|geslikt|nemen|slikken|spaar*|opgespaard .. tegelijk|allemaal|strip|doos|potje|dood|overdosis
doos|strip|pot|potje|veel|alle .. pillen|paracetamol|medicijnen|tabletten .. genomen|geslikt|ingenomen|nemen|slikken | overdosis
mezelf|zichzelf|mijzelf|mezelluf|me_eigen|zich .. snij*|gesneden|kras*|gekrast|pijn_doen|pijn_te_doen|pijn_doet|beschadig*|ophangen|opgehangen|verwond*|slaan|sla|wat_aan*|iets_aan*|van_kant
snij* .. mezelf|zichzelf|mijzelf | snij* .. in .. arm*|been|benen|pols* | kras* .. in .. arm*|been|benen|pols* | kras* .. mezelf|zichzelf
arm*|pols*|benen .. snij*|gesneden|kras*|open*|littekens|sneetjes|snee|sneeen | sneeen|sneetjes|snijwonden|krassen op .. arm*|been|benen|pols*
lange mouwen .. graden|warm|zomer|hitte|heet|altijd|ook_als | touw|strop .. gekocht|nek|balk | van kant maken|maak|maakt|gemaakt | iets aandoen aan mezelf|zichzelf | wat aandoen mezelf|zichzelf
mezelf|zichzelf iets aan|aandoen | mezelf|zichzelf wat aan|aandoen | haar|zijn|mn|mijn polsen
hoopte|hoop|bid .. niet|nie (meer) wakker .. word*|werd | niet meer opstaan nooit meer | nooit meer wakker_worden|word
hoofd .. zegt .. dood|snij*|springen | stemmen .. zeggen .. dood|snij*|moet | moet het ergens naartoe
het leven zat|moe | leven .. niet meer aan|trek|vol | hoeft|hoef .. allemaal|het|dit .. niet (meer) van mij|me | van mij|me hoeft|hoef .. allemaal|het|dit .. niet|nie
113 gebeld | 113 bellen | met 113 | crisisdienst | crisisopname | doodswens* | suicidaal | niet meer verder .. leven|wil|kan met leven
kill myself | killing myself | want to die | wanna die | wish i was dead | wish i were dead | end my life | cut myself|me | cutting myself | hurt myself | hurting myself | better off without me
not want to live | dont want to live | don t want to live | no reason to live | kms
intihar* | olmek ist* | kendimi oldur* | kendime zarar* | yasamak iste* | olsem | canima kiy* | kendimi kes*
samoboj* | zabic sie | zabije sie | chce umrzec | nie chce zyc | nie chce mi sie zyc | tne sie | ciac sie | okalecz*
انتحار | الانتحار | اريد ان اموت | اريد الموت | اقتل نفسي | ساقتل نفسي | لا اريد ان اعيش | اؤذي نفسي | يؤذي نفسه | تؤذي نفسها
`,
	abuse: `
omkleden|gym .. zag|zien|zagen .. mn|mijn|zijn|haar rug | zag* .. blauw* .. rug|arm*|hals|nek | gevallen .. zei|gezegd|zeg .. maar .. slaat|sloeg|papa|vader
in elkaar .. geslagen|getrapt|gebeukt|geramd|gestompt|gemept|getimmerd|gehoekt|slaat|sloeg|slaan|rammen|ramt | rammelt|ramt|stompt|stompte|trapt|schopt .. mij|me|mama|hem|haar .. thuis|muur|trap|vader|papa|broer | aframmel* | afgeranseld
peuk*|sigaret* .. uit .. me|mij|hem|haar|arm*|hand*|huid|rug | peuk*|sigaret* .. op .. me|mij|hem|haar|arm*|hand*|huid|rug | brandt|brandde .. met .. sigaret|aansteker|strijkijzer
slaat|sloeg|slaan|mept|trapt|schopt|stompt|duwt|duwde .. me|mij|mama|mijn_moeder|mn_moeder|haar|ons .. muur|trap|grond|bont_en_blauw|bloed*|gezicht|hoofd|riem|stok|lepel|pan
bont en blauw | blauw geslagen | tik|tikken|klap|klappen .. van papa|mama|mijn_vader|mn_vader|stiefvader|mijn_moeder|hem_thuis | slaat (de|zijn|haar|onze|mijn|zn) kinderen|kind|vrouw|zijn_vrouw|de_jongens|de_meisjes
uncle|dad|father|mom|mother|brother|stepdad|he|she .. hit|hits|beat|beats|kick|kicks|punch*|slap*|choke* .. me|us|my_mom|my_mum|my_sister|my_brother|him|her | belt .. me|hit|hits
kemer* .. dov*|vur* | dov* .. beni|bizi|annemi | tokat | babam|annem|amcam|agabeyim .. vur*|dov* | bije|bil|kopie|kopal .. mnie|nas|mame|moja|brata|siostre | pasem
يضرب* .. امي|اخي|اختي|ابني|ابنتي|الاطفال|ولدي | ابي|والدي|امي|عمي|زوجي .. يضرب*|تضرب* | بالحزام | كدمات
бє|б_є|бить|бьет|бьёт|вдарив|бив .. мене|маму|меня|нас|дитину | мене|маму|меня|нас .. бє|б_є|бють|б_ють|бьют|бьет|бить|вдарив|бив | побо[иї] | ременем
mishandel* | kindermishandel* | huiselijk geweld | kinderen slaat | striemen | brandplek* | brandwond* .. sigaret | gewurgd | wurg*
slaat|sloeg|slaan|mept|schopt|schopte|knijpt|trapt .. mij|me|mn|m_n .. thuis|elke|altijd|vaak|weer|riem|hard|s_avonds
slaat|sloeg|mept|mepte|schopte|trapte .. mij|me|ons|mama|mn_moeder|mijn_moeder|mijn_broertje|mijn_zusje|mn_broertje|mn_zusje|mijn_kind|onze_zoon|onze_dochter|zijn_kind|haar_kind|de_kinderen
vader|papa|pa|moeder|mama|ma|stiefvader|stiefmoeder|oom|opa|broer|hij|vriend|ex|man .. slaat|sloeg|mept|mepte .. mij|me|haar|hem|ons|mama|mij
me|mij|haar|hem|ons|mama .. slaat|sloeg|slaan|mept|geslagen .. thuis|vader|papa|stiefvader|moeder|broer|oom|ex
word|wordt|werd|ben|is|worden .. geslagen|geschopt|mishandeld|gemept|gewurgd|vernederd thuis|opgesloten
geslagen|gemept|geschopt .. word|wordt|werd|door mijn|door mn|door zijn|door haar|thuis|riem
met .. riem|slipper|stok|hangertje .. slaat|sloeg|geslagen|slaan | met de riem | klappen .. thuis|krijg|kreeg .. vader|papa|moeder|thuis|hem
krijg|kreeg|krijgt klappen|slaag | een pak slaag | vastgegrepen | bij .. keel|nek|haren .. gepakt|gegrepen|greep|pakte|pakt|vastgepakt|getrokken|sleurde|gesleurd
opgesloten .. in|uren|kast|hok|kelder|kamer|donker|isoleer* | sluit|sloot .. mij|me|hem|haar .. op|in .. kast|kelder|hok|schuur|berging|isoleer*
in .. kast|kelder|hok|isoleercel|isoleerruimte .. opgesloten|gezet|zitten | isoleercel | platgelegd | tegen de grond .. gewerkt|gedrukt|gehouden|geduwd | op de grond gedrukt
gooide|smeet|gooit me|mij|hem|haar|ons|mama .. tegen .. muur|trap|kast | van de trap geduwd|gegooid | krijg|kreeg|krijgt .. niet|nie|geen .. te eten|eten .. thuis|straf | zonder eten naar bed|kamer
verwaarlo* | veilig thuis .. melding|gemeld|gebeld|bellen | melding bij veilig thuis | uithuisgeplaatst wegens
hits|hit|beats|beat .. me|my_mom|my_mum|my_brother|my_sister|us | beaten up at home | abuse* | abusive
beni dov* | dovuyor | dovdu | siddet | dayak | babam .. vur* | annem .. vur*
bije mnie | bil mnie | bije nas | bil nas | przemoc* | tata .. bije | ojciec .. bije
يضربني | ضربني | يضربنا | تضربني | يضربه | يضربها | ضرب ابني | العنف | عنف
`,
	threat: `
contactverbod | straatverbod | locatieverbod | gebiedsverbod | geheim adres | jas|tas|binnenzak .. open .. zien|zag .. mes|pistool|wapen
dreigt|dreigde|dreigen|dreigden .. dat ie|hij|ze|zij|ik|we .. me|mij|mn|ons|hem|haar | dreigt|dreigde .. me|mij|hem|haar|ons .. iets|pijn|dood|slaan|steken | online .. zet|zetten|gooit|gooien .. als ik|we
filmpje*|foto*|video* .. online .. zet|zetten|gooit|gooien|als|dreig* | steken|neersteken|pakken|slopen|afmaken .. als ik|we .. praat|vertel|klik|zeg|uitmaak
geld|betaal|betalen .. anders .. slaan|slaat|dood|steken|pakken|foto*|filmpje* | onder bedreiging
threatens|threatened .. me|him|her|us|to | has a knife|gun | knife|a_gun|the_gun .. school|bag|me | seni|onu olduru* | oldurmek*|oldurecek* | bicakla* | silahla | zabic .. mnie|go|ja | grozil|grozila|groza .. mi|nam|mnie
يهدد* .. ب*|بالقتل | سيقتل* | погрожу* | угрожа* | ніж .. школ*|мене | вбє|вб_є|убє|уб_є|убьет .. мене|меня
bedreigd|bedreigt|bedreigde|bedreigden|bedreigen|bedreigingen | doodsbedreig* | dreigt .. te|met .. doden|vermoorden|slaan|mes|steken|iets | dreigde .. te|met .. doden|vermoorden|slaan|mes|steken|iets | dreigement*
vermoord* | vermoorden | doodmaken | doodmaakt | maak* .. dood|af|kapot .. je|hem|haar|jou|mij|me | je|jou|hem|haar|me|mij|ze|iedereen (allemaal) dood|doodmaken|afmaken|kapotmaken|neersteken|neerschieten|doodsteken|doodschieten|vermoorden
ga|gaat|zal|wil|zou .. doden|vermoorden|neersteken|neerschieten|doodsteken|doodschieten|afmaken|neerknallen|opblazen | steek* .. neer|dood|overhoop | schiet* .. neer|dood|overhoop|kapot
neergestoken|neersteken|neerschieten|doodsteken|doodschieten|steekpartij|schietpartij
mes .. bij|mee|meegenomen|getrokken|trok|keel|school|tas|gestoken|op_zak|in_zijn|in_mn|laten_zien | met .. mes .. bedreig*|achter|aan|gestoken|stond|zwaai*
vuurwapen | pistool .. bij|mee|laten_zien|hoofd|school|tas | wapen .. bij|mee|school|tas | bom .. school|leggen|plaatsen | bommelding | in brand .. steken|steek|gestoken .. school|huis|me|mij|hem|haar
iets|wat .. aandoen|aandoet|aandeed|overkomt .. als|leraar|hem|haar|mij|me|school|kind* | weten .. waar .. je|ik|we woon|woont|wonen|slaap* | weet .. waar .. je|ik|we woon|woont|wonen
wachten me|mij|hem|haar .. op .. buiten|school|fiets*|station|slaan | opgewacht | wordt|word|werd .. in elkaar .. geslagen|getrapt|gebeukt | in elkaar geslagen|getrapt|gebeukt|gemept|slaan
wraak .. nemen|school|neem | stalk* | chantage | chanteer* | gechanteerd | afpers* | afgeperst
durf|durft|durven .. niet|nie .. naar buiten|over straat|naar huis fietsen .. omdat|want|door|bang
kill him|her|them|you|me|us|everyone | going to kill | gonna kill | threaten* | stab* | shoot .. school|him|her|them|everyone | blackmail*
oldurecek* | seni oldur* | tehdit* | bicak* | silah*
zabije cie|go|ja|ich|was | grozi* mi|nam|jej|mu | grozba | grozby | noz .. szkol*
يهددني | تهديد | هددني | ساقتل* | سكين | يهدد*
`,
	sexual: `
foto*|filmpje* .. doorgestuurd .. mij|me|haar|hem .. bloot|naakt|ondergoed
leraar|meester|docent|coach|trainer|oom|opa|buurman|stiefvader|vader|broer|oppas|chauffeur|begeleider|neef|hij|gymleraar .. raakt|raakte .. meisjes|jongens|kinderen|leerlingen|mij|me|haar|hem .. aan
vader|stiefvader|stiefpa|papa|oom|opa|broer|stiefbroer|neef|buurman|oppas|begeleider|leider|hij .. komt|kwam .. s_avonds|s_nachts|nachts|avond|nacht .. kamer|bed|slaapkamer | komt|kwam|kruipt|kroop .. bij|in .. mij|me|mn|mijn|haar|zijn .. bed|kamer .. nacht*|avond*|liggen|als_iedereen|als_mama
dingen .. doen|deed|gedaan .. met .. kind|kinderen|mij|me|lichaam .. niet|nie|niet_mag|niet_hoort|vies* | dingen .. die je .. niet .. met .. kind|kinderen | kleren|broek|ondergoed|onderbroek .. uit .. moest|moet|doen|trekken .. van|hij|voor
foto*|filmpje*|video* .. zonder .. kleren|iets_aan|bh|shirt | zonder kleren .. foto*|filmpje*|video* | naakt .. foto*|filmpje*|video* | aan mijn|mn|haar|zijn .. lijf|borst*|billen|kont|kruis .. gezeten|zit|zat|komt|voelt|voelde
touch|touches|touched|touching .. me|her|him|my .. there|private*|body|where|wrong|inappropriate* | sent|sends|asked|asks .. nude*|naked|pictures_of_me | made me undress
bana dokun* | dokunuyor | ciplak | dotyka* .. mnie|ja|moja|corke|miejsc* | rozebrac | يلمس* .. ني|جسم*|ابنتي|ابني | صور .. عارية | торка* .. мене|її|дочк* | роздяг* | зґвалт* | згвалт*
verkracht* | aangerand* | aanrand* | misbruik* .. door|van_mij|van_haar|van_hem|van_me|seksueel|vroeger|als_kind|gemaakt van een leerling | misbruikt | seksueel .. misbruik|geweld|overschrijdend*|intimid*|getint*|gedrag | ontucht* | incest
grensoverschrijdend* | betast* | begluur* | bepotel* | gegroomd | grooming | loverboy* | sextortion | prostitu*
zit|zat|komt|kwam|zitten|zaten .. aan .. mijn|mn|me|mij|haar|m_n .. borsten|billen|kont|lichaam|vagina|piemel|benen|lijf|been
zit|zat|zitten|zaten .. steeds|altijd|overal aan me|mij|haar|hem | zit|zat|zitten|zaten aan me|mij|mn|haar lichaam
raakt|raakte|aangeraakt|aanraakt|aanraken|aanraakte .. waar|borsten|billen|kont|vagina|piemel|onderbroek|niet_wil|wilde|vies|plek* | waar ik (het) niet_wil|wilde
aan mij|me|haar|hem zitten|gezeten | aangeraakt .. mij|me|niet|door|leraar|meester|coach|oom|vader|plek*|daar|onder | raakt me aan | raakte me aan | raakte hem|haar aan
moest|moet|liet|laat .. hem|zijn|broek|kleren|uitkleden|uittrekken .. uit|aanraken|zoenen|aftrekken|pijpen | uitkleden voor | zich .. uit .. kleden .. camera
naaktfoto* | naaktbeeld* | nudes | nude | naakt* .. foto*|filmpje*|sturen|gestuurd|doorgestuurd|verspreid|online|appgroep | foto* .. naakt*|zonder kleren|bloot*|borsten | blote foto* | bloot* .. foto*|filmpje*
pikfoto* | dickpic* | piemel .. laten_zien|foto* | seks .. met|gedwongen|moest|tegen|wil|filmpje|leraar|meester|docent | tegen mijn|mn|haar|zijn wil
handtastelijk* | onzedelijk* | vieze|rare spelletjes | geheim .. niemand vertellen|mag .. hij|opa|oom|meester|trainer
bij mij|me|haar in bed .. kwam|komt|kruipt|kroop|lag | s nachts .. mijn|mn|haar kamer .. komt|kwam | seksueel getinte | foto s .. van_mij|me|haar .. rond|verspreid|doorgestuurd|klassenapp|groepsapp .. bloot|naakt|bh|ondergoed|lingerie
rape* | molest* | touched me | touches me | touching me | sexual* | naked pic*
tecavuz* | taciz* | cinsel*
gwalt* | zgwalc* | dotyka mnie | dotykal mnie | naga* .. zdjec*
اغتصاب | تحرش | يتحرش | اغتصبني | يلمسني | لمسني | جنسي*
`,
	unsafeHome: `
broertje*|zusje* .. beschermen|oren|verstop*
borden|glazen|servies|stoelen|spullen|dingen .. vliegen|vlogen|gegooid|gooit|gooide|kapot .. thuis|keuken|kamer|kinderen|muur|vader|ex | thuis|keuken .. vliegen|vlogen .. borden|glazen|servies|stoelen|spullen
slapen|slaap|slaapt .. met .. schoenen|kleren .. aan | tas|koffer .. klaar .. weg|vluchten|als_hij | vlucht* .. voor .. man|ex|vader|hem | hij|vader|papa|stiefvader|ex|man .. schreeuwt|schreeuwde|tiert|brult .. nacht*|elke|slaat|gooit|bang
bang|angst .. voor mijn|mn|haar|zijn .. vader|papa|moeder|stiefvader|stiefmoeder|oom|broer|ex|man|vriend | bang|durf|durft .. naar huis .. gaan|te_gaan|want|omdat | ga|gaat|gaan .. niet|nie .. naar huis .. want|omdat|bang
eve gitmek istem* | evde .. kork*|dayak|kavga | baba*|anne* .. sarhos|icki|icince | pije i .. bije|krzyczy|awantur* | boje|boi sie .. do domu|wracac|taty|ojca|ojczyma | w domu .. awantur*|krzyk|pijan*
خائف|خايف|اخاف|خائفة .. ابي|ابوي|البيت|والدي|زوجي|امي | اهرب من البيت | يسكر | سكران
боюс* .. додому|домой|тата|батька|вітчима|отчима|папу | п_яний|пяний|пьяный .. вітчим|батько|тато|отчим|отец|папа|дома|вдома | вітчим|батько|отчим|отец .. п_є|пє|пьет|пьёт | вдома .. страшно|небезпечно
thuis .. niet|nie|ni .. veilig|veilg | niet|nie .. veilig .. thuis | onveilig .. thuis | thuis .. onveilig | huiselijk geweld | blijf van mijn lijf* | vrouwenopvang | crisisopvang
bang .. voor .. vader|papa|pa|moeder|mama|stiefvader|stiefmoeder|stiefpa|mijn_ex|zijn_vader|haar_vader|mn_pa|mn_broer|mijn_broer|mijn_man|mn_oom|hem_thuis|thuis
bang|angst .. om|naar .. naar huis|thuis_te_komen|thuis_kom* | durf|durft|durfde .. niet|nie|ni .. naar huis|thuis .. komen|gaan|zijn|te | durf|durft|durfde .. niet|nie|ni (meer) naar huis | niet|nie|ni naar huis durf|durft|durfde
wil|wilde .. niet|nie .. naar huis .. bang|slaat|slaan|want|omdat|vader|stiefvader|dronken | als .. thuis .. weten|horen|achter_komen .. dood|slaan|sla*|klappen|vermoord*
drinkt|dronken|zuipt|gedronken|drank|drugs|coke|gebruikt .. papa|vader|mama|moeder|stiefvader|hij .. slaat|schreeuwt|boos|gooit|agressief|gevaarlijk|thuis
thuis .. gedronken|dronken|drinkt|zuipt|drank|drugs|coke|schreeuw*|kapotgooit|slaan | gedronken|dronken .. thuis|boos|slaat|slaan|schreeuw*|gooit|agressief | als hij gedronken heeft|had | als hij dronken is|was
vader|papa|pa|moeder|mama|ma|stiefvader|ex|vriend|man .. dronken|zuipt|drinkt|gedronken|agressief|gewelddadig|handen_los*|losse_handen
schreeuwen|schreeuwt|ruzie|vechten|gooit .. thuis .. bang|elke|slaan|politie|verstop* | thuis .. elke|altijd|alleen .. ruzie|vechten|geschreeuw | verstop|verstoppen|verstopte .. onder .. bed|kast .. thuis|vader|hij|als | politie .. aan de deur|thuis|gebeld|kwam .. ruzie|vader|ex|geweld
weggelopen .. thuis|huis|van_huis | loop weg van huis | weglopen .. van_huis|thuis | uit huis .. gevlucht|gezet|geschopt|gegooid | thuis .. weglopen|weggelopen|vlucht* | slaap .. op straat|buiten|in_de_auto|bij_vrienden .. thuis|uit_huis
gedwongen .. trouwen|huwelijk | uitgehuwelijkt|uithuwelijk* | eerwraak | besneden worden | terug naar .. gestuurd .. trouwen | opgesloten thuis | mag .. niet|nooit .. huis_uit|buiten .. vader|broer|thuis|man
gewelddadig* .. thuis|ex|vader|relatie|man|partner | agressief .. thuis .. bang|slaat|slaan|geweld | gooit .. met .. spullen|borden|stoel*|dingen .. thuis|bang
not safe at home | unsafe at home | afraid .. go home | scared .. go home | scared of my dad|father|mom|mother|stepdad | afraid of my dad|father|mom|mother|stepdad | drunk .. home|dad|father | runaway | ran away from home
evde guvende degil* | eve gitmek|donmek .. korku* | babamdan kork* | annemden kork* | evden kac*
boje sie .. wracac|isc do domu | boje sie taty|ojca|mamy|ojczyma | w domu .. pije|bije|przemoc|niebezpiecznie | ucieklam|ucieklem z domu | pijany .. ojciec|tata
خايفة من ابي | خائف من ابي | اخاف من ابي | اخاف ارجع | لست بامان | غير امن في البيت | هربت من البيت
`
};

/** Ways of speaking that only look like danger. They are taken out before anything else is looked at. */
export const QUIET_PHRASES = `
drinkt|drinken koffie|thee|limonade|melk|water | beat|beats us to it | raakt .. nooit | in de|mijn|mn|zijn|haar vinger|vingers .. gesneden|snij* | in de|mijn|mn|zijn|haar vinger|vingers gesneden
mishandel* van .. taal|woord | escape room | escaperoom .. opgesloten | opgesloten .. escape room|escaperoom | dood in .. toneelstuk|spel|musical|game | naar huis te bellen | boks* | bokser|boksen|kickboks* .. klappen | klappen .. bokser|boksen|publiek
dood wil|wilde (gaan) van schaamte|verveling | moordenaar .. spelen .. .. .. neersteken | dood van het lachen | doodgelachen | lach* .. me .. dood | lachte me dood | dood van .. schaamte|verveling|warmte|honger | schrok .. me .. dood|kapot | schrik* .. me .. dood|kapot | geschrokken dood
verveel* .. me .. dood|kapot | verveel|verveelt|verveelde .. dood|kapot | doodmoe | doodop | doodeng | doodnormaal | doodstil | doodsbang voor .. toets|spreekbeurt|spin* | doodzonde | doodsaai | doodziek van | doodverve* | schaam* .. me .. dood|kapot
ging|ga|gaan dood .. van het lachen|lachen|warmte|honger|schaamte|verveling | ging .. dood van|door .. lachen|warmte|honger|schaamte|verveling | ik ga dood lol|haha|joh | ik ging kapot | ga kapot | lach* .. kapot | kapot moe | kapotmoe
op leven en dood | dood spoor | doodlopend* | doodgewoon | dode hoek | dood gewoon | leven en dood | dood paard | op sterven na dood
uit mijn|het leven gegrepen | voor mijn|zijn|haar hele leven | levensgroot | killing it | killer | slaat|sloeg me|mij|hem|haar .. schouder | sloeg|slaat de weg|wekker | slaat .. over | slaat nergens op | sloeg nergens op | slaat op niks | slaat de spijker | slaat alarm | sloeg alarm | slaat om | sloeg om | slaan we over | aan de slag | slaat aan | sloeg dicht | slaat dicht | slaat door | sloeg door
vermoord* .. me .. als_ik_te_laat|mn_cijfer | moeder|mama|mam|ma vermoord|vermoordt me|mij | killed it | mes en vork | mes op de keel | voor mijn|mn|zijn|haar kop|hoofd slaan | zakmes* .. scouting | spreekbeurt over .. | werkstuk over .. | boek over .. | film over .. | les over .. | geschiedenis .. oorlog
`;
