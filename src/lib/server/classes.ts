import { randomBytes } from 'node:crypto';
import { makeClassCode } from '#lib/domain/class-code.ts';
import type { Client } from './connection.ts';
import { hashToken, isToken, newToken } from './token.ts';

/** A lesson as the teacher sees it. */
export interface ClassView {
	/** For the board. */
	code: string;
	region: string;
	/** How many told, rounded down to threes by the database. */
	told: number;
}

/** A code that is in use today is drawn again; with a thousand times more codes than classes once is plenty. */
const DRAWS = 5;

/**
 * Open a lesson, as staff, or as a visitor with the link for teachers.
 *
 * @returns the key for the address of the teacher's page, or why not: no such link, or too many today
 */
export async function openClass(
	client: Client,
	teacherLink?: string
): Promise<{ key: string } | { refused: 'error_class_link' | 'error_class_many' }> {
	if (teacherLink !== undefined && !isToken(teacherLink)) return { refused: 'error_class_link' };
	const key = newToken();
	for (let draw = 0; draw < DRAWS; draw++) {
		const { data, error } = await client.rpc('open_class', {
			code: makeClassCode(randomBytes(6)),
			key_hash: hashToken(key),
			token: teacherLink
		});
		if (error?.code === 'PT403') return { refused: 'error_class_link' };
		if (error?.code === 'PT422') return { refused: 'error_class_many' };
		if (error) throw error;
		if (data) return { key };
	}
	return { refused: 'error_class_many' };
}

/** A link with which teachers of the region open lessons themselves; the one before stops working. Only its hash is kept. */
export async function renewTeacherLink(staff: Client): Promise<string> {
	const token = newToken();
	await staff.rpc('renew_teacher_link', { token_hash: hashToken(token) }).throwOnError();
	return token;
}

/** The region that a link for teachers belongs to; null when it does not work (any more). */
export async function readTeacherLink(visitor: Client, token: string): Promise<string | null> {
	if (!isToken(token)) return null;
	const { data } = await visitor.rpc('read_teacher_link', { token }).throwOnError();
	return data[0]?.region ?? null;
}

/** Today's lesson with this key; null when there is none, or when it was yesterday. */
export async function readClass(visitor: Client, key: string): Promise<ClassView | null> {
	if (!isToken(key)) return null;
	const { data } = await visitor.rpc('read_class', { key }).throwOnError();
	const [found] = data;
	return found ? { code: found.code, region: found.region, told: found.told } : null;
}

/** The region that a code on the board leads to; null when it is not from today. */
export async function joinClass(visitor: Client, code: string): Promise<string | null> {
	const { data } = await visitor.rpc('join_class', { code }).throwOnError();
	return data[0]?.region_slug ?? null;
}

export async function countInClass(visitor: Client, code: string): Promise<void> {
	await visitor.rpc('count_in_class', { code }).throwOnError();
}
