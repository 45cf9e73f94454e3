import { Editor } from '@tiptap/core';
import { Document } from '@tiptap/extension-document';
import { Paragraph } from '@tiptap/extension-paragraph';
import { Text } from '@tiptap/extension-text';
import { Placeholder } from '@tiptap/extensions/placeholder';
import { UndoRedo } from '@tiptap/extensions/undo-redo';
import { Marks } from './marks.ts';
import { joinParagraphs, splitParagraphs } from './paragraphs.ts';

export { replaceMarks, showMarks } from './marks.ts';

export interface StoryEditorOptions {
	element: HTMLElement;
	text: string;
	placeholder: string;
	/** Read anew whenever the editor draws itself: id, name for who cannot see, invalid state. */
	attributes: () => Record<string, string>;
	onText: (text: string) => void;
}

/** A sheet of paper: paragraphs of plain words, and nothing else. Loaded only where somebody tells a story. */
export function createEditor(options: StoryEditorOptions): Editor {
	return new Editor({
		element: options.element,
		injectCSS: false,
		extensions: [
			Document,
			OneEnter,
			Text,
			UndoRedo,
			Marks,
			Placeholder.configure({ placeholder: options.placeholder })
		],
		content: {
			type: 'doc',
			content: splitParagraphs(options.text).map((text) => ({
				type: 'paragraph',
				content: text ? [{ type: 'text', text }] : []
			}))
		},
		editorProps: { attributes: options.attributes },
		onUpdate: ({ editor }) => options.onText(readText(editor))
	});
}

/**
 * Put the caret behind these words and go on there. At once, not in the next frame as the editor's own command does:
 * a key pressed in between would be lost.
 */
export function continueAfter(editor: Editor, before: string): void {
	const paragraphs = splitParagraphs(before);
	const ends = paragraphs.reduce((position, paragraph) => position + paragraph.length + 2, 0);
	editor.commands.setTextSelection(Math.min(ends - 1, editor.state.doc.content.size - 1));
	editor.view.focus();
}

/** The words in the editor, with a blank line between paragraphs. */
export function readText(editor: Editor): string {
	return joinParagraphs(editor.state.doc.children.map((node) => node.textContent));
}

// In a text field Shift+Enter is a new line too; the browser would put a break in that we do not keep.
const OneEnter = Paragraph.extend({
	addKeyboardShortcuts() {
		return { ...this.parent?.(), 'Shift-Enter': () => this.editor.commands.splitBlock() };
	}
});
