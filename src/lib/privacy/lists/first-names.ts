/**
 * Only the generator of packed.ts reads this file; the browser does not get it.
 *
 * First names that our tellers, their children and their teachers have and that the generated lists lack or hold among
 * ordinary words: written down by the project, from several generations and from the languages spoken in Dutch schools.
 */
export const FIRST_NAMES = `
ineke anja gerda gerrie gerrit henk hennie wim willem willemijn piet kees klaas jan jaap joop johan johanna hans hanneke
harm harmen harrie harry hein hetty hilde ilse inge ingrid irene jacqueline janneke janny jeanette jeroen joke jolanda jolanda
jolien joost jos josien jurgen karin karel katja kirsten koen koos lars leendert lenie liesbeth lieke linda loes luuk maaike
maarten machteld marga margriet marianne marieke marijke marijn mariska marjan marjolein marjolijn marleen martijn martine
mathilde mieke mirjam monique nelleke nico nicolien niels nienke nynke okke onno patricia paula petra pim pien rianne rien
rik rob roel roelof ronald ruud saskia simone sander sandra sietse sietske sjoerd sjaak sonja stefan suzanne teun theo thea
tineke tjalling tjeerd tom tonny toos truus ursula vera victor vincent wendy wiebe wieke wilma wouter yvonne yvette annelies
annemarie annemieke anneke annet ans arie arjan arjen arno astrid bart bauke bernard bert bianca carla carolien cees coby
corrie cor corry daniella david debby dewi dieuwke dick dirk dorien dorine edith edwin eelco elly els elske emmy erik erwin
esther evelien evert femke femmie ferry fieke floris fokke fons frans franka frank frits froukje geert geertje gert gertjan
gijs gijsbert greetje gré guus guusje gus hanna harold heleen helga henny henriette herman hidde hilda ida jacob jacolien
jannie jasper jelle jelmer jenny jesse jet jetske jitske jorrit jorn judith jurre karlijn katinka klaske kim lianne liesje
lisanne lonneke louis lotte lucas machiel mandy manon marcel marco marina mark marloes marten mart meike melanie menno merel
michel michiel minke mirte moniek nanda nick nicole olga paul pauline peter pieter pleun quinten raymond regina reina reinier
remco renate renske renee renée richard rinus robbert roos rosa rowan ruben sabine sanne sascha sebas selma sem senna siebe
siem sil silke sofie sophie stan stefanie sten stijn sven sybren sylvia tamara tanja tess thijs thijmen thomas tibor tijn
tim tirza tobias trijntje tycho tygo tyn vivian wessel wietse wies willemien xander yannick ymke yara yori zoë zoe fenne fenna
fien floor isa isabel jip jop joris juul jurriaan kiki koosje kyra lana lara lenn levi liam lina lisa liv lize loïs luca luka
luna maud max mees mila milan mats mika morris myrthe naomi nina noa noah noor noud nova olaf olivia oscar pepijn puck ravi
rens revi rik robin romy saar sam sara sarah sjors skip sofia suus svenja teuntje tieme tijs tristan veerle vince wende boaz
mohammed mohamed muhammed mohammad ahmed ahmad ali omar ömer ibrahim ismail youssef yusuf yousef yassin yassine yasin ayoub
ilias ilyas imran hamza bilal anouar karim rachid said saïd mustafa mustapha hassan hasan hussein hoessein khalid walid samir
tarik tariq younes nabil soufian soufiane zakaria zakariya amin amine adam idris reda redouan abdel abdul abdullah abdelkader
abdirahman abdi jamal jamila fatima fatma fatme fatoumata fatouma khadija chadia aicha aïcha aisha naima nadia samira soumaya
sumeya salma yasmina yasmine jasmina hanan hafsa hajar ikram ihssane iman imane ines laila leila lamia loubna malak mariam
maryam miriam nora noura nour rania rim safa safae sanaa sara siham souad wafa wissal yousra zineb zaineb zeynep zehra elif
emine esra ayşe ayse aysel büşra busra ceren derya ebru gamze gül gizem hatice hülya kübra kubra leyla melek melike merve
meryem nazlı nur özlem rabia reyhan selin sevgi sibel sümeyye tuğba tugba yağmur yıldız aylin azra defne ecrin eda ela ada
emir emre enes ege efe kerem kaan burak baran berat cem deniz furkan hakan halil hüseyin huseyin kemal levent mehmet
mert metin murat oğuz okan onur orhan osman ozan recep serkan sinan taha tolga tuncay uğur ugur umut volkan yavuz yiğit
tesfay tesfaye selam semhar senait saba yonas yohannes filmon samuel robel merhawi mebrahtu natnael daniel abel eyob hagos
haile helen feven rahwa bisrat luwam mehari mulu kidane tekle tsegay zerai asmeret letebrhan abeba hiwot meron bereket
ayaan asha hodan hibo ifrah idil fadumo faduma farhiya sahra sagal warsame liban abdullahi guled mahad hanad ilhan deqa
rahaf rand raghad rama reem rima riham ranim shahd sham sidra tala taim wael yazan zain zaid hadi haya hala hiba jana jude
joud julia kinan lamar layan lujain mazen majd nael omar osama qusay rayan rand salim sami taher tarek ziad bassel basel
bashar fadi firas ghassan hani haitham khaled louay maher malek nizar rami raed salah yaman ola rasha rola suha suhaila
farid farhad ferhat navid nasrin parisa reza shirin soraya zahra mahdi mehdi amir arash arman azadeh daryan dilan dilara
rojda rojin berfin berivan helin hevin azad baran serhat shilan
malgorzata małgorzata agnieszka aleksandra alicja andrzej anna barbara bartek bartosz dawid dominik ewa filip franek grzegorz
hanna igor jakub jan jerzy joanna julia kacper kamil karol karolina kasia katarzyna kinga krystyna krzysztof kuba lena lukasz
łukasz maciej magda magdalena maja marcin marek maria mariusz mateusz michal michał mikolaj mikołaj monika natalia nikola
oliwia ola pawel paweł piotr przemek radek rafal sebastian stanislaw szymon tomasz tomek wiktor wiktoria wojtek wojciech
zofia zosia zuzanna oksana oleksandr oleh olena svitlana tetiana taras yulia yuliia iryna iryna kateryna nataliia mykola
andrei andreea bogdan ioana ionut mihai raluca stefania vasile ivan ivana dimitar georgi kristina milena petar stoyan
priya rajesh sunil sanjay soenita soenil sharda anjali anil radjesh ravish shanti sita reshma radha roshni kavita kajal
chantal cheyenne delano dwayne gino giovanni jaydon jayden jaylinn jermaine kevin kimberly melvin mitchell naomi priscilla
quincy raymon ricardo romano rosalina roxanne ruthmila shanice shaniqua sharon sherida sheldon shurandy tyrone urvin
xiomara dayenne jandino jeandro nathalie ming xin yan hao lin jia thi hanh nguyen linh minh thao trang tuan
jayson jordy joey danny dennis denise deniz demi donny dylan iris ilja kelly kenzo kaylee mick mandy mike nikki patrick
ricky rico romano roy ryan sandy shirley stacey stacy tommy vanessa wesley yvon jaimy damian daan damla dante dex djenna
tuur tuurke siebren wobbe foppe jelke jildou jikke lutske nienke rixt sjoukje wiebren wytske ytsje ytsen hiltje hylke
tim tom sem kim koen kees dirk sara eva nick noël robert thomas steven wouter maarten joep linda hugo bente bibi rowan jonas rico joe jip lex jan bart hans chris koos amine helen mo appie bea ankie kai joppe aniek tessel jochem jochum jorg jurgen jurian kay keano kian kick kjell koenraad laurens leon lennart lennox leonie lianne lieke lieselotte
liselot lizzy loek lotje lottie luc lucie luuk maartje madelon maikel maite malou manouk marc marcella marcus margot marieke mariëlle marielle
marissa marit marjan marjon marlies marlijn marlous marnix marthe martin mathijs matthijs matthias maurice mauro max meghan meindert meinke melle
merijn micha michelle mick miel mike milou minou miranda mitchel moira muriel myra myron nadine nanne nard natascha nathan nelly nick niek nienke
nine ninke noémie noelle noëlle norah olav olivier oona orlando otis pascalle patrick pauline pepijn pelle petronella philip pia pieternel pim pina
quinty rachelle raf ralf ralph ramon raoul rebecca reinout remy rené rick ries rikkert rina rinke rita roan robine roderick rogier roland rolf romee
romée romijn romina romke ronny rosa rosanne roxy ruth ruurd sabrina samantha samuel sanna sanna sarina sascha seb sebastiaan severijn sharona shirin
sibren sieb sien sientje sigrid silvan silvia simon sjaan sjef sjon sofieke stella stephan stephanie steffie stijntje sybrand sylvie sylvana tanisha taco
tamar tara ted teun thamar theodoor thim thijme thirza tieneke tiemen tijmen timo timon tineke tinka titus tiuri tjarda tobias toine tonnie tosca trudy
twan tycho ulrike valentijn vera veronique vianne vincent viola virginia wesley wessel wiebke wietske wilco wilfred wilhelm wilhelmina willeke willie
wilmar wybe xavier yael yana yannick yente yfke ynske yolanda youri yuna yuri zeger zita fedde feike fenneke ferdinand fiene filip finn flip florian
florence francien francis franciska frederick frederik frederique freek freya friso gabriel gaby gea geke gerard gerben gerco gerwin gina ginny gisela
gitte giulia grace greet greetje guido gustaaf gwen gwendolyn hajo hanke hannah hannelore hanno hans-peter harald hayo hedwig hedy heidi heike heinz
hendrika henk-jan henrike henri hermien hester hiske hubert huub ian ilona ilja imke inez ingmar iris irma isabelle isabella isis ivar ivo iwan jaap-jan
jacco jacqueline jacintha jade jairo jaleesa jan-willem jan-peter jarno jarne jason jayla jeffrey jelte jente jens jeremy jessica jessie jesper jildert jill jimmy
jocelyn jochen joella joep joey johnny jolande jolijn jonas jonathan jonna joke joris jos josefien josephine joshua josse joyce judy juliette julius
julie jurrian justin juliet kaj karim karst kas kaya keesjan kenneth kevin kjeld klaartje klaasjan koen kors korneel lammert leendert leanne leah lea
lenthe lenka leo leona leonard leonora lex liann lidewij lies lieselot lilian lilly lily lindsey lineke liora lisbeth lise lizanne lodewijk loek lonneke
loraine lorena lorenzo louise lubbert ludo luka lukas luna lydia lynn maas maarten-jan machteld
annemijn annefleur evy evi fay faye fem feline hailey hugo jace james jax jens job jonah julian jayda keano lauren livia
loek lois lou loulou lynn maeve maeva mats megan melissa mikky mira moos nikita nienke odin otis otto phileine pippa
prins quinn rayan rayen rhodé rosalie roosmarijn rosie selena sienna thirza tinus valerie vesper willem wolf ziva zara
`.trim();
