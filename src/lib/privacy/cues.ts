/** Words that announce something about a person, a place, a school or a body. All in lower case. */
const set = (words: string) => new Set(words.trim().split(/\s+/));

/** Stand right before a name. */
export const TITLES = set(`
juf juffrouw juffie meester meneer menheer mijnheer mevrouw mevr mvr mw mevrouwtje dhr heer heren dr drs mr ir ing prof professor
dokter ome oom tante tant opa oma pastoor dominee imam coach trainer miss mister mrs ms sir madame monsieur frau herr señora signora
pani pan pana panią panem bay bayan abla abi hoca meesteres nonkel meter peter zuster broeder familie fam buurvrouw buurman
`);
/** Academic titles that are written as a part of the name. */
export const ACADEMIC = set('dr drs mr ir ing prof');
/** Follow "mijn" or "onze" and may stand before a name. */
export const KIN = set(`
zoon zoontje dochter dochtertje broer broertje zus zusje zussie kind kindje neef neefje nicht nichtje vriend vriendin vriendje vriendinnetje
man vrouw ex partner moeder vader mama papa mam pap oma opa stiefvader stiefmoeder stiefzoon stiefdochter pleegzoon pleegdochter pleegkind
kleinzoon kleindochter kleinkind jongste oudste middelste tweeling tweelingbroer tweelingzus maatje buddy bestie matie bff klasgenoot klasgenootje
klasgenote buurmeisje buurjongen buurjongetje leerling kleuter puber peuter jongen meisje jongetje collega
son daughter brother sister friend husband wife oğlum kızım syn syna córka córki
`);
const ROLES = set(`
mentor mentrix docent docente leraar lerares leerkracht invaller invalster directeur directrice rector conrector teamleider afdelingsleider
coördinator coordinator zorgcoördinator zorgcoordinator begeleider begeleidster ambulant psycholoog psychologe orthopedagoog
logopedist logopediste therapeut therapeute behandelaar consulent consulente conciërge concierge decaan brugcoach jongerenwerker
jeugdarts schoolarts schoolmaatschappelijk maatschappelijk werker werkster leerplichtambtenaar ambtenaar wethouder voogd gezinsvoogd chauffeur
onderwijsassistent onderwijsassistente assistent assistente stagiair stagiaire vertrouwenspersoon schoolleider adjunct bestuurder onderbouwcoördinator
ib'er ib-er iber slb'er slb-er slber lob'er rt'er pb'er teacher
`);
const ROLE_ENDS =
	/.{2}(?:docente?|lera(?:ar|res)|begeleid(?:er|ster)|juf|meester|coach|mentor|mentrix|trainer|therapeute?|co[oö]rdinator|assistente?|consulente?|leid(?:er|ster)|chauffeur)$/;

/**
 * What somebody does; "van" may follow without a name: "mentor van klas 2".
 *
 * @param word in lower case
 * @example
 * isRole('gymdocent'); // => true
 */
export function isRole(word: string): boolean {
	return ROLES.has(word) || ROLE_ENDS.test(word);
}
/** "Hij heet ...", "mijn naam is ...", "genaamd ...". */
export const CALLED = set(
	'heet heette heten genaamd genoemd noem noemen noemt named called adım adı imię'
);
/** Small words inside a surname. */
export const PARTICLES = set(`
van vd vander vanden de der den het t ten ter te n von zu du des la le les el al ait aït ben bin bint abu ibn di da dos das del della d l op in 't 'n
`);
/** Particles that no sentence goes on with: they start a surname also with a capital. */
export const SURNAME_STARTS = set(
	'van vd vander vanden den ter ten von el al ait aït ben bin abu la le du di da del de'
);
/** Stand before a place. */
export const PLACE_CUES = set(`
in te naar uit vanuit nabij vlakbij rond rondom omgeving regio gemeente dorp stad dorpje stadje wijk buurt buurtschap eiland richting provincie
woonplaats from near nei út yn w aus nach
`);
/** A single letter and these end with a dot that ends no sentence. */
export const ABBREVIATIONS = set(`
mevr mvr mw dhr dr drs mr ir ing prof fam st bijv bv oa o.a nl enz ca evt resp jl ds mrs ms mgr burg past pr gebr
`);
/** The commonest words that only Dutch has. */
export const DUTCH = set(`
de het een van ik niet dat die met voor mijn mn hij ze er ook maar als naar bij aan heb heeft geen nog wel dan zijn wij ons onze haar toen
je mij zij wat dit deze omdat want moet kan mag wordt werd echt gewoon nu hem zo en op uit om
`);
/** Verbs that follow a bare first name: "Roos heeft", "Floor is". */
export const VERBS = set(`
is was heeft had gaat ging zit zat mag mocht moet moest kan kon wil wilde wou werd wordt doet deed zei zegt vindt vond krijgt kreeg kwam komt
leert leerde loopt liep slaapt sliep huilt huilde bleef blijft stond staat vroeg vraagt praat speelt speelde leest las schrijft schreef rekent
sprak spreekt sprong neemt nam brengt bracht geeft gaf laat liet maakt maakte helpt hielp pakt pakte loog rende riep fietst fietste appt appte stuurt stuurde
mailt mailde legt legde draait draaide begon begint weigert weigerde schreeuwt schreeuwde heet heette keek kijkt gooit gooide duwde duwt bleek lijkt leek
werkt werkte zag ziet houdt hield weet wist durft durfde snapt snapte belde belt hoort hoorde voelt voelde woont woonde lacht lachte
`);
/** Stand before a person who has no capital: "wiskunde van hoekstra", "naast sanne". */
export const PERSON_CUES = set('van bij met door aan voor tegen naast en of zegt zei samen achter');
/** Ambiguous names that also go on a sentence after "mijn zoon" or "juf". */
export const GOES_ON = new Set(
	'wil ben dan al als an bent lang lange veer vaart boos vrij goed groot klein haast lot best post huis zoet wit bot brand koos'.split(
		' '
	)
);
/** "daan v en zn groepje": not the k of "ik" or the n of "een". */
export const LETTER_OF_SURNAME = /^[bdfghjlmprvwz]$/;
