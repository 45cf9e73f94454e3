import { describe, expect, test } from 'vitest';
import { findRegions } from './find-region.ts';
import { DECKS, parseRegionContent, readRegionContent, withoutField } from './region-content.ts';

describe('what a region says', () => {
	test('is read from the form, line by line, without doubles and empty lines', () => {
		const parsed = parseRegionContent({
			deskName: ' Steunpunt  De Vecht ',
			deskPhone: '030 - 123 45 67',
			cardsPupil: 'De bus naar school\n\n  De bus naar school\nPauze\n',
			helpLines: 'Jongerenlijn; 0800 1234; na vier uur',
			places: 'De Bilt\n3500-3599\n3721',
			accent: 'sea'
		});
		expect(parsed).toMatchObject({
			ok: true,
			content: {
				desk: { phone: '030 - 123 45 67', hours: '' },
				cards: { parent: [], pupil: ['De bus naar school', 'Pauze'] },
				helpLines: [{ name: 'Jongerenlijn', number: '0800 1234', note: 'na vier uur' }],
				places: ['De Bilt', '3500-3599', '3721'],
				accent: 'sea'
			}
		});
	});

	test.each([
		['deskPhone', 'bel ons', 'error_phone'],
		['deskWebsite', 'http://steunpunt.nl', 'error_website'],
		['deskWebsite', 'javascript:alert(1)', 'error_website'],
		['welcomePupil', 'a'.repeat(301), 'error_too_long'],
		['cardsPupil', '1\n2\n3\n4\n5\n6\n7', 'error_cards_many'],
		['helpLines', 'Jongerenlijn zonder nummer', 'error_help_line'],
		['places', '35', 'error_place'],
		['places', '3599-3500', 'error_place'],
		['accent', 'rood', 'error_accent']
	])('%s "%s" is named as wrong', (field, typed, issue) => {
		expect(parseRegionContent({ [field]: typed })).toEqual({
			ok: false,
			issues: { [field]: issue }
		});
	});

	test('leaves out cards and feelings that were ticked, but never so many that little is left', () => {
		const parsed = parseRegionContent({
			'without-parent-home': 'yes',
			'without-mood-full-head': 'yes',
			'without-pupil-blank': 'yes',
			'without-pupil-class': ''
		});
		expect(parsed).toMatchObject({
			ok: true,
			content: { without: { parent: ['home'], pupil: [], mood: ['full-head'] } }
		});
		const most = DECKS.pupil.slice(2).map((key) => [withoutField('pupil', key), 'yes']);
		expect(parseRegionContent(Object.fromEntries(most))).toEqual({
			ok: false,
			issues: { 'without-pupil': 'error_cards_few' }
		});
	});

	test('is no link when it was stored as something else', () => {
		expect(readRegionContent({ desk: { website: 'javascript:alert(1)' } }).desk.website).toBe('');
	});

	test('that was stored in another shape is as if it were never said', () => {
		expect(readRegionContent({ desk: 'x' })).toEqual(readRegionContent(null));
		expect(readRegionContent({ desk: { name: 'De Vecht' } }).desk).toEqual({
			...{ name: 'De Vecht', phone: '', hours: '', website: '' }
		});
	});
});

describe('a region is found', () => {
	const regions = [
		{ name: 'De Vecht', places: ['De Bilt', "'s-Graveland", '3500-3599', '3721'] },
		{ name: 'Súdwest', places: ['Súdwest-Fryslân', '8601'] }
	];
	test.each([
		['de bilt', 'De Vecht'],
		['s graveland', 'De Vecht'],
		['3511AB', 'De Vecht'],
		['3721 xx', 'De Vecht'],
		['sudwest fryslan', 'Súdwest'],
		['vecht', 'De Vecht']
	])('by "%s"', (typed, name) => {
		expect(findRegions(typed, regions).map((region) => region.name)).toEqual([name]);
	});
	test.each(['', 'de', '9999', '3722', 'Amsterdam'])('not by "%s"', (typed) => {
		expect(findRegions(typed, regions)).toEqual([]);
	});
});
