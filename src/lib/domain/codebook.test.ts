import { describe, expect, it } from 'vitest';
import { parseCodebook } from './codebook.ts';

describe('parseCodebook', () => {
	it('takes terms as one list, and then they count as strong', () => {
		const { themes } = parseCodebook({
			themes: [{ id: 'sport', label: 'Sport', terms: ['voetbal'] }]
		});
		expect(themes[0]?.terms).toEqual({ certain: [], strong: ['voetbal'], weak: [] });
	});

	it('takes terms in tiers and fills in the tiers that are absent', () => {
		const terms = { certain: ['voetbal'] };
		const { themes } = parseCodebook({ themes: [{ id: 'sport', label: 'Sport', terms }] });
		expect(themes[0]?.terms).toEqual({ certain: ['voetbal'], strong: [], weak: [] });
	});

	it('needs an id and a label and nothing else', () => {
		expect(parseCodebook({ themes: [{ id: 'sport', label: 'Sport' }] })).toEqual({
			themes: [
				{
					id: 'sport',
					label: 'Sport',
					definition: '',
					whenYes: '',
					whenNo: '',
					terms: { certain: [], strong: [], weak: [] },
					examples: []
				}
			],
			watch: [],
			offTopic: []
		});
	});

	it.each([
		[{ themes: [] }, 'codebook: themes'],
		[{ themes: [{ id: 'Met spatie', label: 'x' }] }, 'codebook: themes.0.id'],
		[{ themes: [{ id: 'a', label: ' ' }] }, 'codebook: themes.0.label'],
		[{ themes: [{ id: 'a', label: 'x', terms: 'taxi' }] }, 'codebook: themes.0.terms'],
		[null, 'codebook: file']
	])('names the place that is wrong in %j', (input, place) => {
		expect(() => parseCodebook(input)).toThrow(place);
	});
});
