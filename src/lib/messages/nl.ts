import { periodDays } from '#lib/domain/period.ts';
import type { RegionNameType, ShownNumber } from '#lib/domain/privacy.ts';
import type { Audience, Sector, StoryStatus } from '#lib/domain/story.ts';
import type { Phase } from '#lib/domain/cycle.ts';
import { LONGEST, SHORTEST } from '#lib/domain/retention.ts';
import type { Role } from '#lib/domain/role.ts';
import { monthYearIn } from './dates.ts';

/** What a message key says to staff. Tellers read theirs in the catalogue, in their own language. */
const ERRORS: Record<string, string> = {
	error_sign_in: 'Dit e-mailadres en wachtwoord horen niet bij elkaar.',
	error_password_weak: 'Kies een langer wachtwoord: minstens 12 tekens.',
	error_invitation: 'Deze uitnodiging werkt niet meer. Vraag uw beheerder om een nieuwe.',
	error_email: 'Vul een e-mailadres in, zoals naam@voorbeeld.nl.',
	error_role: 'Kies een rol.',
	error_edit_empty: 'Er moet tekst overblijven. Hoort dit verhaal hier niet? Leg het dan apart.',
	error_edit_long: 'Deze tekst is te lang om te bewaren. Maak hem korter.',
	error_decided_meanwhile: 'Een collega heeft dit verhaal al beoordeeld.',
	error_edited_meanwhile: 'Een collega heeft deze tekst intussen aangepast. Lees hem opnieuw.',
	error_message_empty: 'Schrijf eerst een antwoord.',
	error_message_long: 'Dit is te lang. Maak het korter; uw tekst staat er nog.',
	error_message_many: 'Dit gesprek is te lang geworden. Er past geen bericht meer bij.',
	error_nobody_reads: 'Dit verhaal of de code is er niet meer. Niemand kan dit antwoord nog lezen.',
	error_danger_open:
		'Sluit eerst af wat u met het gevaar deed. Daarna kan een collega dit verhaal goedkeuren.',
	error_second_reader:
		'U sloot het gevaar af. Bij gevaar kijken altijd twee mensen: een collega keurt dit verhaal goed.',
	error_taken_meanwhile: 'Een collega pakte dit net op.',
	error_danger_changed:
		'De verteller schreef er iets bij, of een collega paste de tekst aan. Lees het opnieuw.',
	error_danger_gone: 'Dit verhaal is er niet meer. De verteller haalde het misschien weg.',
	error_moved_meanwhile: 'Een collega heeft deze actie al verplaatst.',
	error_term_pending: `Kies een heel getal van ${SHORTEST.pending} tot en met ${LONGEST.pending} dagen.`,
	error_term_dialogue: `Kies een heel getal van ${SHORTEST.dialogue} tot en met ${LONGEST.dialogue} dagen.`,
	error_term_story: 'Kies één of twee schooljaren.',
	error_terms_sure: 'Zet een vinkje: wat weggaat is niet terug te halen.',
	error_terms_moved: 'Intussen gaat er meer weg dan hier stond. Kijk het nog eens na.',
	error_phone: 'Vul een telefoonnummer in, met cijfers.',
	error_website: 'Vul een adres in dat begint met https://',
	error_cards_few: 'Zo blijft er te weinig over om uit te kiezen. Laat er minder weg.',
	error_cards_many: 'Dit zijn te veel kaarten. Houd de beste over.',
	error_lines_many: 'Dit zijn te veel hulplijnen. Houd de belangrijkste over.',
	error_help_line: 'Schrijf een hulplijn als: naam; nummer; wanneer.',
	error_place: 'Schrijf op elke regel een gemeente, vier cijfers (3721) of een reeks (3500-3599).',
	error_places_many: 'Dit zijn te veel plaatsen. Neem reeksen van postcodes.',
	error_accent: 'Kies een kleur uit de lijst.',
	error_logo: 'Dit is geen PNG. Bewaar het logo als PNG en kies het opnieuw.',
	error_logo_large: 'Dit logo is te groot. Maak het kleiner dan 100 KB.',
	error_theme: 'Kies een thema uit de lijst.',
	error_theme_label: 'Geef het thema een naam, of kies een ander thema.',
	error_theme_exists: 'Een thema met deze naam is er al.',
	error_names_none: 'Schrijf minstens één naam op, of kies een bestand waar namen in staan.',
	error_name: 'Een van deze namen kunnen we niet bewaren. Kijk de lijst nog eens na.',
	error_name_short: 'Dit is geen hele naam',
	error_name_long: 'Deze naam is langer dan 120 tekens',
	error_names_full: 'Op de lijst passen 5000 namen. Haal er eerst een paar af.',
	error_file_none: 'Kies eerst een bestand.',
	error_file_large:
		'Dit bestand is te groot: hooguit 200 kB. Bewaar alleen de kolom met namen en probeer het opnieuw.',
	error_file_broken:
		'Dit bestand kunnen we niet lezen. Bewaar het als Excel (.xlsx) of CSV en probeer het opnieuw.',
	error_file_empty:
		'In dit bestand vonden we geen kolom met namen. Zet “school”, “plaats” of “naam” boven de kolom en probeer het opnieuw.',
	error_published_meanwhile:
		'Een collega gaf net cijfers van dit halfjaar vrij. Kijk wat er nu staat.',
	error_too_long: 'Dit is te lang. Maak het korter.',
	error_signal_title: 'Geef het signaal een titel.',
	error_action_title: 'Geef de actie een titel.',
	error_action_goal: 'Schrijf op wat u wilt bereiken.',
	error_action_measure: 'Schrijf op hoe u merkt dat het werkt.',
	error_action_owner: 'Schrijf op wie voor de actie zorgt.',
	error_action_review: 'Kies een dag waarop u terugkijkt.',
	error_action_feedback:
		'Schrijf op wat ouders en leerlingen hierover lezen, of zet dit nog niet op de openbare pagina.'
};

export function errorText(key: string): string {
	return ERRORS[key] ?? 'Er klopt iets niet. Kijk het nog eens na.';
}

/** What is wrong in a form: a key of an error by field. */
type Issues = Readonly<Record<string, string | undefined>>;

/** The sentence below one field, where something is wrong with it. */
export function errorAt(issues: Issues, field: string): string | undefined {
	return issues[field] && errorText(issues[field]);
}

/** All of them, for the summary above the form. */
export function errorList(issues: Issues): { field: string; message: string }[] {
	return Object.entries(issues).map(([field, key = '']) => ({ field, message: errorText(key) }));
}

export const SECTOR_NAMES: Record<Sector, string> = {
	po: 'Basisschool',
	vo: 'Middelbare school',
	so: 'Speciaal onderwijs (basis)',
	vso: 'Speciaal onderwijs (voortgezet)',
	mbo: 'Mbo'
};

export const AUDIENCE_NAMES: Record<Audience, string> = { parent: 'ouder', pupil: 'leerling' };

export const STATUS_NAMES: Record<StoryStatus, string> = {
	pending: 'Nieuw',
	accepted: 'Telt mee',
	set_aside: 'Apart gelegd'
};

export const ROLE_NAMES: Record<Role, string> = {
	admin: 'Beheerder',
	coordinator: 'Regisseur',
	policy: 'Beleidsmedewerker',
	reader: 'Lezer (bestuur, OPR)'
};

export const PHASE_NAMES: Record<Phase, string> = {
	plan: 'Plan',
	do: 'Doen',
	check: 'Checken',
	act: 'Bijstellen'
};

/** The kinds of names a region may add. */
export const NAME_KIND_NAMES: Record<RegionNameType, { one: string; many: string }> = {
	school: { one: 'School', many: 'Scholen' },
	plaats: { one: 'Plaats of wijk', many: 'Plaatsen' },
	naam: { one: 'Mens', many: 'Mensen' },
	organisatie: { one: 'Organisatie', many: 'Organisaties' },
	adres: { one: 'Straat', many: 'Straten' }
};

/** Only what rises or falls beyond chance is said. */
export const DIRECTION_NAMES = { rising: 'steeds vaker verteld', falling: 'steeds minder verteld' };

const MONTH = new Intl.DateTimeFormat('nl-NL', {
	month: 'short',
	year: '2-digit',
	timeZone: 'UTC'
});
const DAY = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'UTC' });
const PERCENT = new Intl.NumberFormat('nl-NL', { style: 'percent' });

/** @param month YYYY-MM */
export const monthText = (month: string) => MONTH.format(new Date(`${month}-01`));
/** @param day YYYY-MM-DD */
export const dayText = (day: string) => DAY.format(new Date(day));
/** @param share 0..1 */
export const percentText = (share: number) => PERCENT.format(share);
/**
 * Where a share may really lie.
 *
 * @example betweenText(0.041, 0.26); // => 'tussen 4 en 26%'
 */
export const betweenText = (low: number, high: number) =>
	`tussen ${Math.round(low * 100)} en ${percentText(high)}`;

/**
 * How the stories of a theme sound, in tenths: all that such a guess can bear.
 *
 * @param tone shares (0..1) of the stories that sound as if something went well
 * @example toneText({ share: 0.4, low: 0.2, high: 0.5 }); // => 'Ongeveer 6 van de 10 verhalen klinken negatief (tussen 5 en 8).'
 */
export function toneText({
	share,
	low,
	high
}: {
	share: number;
	low: number;
	high: number;
}): string {
	const [about, least, most] = [share, high, low].map((good) => Math.round(10 * (1 - good)));
	if (about === 0) return `Bijna geen verhaal klinkt negatief (hoogstens ${most} van de 10).`;
	if (about === 10) return `Bijna elk verhaal klinkt negatief (minstens ${least} van de 10).`;
	const range = least === most ? '' : ` (tussen ${least} en ${most})`;
	return `Ongeveer ${about} van de 10 verhalen ${about === 1 ? 'klinkt' : 'klinken'} negatief${range}.`;
}

/**
 * @param period as `periodOf` says it
 * @example periodText('2026-2027-1'); // => 'augustus 2026 tot en met januari 2027'
 */
export function periodText(period: string): string {
	const { first, last } = periodDays(period);
	return `${monthYearIn('nl', first)} tot en met ${monthYearIn('nl', last)}`;
}

/** A number as board and parent council read it; the rule stands beside it. */
export function numberText(number: ShownNumber): string {
	if (!number.hidden) return String(number.value);
	return number.below ? `< ${number.below}` : '–';
}

/** "1 naam", "12 namen" */
export const namesText = (count: number) => `${count} ${count === 1 ? 'naam' : 'namen'}`;

/** "1 verhaal", "12 verhalen" */
export const storiesText = (count: number) => `${count} ${count === 1 ? 'verhaal' : 'verhalen'}`;
