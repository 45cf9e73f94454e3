/**
 * Words with a capital that tell nothing about a person: pronouns, days, months, feasts, languages, subjects, school words,
 * diagnoses, medicines, brands, tests, apps and institutions that are the same everywhere. All in lower case.
 */
export const BENIGN = `
u uw uzelf ik i ie god allah heer here
maandag dinsdag woensdag donderdag vrijdag zaterdag zondag ma di wo do vr za zo
januari februari maart april mei juni juli augustus september oktober november december feb mrt apr jun jul aug sep sept okt nov dec
monday tuesday wednesday thursday friday saturday sunday january february march may june july august october
kerst kerstmis kerstvakantie pasen pinksteren hemelvaart sinterklaas sint kerstman driekoningen ramadan suikerfeest offerfeest koningsdag
moederdag vaderdag carnaval halloween valentijnsdag bevrijdingsdag eid iftar bijbel koran
nederland nederlands nederlandse nederlander nederlanders holland hollands hollandse europa europees europese eu
engels engelse duits duitse frans franse spaans spaanse italiaans italiaanse turks turkse marokkaans marokkaanse arabisch arabische pools poolse
fries friese grieks griekse latijn latijns russisch russische oekraïens oekraïense chinees chinese syrisch syrische somalisch somalische eritrees eritrese
tigrinya tigrinja berbers koerdisch koerdische papiaments papiamento surinaams surinaamse antilliaans antilliaanse vlaams vlaamse belgisch belgische
portugees portugese roemeens roemeense bulgaars bulgaarse farsi dari pasjtoe urdu hindi bosnisch bosnische zweeds zweedse deens deense noors noorse fins finse
amerikaans amerikaanse brits britse afrikaans afrikaanse indonesisch indonesische afghaans afghaanse iraans iraanse irakees irakese gronings brabants limburgs drents
frysk friezinnen papier praktijk wachtlijst pieten blauwe
limburgse brabantse groningse friezen nt2 dutch english german french turkish polish arabic moroccan syrian european american
türkçe türk hollanda hollandaca ingilizce almanca polski polska holandia holandii niderlandzki angielski niemiecki polsku
christelijk christelijke katholiek katholieke protestants protestantse islamitisch islamitische openbaar openbare joods joodse hindoe
islam moslim moslims christen christenen
aardrijkskunde geschiedenis wiskunde biologie scheikunde natuurkunde economie maatschappijleer nask ckv bio wis gym lo lob pws se ak gs kcv anw
rekenen taal spelling lezen begrijpend techniek tekenen muziek drama handvaardigheid verzorging mens maatschappij nature
vmbo mavo havo vwo mbo hbo wo vso so sbo po vo basis kader bb kb tl gl gt gymnasium atheneum lyceum isk ik1 speciaal voortgezet primair
onderwijs passend onderwijsinspectie inspectie school scholen basisschool praktijkonderwijs brugklas groep klas kleuters kleuter leerling leerlingen ouder ouders
juf juffrouw juffie meester meneer mevrouw mevr mvr mw dhr dr drs mr ir ing prof heren dames dame tante oom ome opa oma mama papa mam pap mamma pappa moeder vader mammie
mentor docent docenten docente leraar leraren lerares leerkracht leerkrachten rector conrector directeur directrice directie teamleider intern extern
begeleider begeleiders begeleidster coach zorgcoördinator conciërge decaan orthopedagoog psycholoog schoolleider schoolbestuur bestuur bestuurder
invaller assistent onderwijsassistent leerplichtambtenaar leerplicht gemeente rijk ministerie minister staatssecretaris kamer tweede eerste provincie raad
wet wetboek artikel art lid avg privacy reglement protocol beleid plan aanvraag bijlage betreft onderwerp geachte beste hallo hoi lieve dag groeten groetjes groet
hoogachtend vriendelijke ps nb svp aub asap ok oke oké nee ja
jeugdzorg jeugdhulp jeugdwet jeugdbescherming jeugd gezin jeugdarts jeugdconsulent wijkteam sociaal samenwerkingsverband swv steunpunt oudersteunpunt jeugdsteunpunt ouder-
ggd ggz uwv svb cjg cce cak ciz wlz wmo zvw pgb ozj ojs opr mr gmr or ocw duo veilig thuis kindertelefoon slachtofferhulp halt politie
raad kinderbescherming kinderombudsman onderwijsconsulent onderwijsconsulenten geschillencommissie balans ouders onderwijs vluchtelingenwerk coa ind
opp tlv hgpd mdo zat sop zorgplicht schoolondersteuningsprofiel ontwikkelingsperspectief toelaatbaarheidsverklaring ondersteuningsplan ib ib'er iber rt rt'er bpo kdc odd cvi cvb
adhd add ass pdd pdd-nos nld tos dcd ocd ptss ms iq eq asperger gilles tourette down syndroom angststoornis autisme autistisch dyslexie dyscalculie hoogbegaafd hb
epilepsie diabetes reuma astma cf corona covid covid-19 rsv pfeiffer crohn
ritalin concerta methylfenidaat medikinet equasym strattera risperdal risperidon melatonine abilify dexamfetamine tentin depakine kinsbourne dipiperon paracetamol ibuprofen
cito iep dia route boom avi dmt nio wisc wisc-v wppsi sbl drempelonderzoek doorstroomtoets eindtoets toets pta examen eindexamen ce
magister somtoday som parnassys esis itslearning zermelo classroom google microsoft teams office word excel powerpoint outlook windows zoom skype apple iphone ipad android
samsung chromebook chromebooks laptop whatsapp app tiktok snapchat snap insta instagram facebook youtube twitter x discord twitch netflix spotify chatgpt
bloon levelwerk pluskamp pluswerk somplextra rekentijgers muiswerk muiswerken newsela faqta nieuwsbegrip leesfontein taaljournaal taalactief
rekenrijk wiskunde stepping stones chapitre libre service trabitour neue kontakte nask geschiedeniswerkplaats zwijsen malmberg
noordhoff thiememeulenhoff bettermarks lessonup socrative padlet canva prezi wikipedia wikikids gimkit blooket brawl stars candy crush star wars technic among us clash royale valorant
overwatch league legends animal crossing splatoon subway surfers geometry dash fnaf undertale genshin candycrush rocket fall guys hogwarts hermelien gruffalo nijntje bumba k3 rupsje nooitgenoeg
sony philips lenovo dell asus hp logitech airpods airpod jbl nike adidas vans converse puma zara hm xenos coop vomar poiesz
shrek cars rubiks rubik youtuber youtubers influencer gamer streamer tiktokker be real bereal reddit wattpad pinterest threads telegram signal teletubbies bluey frozen spiderman superman hulk avengers pixar
squid game wednesday stranger things naruto pikachu manga anime thalys fyra intercity eurostar arriva qbuzz connexxion breng flixbus ov-chipkaart stint fatbike vespa tesla bmw audi volkswagen toyota
dorito doritos haribo pringles fernandes lipton bueno mentos pickwick sultana liga danoontje chocomel starbucks burger kfc subway dominos
zwarte piet pieten pietje hogeschool universiteit pabo hbo wo mbo-4 entree niveau duits frans spaans grieks natuurkunde scheikunde biologie economie muziek drama tekenen
tupperware dopper eastpak tipp-ex post-it velpon pritt stabilo bic casio ipads macbook surface kindle ebook daisy-speler fitbit
minecraft fortnite roblox fifa pokémon lego playmobil nintendo switch playstation ps4 ps5 xbox mario zelda duplo kahoot duolingo snappet gynzy squla prowise
parro schoolapp social schools smartschool learnbeat quizlet studyflow nieuwsbegrip snelle blits junior einstein bareka
jumbo ah albert heijn lidl aldi hema action ikea ns ov ovr gvb ret bol amazon mcdonalds cola fanta redbull
duck disney nemo harry potter batman barbie sesamstraat jeugdjournaal klokhuis nos npo rtl
kamerlid raadslid kurzweil claroread textaid sprintplus intowords readspeaker alinea thalys kanjertraining kanjer kwink rots water vreedzame pbs kiva sova m5 stip stop daltononderwijs dalton montessori jenaplan freinet vrijeschool iederwijs agora technasium
cluster zmlk zmok lwoo pro pro-school bbl bol emb tyltyl mytyl rugzak rugzakje arrangement
wi-fi wifi sms gps usb pdf url e-mail email mail dvd cd tv
facebookgroep iq-test vmbo-t mavo-4 ai vr id bsn iban kvk btw
the he she it we you they my your his her our their this that these those what when where who why how there here then now and but or so if because
every everyone everything nobody nothing somebody someone some any all both each is are was were do did does not no yes maybe also after before since until
at on in to from with without for of by as an one two three first last next my me him them us kids teacher teachers school class mom dad mum please thank thanks sorry
mijn mn zijn zn haar hun onze ons ik hij zij ze wij jij jullie niemand iemand iedereen alles niks niets gwn egt ofzo enzo eig eigk idd haha hahaha lol omg wtf btw idk
bro whatever anyway nice fake cringe slay random chill boring respect support nou tja ach och goh hoor joh jeetje mam pap dus maar want toen nu dan en of ook wel niet geen nog al
a b c d e f g h j k l m n o p q r s t v w y z
ii iii iv vi
noord oost zuid west noorden oosten zuiden westen aarde maan zon
i'm i've i'd i'll mr mrs ms miss
ajax feyenoord psv nac vitesse heracles rkc mbappé haaland neymar luigi sonic pikmin stitch efteling
walibi slagharen artis seat fiat renault peugeot shell gazelle batavus specsavers kwantum videoland rijksmuseum gogh
rembrandt picasso mondriaan newton columbus napoleon hitler jezus christus boeddha fluoxetine sertraline aripiprazol
vyvanse elvanse piaget vygotsky berenschot mozart beethoven kanye
slb'er slb'ers slber ib-er lob'er dienst burnout burn pictos picto admin mac
wc wc's allez shoutout savonds smorgens japans japanse
facebookpagina moluks molukse molukkers kaapverdisch kaapverdische radio poetin trump spanjaarden
spanjaard duitsers fransen engelsen turken marokkanen syriërs surinamers belgen maxi-cosi welkoop pyama pyjama
opel nokia tolkien lingo mechatronica romeinse
tamil zeeuws zeeuwse zeeuwen indiër indiërs lego legobak twents
tomtom garfield kermit muppets muppetshow rummikub monopoly ganzenbord scrabble knex bratz nerf minions
smurfen duinrell disneyland linkedin marktplaats vinted coolblue kruidvat etos blokker intertoys primark
crocs wicky fristi optimel yakult knoppers snickers twix oreo nutella unox honig conimex
sprite cassis lays febo babybel knakworst nefit remeha vaillant volvo citroën skoda hyundai
mazda nissan suzuki fendt lamborghini ferrari aygo kreidler sparta cortina babboe arial calibri
naturalis blijdorp drent drenten groninger groningers limburger limburgers brabander brabanders zeeuw tukker tukkers
achterhoeker achterhoekers belg duitser fransman
`.trim();
