import type { ResolvedPos } from "@tiptap/pm/model";
import { type EditorState, NodeSelection, TextSelection, type Transaction } from "@tiptap/pm/state";

const BLOCKS = ["chapter", "situation", "constat", "position", "box", "recommendation"];

type Found = { readonly from: number; readonly to: number; readonly type: string };

/** The block that a command about « this block » means: the innermost one that has a name, else the paragraph or list. */
function currentBlock(state: EditorState): Found | null {
	const { selection } = state;
	if (selection instanceof NodeSelection && selection.node.isBlock) {
		return { from: selection.from, to: selection.to, type: selection.node.type.name };
	}
	const { $from } = selection;
	for (let depth = $from.depth; depth > 0; depth -= 1) {
		const { name } = $from.node(depth).type;
		const above = $from.node(depth - 1).type.name;
		const loose =
			(name === "paragraph" || name === "bulletList") && (above === "situation" || above === "chapter");
		if (loose || BLOCKS.includes(name))
			return { from: $from.before(depth), to: $from.after(depth), type: name };
	}
	return null;
}

/** Moves the current block before its left neighbour (−1) or behind its right one (1); null where it cannot go. */
export function shiftBlock(state: EditorState, by: -1 | 1): Transaction | null {
	const found = currentBlock(state);
	if (!found) return null;
	const { doc, selection } = state;
	const $place: ResolvedPos = doc.resolve(found.from);
	const { parent } = $place;
	const index = $place.index();
	const neighbour = parent.maybeChild(index + by);
	if (index + by < 0 || !neighbour || neighbour.type.name.endsWith("Title")) return null;
	const block = parent.child(index);
	const to = by < 0 ? found.from - neighbour.nodeSize : found.from + neighbour.nodeSize;
	const tr = state.tr.delete(found.from, found.to).insert(to, block);
	const inside = selection.from - found.from;
	return tr
		.setSelection(
			selection instanceof NodeSelection && inside === 0
				? NodeSelection.create(tr.doc, to)
				: TextSelection.near(tr.doc.resolve(to + inside)),
		)
		.scrollIntoView();
}

/** Takes the current block out; null for the only chapter, and where its holder would be left without any block. */
export function removeBlock(state: EditorState): Transaction | null {
	const found = currentBlock(state);
	if (!found) return null;
	if (found.type === "chapter" && state.doc.childCount === 1) return null;
	const tr = state.tr.delete(found.from, found.to);
	const near = tr.doc.resolve(Math.min(found.from, tr.doc.content.size));
	return tr.setSelection(TextSelection.near(near, -1)).scrollIntoView();
}
