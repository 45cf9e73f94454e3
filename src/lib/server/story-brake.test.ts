import { expect, test } from 'vitest';
import { createStoryBrake, type StoryBrake } from './story-brake.ts';

const letIn = (brake: StoryBrake, region: string, times: number, verified = true) =>
	Array.from({ length: times }, () => brake.letIn(region, verified)).filter(Boolean).length;

test('A7: classes that tell in the same lesson get through, a script does not go on for ever', () => {
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
	expect(brake.letIn('maas', true)).toBe(true);
});

test('A7: work gets harder before anything is refused, and easy again afterwards', () => {
	let time = 0;
	const brake = createStoryBrake(() => time);
	expect(brake.effort()).toBe(1);
	letIn(brake, 'vecht', 30);
	expect(brake.effort(), 'a class').toBe(1);
	letIn(brake, 'vecht', 270);
	expect(brake.effort(), 'a school').toBe(4);
	expect(letIn(brake, 'vecht', 100), 'harder, not refused').toBe(100);
	time += 3_600_000;
	expect(brake.effort()).toBe(1);
});

test('stories without a proof have a smaller lane and take no room from those with one', () => {
	const brake = createStoryBrake(() => 0);
	expect(letIn(brake, 'vecht', 1000, false)).toBe(60);
	expect(brake.effort()).toBe(1);
	expect(letIn(brake, 'vecht', 1000)).toBe(400);
});
