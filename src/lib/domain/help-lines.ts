/** Where people find help at once. Shown before, during and after telling; one list for the whole app. */
export interface HelpLine {
	name: string;
	/** As people write it. */
	number: string;
	/** As a phone dials it. */
	tel: string;
	note: string;
}

/** Checked against the organisations' own pages on this day; look again within six months. */
export const HELP_LINES_CHECKED_ON = '2026-11-21';

const DANGER: HelpLine = {
	name: 'Alarmnummer',
	number: '112',
	tel: '112',
	note: 'bij direct gevaar'
};
const KINDERTELEFOON: HelpLine = {
	name: 'Kindertelefoon',
	number: '0800-0432',
	tel: '08000432',
	note: 'gratis, anoniem, ook chat'
};
const SUICIDE: HelpLine = {
	name: 'Denk je aan zelfdoding',
	number: '113',
	tel: '113',
	note: 'gratis, dag en nacht'
};
const VEILIG_THUIS: HelpLine = {
	name: 'Veilig Thuis',
	number: '0800-2000',
	tel: '08002000',
	note: 'gratis, dag en nacht'
};
const PARENTS: HelpLine = {
	name: 'Ouders & Onderwijs',
	number: '088-6050101',
	tel: '0886050101',
	note: 'vragen over school en rechten'
};

/** In the order that fits who reads it. */
export const HELP_LINES = {
	parent: [DANGER, VEILIG_THUIS, PARENTS, { ...SUICIDE, name: 'Gedachten aan zelfdoding' }],
	pupil: [KINDERTELEFOON, SUICIDE, VEILIG_THUIS, DANGER]
} as const satisfies Record<string, readonly HelpLine[]>;
