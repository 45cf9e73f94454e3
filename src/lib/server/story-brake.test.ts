import { expect, test } from 'vitest';
import { createStoryBrake } from './story-brake.ts';

const letIn = (brake: ReturnType<typeof createStoryBrake>, region: string, times: number) =>
	Array.from({ length: times }, () => brake.letIn(region)).filter(Boolean).length;

test('classes that tell in the same lesson get through, a script does not go on for ever', () => {
	const brake = createStoryBrake(() => 0);
	expect(letIn(brake, 'vecht', 300)).toBe(300);
	expect(letIn(brake, 'vecht', 5000)).toBe(100);
});

test('after the rush there is room again, little by little', () => {
	let time = 0;
	const brake = createStoryBrake(() => time);
	letIn(brake, 'vecht', 1000);
	time += 60_000;
	expect(letIn(brake, 'vecht', 1000)).toBe(20);
	time += 24 * 3_600_000;
	expect(letIn(brake, 'vecht', 1000)).toBe(400);
});

test('one region that is flooded does not stop another', () => {
	const brake = createStoryBrake(() => 0);
	letIn(brake, 'vecht', 1000);
	expect(brake.letIn('maas')).toBe(true);
});
