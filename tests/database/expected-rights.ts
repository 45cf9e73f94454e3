import type { Role } from '#lib/domain/role.ts';

/**
 * Who may do what to which table: the reviewed list. Staff reach rows of their own region only; `service`, which is the
 * installation itself, reaches every region. What is not in this list is refused or finds no row. A table that is
 * not in this list fails the test. Nobody may truncate anything.
 */
export type Subject = 'anon' | Role | 'service';
export const SUBJECTS: Subject[] = ['anon', 'admin', 'coordinator', 'policy', 'reader', 'service'];

export const OPERATIONS = ['select', 'insert', 'update', 'delete', 'truncate'] as const;
export type Operation = (typeof OPERATIONS)[number];

/** Which rows: all of them, accepted stories, or the row about oneself. */
export type Rows = 'all' | 'accepted' | 'self';
export type TableRights = Partial<Record<Operation, Partial<Record<Subject, Rows>>>>;

const all = (...subjects: Subject[]): Partial<Record<Subject, Rows>> =>
	Object.fromEntries(subjects.map((subject) => [subject, 'all']));

const staff = all('admin', 'coordinator', 'policy', 'reader');
const readers = all('admin', 'coordinator', 'policy');

export const EXPECTED_RIGHTS: Record<string, TableRights> = {
	'private.settings': {},
	'private.receipts': {},
	'private.teacher_links': {},
	'private.classes': {},
	'public.canary': {},
	'public.audit_log': { select: all('admin') },
	'public.regions': {
		select: { ...staff, ...all('service') },
		insert: all('service'),
		update: all('service')
	},
	'public.region_content': { select: staff },
	'public.profiles': {
		select: { ...all('admin', 'service'), coordinator: 'self', policy: 'self', reader: 'self' }
	},
	'public.region_names': { select: all('admin'), delete: all('admin') },
	'public.invitations': {
		select: all('admin', 'service'),
		insert: all('admin', 'service'),
		delete: all('admin', 'service')
	},
	'public.codebook_themes': {
		select: { ...staff, ...all('service') },
		insert: all('admin', 'policy', 'service'),
		update: all('admin', 'policy')
	},
	'public.stories': {
		select: { ...all('admin', 'coordinator', 'service'), policy: 'accepted' },
		insert: all('service')
	},
	'public.danger_steps': {},
	'public.messages': { select: all('admin', 'coordinator') },
	'public.retention_terms': { select: staff, insert: all('admin'), update: all('admin') },
	'public.analysis_runs': { select: { ...readers, ...all('service') }, update: all('service') },
	'public.themes': { select: { ...readers, ...all('service') } },
	'public.theme_quotes': { select: readers },
	'public.publications': { select: staff },
	'public.story_themes': { select: { ...readers, ...all('service') } },
	'public.story_leftovers': { select: readers },
	'public.story_guesses': { select: readers },
	'public.unexplained_quotes': { select: readers },
	'public.story_decisions': {
		select: { ...readers, ...all('service') },
		insert: readers,
		update: readers,
		delete: readers
	},
	'public.theme_decisions': {
		select: { ...readers, ...all('service') },
		insert: all('admin', 'policy'),
		update: all('admin', 'policy'),
		delete: all('admin', 'policy')
	},
	'public.signals': {
		select: { ...staff, ...all('service') },
		insert: { ...readers, ...all('service') },
		update: readers,
		delete: all('admin', 'policy')
	},
	'public.actions': {
		select: { ...staff, ...all('service') },
		insert: { ...readers, ...all('service') },
		update: readers,
		delete: all('admin', 'policy')
	}
};
