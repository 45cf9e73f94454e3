import { Extension, type Editor } from '@tiptap/core';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import type { Change, Mark } from './change-text.ts';

const key = new PluginKey<DecorationSet>('marks');

/** Lines under words that may tell who somebody is. They are drawn over the text and are no part of it. */
export const Marks = Extension.create({
	name: 'marks',
	addProseMirrorPlugins: () => [
		new Plugin<DecorationSet>({
			key,
			state: {
				init: () => DecorationSet.empty,
				apply: (transaction, drawn) =>
					(transaction.getMeta(key) as DecorationSet | undefined) ??
					drawn.map(transaction.mapping, transaction.doc)
			},
			props: { decorations: (state) => key.getState(state) }
		})
	]
});

/**
 * Draw these marks and no others. Between two paragraphs lie two characters of text and two places in the document, so
 * that a place is a character and one more; empty paragraphs are in the document only.
 */
export function showMarks(editor: Editor, marks: readonly Mark[]): void {
	const placeOf = places(editor);
	const drawn = marks.map(({ start, end }) =>
		Decoration.inline(placeOf(start), placeOf(end - 1) + 1, { class: 'mark' })
	);
	const { state, view } = editor;
	view.dispatch(state.tr.setMeta(key, DecorationSet.create(state.doc, drawn)));
}

/** Put other words in these places, all of them as one step that can be undone. */
export function replaceMarks(editor: Editor, changes: readonly Change[]): void {
	const placeOf = places(editor);
	const { state, view } = editor;
	// From the last to the first: what comes before keeps its place.
	const changed = changes.reduceRight(
		(transaction, { start, end, other }) =>
			transaction.insertText(other, placeOf(start), placeOf(end - 1) + 1),
		state.tr
	);
	view.dispatch(changed);
}

/** From characters of the text, as `readText` gives it, to places in the document. */
function places(editor: Editor): (character: number) => number {
	const starts: { character: number; place: number }[] = [];
	let character = 0;
	editor.state.doc.forEach((paragraph, place) => {
		if (paragraph.textContent.trim() === '') return;
		starts.push({ character, place: place + 1 });
		character += paragraph.textContent.length + 2;
	});
	return (wanted) => {
		const paragraph = starts.findLast((start) => start.character <= wanted);
		if (!paragraph) return 1;
		const place = paragraph.place + wanted - paragraph.character;
		return Math.min(place, editor.state.doc.content.size - 1);
	};
}
