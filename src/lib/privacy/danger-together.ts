import type { DangerKind } from '#lib/domain/privacy.ts';

/**
 * Words of one sentence, in any order, `&` between them and `!` before what may not be there. What people do to each other is
 * told in too many orders for phrases. `$` words stand for a list below.
 */
export const DANGER_TOGETHER: Record<DangerKind, string> = {
	selfHarm: `
viaduct|flat|dak|balkon|spoor|perron & wil|wilde|wou|zou & gaan|af|springen|vallen
scheermes*|mesje|mesjes & bloed|etui|arm*|verstopt|gevonden|vond|kamer
pillen|tabletten & tel|tellen|spaar*|verzamel*|nog_1|nog_een & dag|avond|nacht
$weggeven & opgeruimd|huilen|afscheid|nodig|straks & !kleding|kleren|rommelmarkt
spoor|rails & stond|gelegen|ging_liggen|springen|gesprongen|machinist | machinist & remmen|stoppen
jump|jumping|jumped & train|bridge|roof|window|building & thin*|want|going|front
brand|verbrand|snij|snijdt|sneed|kras|prik & mezelf|zichzelf|me_eigen|mn_eigen|expres
lange_mouwen & !koud|kou|fris|winter|tocht*
kollarini|kolunu|bilegini|bileklerini & kes* | ріже|ріжу|ріжуть|режет|режу & собі|себе|руки|вени|вены
tnie|tnę|nacina & sie|rece|ręce|nadgarst*
hemel & meenemen|meeneemt|allemaal|samen & papa|vader|mama|moeder|ex
`,
	abuse: `
trekt|sleurt|sleept|trok|sleurde|sleepte & haren|oor|arm & trap|grond|vloer|huis|kamer
knijpt|kneep|drukt|drukte|duwt|houdt|hield & keel|nek|strot|mond & dicht|adem|vast
gillen|krijsen|schreeuwen & klappen|slaan|bonken & hoort|hoor|horen|buren|buurvrouw|buurman
$family & geslagen|geschopt|gemept|gestompt|gewurgd|afgeranseld|slaat_ons|slaat_me|slaat_mij|sloeg_me|sloeg_mij|sloeg_ons & !bal|trommel|alarm|record*|overgeslagen
krijg|kreeg|krijgt & hanger|riem|slipper|stok|pollepel|kabel|slaag & $home
vastgebonden|vastgeketend|vastgetapet & stoel|bed|tafel|boom|hand*|hem|haar|mij|me
blauwe_plek|blauwe_plekken & !hockey*|voetbal*|gym*|judo*|sport*|fiets*|skate*|turn*|val|viel|gevallen_op|hard_gevallen|plein|paard*|stoer
gooit|gooide|zet|zette & buiten & winter|nacht|kou|kleren|dronken|blote|pyjama
locked|locks & me|him|her|us & basement|closet|room|cellar|garage|toilet
bije|bil|zbil|kopie|leje|uderz* & mnie|nas|mame|brata|siostre|dzieci|kablem|pasem
`,
	threat: `
weten|weet & waar & zusje|broertje|woon|woont|wonen|jullie|kinderen|moeder & als|zeiden|zegt|zeggen
gooien|duwen|steken|slaan|pakken|slopen|verdrinken|verbouwen & als & praat|praten|vertel*|klik*|iets_zeg*|verraad* & !bal
kanaal|sloot|gracht & gooien|duwen|gegooid & gezegd|dreig*|zeggen|als
grozil*|grozi|groza & nozem|synowi|corce|mi|nam|zabi* | nozem & synowi|corce|mi|nam|szkol*
`,
	sexual: `
zoenen|zoende|kussen|kuste|strelen|streelde|betasten & $adult & mij|me|haar|hem|op_slot
filmpje*|foto* & wc|toilet|douche|kleedkamer|kleedhokje & mij|me|haar|hem|ons
$adult|stagiair & stuurt|stuurde|appt|appte & hartje*|bed|aanheeft|aanhebt|ondergoed|sexy|bloot*
plast & bed & sinds|ineens & man|vriend|vader|weekend*|oppas|stiefvader|oom|opa | comes|came & my_room|my_bed|her_room|into_bed & stepdad|dad|uncle|brother|grandpa|he
hand|handen|vinger|vingers & rok|broek|onderbroek|shirt|bh|slip|kruis & onder|in|tussen|zit|steeds|deed|stopt
schoot & $adult & moet|moest|raar|wil_niet|vies|altijd & !voorlez*|lezen|leest
doet|deed|doen & raar|rare|vies|vieze|gekke & $adult & met_haar|met_hem|met_mij|met_me|aan_mij|aan_haar
$adult & komt|kwam|kruipt|staat|stond & nacht|nachts|bed|douche|badkamer & mij|me|mn|mijn|haar & !wakker_maken|ontbijt
pictures|pics|photos|photo & without_clothes|naked|nude|undressed|underwear
gece*|gizlice & oda*|yatag* & baba*|amca*|dayi*|abi* | baba*|amca*|dayi*|ogretmen* & dokun*
ons_geheim|ons_geheimpje & hij|zei|zegt|niemand|opa|oom|meester
geheim|geheimpje & niemand|vertellen|verklappen|hij|opa|oom & mag|niet|moet|boos
`,
	unsafeHome: `
bang|angst|schrik & $family & dronken|gedronken|boos_is|slaat|schreeuwt|thuiskomt|kwaad
schuilen|verstoppen|verstopt|vluchten|vlucht & $family & kast|bed|wc|badkamer|buren|zolder
geheim_adres|blijf_van|opvang & ex|man|vader & kinderen|ons|wij|we
`
};

/** Lists that \`$\` words stand for. */
export const DANGER_WORD_LISTS: Record<string, string> = {
	family:
		'vader|papa|pa|pap|stiefvader|stiefpa|moeder|mama|stiefmoeder|ouders|oom|opa|broer|stiefbroer|neef|ex|man|vriend|thuis',
	adult:
		'leraar|meester|docent|coach|trainer|begeleider|chauffeur|concierge|gymleraar|oppas|buurman|opa|oom|stiefvader|stiefpa|vader|papa|stiefbroer|broer|neef|leider|meneer|taxichauffeur',
	home: 'thuis|vader|papa|pa|moeder|mama|stiefvader|stiefmoeder|hem|ouders|straf|onder_een|onvoldoende',
	weggeven: 'weggegeven|weggeeft|weggaf|weggeven|uitgedeeld'
};
