import { world } from './kept-world.ts';

/** The clock stands still on a day so many days from today. */
export const purgeOn = async (days: number) => {
	const [row] =
		await world.owner`select private.purge_as_of(private.today() + ${days}::integer) as purged`;
	return row?.purged as Record<string, number>;
};

/** Is anything of this story left in a table? */
export const exists = async (table: string, story: string) => {
	const column = table === 'public.stories' ? 'id' : 'story_id';
	const [row] = await world.owner.unsafe(
		`select exists (select from ${table} where ${column} = $1) as there`,
		[story]
	);
	return row?.there as boolean;
};
