import type { Editor } from "@tiptap/core";
import { NodeSelection, TextSelection } from "@tiptap/pm/state";
import { findNode } from "./find-node.ts";

/** Selects a citation, or puts the caret into another block, and brings it into view. False when it is gone. */
export function goToNode(editor: Editor, id: string): boolean {
	const found = findNode(editor.state.doc, id);
	if (!found) return false;
	const { doc, tr } = editor.state;
	const selection = found.node.isAtom
		? NodeSelection.create(doc, found.position)
		: TextSelection.near(doc.resolve(found.position + 1));
	editor.view.dispatch(tr.setSelection(selection));
	editor.view.focus();
	const shown = editor.view.nodeDOM(found.position);
	if (shown instanceof HTMLElement) shown.scrollIntoView({ block: found.node.isAtom ? "center" : "start" });
	return true;
}
