import type { Editor } from "@tiptap/core";
import type { EditorNode } from "./editor-node.ts";
import { placeBlock, placeInline } from "./place-block.ts";

const TITLED = ["chapter", "situation", "box"];

/** Puts a new block behind the one in which the caret stands, and the caret into it. False where none may stand. */
export function insertBlock(
	editor: Editor,
	type: string,
	attrs: Readonly<Record<string, unknown>> = {},
	title = "",
): boolean {
	const words = title === "" ? {} : { content: [{ type: "text", text: title }] };
	const content: EditorNode[] = TITLED.includes(type)
		? [{ type: `${type}Title`, ...words }, { type: "paragraph" }]
		: [{ type: "paragraph" }];
	const named = type === "recommendation" ? { recommendationId: crypto.randomUUID() } : {};
	return place(editor, { type, attrs: { ...attrs, ...named }, content }, title !== "");
}

/** Puts a footnote at the caret; false where the caret is in no paragraph. */
export function insertFootnote(editor: Editor, words: readonly EditorNode[]): boolean {
	return insertInline(editor, { type: "footnote", attrs: { words } });
}

/** Puts a figure into the sentence at the caret. */
export function insertFigure(editor: Editor, citationId: string, form: string): boolean {
	return insertInline(editor, { type: "citation", attrs: { citationId, form } });
}

/** Puts an excerpt, a sentence or a table on its own line. */
export function insertCitationBlock(editor: Editor, citationId: string, form: string): boolean {
	return place(editor, { type: "citationBlock", attrs: { citationId, form } }, false);
}

function insertInline(editor: Editor, node: EditorNode): boolean {
	const tr = placeInline(editor.state, editor.schema.nodeFromJSON(node));
	if (tr) editor.view.dispatch(tr);
	return tr !== null;
}

function place(editor: Editor, node: EditorNode, skipTitle: boolean): boolean {
	const tr = placeBlock(editor.state, editor.schema.nodeFromJSON(node));
	if (!tr) return false;
	editor.view.dispatch(tr);
	// A title that is given already: the caret goes to the first paragraph.
	if (skipTitle) editor.commands.setTextSelection(editor.state.selection.$from.after() + 1);
	return true;
}
