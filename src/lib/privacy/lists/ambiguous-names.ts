/**
 * First names that are ordinary Dutch words as well. They count only after a cue ("juf", "mijn zoon", "heet"), as
 * part of a full name, or with a capital inside a sentence.
 */
export const AMBIGUOUS_FIRST_NAMES = `
koos hans roos floor storm lente mark merel fleur iris jade linde lieve madelief jasmijn amber puck pip wies lot rein job toon
wout raf bas bo bob jet piet klaas max mees wolf bram cas wende mirre mare rover beau boet don faas fender flip jack
jazz kick krijn maas mart mats mink peter puk sep sten valentijn ben dries frank bloem daisy ruby nova luna aurora
ellen karen marina viola violet wil wim an els ans til sam sol dag sil siem tuur rand wei rim kaan demi adam abel
emir skip vesper mazen ferry mira trees toos aaltje
`.trim();

/** Surnames that are ordinary Dutch words as well. */
export const AMBIGUOUS_SURNAMES = `
bakker bijl blom boer bos brouwer dekker evers groen huisman jonker klein kok koning kramer kuiper maas mol molenaar mulder
post prinsen schipper vink visser vos graaf groot haan jong jonge lange leeuw ruiter wit beek dam dijk dongen doorn
leeuwen veen vliet wijk berg brink meer pol velden ven wal broek heuvel velde horst laan linden smit smid smits peters
hoek hof horn hout huis kamp kamper kerk kuil kraan mees meester meulen molen nagel oost ploeg polder prins
raven ridder schaap schouten slot snijder snijders spaan spijker stam steen stolk timmer timmerman vlug voogd
vroom wagenaar weide wever wiel winter witte zand zwaan zwart kaiser keizer keuken ketel knoop kool kuipers langen
rutten sluis snoek stier tuin valk verbeek verhoef vogel volkers voskuil waal wolters wolfs zomer
bol burg bruin bruins bruijn blok boon boom bosch bot brand breed buis bult buurman dorst draaier drost dubbel eik engel
faber ganzeboom gans geest gerrits goed goud haas haak hamer hart heide heijden hendriks hermans hond honing hulst
jager jansen janssen kat kers klomp koster kraai kroon kuijpers kwast lam landman lindeman loon mak mulders muis oever
os otter paal pauw peer pelgrim pijl pol pot raaf rijk roest roos roosen rook ruis schenk scholten schut sloot spruit sterk
stok stoop straat strik struik tak tas tol tromp uil vaart veer veldman vet vlieger vlinder vrij vries wagen water
weert winkel zee zeeman zijl zoet zuur
`.trim();
