import type { Role } from '#lib/domain/role.ts';
import type { Client } from './connection.ts';
import { hashToken, isToken, newToken } from './token.ts';

/** Who is signed in, as the database knows them. */
export interface Member {
	id: string;
	email: string;
	role: Role;
	region: { id: string; slug: string; name: string; demo: boolean };
}

/** The member of staff of this session; null when nobody is signed in or the account was removed. */
export async function currentMember(staff: Client): Promise<Member | null> {
	const { data: session } = await staff.auth.getUser();
	if (!session.user) return null;
	const { data } = await staff
		.from('profiles')
		.select('user_id, email, role, regions(id, slug, name, demo)')
		.eq('user_id', session.user.id)
		.maybeSingle()
		.throwOnError();
	if (!data) return null;
	const region = data.regions as unknown as Member['region'];
	return { id: data.user_id, email: data.email, role: data.role as Role, region };
}

/** Milliseconds that a refusal takes. The sign-in service hashes nothing for an unknown address and would answer sooner. */
const REFUSAL_TIME = 1000;

/** @returns false when e-mail or password is wrong; which of the two is not told, nor does the time it takes tell */
export async function signIn(staff: Client, email: string, password: string): Promise<boolean> {
	const answerAt = performance.now() + REFUSAL_TIME;
	const { error } = await staff.auth.signInWithPassword({ email, password });
	if (error) await new Promise((resolve) => setTimeout(resolve, answerAt - performance.now()));
	return !error;
}

export async function signOut(staff: Client): Promise<void> {
	await staff.auth.signOut({ scope: 'local' });
}

export interface Invitation {
	email: string;
	role: Role;
	region: string;
}

/** What an invitation link opens; null when it is unknown, used or expired. */
export async function readInvitation(visitor: Client, token: string): Promise<Invitation | null> {
	if (!isToken(token)) return null;
	const { data } = await visitor.rpc('read_invitation', { token }).throwOnError();
	return (data[0] as Invitation | undefined) ?? null;
}

/** Make the account that an invitation promises. The database checks the token again and makes the profile. */
export async function acceptInvitation(
	staff: Client,
	invitation: { email: string; password: string; token: string }
): Promise<'welcome' | 'error_password_weak' | 'error_invitation'> {
	const { error } = await staff.auth.signUp({
		email: invitation.email,
		password: invitation.password,
		options: { data: { invite_token: invitation.token } }
	});
	if (!error) return 'welcome';
	return error.code === 'weak_password' ? 'error_password_weak' : 'error_invitation';
}

/**
 * Invite somebody.
 *
 * @param client of an admin, or of the installation itself
 * @returns the token for the link; only its hash is stored
 */
export async function invite(
	client: Client,
	regionId: string,
	email: string,
	role: Role
): Promise<string> {
	const token = newToken();
	await client
		.from('invitations')
		.insert({ region_id: regionId, email, role, token_hash: hashToken(token) })
		.throwOnError();
	return token;
}

/** Take back the invitations nobody used, so that only the newest link opens the door. */
export async function withdrawUnused(service: Client, regionId: string): Promise<void> {
	await service
		.from('invitations')
		.delete()
		.eq('region_id', regionId)
		.is('used_at', null)
		.throwOnError();
}

export interface OpenInvitation {
	id: string;
	email: string;
	role: Role;
	expiresAt: string;
}

export async function listInvitations(staff: Client): Promise<OpenInvitation[]> {
	const { data } = await staff
		.from('invitations')
		.select('id, email, role, expires_at')
		.is('used_at', null)
		.order('email')
		.throwOnError();
	return data.map(({ expires_at: expiresAt, role, ...row }) => ({
		...row,
		expiresAt,
		role: role as Role
	}));
}

export async function withdrawInvitation(staff: Client, id: string): Promise<void> {
	await staff.from('invitations').delete().eq('id', id).throwOnError();
}

/** A colleague, as the admin sees them. */
export interface Colleague extends Omit<Member, 'region'> {
	/** Reads what cannot wait when the coordinator is away. */
	deputy: boolean;
}

export async function listMembers(staff: Client): Promise<Colleague[]> {
	const { data } = await staff
		.from('profiles')
		.select('user_id, email, role, deputy')
		.order('email')
		.throwOnError();
	return data.map(({ user_id: id, role, ...row }) => ({ id, role: role as Role, ...row }));
}

/** @returns false when this is nobody of the region (any more), or oneself */
export async function setRole(staff: Client, member: string, role: Role): Promise<boolean> {
	return changed(await staff.rpc('set_role', { member, new_role: role }));
}

/**
 * @param member null for nobody
 * @returns false when this is nobody of the region who judges stories
 */
export async function setDeputy(staff: Client, member: string | null): Promise<boolean> {
	// The generated type knows no null for a parameter.
	return changed(await staff.rpc('set_deputy', { member: member as string }));
}

/** @returns false when this is nobody of the region (any more), or oneself */
export async function removeMember(staff: Client, member: string): Promise<boolean> {
	return changed(await staff.rpc('remove_member', { member }));
}

function changed({ error }: { error: { code: string } | null }): boolean {
	if (error && !['PT403', 'PT404'].includes(error.code)) throw error;
	return !error;
}

export async function hasMembers(service: Client, regionId: string): Promise<boolean> {
	const { data } = await service
		.from('profiles')
		.select('user_id')
		.eq('region_id', regionId)
		.limit(1)
		.throwOnError();
	return data.length > 0;
}
