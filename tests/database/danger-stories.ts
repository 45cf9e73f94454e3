import type { DangerStep } from '#lib/domain/danger-step.ts';
import type { Client } from '#lib/server/connection.ts';
import { listDangerSteps, takeDangerStep } from '#lib/server/danger-steps.ts';
import { submitStory } from '#lib/server/stories.ts';
import { region, world } from './kept-world.ts';
import { freshHashes, told } from './world.ts';

export const DANGER = 'Ik durf vanavond niet naar huis.';

/** A story of today in which danger was seen. */
export async function tellDanger(): Promise<{ id: string; receipt: string }> {
	const hashes = freshHashes();
	await submitStory(world.visitor, told('vecht', DANGER, { urgent: true }), hashes);
	const [row] = await world.owner<{ id: string }[]>`
		select story_id as id from private.receipts where code_hash = ${hashes.receipt}`;
	return { id: row?.id ?? '', receipt: hashes.receipt };
}

/** Take a step with everything in view. */
export async function take(client: Client, story: string, step: DangerStep) {
	const [row] = await world.owner`select private.danger_seen(${story}) as seen`;
	return takeDangerStep(client, story, step, row?.seen as string);
}

export async function stepsOf(story: string) {
	return (await listDangerSteps(region.staff.admin.client)).get(story) ?? [];
}
