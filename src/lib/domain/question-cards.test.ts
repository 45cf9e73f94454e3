import { expect, test } from 'vitest';
import { ownCardName, ownCards } from './question-cards.ts';

test('a card of a region has a key that the database keeps, in any script and at any length', () => {
	const labels = ['Één plek', 'الاستراحة', `Een ${'heel '.repeat(20)}lange kaart`];
	for (const { key } of ownCards(labels)) expect(key).toMatch(/^[a-z0-9-]{1,40}$/);
	expect(new Set(ownCards(labels).map(({ key }) => key)).size).toBe(3);
});

test('staff read what a card said, also when it is gone; cards of everybody have a name elsewhere', () => {
	expect(ownCardName(ownCards(['Mijn plek'])[0]!.key)).toBe('mijn plek');
	expect(ownCardName('stuck')).toBeUndefined();
});
