import { expect, test } from 'vitest';
import { checkReply } from './reply.ts';

const GOOD = {
	parent:
		'Dank u wel dat u dit vertelt. Dat niemand u terugbelde is niet goed. Wij bespreken dit volgende week met de mensen die het vervoer regelen. U leest hier wat daaruit komt. De regisseur van het steunpunt.',
	pupil:
		'Dank je wel dat je dit vertelt. Ik snap dat je boos bent. Ik vraag na hoe het met de taxi zit, en schrijf je hier wat ik hoor. De regisseur van het steunpunt.'
};

test('a good reply gets no remark', () => {
	expect(checkReply(GOOD.parent, 'parent')).toEqual([]);
	expect(checkReply(GOOD.pupil, 'pupil')).toEqual([]);
	expect(checkReply('  ', 'pupil')).toEqual([]);
});

test('S6: a reply to a pupil in "u", or to a parent in "je", is noticed', () => {
	expect(checkReply(GOOD.parent, 'pupil')).toEqual(['wrong_register']);
	expect(checkReply(GOOD.pupil, 'parent')).toEqual(['wrong_register']);
});

test.each([
	'Hoe heet je?',
	'Hoe heet uw kind eigenlijk?',
	'Wie ben je?',
	'Wat is uw naam?',
	'Kunt u uw naam doorgeven?',
	'Wil je je naam noemen?',
	'Op welke school zit je?',
	'Van welke basisschool komt hij?',
	'In welke klas zit jij?',
	'In welke groep zit uw zoon?',
	'Wie is je mentor?',
	'Waar woon je?',
	'Waar\nwoont u?',
	'Wat is uw telefoonnummer?',
	'Mag ik je e-mailadres?',
	'Uit welk dorp komt u?',
	'Om wie gaat het?'
])('S6: "%s" asks who somebody is', (question) => {
	expect(checkReply(question, 'pupil')).toContain('asks_identity');
});

test.each([
	'Wat is de naam van de regeling waar je op wacht, weet je dat?',
	'Op school kun je met de vertrouwenspersoon praten.',
	'Hoe gaat het nu met je?',
	'Wat zou jou helpen op school?',
	'U hoeft ons niet te vertellen wie u bent.',
	'Wij weten niet op wat voor manier de school dit regelt.'
])('S6: "%s" does not', (sentence) => {
	const asks = checkReply(sentence, 'parent').includes('asks_identity');
	// The first is a false alarm that we accept: "wat is de naam" is worth a second look.
	expect(asks).toBe(sentence.startsWith('Wat is de naam'));
});

test('what a kind reply has and this one lacks is named', () => {
	expect(checkReply('Dat is vervelend.', 'parent')).toEqual(['no_thanks', 'no_next', 'no_role']);
});

test('a sentence that goes on and on is noticed', () => {
	const long = `${GOOD.parent} ${'en dan nog iets '.repeat(8)}.`;
	expect(checkReply(long, 'parent')).toEqual(['long_sentences']);
});

test('a list of short lines is not one long sentence', () => {
	const list = Array.from({ length: 6 }, (_, n) => `- Hulplijn voor iedereen: 0800-000${n}`);
	expect(checkReply(`${GOOD.parent}\n${list.join('\n')}`, 'parent')).toEqual([]);
});
