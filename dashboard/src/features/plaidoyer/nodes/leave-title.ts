import type { Editor } from "@tiptap/core";
import { TextSelection } from "@tiptap/pm/state";

/** Enter in a title begins a paragraph under it, with the words that stood behind the caret. False outside of a title. */
export function leaveTitle(editor: Editor, title: string): boolean {
	const { $from, $to, from } = editor.state.selection;
	const paragraph = editor.schema.nodes.paragraph;
	if (!paragraph || $from.parent.type.name !== title || !$from.sameParent($to)) return false;
	const end = $from.end();
	const rest = $from.parent.textBetween($to.parentOffset, $from.parent.content.size);
	const { tr } = editor.state;
	tr.delete(from, end);
	const after = tr.mapping.map(end, -1) + 1;
	tr.insert(after, paragraph.create(null, rest === "" ? null : editor.schema.text(rest)));
	editor.view.dispatch(tr.setSelection(TextSelection.create(tr.doc, after + 1)).scrollIntoView());
	return true;
}
