import type { Action, ActionInput, Phase, SignalInput } from '#lib/domain/cycle.ts';
import { readThemeNames, type ThemeName } from './board.ts';
import type { Client } from './connection.ts';

export interface Signal {
	id: string;
	title: string;
	note: string;
	createdOn: string;
	theme: { id: string; label: string };
	/** How many actions it led to. */
	actions: number;
}

const ACTION = `id, title, goal, measure, owner, review_on, phase, feedback, published,
	signals(id, title, theme_id)`;

export async function listActions(staff: Client): Promise<Action[]> {
	const { data } = await staff
		.from('actions')
		.select(ACTION)
		.order('review_on')
		.order('title')
		.throwOnError();
	const themes = await readThemeNames(staff);
	return (data as unknown as ActionRow[]).map((row) => actionOf(row, themes));
}

export async function readAction(staff: Client, id: string): Promise<Action | null> {
	const { data } = await staff
		.from('actions')
		.select(ACTION)
		.eq('id', id)
		.maybeSingle()
		.throwOnError();
	return data ? actionOf(data as unknown as ActionRow, await readThemeNames(staff)) : null;
}

interface ActionRow extends Omit<Action, 'reviewOn' | 'theme' | 'signal'> {
	review_on: string;
	signals: { id: string; title: string; theme_id: string };
}

function actionOf(
	{ review_on: reviewOn, signals, ...row }: ActionRow,
	themes: Map<string, ThemeName>
): Action {
	const { theme_id: themeId, ...signal } = signals;
	return { ...row, reviewOn, signal, theme: nameOf(themes, themeId) };
}

export async function createAction(
	staff: Client,
	regionId: string,
	signalId: string,
	input: ActionInput
): Promise<string> {
	const { data } = await staff
		.from('actions')
		.insert({ region_id: regionId, signal_id: signalId, ...columns(input) })
		.select('id')
		.single()
		.throwOnError();
	return data.id;
}

export async function changeAction(staff: Client, id: string, input: ActionInput): Promise<void> {
	await staff
		.from('actions')
		.update(columns(input))
		.eq('id', id)
		.select('id')
		.single()
		.throwOnError();
}

/** Move an action to another phase, unless a colleague moved it meanwhile. */
export async function moveAction(
	staff: Client,
	id: string,
	from: Phase,
	to: Phase
): Promise<boolean> {
	const { data } = await staff
		.from('actions')
		.update({ phase: to })
		.eq('id', id)
		.eq('phase', from)
		.select('id')
		.throwOnError();
	return data.length === 1;
}

export async function removeAction(staff: Client, id: string): Promise<void> {
	await staff.from('actions').delete().eq('id', id).throwOnError();
}

function columns({ reviewOn, ...input }: ActionInput) {
	return { ...input, review_on: reviewOn };
}

const SIGNAL = 'id, title, note, created_on, theme_id, actions(id)';

export async function listSignals(staff: Client, themeId?: string): Promise<Signal[]> {
	let query = staff.from('signals').select(SIGNAL);
	if (themeId) query = query.eq('theme_id', themeId);
	const { data } = await query
		.order('created_on', { ascending: false })
		.order('title')
		.throwOnError();
	const themes = await readThemeNames(staff);
	return (data as unknown as SignalRow[]).map((row) => signalOf(row, themes));
}

export async function readSignal(staff: Client, id: string): Promise<Signal | null> {
	const { data } = await staff
		.from('signals')
		.select(SIGNAL)
		.eq('id', id)
		.maybeSingle()
		.throwOnError();
	return data ? signalOf(data as unknown as SignalRow, await readThemeNames(staff)) : null;
}

interface SignalRow {
	id: string;
	title: string;
	note: string;
	created_on: string;
	theme_id: string;
	actions: { id: string }[];
}

function signalOf(
	{ created_on: createdOn, theme_id: themeId, actions, ...row }: SignalRow,
	themes: Map<string, ThemeName>
): Signal {
	return { ...row, createdOn, theme: nameOf(themes, themeId), actions: actions.length };
}

/** Between the two questions a theme cannot go: signals keep it. */
function nameOf(themes: Map<string, ThemeName>, id: string): ThemeName {
	return themes.get(id) ?? { id, label: '' };
}

export async function createSignal(
	staff: Client,
	regionId: string,
	themeId: string,
	input: SignalInput
): Promise<string> {
	const { data } = await staff
		.from('signals')
		.insert({ region_id: regionId, theme_id: themeId, ...input })
		.select('id')
		.single()
		.throwOnError();
	return data.id;
}

/** A signal that was raised before, with the actions it led to. */
export interface ToldSignal extends SignalInput {
	/** Key of the theme in the codebook; a signal about a theme the region does not have is left out. */
	themeKey: string;
	actions: (ActionInput & { phase: Phase })[];
}

/** Signals and actions from elsewhere: the demo, or an import by whoever runs the installation. */
export async function importCycle(
	service: Client,
	regionId: string,
	signals: ToldSignal[]
): Promise<void> {
	const { data: themes } = await service
		.from('themes')
		.select('id, key')
		.eq('region_id', regionId)
		.throwOnError();
	const ids = new Map(themes.map(({ id, key }) => [key, id]));
	for (const { themeKey, actions, title, note } of signals) {
		const theme = ids.get(themeKey);
		if (!theme) continue;
		const signal = await createSignal(service, regionId, theme, { title, note });
		for (const { phase, ...input } of actions) {
			await service
				.from('actions')
				.insert({ region_id: regionId, signal_id: signal, phase, ...columns(input) })
				.throwOnError();
		}
	}
}
