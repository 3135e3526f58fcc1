import type { PlaidoyerDocument } from "@portevoix/data/vocabulary/document";
import type { Editor } from "@tiptap/core";
import { fromDocument } from "./from-document.ts";

/** Shows a document in the editor by replacing only what differs, so that the caret and the undoing of the rest stay. */
export function showDocument(editor: Editor, document: PlaidoyerDocument): void {
	const { state, schema } = editor;
	const wanted = schema.nodeFromJSON(fromDocument(document));
	const start = state.doc.content.findDiffStart(wanted.content);
	const ends = state.doc.content.findDiffEnd(wanted.content);
	if (start === null || !ends) return;
	// Where the same words stand on both sides of a change, the two searches overlap.
	const overlap = Math.max(0, start - Math.min(ends.a, ends.b));
	const narrow = state.tr.replace(start, ends.a + overlap, wanted.slice(start, ends.b + overlap));
	const tr = narrow.doc.eq(wanted) ? narrow : state.tr.replaceWith(0, state.doc.content.size, wanted.content);
	editor.view.dispatch(tr.setMeta("addToHistory", false).setMeta("preventUpdate", true));
}
