import type { DangerStep } from '#lib/domain/danger-step.ts';
import type { DangerKind } from '#lib/domain/privacy.ts';

/** What the words may be about, as a colleague would say it. */
export const KIND_WORDS: Record<DangerKind, string> = {
	selfHarm: 'zichzelf iets aandoen of niet meer willen leven',
	abuse: 'geslagen of mishandeld worden',
	threat: 'een bedreiging of een wapen',
	sexual: 'seks die iemand niet wilde',
	unsafeHome: 'thuis niet veilig zijn'
};

/** What somebody did, before ", door ...". */
export const STEP_WORDS: Record<DangerStep, string> = {
	taken: 'opgepakt',
	handed_over: 'overgedragen',
	consulted: 'overlegd met Veilig Thuis',
	inspector: 'overlegd met de vertrouwensinspecteur',
	done: 'afgerond',
	no_danger: 'gelezen, geen gevaar'
};

/** What the page says after a step. */
export const AFTER_STEP: Record<string, string> = {
	taken: 'U hebt dit opgepakt. Uw collega’s zien dat.',
	handed_over: 'U gaf dit over. Zeg het ook tegen een collega.',
	consulted: 'Genoteerd: overlegd met Veilig Thuis.',
	inspector: 'Genoteerd: overlegd met de vertrouwensinspecteur.',
	done: 'Afgerond. Dit staat niet meer bovenaan.',
	no_danger: 'Genoteerd: hier is geen gevaar. Dit staat niet meer bovenaan.'
};

/** The five steps of the Dutch reporting code, as far as they go where nobody knows who it is about. */
export const REPORTING_CODE = [
	'Signalen: lees wat er staat. Wie, wat, hoe vaak, sinds wanneer? Vul niets in wat er niet staat.',
	'Overleg: met een collega, en met Veilig Thuis. Dat kan zonder naam.',
	'Gesprek: dat kan hier alleen met een antwoord. De verteller leest het met de code.',
	'Wegen: is er nu gevaar, of blijft het onveilig? Doe dit met zijn tweeën.',
	'Beslissen: hulp wijzen kan altijd. Melden kan pas als de verteller zelf zegt om wie het gaat.'
] as const;
