import { expect, test } from 'vitest';
import { readTriad } from './reading.ts';
import { parseStory } from './story.ts';

const told = {
	region: 'utrecht',
	text: 'De taxi kwam weer niet.',
	formKey: '7f1c1f3e-53a5-4a4b-9d1e-0b6f0a4f8a11'
};

test('a reading is taken over; what was skipped is not there at all', () => {
	const fields = { ...told, title: ' Weer te laat ', feeling: '20', mood: '', phase: 'during' };
	const parsed = parseStory('parent', { ...fields, heard: '60', seen: '40', helped: '0' });
	expect(parsed).toMatchObject({
		ok: true,
		story: {
			reading: {
				title: 'Weer te laat',
				feeling: 20,
				phase: 'during',
				triad: { heard: 60, seen: 40, helped: 0 }
			}
		}
	});
	expect(parsed.ok && Object.keys(parsed.story.reading)).not.toContain('mood');
});

test('a triad that is not whole says nothing', () => {
	expect(readTriad({ heard: 60, seen: 50, helped: 0 })).toBeUndefined();
	expect(readTriad({ heard: 100 })).toBeUndefined();
	expect(readTriad({ heard: 0, seen: 0, helped: 100 })).toEqual({ heard: 0, seen: 0, helped: 100 });
});

test('a number beyond the scale or an unknown phase is named', () => {
	const parsed = parseStory('parent', { ...told, feeling: '101', phase: 'ooit' });
	expect(parsed).toEqual({
		ok: false,
		issues: { feeling: 'error_feeling', phase: 'error_phase' }
	});
});
