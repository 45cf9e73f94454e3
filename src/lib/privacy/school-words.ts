/** Words in and around the names of schools. All in lower case. */
const set = (words: string) => new Set(words.trim().split(/\s+/));
/** End the name of a school: "het Vlierduin College", "kiekendief college". */
export const ENDS =
	/^(?:.*college|.*lyceum|.*gymnasium|.*atheneum|.*mavo|academie|kindcentrum|.*school|scholengemeenschap|scholengroep|.*campus|roc|aoc)$/;
/** End it also without a capital: nobody says "het kiekendief school". */
export const LOWER_ENDS = set('college lyceum gymnasium atheneum scholengemeenschap kindcentrum');
/** Stand before the name of a school. */
export const STARTS = set(`
basisschool bassischool school obs cbs rkbs kbs pcbs pcb rk bs sbo so vso ikc kc kindcentrum daltonschool montessorischool jenaplanschool vrijeschool montessori dalton jenaplan
scholengemeenschap sg csg osg rsg praktijkschool praktijkcollege middelbare vmbo mbo roc aoc lyceum college gymnasium atheneum mavo
nevenvestiging locatie vestiging dependance peuterspeelzaal voorschool kinderdagverblijf kdv bso basischool szmlk zmlk mytylschool tyltylschool
`);
/** Announce a name also without a capital, when no article stands before them: "op basisschool de regenboog". */
export const LOWER_STARTS = set(
	'basisschool bassischool basischool scholengemeenschap obs cbs rkbs kbs pcbs sbo ikc kindcentrum praktijkschool praktijkcollege daltonschool montessorischool kwartierschool'
);
/** Kinds that are written as a part of the name. */
export const ABBREVIATED = set(
	'obs cbs rkbs kbs pcbs pcb sbo so vso ikc kc sg csg osg rsg roc aoc bs'
);
/** Only describe a school. */
export const DESCRIBES = set(`
het de een ons onze mijn mn dit dat hun haar zijn zn uw je jouw elk ieder geen welk ander andere nieuwe nieuw oude oud hele heel grote groot kleine
christelijk christelijke katholiek katholieke openbaar openbare protestants islamitisch regulier reguliere gewone gewoon speciaal speciale middelbare
voortgezet tweetalig eerste tweede derde vorige volgende beste goede slechte lokale zelfstandig naar op van bij in voor met dan en of als aan om te
andre nabije dichtstbijzijnde eigen particulier passend praktijk basis hoge brede categoraal vmbo havo vwo mavo mbo roc ook wel niet toen nu
`);
/** Kinds of school, which formal writers give a capital: no names. */
export const KIND_OF_SCHOOL =
	/^(?:basis|bassis|hoge|middelbare|kleuter|zomer|muziek|voor|vrije|praktijk|dalton|montessori|jenaplan|mytyl|tyltyl|ziekenhuis|nieuwkomers)-?school$/;
export const WINDS = /^(?:noord|zuid|oost|west)$/;
export const LEVEL =
	/^(?:\d(?:e|de|ste)?|\d ?[a-z]?|groep|klas|havo|vwo|vmbo|mavo|brugklas|bovenbouw|onderbouw|eerste|tweede|derde|vierde|vijfde|zesde|kader|basis|tl|gl|[1-6](?:havo|vwo|vmbo|[a-e]))$/;
export const ARTICLES = set("de het 't t een ons");
export const PEOPLE =
	/^(?:juf|meester|leraar|lerares|directeur|directie|kinderen|klas|leerkracht|docent|mentor|meneer|mevrouw|hele|ouders?|eerste|laatste|vorige|volgende|school|gemeente|dag|week|intern|ib.*|begeleider|begeleiding)$/;
