/** Where people find help at once. What a line is called and what it is for stands in the messages `help_<key>_...`. */
export interface HelpLine {
	key: 'danger' | 'child' | 'suicide' | 'safe' | 'school';
	/** As people write it. */
	number: string;
	/** As a phone dials it. */
	tel: string;
	/** The site where they also chat. */
	chat?: string;
}

/** Checked against the organisations' own pages on this day; look again within six months. */
export const HELP_LINES_CHECKED_ON = '2026-11-21';

const DANGER: HelpLine = { key: 'danger', number: '112', tel: '112' };
const CHILD: HelpLine = {
	key: 'child',
	number: '0800-0432',
	tel: '08000432',
	chat: 'www.kindertelefoon.nl'
};
const SUICIDE: HelpLine = { key: 'suicide', number: '113', tel: '113', chat: 'www.113.nl' };
const SAFE: HelpLine = { key: 'safe', number: '0800-2000', tel: '08002000' };
const SCHOOL: HelpLine = { key: 'school', number: '088-6050101', tel: '0886050101' };

/** Whom the desk itself asks: no name needed. The inspector is there on working days from 8 to 17. */
export const DESK_LINES = {
	danger: DANGER,
	safe: SAFE,
	inspector: { number: '0900 111 3 111', tel: '09001113111' }
} as const;

/** In the order that fits who reads it. */
export const HELP_LINES = {
	parent: [DANGER, SAFE, SCHOOL, SUICIDE],
	pupil: [CHILD, SUICIDE, SAFE, DANGER]
} as const satisfies Record<string, readonly HelpLine[]>;
